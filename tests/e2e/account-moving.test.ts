import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { exportText } from "../../lib/portable/file";
import { practised, rowsOf, sessionOf } from "../support/accounts/practice";
import {
  accountButton,
  askForCode,
  enterCode,
  eventually,
  home,
  isSignedIn,
  signOut,
} from "../support/accounts/walk";
import type { World } from "../support/accounts/world";
import type { Extension } from "../support/browser/extension";
import { test } from "./account-fixture";

const EMAIL = "ada@example.com";
const ADA = { firstName: "Ada", lastName: "Lovelace" };
const SESSIONS = practised(12);

/** Puts the sessions on the device, as an import of a file. */
async function putOnDevice(device: Extension): Promise<void> {
  const options = await device.context.newPage();
  await options.goto(`chrome-extension://${device.id}/options.html`);
  await options.locator('input[type="file"]').setInputFiles({
    name: "sessions.json",
    mimeType: "application/json",
    buffer: Buffer.from(exportText(SESSIONS, Date.now())),
  });
  await options.getByText("12 sessions were added").waitFor();
  await options.close();
}

async function signInAndBeAsked(panel: Page, world: World): Promise<void> {
  await askForCode(panel, EMAIL);
  await enterCode(panel, world.clerk.codeFor(EMAIL));
  await panel
    .getByRole("dialog")
    .getByText("Move the 12 sessions on this device into your account?")
    .waitFor();
}

test("what was practised on the device moves whole, even when the browser is killed in the middle", async ({
  world,
}) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const profile = mkdtempSync(join(tmpdir(), "hirewise-profile-"));
  try {
    const first = await world.device({ profile });
    await putOnDevice(first);
    const panel = await home(first, world);
    await signInAndBeAsked(panel, world);
    world.cloud.setDelay(80);
    await panel.getByRole("button", { name: "Move them" }).click();
    await eventually(async () => (await rowsOf(world, ada)).length >= 4, "some sessions have moved");
    first.kill();
    const before = (await rowsOf(world, ada)).length;
    expect(before).toBeLessThan(SESSIONS.length);

    world.cloud.setDelay(0);
    const second = await world.device({ profile });
    await second.page.goto(world.site.url("/empty"));
    const again = await second.pressCommand();
    await again.getByRole("button", { name: "Back to the start" }).click();
    await eventually(async () => (await rowsOf(world, ada)).length === SESSIONS.length, "all have moved");
    for (const session of SESSIONS) expect(await sessionOf(world, ada, session.key)).toMatchObject(session);
    await again.getByText("Engineer 11").waitFor();
    await expect.poll(() => again.locator(".history-row").count()).toBe(SESSIONS.length);

    // Nothing of it is left on the device.
    await expect.poll(() => again.getByText(/Moving session/).count()).toBe(0);
    await signOut(again);
    await again.getByText("No sessions here.").waitFor();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("whoever says no keeps the sessions on the device, and can move them later", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const device = await world.device();
  await putOnDevice(device);
  const panel = await home(device, world);
  await signInAndBeAsked(panel, world);
  await panel.getByRole("button", { name: "Not now" }).click();
  await panel.reload();
  await isSignedIn(panel);
  expect(await panel.getByRole("dialog").count()).toBe(0);
  expect(await rowsOf(world, ada)).toEqual([]);
  await accountButton(panel).click();
  await panel.getByText("12 sessions are only on this device.").waitFor();
  await panel.getByRole("button", { name: "Move them" }).click();
  await eventually(async () => (await rowsOf(world, ada)).length === SESSIONS.length, "all have moved");
  await panel.getByText("only on this device").waitFor({ state: "detached" });
});
