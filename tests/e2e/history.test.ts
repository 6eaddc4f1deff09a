import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { answer, answered, answerIs, finishHere, GOOD_ANSWER, start } from "../support/browser/walk";
import type { Extension } from "../support/browser/extension";
import { test } from "./fixture";

/** Starts a session by typing its posting. */
async function practiseTyped(panel: Page, title: string): Promise<void> {
  const back = panel.getByRole("button", { name: "Back to the start" });
  if (await back.count()) await back.click();
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill(title);
  await start(panel);
}

async function openTab(extension: Extension, file: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  return page;
}

test("the history is searched, filtered, and a deleted session comes back whole", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, GOOD_ANSWER);
  await practiseTyped(panel, "Tram Driver");
  const popup = await openTab(extension, "popup.html");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(2);
  await popup.getByLabel("Search").fill("PASTRY");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(1);
  await popup.getByLabel("Search").fill("surgeon");
  await popup.getByText("No session is like that.").waitFor();
  await popup.getByLabel("Search").fill("");
  await popup.getByLabel("Show").selectOption("in_progress");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(1);
  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByText("No session is like that.").waitFor();
  await popup.getByText("“Pastry Chef” is deleted").waitFor();
  await popup.getByRole("button", { name: "Undo" }).click();
  await popup.getByText("1 of 8 answered").waitFor();

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Pastry Chef" }).click();
  await panel.locator(".steps button").first().click();
  await answerIs(panel, GOOD_ANSWER);
});

test("a session is deleted out of a long list with the undo in sight, and restored or removed for good later", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  for (const title of ["Pastry Chef", "Tram Driver", "Night Nurse"]) await practiseTyped(panel, title);
  const popup = await openTab(extension, "popup.html");
  const rows = popup.locator(".history-row");
  await expect.poll(() => rows.count()).toBe(3);
  await popup.getByRole("button", { name: "Delete “Tram Driver”" }).click();
  await popup.getByText("“Tram Driver” is deleted").waitFor();
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain("Pastry Chef");
  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByText("“Pastry Chef” is deleted").waitFor();
  const undo = await popup.getByRole("button", { name: "Undo" }).boundingBox();
  const height = await popup.evaluate(() => innerHeight);
  expect(undo && undo.y >= 0 && undo.y + undo.height <= height).toBe(true);
  await popup.close();

  const again = await openTab(extension, "popup.html");
  await again.getByText("Recently deleted").click();
  await again.getByRole("button", { name: "Restore “Tram Driver”" }).click();
  await expect.poll(() => again.locator(".history-row").count()).toBe(2);
  await again.getByRole("button", { name: "Remove “Pastry Chef” for good" }).click();
  await again.getByText("Recently deleted").waitFor({ state: "detached" });
  await again.reload();
  await expect.poll(() => again.locator(".history-row").count()).toBe(2);
  expect(await again.getByText("Recently deleted").count()).toBe(0);
});

test("everything is exported, deleted and brought in again", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, GOOD_ANSWER);
  const options = await openTab(extension, "options.html");
  const downloading = options.waitForEvent("download");
  await options.getByRole("button", { name: "Export everything" }).click();
  const file = await (await downloading).path();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ kind: "hirewise-sessions", format: 2 });

  await options.getByRole("button", { name: "Delete everything" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await options.getByText("Everything is deleted.").waitFor();
  const popup = await openTab(extension, "popup.html");
  await popup.getByText("No sessions yet").waitFor();

  const exported = { name: "export.json", mimeType: "application/json", buffer: readFileSync(file) };
  await options.locator('input[type="file"]').setInputFiles(exported);
  await options.getByText("1 session was added.").waitFor();
  await popup.getByText("1 of 8 answered").waitFor();
  await options.locator('input[type="file"]').setInputFiles(exported);
  await options.getByText("0 sessions were added, 1 was here already.").waitFor();
  const broken = { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{ not json") };
  await options.locator('input[type="file"]').setInputFiles(broken);
  await options.getByText("This file cannot be read.").waitFor();
});

test("a finished session is saved as text, and its posting is practised again", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await answer(panel, GOOD_ANSWER);
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await panel.getByRole("heading", { name: "What this posting asks for" }).waitFor();
  const practised = await panel
    .getByText(/^\d+ of \d+ sentences on duties and demands practised/)
    .innerText();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as text" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text).toContain("# Senior Platform Engineer");
  expect(text).toContain("> In 2023 at Northgrid");
  await panel.getByRole("button", { name: "Practise what is missing" }).click();
  await answered(panel, 0);
  expect(practised).toMatch(/^\d/);
  const popup = await extension.pressToolbar();
  await popup.getByText("0 of 8 answered").first().waitFor();
  expect(await popup.locator(".history-row").count()).toBe(2);
});

test("settings hold for every surface, and German speaks German", async ({ extension }) => {
  const options = await openTab(extension, "options.html");
  await options.getByLabel("How many questions").selectOption("5");
  await options.getByLabel("Theme").selectOption("dark");
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  expect(await panel.locator(".steps button").count()).toBe(5);
  expect(await panel.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await options.getByLabel("Language", { exact: true }).selectOption("de");
  await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe("de");
  await panel.getByRole("button", { name: "Weiter" }).waitFor();
});

test("a long history is gone through a piece at a time, and back", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  const options = await openTab(extension, "options.html");
  const downloading = options.waitForEvent("download");
  await options.getByRole("button", { name: "Export everything" }).click();
  const file = await (await downloading).path();
  const exported = JSON.parse(readFileSync(file, "utf8")) as { sessions: { posting: object }[] };
  const [session] = exported.sessions;
  const sessions = Array.from({ length: 130 }, (_, at) => ({
    ...session,
    key: `old-${at}`,
    createdAt: 1_000_000 - at,
    posting: { ...session?.posting, jobTitle: `Old ${at}` },
  }));
  const buffer = Buffer.from(JSON.stringify({ ...exported, sessions }));
  await options
    .locator('input[type="file"]')
    .setInputFiles({ name: "export.json", mimeType: "application/json", buffer });
  await options.getByText("130 sessions were added.").waitFor();

  const popup = await openTab(extension, "popup.html");
  const rows = popup.locator(".history-row");
  const older = popup.getByRole("button", { name: "Show older ones" });
  await expect.poll(() => rows.count()).toBe(20);
  await older.click();
  await expect.poll(() => rows.count()).toBe(70);
  await older.click();
  await popup.getByText("Old 118", { exact: true }).waitFor();
  expect(await rows.count()).toBe(100);
  await older.click();
  await popup.getByText("Old 129", { exact: true }).waitFor();
  await expect.poll(() => older.count()).toBe(0);
  expect(await rows.count()).toBe(100);
  await popup.getByRole("button", { name: "Show newer ones" }).click();
  await popup.getByText("Old 0", { exact: true }).waitFor();
});
