import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { answer, answered, answerIs, finishHere, GOOD_ANSWER, shows, start } from "../support/browser/walk";
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

/** Brings in sessions that were only begun, from a file: the first is the newest. */
async function bringIn(options: Page, titles: string[]): Promise<void> {
  const question = { order: 1, text: "Why?", kind: "motivation", competency: "motivation", origin: "person" };
  const sessions = titles.map((jobTitle, at) => ({
    ...{ format: 1, key: `old-${at}`, posting: { jobTitle }, origins: {}, language: "en", status: "draft" },
    ...{ wish: { count: 5 }, requirements: [], questions: [{ key: "q", ...question }], notices: [] },
    ...{ answers: [], reviews: [], feedback: null, createdAt: 1_000_000 - at },
  }));
  const buffer = Buffer.from(JSON.stringify({ kind: "hirewise-sessions", format: 2, sessions }));
  await options
    .locator('input[type="file"]')
    .setInputFiles({ name: "export.json", mimeType: "application/json", buffer });
  await options.getByText(`${titles.length} sessions were added.`).waitFor();
}

test("from ten sessions on the history is searched, filtered and taken apart, and a deleted one comes back whole", async ({
  extension,
}) => {
  await bringIn(
    await openTab(extension, "options.html"),
    Array.from({ length: 8 }, (_, at) => `Old ${at}`),
  );
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, GOOD_ANSWER);
  const popup = await openTab(extension, "popup.html");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(9);
  expect(await popup.getByLabel("Search").count()).toBe(0);
  await practiseTyped(panel, "Tram Driver");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(10);
  await popup.getByLabel("Search").fill("PASTRY");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(1);
  await popup.getByLabel("Search").fill("surgeon");
  await popup.getByText("No sessions match.").waitFor();
  await popup.getByLabel("Search").fill("");
  await popup.getByLabel("Show").selectOption("in_progress");
  await expect.poll(() => popup.locator(".history-row").count()).toBe(1);
  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByText("No sessions match.").waitFor();
  await popup.getByText("“Pastry Chef” was deleted").waitFor();
  await popup.getByRole("button", { name: "Undo" }).click();
  await popup.getByText("1 of 8 answered").waitFor();
  await popup.getByLabel("Show").selectOption("");
  await popup.getByLabel("Group attempts at the same posting").uncheck();
  await expect.poll(() => popup.locator(".chip", { hasText: "not started" }).count()).toBe(9);

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Pastry Chef" }).click();
  await panel.locator(".steps button").first().click();
  await answerIs(panel, GOOD_ANSWER);
});

test("a job is deleted with all its attempts, and one press brings every one back", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  for (const title of ["Pastry Chef", "Tram Driver", "Pastry Chef"]) await practiseTyped(panel, title);
  const popup = await openTab(extension, "popup.html");
  const twice = popup.getByText("2 attempts", { exact: true });
  await twice.waitFor();
  await popup.getByText("All 2 attempts").click();
  await expect.poll(() => popup.locator(".history-row").count()).toBe(4);
  await popup.getByRole("button", { name: "Delete “Pastry Chef” and all 2 attempts" }).click();
  await popup.getByText("“Pastry Chef” was deleted, with 2 attempts").waitFor();
  await expect.poll(() => popup.locator(".history-row").count()).toBe(1);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain("Tram Driver");
  await popup.getByRole("button", { name: "Undo" }).click();
  await twice.waitFor();
  expect(await popup.getByText("Recently deleted").count()).toBe(0);
});

test("the popup goes on at the question that it names, and a posting of another page has its own press", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await answer(panel, GOOD_ANSWER);
  await panel.getByRole("button", { name: "Next" }).click();
  await answer(panel, GOOD_ANSWER);
  await panel.locator(".steps button").first().click();
  await answerIs(panel, GOOD_ANSWER);
  await panel.close();

  await extension.page.goto(site.url("/other-job"));
  const popup = await extension.pressToolbar();
  await popup.getByRole("button", { name: "Practise: Head Gardener · Fernside Park" }).waitFor();
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain("Head Gardener");
  const goOn = popup.getByRole("button", { name: /^Continue: question 3 of 8/ });
  expect(await goOn.innerText()).toContain("Senior Platform Engineer · Brightwater Energy");
  await goOn.click();
  const opened = await extension.surface("sidepanel.html", { except: [panel] });
  await shows(opened, 2, 8);
  await answerIs(opened, "");
});

test("with letters twice as large the popup scrolls as one, and nothing is out of reach", async ({
  extension,
}) => {
  await bringIn(
    await openTab(extension, "options.html"),
    Array.from({ length: 12 }, (_, at) => `Old ${at}`),
  );
  const popup = await openTab(extension, "popup.html");
  const scrollers = (side: "Height" | "Width") =>
    popup.evaluate(
      ([all, seen]) =>
        [...document.querySelectorAll("*")].filter(
          (one) =>
            one[all] > one[seen] + 1 &&
            (one === document.scrollingElement ||
              ["auto", "scroll"].includes(getComputedStyle(one).overflowY)),
        ).length,
      [`scroll${side}`, `client${side}`] as const,
    );
  await popup.setViewportSize({ width: 380, height: 560 });
  await expect.poll(() => popup.locator(".history-row").count()).toBe(12);
  // What was found of the page has come: nothing moves any more.
  await popup.locator('header button[aria-busy="false"]').waitFor();
  const options = popup.getByRole("button", { name: "Options" });
  const session = await popup.context().newCDPSession(popup);
  for (const standard of [16, 24, 32]) {
    // Loading the page again would set them back.
    await session.send("Page.setFontSizes", { fontSizes: { standard } });
    await expect
      .poll(() => popup.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe(`${standard}px`);
    await expect.poll(() => scrollers("Height")).toBe(1);
    await expect.poll(() => scrollers("Width")).toBe(0);
    // Rows have their height only once they come into sight.
    const bottom = async () => {
      await options.scrollIntoViewIfNeeded();
      const box = await options.boundingBox();
      return box && box.y >= 0 ? box.y + box.height : Infinity;
    };
    await expect.poll(bottom).toBeLessThanOrEqual(560);
  }
});

test("before the first session the popup offers a sample and says that it is one, and the panel leads to progress and options", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/empty"));
  const popup = await extension.pressToolbar();
  await popup.getByText("The sample is invented").waitFor();
  await popup.getByRole("button", { name: "Try it with a sample posting" }).click();
  const panel = await extension.surface("sidepanel.html");
  await panel.locator("#answer").waitFor();
  await panel.locator("h1 + p", { hasText: "(sample)" }).waitFor();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toBe("HireWise practice");
  for (const [name, heading] of [
    ["Progress", "Your progress"],
    ["Options", "Options"],
  ] as const) {
    const opening = extension.context.waitForEvent("page");
    await panel.getByRole("link", { name }).click();
    await (await opening).getByRole("heading", { name: heading, level: 1 }).waitFor();
  }
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
  await popup.getByText("“Tram Driver” was deleted").waitFor();
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain("Pastry Chef");
  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByText("“Pastry Chef” was deleted").waitFor();
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
  await popup.getByText("No sessions here").waitFor();

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
    .getByText(/^\d+ of \d+ sentences about duties and requirements practised/)
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
  const job = popup.locator(".history-row").first();
  await job.getByText("0 of 8 answered").waitFor();
  await job.getByText("2 attempts").waitFor();
  // What the attempt before came to stands there while the newest is under way; nobody had looked at it.
  await popup.getByText("All 2 attempts").click();
  await expect.poll(() => popup.locator(".history-row").count()).toBe(3);
  await popup
    .locator(".history-row", { hasText: "finished" })
    .getByText("not looked at in full yet")
    .waitFor();
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
  await bringIn(
    await openTab(extension, "options.html"),
    Array.from({ length: 131 }, (_, at) => `Old ${at}`),
  );
  const popup = await openTab(extension, "popup.html");
  const rows = popup.locator(".history-row");
  const older = popup.getByRole("button", { name: "Show older ones" });
  await expect.poll(() => rows.count()).toBe(20);
  await older.click();
  await expect.poll(() => rows.count()).toBe(70);
  await older.click();
  await popup.locator(".history-title", { hasText: /^Old 119$/ }).waitFor();
  expect(await rows.count()).toBe(100);
  await older.click();
  await popup.locator(".history-title", { hasText: /^Old 130$/ }).waitFor();
  await expect.poll(() => older.count()).toBe(0);
  expect(await rows.count()).toBe(100);
  await popup.getByRole("button", { name: "Show newer ones" }).click();
  await popup.locator(".history-title", { hasText: /^Old 0$/ }).waitFor();
});
