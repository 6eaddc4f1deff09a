import { expect } from "vitest";
import type { Page } from "playwright-core";
import { WebSocket } from "ws";
import { patient } from "../support/patience";
import { answersOf, rowsOf, sessionOf } from "../support/accounts/practice";
import { draftsOf, eventually, home, isSignedOut, signIn, startTyped } from "../support/accounts/walk";
import { CLERK_HOST } from "../support/accounts/build";
import { step } from "../support/browser/steps";
import { answer, answerIs, saved } from "../support/browser/walk";
import { openTab } from "../support/browser/surfaces";
import { createSigner } from "../support/clerk/tokens";
import { hastyTest, test } from "./account-fixture";

const EMAIL = "ada@example.com";
const ADA = { firstName: "Ada", lastName: "Lovelace" };

hastyTest("tokens are renewed before they run out, and nobody notices", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  const before = world.cloud.accepted();
  const hasShown = await watched(panel, "cannot be reached");
  await eventually(async () => world.cloud.accepted() - before >= 3, "three more tokens are taken");
  expect(await hasShown()).toBe(false);
  await panel.locator("#answer").fill("Still here.");
  await saved(panel);
  await eventually(async () => (await answersOf(world, ada)).includes("Still here."), "the answer is saved");
});

hastyTest("an outage of both services takes nothing away, and ends by itself", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "Before.");
  world.clerk.isDown = true;
  world.cloud.setDown(true);
  await panel.getByText("Your sessions cannot be reached right now.").waitFor();
  await panel.locator("#answer").fill("Before. During.");
  await panel.locator('.save-state[data-state="kept"]').waitFor();
  // Longer than a token lives.
  world.pass(12_500);
  await answerIs(panel, "Before. During.");
  const refused = world.cloud.refused();
  world.cloud.setDown(false);
  await eventually(async () => world.cloud.refused() > refused, "the token that has run out is refused");
  expect(await answersOf(world, ada)).toEqual(["Before."]);
  world.clerk.isDown = false;
  await eventually(async () => (await answersOf(world, ada)).includes("Before. During."), "it is saved");
  await saved(panel);
  // Sent once, however often it was tried: the answer was saved before and once more.
  const [row] = await rowsOf(world, ada);
  const { answers } = await sessionOf(world, ada, row!.key);
  expect(answers.map(({ text, revision }) => [text, revision])).toEqual([["Before. During.", 2]]);
  expect(await panel.getByText("cannot be reached").count()).toBe(0);
});

test("a panel that is opened during an outage says so, lets practise, and opens the account afterwards", async ({
  world,
}) => {
  world.clerk.addUser(EMAIL, ADA);
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  world.clerk.isDown = true;
  world.cloud.setDown(true);
  await panel.reload();
  await panel.getByText("Your account cannot be reached right now.").waitFor({ timeout: patient(25_000) });
  await panel.getByRole("button", { name: "Practise on this device meanwhile" }).click();
  await startTyped(panel, "Gardener");
  await answer(panel, "Outside the account.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  world.clerk.isDown = false;
  world.cloud.setDown(false);
  await panel.getByRole("button", { name: "Back to my account" }).click();
  await panel.locator("#answer").waitFor({ timeout: patient(40_000) });
  await panel.getByText("Bridge Engineer").first().waitFor();
});

test("the progress page says that the account is unreachable, and the options, too", async ({ world }) => {
  world.clerk.addUser(EMAIL, ADA);
  const device = await world.device();
  const panel = await home(device, world);
  await signIn(panel, world, EMAIL);
  world.clerk.isDown = true;
  world.cloud.setDown(true);
  const progress = await openTab(device, "progress.html");
  const options = await openTab(device, "options.html");
  for (const page of [progress, options]) {
    await page.getByText("Your account cannot be reached right now.").waitFor({ timeout: 25_000 });
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(await page.getByRole("button", { name: "Sign out" }).count()).toBe(1);
  }
  expect(await options.getByRole("button", { name: "Delete" }).count()).toBe(0);
  await progress.getByRole("button", { name: "Practise on this device meanwhile" }).click();
  await progress.getByText("Nothing to see yet").waitFor();
});

hastyTest(
  "a session that is revoked ends soon, and its answers stay for their account",
  async ({ world }) => {
    const ada = world.clerk.addUser(EMAIL, ADA);
    const panel = await home(await world.device(), world);
    await signIn(panel, world, EMAIL);
    await startTyped(panel, "Bridge Engineer");
    await answer(panel, "Saved.");
    world.cloud.setDown(true);
    await panel.locator("#answer").fill("Saved. Not saved.");
    await panel.locator('.save-state[data-state="kept"]').waitFor();
    world.clerk.revoke(EMAIL);
    const ended = panel.getByText("You were signed out, because your session ended.");
    await ended.waitFor({ timeout: patient(60_000) });
    await panel.getByText("What you last wrote or marked in one answer is kept on this device").waitFor();
    expect(await draftsOf(panel, ada.id)).toHaveLength(1);
    world.cloud.setDown(false);
    await panel.getByRole("button", { name: "Understood" }).click();
    await isSignedOut(panel);
    expect(await answersOf(world, ada)).toEqual(["Saved."]);
    await signIn(panel, world, EMAIL);
    await eventually(async () => (await answersOf(world, ada)).includes("Saved. Not saved."), "it is saved");
  },
);

test("a token that is not this person's, or not from this service, reads nothing", async ({ world }) => {
  const ada = world.clerk.addUser(EMAIL, ADA);
  const eve = world.clerk.addUser("eve@example.com");
  const panel = await home(await world.device(), world);
  await signIn(panel, world, EMAIL);
  await startTyped(panel, "Bridge Engineer");
  await answer(panel, "A secret.");
  const stranger = await createSigner(`https://${CLERK_HOST}`);
  const { signer } = world.clerk;
  const claims = { sub: ada.id, aud: "convex" };
  const refused = {
    forged: await stranger.sign(claims, 60),
    expired: await signer.sign(claims, -60),
    "for somebody else's service": await signer.sign({ ...claims, aud: "other" }, 60),
    "without an audience": await signer.sign({ sub: ada.id }, 60),
    "not a token": "nonsense",
  };
  const told: Record<string, string[]> = {};
  for (const [what, token] of Object.entries(refused)) told[what] = await heard(world.cloud.port, token);
  const own = await heard(world.cloud.port, await world.clerk.tokenOf(ada));
  expect(own.join()).toContain("A secret.");
  const others = await heard(world.cloud.port, await world.clerk.tokenOf(eve));
  expect(others.join()).not.toContain("A secret.");
  // Whoever asked later has an answer: what was refused will get none.
  for (const [what, answers] of Object.entries(told)) expect(answers, what).toEqual(["AuthError"]);
});

/** Whether a text has been on a page at any time since. */
async function watched(page: Page, text: string): Promise<() => Promise<boolean>> {
  const seen = await page.evaluateHandle((text) => {
    const seen = { once: false };
    const look = () => (seen.once ||= document.body.innerText.includes(text));
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
    return seen;
  }, text);
  return () => seen.evaluate(({ once }) => once);
}

/**
 * Asks for everything with a token, as a program would. Resolves with the first answer to that, and goes on listening:
 * errors by name, else the text.
 */
function heard(port: number, token: string): Promise<string[]> {
  const answered = new Promise<string[]>((resolve, reject) => {
    const socket = new WebSocket(`wss://127.0.0.1:${port}/api/1/sync`, { rejectUnauthorized: false });
    const answers: string[] = [];
    const say = (message: object) => socket.send(JSON.stringify(message));
    socket.on("error", reject);
    socket.on("open", () => {
      say({ type: "Connect", sessionId: crypto.randomUUID(), connectionCount: 0 });
      say({ type: "Authenticate", baseVersion: 0, tokenType: "User", value: token });
      const args = [{ paginationOpts: { numItems: 1, cursor: null } }];
      const modifications = [{ type: "Add", queryId: 0, udfPath: "interviews:exportPage", args }];
      say({ type: "ModifyQuerySet", baseVersion: 0, newVersion: 1, modifications });
    });
    socket.on("message", (data: Buffer) => {
      const text = data.toString("utf8");
      const { type } = JSON.parse(text) as { type: string };
      answers.push(type === "AuthError" ? type : text);
      if (type === "AuthError" || /"Query(Updated|Failed)"/.test(text)) resolve(answers);
    });
  });
  return step("wait for the answer to a token", () => answered);
}
