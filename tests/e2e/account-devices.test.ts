import { expect } from "vitest";
import type { Page } from "playwright-core";
import { rowsOf, sessionOf } from "../support/accounts/practice";
import { eventually, home, signIn, startTyped } from "../support/accounts/walk";
import type { World } from "../support/accounts/world";
import type { Extension } from "../support/browser/extension";
import { openTab } from "../support/browser/surfaces";
import {
  answer,
  answerIs,
  feedbackShows,
  finishHere,
  lookAt,
  pointsOf,
  saved,
} from "../support/browser/walk";
import { test } from "./account-fixture";

const EMAIL = "ada@example.com";

/** A panel of the account on a device of its own. */
async function onNewDevice(world: World): Promise<{ device: Extension; panel: Page }> {
  const device = await world.device();
  const panel = await home(device, world);
  await signIn(panel, world, EMAIL);
  return { device, panel };
}

test("a text that another device's replaced is offered on both, until either uses it", async ({ world }) => {
  world.clerk.addUser(EMAIL);
  const { panel: first } = await onNewDevice(world);
  await startTyped(first, "Bridge Engineer");
  await answer(first, "Before.");
  const other = await onNewDevice(world);
  await other.panel.locator(".history-row", { hasText: "Bridge Engineer" }).click();
  await other.panel.locator(".steps button").first().click();
  await answerIs(other.panel, "Before.");

  world.cloud.setDown(true);
  for (const [panel, text] of [
    [first, "Typed first."],
    [other.panel, "Typed later."],
  ] as const) {
    await panel.locator("#answer").fill(text);
    await panel.locator('.save-state[data-state="kept"]').waitFor();
  }
  await other.panel.close();
  world.cloud.setDown(false);
  await saved(first);
  // Its draft is sent once it is open again, and was typed later.
  const second = await openTab(other.device, "sidepanel.html");
  await answerIs(second, "Typed later.");
  await saved(second);
  for (const panel of [first, second]) {
    await answerIs(panel, "Typed later.");
    await panel.getByText("Show it").click();
    expect(await panel.locator("details .foreign").first().innerText()).toBe("Typed first.");
  }

  await first.getByRole("button", { name: "Use it instead" }).click();
  await answerIs(second, "Typed first.");
  await second.getByText("Show it").waitFor({ state: "detached" });
});

test("a review is left in the middle on one device and gone on with on another", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL);
  const one = await onNewDevice(world);
  await startTyped(one.panel, "Bridge Engineer");
  await answer(one.panel, "We closed the bridge. I wrote to the mayor. It stayed closed for a week.");
  await finishHere(one.panel);
  await one.panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(one.panel);
  await one.panel.getByRole("button", { name: "Look at it" }).first().click();
  await one.panel.locator(".listened").waitFor();
  await one.panel.getByText("I wrote to the mayor.", { exact: true }).click();
  await pointsOf(one.panel).nth(0).getByText("Yes, in sentence 2").waitFor();
  const left = await one.panel.getByText(/points? left$/).innerText();
  const isSent = async () => {
    const [row] = await rowsOf(world, ada);
    const session = row && (await sessionOf(world, ada, row.key));
    return session?.verdicts?.some(({ verdicts }) =>
      verdicts.some(({ words }) => words === "I wrote to the mayor."),
    );
  };
  await eventually(isSent, "the verdict is with the account");
  await one.device.close();

  const two = await onNewDevice(world);
  await two.panel.locator(".history-row", { hasText: "Bridge Engineer" }).click();
  await feedbackShows(two.panel);
  await two.panel.getByRole("button", { name: "Look at it" }).first().click();
  await pointsOf(two.panel).nth(0).getByText("Yes, in sentence 2").waitFor();
  expect(await two.panel.getByText(/points? left$/).innerText()).toBe(left);
  await lookAt(two.panel, (point) => (point ? "Not in it" : "Yes"));
  await two.panel.getByRole("button", { name: "To the feedback" }).click();
  await two.panel.getByRole("heading", { name: /^1 of \d+ points covered/ }).waitFor();
});
