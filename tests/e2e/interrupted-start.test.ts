import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { LIMITS } from "../../convex/limits";
import { launch } from "../support/browser/extension";
import { openTab, secondWindow } from "../support/browser/surfaces";
import { answer, answerIs, start } from "../support/browser/walk";
import { test } from "./fixture";

test("a page that never answers can be cancelled, and leaves nothing behind", async ({ extension, site }) => {
  await extension.page.goto(site.url("/busy"));
  const panel = await extension.pressCommand();
  await panel.getByRole("button", { name: "Cancel" }).click();
  await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
  await panel.reload();
  await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
});

test("a page that never answers is given up by itself, with a sentence and a way on", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/busy"));
  const panel = await extension.pressCommand();
  await panel.getByText("The page took too long to be read.").waitFor();
  await panel.getByRole("button", { name: "Paste a posting" }).waitFor();
});

test("a worker that is gone while it reads leaves no panel reading", async ({ extension, site }) => {
  await extension.page.goto(site.url("/busy"));
  const panel = await extension.pressCommand();
  await panel.getByRole("button", { name: "Cancel" }).waitFor();
  await extension.stopWorker();
  await panel.getByText("The page took too long to be read.").waitFor();
});

test("a tab that is closed while it is read is said so", async ({ extension, site }) => {
  await extension.context.newPage();
  await extension.page.goto(site.url("/busy"));
  const panel = await extension.pressCommand();
  await panel.getByRole("button", { name: "Cancel" }).waitFor();
  await extension.page.close();
  await panel.getByText(/The page was closed before it was read|does not let extensions read/).waitFor();
});

test("pressing twice, and once more while it starts, makes one session", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  await extension.pressCommand();
  const panel = await extension.pressCommand();
  await extension.pressCommand();
  await answer(panel, "Once.");
  expect(await sessions(panel)).toBe(1);
});

test("two windows that press the same posting at once go on in one session", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const tab = await secondWindow(extension, site.url("/job"));
  const first = await extension.pressCommand();
  const second = await extension.pressCommand(tab, { except: [first] });
  await first.bringToFront();
  await answer(first, "Typed in the first window.");
  await second.bringToFront();
  await answerIs(second, "Typed in the first window.");
  expect(await sessions(second)).toBe(1);
});

test("a panel that is closed while it starts, and opened again, has the one session", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const closed = await extension.pressCommand();
  await closed.close();
  const panel = await extension.pressCommand();
  await answer(panel, "After the panel was closed.");
  expect(await sessions(panel)).toBe(1);
});

test("a browser that is killed while it starts leaves nothing half begun", async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), "hirewise-start-killed-"));
  try {
    const killed = await launch({ profile });
    await killed.page.goto(site.url("/job"));
    await killed.pressCommand();
    killed.kill();
    await killed.context.close().catch(() => {});

    const again = await launch({ profile });
    await again.page.goto(site.url("/job"));
    const panel = await again.pressCommand();
    await answer(panel, "After the browser was killed.");
    expect(await sessions(panel)).toBe(1);
    await again.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("a tab that goes elsewhere while it is read gives one of the two postings, or a sentence", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const pressed = extension.pressCommand();
  await extension.page.goto(site.url("/other-job"));
  const panel = await pressed;
  const said = panel.getByText(/closed before it was read|does not let extensions read|took too long/);
  await panel.locator("#answer").or(said).first().waitFor();
  if (await said.isVisible()) return;
  const title = await panel.getByRole("heading", { level: 1 }).innerText();
  const company = { "Senior Platform Engineer": "Brightwater Energy", "Head Gardener": "Fernside Park" }[
    title
  ];
  await panel.locator("h1 + p", { hasText: company ?? "one of the two" }).waitFor();
  expect(await sessions(panel)).toBe(1);
});

test("a posting that is too long is kept on the screen, and what is too much is said", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  const text = `Pastry Chef\n\n${"You bake bread every morning for two hundred guests. ".repeat(1_100)}`;
  expect(text.length).toBeGreaterThan(LIMITS.jobDescription);
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Pastry Chef");
  await panel.getByLabel("Description").fill(text);
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.getByText(/At most 50,000 characters; this has 58,3\d\d/).waitFor();
  expect(await panel.getByLabel("Description").inputValue()).toBe(text);
  await panel.getByLabel("Description").fill(text.slice(0, LIMITS.jobDescription));
  await start(panel);
  expect(await sessions(panel)).toBe(1);
});

/** How many sessions there are: the panel is left for its first screen. */
async function sessions(panel: Page): Promise<number> {
  await panel.bringToFront();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row").first().waitFor();
  const rows = await panel.locator(".history-row").allInnerTexts();
  return rows.reduce((sum, text) => sum + Number(/(\d+) attempts?/.exec(text)?.[1]), 0);
}
