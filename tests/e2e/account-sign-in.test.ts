import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { answersOf, rowsOf } from "../support/accounts/practice";
import {
  askForCode,
  enterCode,
  home,
  isSignedIn,
  isSignedOut,
  signIn,
  signOut,
  startTyped,
} from "../support/accounts/walk";
import { answer, answerIs } from "../support/browser/walk";
import { test } from "./account-fixture";

const EMAIL = "ada@example.com";
const ADA = { firstName: "Ada", lastName: "Lovelace" };

test("somebody without an account gets one, after being asked", async ({ world }) => {
  const panel = await home(await world.device(), world);
  await panel.getByRole("button", { name: "Sign in", exact: true }).click();
  await panel.getByLabel("Email address").fill("new@example.com");
  await panel.getByRole("button", { name: "Send me a code" }).click();
  await panel.getByText("There is no account for new@example.com yet.").waitFor();
  expect(world.clerk.hasUser("new@example.com")).toBe(false);
  await panel.getByRole("button", { name: "Create an account" }).click();
  await panel.getByLabel("Code").waitFor();
  await enterCode(panel, world.clerk.codeFor("new@example.com"));
  await panel.getByRole("button", { name: "Account of new@example.com" }).click();
  await panel.getByText("Signed in as").waitFor();
  expect(world.clerk.hasUser("new@example.com")).toBe(true);
});

test("a wrong and an expired code are said to be so, and a new one lets in", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await askForCode(panel, EMAIL);
  await enterCode(panel, "000000");
  await panel.getByText("That is not the code.").waitFor();
  world.clerk.expireCode(EMAIL);
  await enterCode(panel, world.clerk.codeFor(EMAIL));
  await panel.getByText("This code has expired.").waitFor();
  const old = world.clerk.codeFor(EMAIL);
  await panel.getByRole("button", { name: "Send a new code" }).click();
  await expect.poll(() => world.clerk.codeFor(EMAIL)).not.toBe(old);
  // Clerk takes three codes in ten seconds.
  await enterCode(panel, "111111");
  await panel.getByText("That is not the code.").waitFor();
  await enterCode(panel, world.clerk.codeFor(EMAIL));
  await panel.getByText("Too many attempts.").waitFor();
  world.pass(10_000);
  await enterCode(panel, world.clerk.codeFor(EMAIL));
  await isSignedIn(panel);

  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "I built a bridge.");
  expect(await rowsOf(world, ada)).toMatchObject([{ jobTitle: "Bridge Engineer", answeredCount: 1 }]);
});

test("a panel that is closed on the way in goes on where it was, on any surface", async ({ world }) => {
  world.clerk.addUser(EMAIL, ADA);
  const device = await world.device();
  const panel = await home(device, world);
  await askForCode(panel, EMAIL);
  await panel.close();
  const popup = await device.pressToolbar();
  await popup.getByText(`We sent a code to ${EMAIL}`).waitFor();
  await popup.close();
  const again = await device.pressCommand();
  await again.getByText(`We sent a code to ${EMAIL}`).waitFor();
  // In the panel a form of what the command read may stand before the first screen; the popup has none.
  const last = await device.pressToolbar();
  await last.getByText(`We sent a code to ${EMAIL}`).waitFor();
  await enterCode(last, world.clerk.codeFor(EMAIL));
  await isSignedIn(last);
});

test("panel and popup are signed in and out together", async ({ world }) => {
  world.clerk.addUser(EMAIL, ADA);
  const device = await world.device();
  const panel = await home(device, world);
  const popup = await device.pressToolbar();
  await isSignedOut(popup);
  await signIn(popup, world, EMAIL);
  await isSignedIn(panel);
  await startTyped(panel, "Bridge Engineer");
  await popup.locator(".history-row", { hasText: "Bridge Engineer" }).waitFor();

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  await isSignedOut(popup);
  await popup.getByText("No sessions here").waitFor();
  await signIn(panel, world, EMAIL);
  await isSignedIn(popup);
  await signOut(popup);
  await isSignedOut(panel);
});

test("somebody stays signed in when the browser is started again", async ({ world }) => {
  world.clerk.addUser(EMAIL, ADA);
  const profile = mkdtempSync(join(tmpdir(), "hirewise-profile-"));
  try {
    const first = await world.device({ profile });
    const panel = await home(first, world);
    await signIn(panel, world, EMAIL);
    await startTyped(panel, "Bridge Engineer");
    await answer(panel, "I built a bridge.");
    await first.close();

    const second = await world.device({ profile });
    await second.page.goto(world.site.url("/empty"));
    const popup = await second.pressToolbar();
    await isSignedIn(popup);
    await popup.locator(".history-row").click();
    await answerIs(await second.surface("sidepanel.html"), "I built a bridge.");
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("two devices see each other's changes live", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const [desk, train] = await Promise.all([world.device(), world.device()]);
  const onDesk = await home(desk, world);
  const onTrain = await home(train, world);
  await signIn(onDesk, world, EMAIL);
  await signIn(onTrain, world, EMAIL);
  await startTyped(onDesk, "Bridge Engineer");
  await onTrain.locator(".history-row").click();
  await onTrain.locator("#answer").waitFor();
  await answer(onDesk, "Typed at the desk.");
  await answerIs(onTrain, "Typed at the desk.");
  await answer(onTrain, "Typed at the desk, and on the train.");
  await answerIs(onDesk, "Typed at the desk, and on the train.");
  expect(await answersOf(world, ada)).toEqual(["Typed at the desk, and on the train."]);
});
