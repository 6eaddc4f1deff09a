import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { api } from "../../convex/_generated/api";
import { readExport } from "../../lib/portable/file";
import { answersOf, rowsOf } from "../support/accounts/practice";
import {
  accountButton,
  draftsOf,
  verdictsOf,
  eventually,
  home,
  isSignedIn,
  isSignedOut,
  signIn,
  signOut,
  startTyped,
  stored,
} from "../support/accounts/walk";
import { answer, answerIs, more, pointsOf } from "../support/browser/walk";
import { test } from "./account-fixture";

const EMAIL = "ada@example.com";
const ADA = { firstName: "Ada", lastName: "Lovelace" };

test("signing out leaves nothing of the account on the device", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  // Not waited for: signing out saves it.
  await panel.locator("#answer").fill("Typed at the last moment.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  await isSignedOut(panel);
  expect(await answersOf(world, ada)).toEqual(["Typed at the last moment."]);
  await expect.poll(async () => JSON.stringify(await stored(panel))).not.toContain(ada.id);
  const left = JSON.stringify(await stored(panel));
  for (const trace of [EMAIL, "Lovelace", "Bridge", "last moment"]) expect(left).not.toContain(trace);
});

test("answers that cannot be saved are asked about, kept for their account, and shown to nobody else", async ({
  world,
}) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const eve = world.clerk.addUser("eve@example.com", { firstName: "Eve" });
  const device = await world.device();
  const panel = await home(device, world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "Saved.");
  world.cloud.setDown(true);
  await panel.locator("#answer").fill("Saved. And a secret.");
  await panel.locator('.save-state[data-state="kept"]').waitFor();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  const dialog = panel.getByRole("dialog");
  await dialog
    .getByText("What you last wrote or marked in one answer is not saved in your account yet")
    .waitFor();
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await panel.getByRole("button", { name: "Sign out" }).click();
  await dialog.getByRole("button", { name: /keep it on this device/ }).click();
  await isSignedOut(panel);
  expect(await draftsOf(panel, ada.id)).toHaveLength(1);

  world.cloud.setDown(false);
  await signIn(panel, world, "eve@example.com");
  await startTyped(panel, "Spy");
  expect(await panel.locator("#answer").inputValue()).toBe("");
  await answer(panel, "Mine.");
  expect(await panel.getByText("secret").count()).toBe(0);
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  await isSignedOut(panel);
  expect(await answersOf(world, eve)).toEqual(["Mine."]);
  expect(await answersOf(world, ada)).toEqual(["Saved."]);

  await signIn(panel, world, EMAIL);
  await eventually(
    async () => (await answersOf(world, ada)).includes("Saved. And a secret."),
    "the kept answer is saved when its owner is back",
  );
  await panel.locator(".history-row").click();
  await panel.locator(".steps button").first().click();
  await answerIs(panel, "Saved. And a secret.");
});

test("answers that cannot be saved are discarded when the person says so", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  world.cloud.setDown(true);
  world.clerk.isDown = true;
  await panel.locator("#answer").fill("Never mind.");
  await panel.locator('.save-state[data-state="kept"]').waitFor();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Sign out and discard it" }).click();
  await isSignedOut(panel);
  await eventually(
    async () => !JSON.stringify(await stored(panel)).includes(ada.id),
    "nothing of the account is left",
  );
  expect(JSON.stringify(await stored(panel))).not.toContain("__clerk_");
});

test("what was marked in an answer and cannot be saved is asked about like a text", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "Saved.");
  await more(panel);
  await panel.getByText("What an interviewer listens for").click();
  await panel.getByRole("button", { name: "Look at your answer" }).click();
  await panel.locator(".listened").waitFor();
  world.cloud.setDown(true);
  await pointsOf(panel).first().getByText("Not in it", { exact: true }).click();
  await eventually(async () => (await verdictsOf(panel, ada.id)).length === 1, "the verdict is kept here");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await signOut(panel);
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("What you last wrote or marked in one answer is not saved").waitFor();
  await dialog.getByRole("button", { name: /keep it on this device/ }).click();
  await isSignedOut(panel);
  expect(await verdictsOf(panel, ada.id)).toHaveLength(1);
});

test("an account is exported whole, and deleted with everything in it, on every device", async ({
  world,
}) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const [desk, train] = await Promise.all([world.device(), world.device()]);
  const panel = await home(desk, world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "I built a bridge.");
  const other = await home(train, world);
  await signIn(other, world, EMAIL);
  await other.locator(".history-row").waitFor();

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await accountButton(panel).click();
  const waiting = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Export everything" }).click();
  const exported = readExport(readFileSync(await (await waiting).path(), "utf8"));
  expect(exported).toMatchObject({
    sessions: [{ posting: { jobTitle: "Bridge Engineer" }, answers: [{ text: "I built a bridge." }] }],
  });

  await panel.getByRole("button", { name: "Delete the account" }).click();
  await panel.getByRole("button", { name: "Keep my account" }).click();
  expect(await rowsOf(world, ada)).toHaveLength(1);
  await panel.getByRole("button", { name: "Delete the account" }).click();
  // Clerk deletes nobody whose last code was entered longer ago than this.
  world.pass(11 * 60_000);
  await panel.getByRole("button", { name: "Delete everything for good" }).click();
  await panel.getByText(`we sent a code to ${EMAIL}`).waitFor();
  await panel.getByRole("button", { name: "Keep my account" }).click();
  await panel.getByRole("button", { name: "Sign out" }).waitFor();
  await panel.getByRole("button", { name: "Delete the account" }).click();
  await panel.getByRole("button", { name: "Delete everything for good" }).click();
  const code = panel.getByLabel("Code");
  await code.fill("000000");
  await panel.getByRole("button", { name: "Delete everything for good" }).click();
  await panel.getByText("That is not the code.").waitFor();
  expect(await rowsOf(world, ada)).toHaveLength(1);
  await code.fill(world.clerk.codeFor(EMAIL));
  await panel.getByRole("button", { name: "Delete everything for good" }).click();
  await isSignedOut(panel);
  await isSignedOut(other);
  expect(world.clerk.hasUser(EMAIL)).toBe(false);
  await expect(rowsOf(world, ada)).rejects.toThrow("account_deleted");
  expect(JSON.stringify(await stored(panel))).not.toContain(ada.id);
});

test("an account that Clerk does not delete stays; one whose deletion nobody confirmed is asked about", async ({
  world,
}) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await accountButton(panel).click();
  world.clerk.mayDelete = false;
  await panel.getByRole("button", { name: "Delete the account" }).click();
  await panel.getByRole("button", { name: "Delete everything for good" }).click();
  await panel.getByText("everything stays as it was").waitFor();
  expect(await rowsOf(world, ada)).toHaveLength(1);

  // Another surface was closed in the middle.
  const identity = await world.cloud.identify(await world.clerk.tokenOf(ada));
  const receipt = "of another surface";
  await world.cloud.deployment.mutation(api.users.requestDeletion, { receipt }, identity);
  world.clerk.mayDelete = true;
  await panel.reload();
  await panel.getByText("You began to delete this account").waitFor();
  await panel.getByRole("button", { name: "Keep my account" }).click();
  await panel.getByText("You began to delete this account").waitFor({ state: "detached" });
  await panel.reload();
  await panel.locator(".history-row").waitFor();
  expect(await panel.getByText("You began to delete this account").count()).toBe(0);

  await world.cloud.deployment.mutation(api.users.requestDeletion, { receipt }, identity);
  await panel.reload();
  await panel.getByRole("button", { name: "Finish deleting" }).click();
  await isSignedOut(panel);
  expect(world.clerk.hasUser(EMAIL)).toBe(false);
  await expect(rowsOf(world, ada)).rejects.toThrow("account_deleted");
});

test("a profile that changes is shown on the next start", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  ada.lastName = "King";
  await panel.reload();
  await panel.getByRole("button", { name: "Account of Ada King" }).waitFor();
  await isSignedIn(panel);
});
