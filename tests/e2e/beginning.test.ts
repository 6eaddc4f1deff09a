import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answer, answerIs, feedbackShows, finishHere, GOOD_ANSWER, start } from "../support/browser/walk";
import { test } from "./fixture";

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test("a page that is no posting gives a form that says why, and keeps what was read", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/list"));
  const panel = await extension.practise();
  await panel.getByText("This page lists several jobs.").waitFor();
  expect(await panel.getByLabel("Job title").inputValue()).not.toBe("");
  await panel.getByLabel("Job title").fill("Pastry Chef");
  await panel.locator("details.fold summary").first().click();
  await panel.getByLabel("Description").fill("");
  await start(panel);
  await panel.getByText("The coach found no duties or requirements in the posting").waitFor();
});

test("an empty page says so in one sentence, and leads to pasting a posting", async ({ extension, site }) => {
  await extension.page.goto(site.url("/empty"));
  const panel = await extension.practise();
  await panel.locator(".notice", { hasText: "this page" }).waitFor();
  expect(await panel.getByLabel("Description").count()).toBe(0);
  await panel.getByRole("button", { name: "Paste a posting" }).click();
  await panel.getByLabel("Description").waitFor();
});

test("a page of the browser itself cannot be read, and the panel says so", async ({ extension }) => {
  await extension.page.goto("chrome://version");
  const panel = await extension.practise();
  await panel.getByText("does not let extensions read this page").waitFor();
});

test("one press on a posting, by command or in the popup, and the caret is in the first answer", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await panel.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await panel.getByText("Question 1 of 8").waitFor();
  await expect.poll(() => focused(panel)).toBe("answer");
  await panel.getByRole("button", { name: "Back to the start" }).click();

  await extension.page.goto(site.url("/other-job"));
  const popup = await extension.pressToolbar();
  await popup.getByRole("button", { name: /^Practise: Head Gardener/ }).click();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await expect.poll(() => focused(panel)).toBe("answer");
});

test("a press before it is known what there is to go on with practises what the page says", async ({
  extension,
  site,
}) => {
  const silent = "{ addListener() {}, removeListener() {} }";
  await extension.context.addInitScript({
    content: `if (location.pathname === "/popup.html") chrome.runtime.connect = () =>
      ({ name: "", postMessage() {}, disconnect() {}, onMessage: ${silent}, onDisconnect: ${silent} });`,
  });
  await extension.page.goto(site.url("/job"));
  const popup = await extension.pressToolbar();
  await popup.locator('header button[aria-busy="true"]').click();
  const panel = await extension.surface("sidepanel.html");
  await panel.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await panel.locator("#answer").waitFor();
});

test("the same posting with an open session goes on there, wherever it is pressed", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await answer(panel, "Begun.");
  await extension.pressCommand();
  await panel.reload();
  await answerIs(panel, "Begun.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row").waitFor();
  await extension.pressCommand();
  await extension.pressCommand();
  await answerIs(panel, "Begun.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row").getByText("1 attempt", { exact: true }).waitFor();
});

test("a finished session never stands in the way", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await answer(panel, GOOD_ANSWER);
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  await extension.page.goto(site.url("/other-job"));
  await extension.pressCommand();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await panel.locator("#answer").waitFor();
});

test("another posting while a session is open is a line with both ways, and no dialog", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await answer(panel, "Half of it.");
  await extension.page.goto(site.url("/other-job"));
  await extension.pressCommand();
  await panel.getByRole("status").getByText("Head Gardener · Fernside Park").waitFor();
  expect(await panel.getByRole("dialog").count()).toBe(0);
  await panel.locator("#answer").fill("Half of it, and more.");
  await panel.getByRole("button", { name: "Carry on with the open one" }).click();
  await answerIs(panel, "Half of it, and more.");
  await extension.pressCommand();
  await panel.getByRole("button", { name: "Practise this one" }).click();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await answerIs(panel, "");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Senior Platform Engineer" }).click();
  await answerIs(panel, "Half of it, and more.");
});

test("another posting takes the place of a session in which nothing is answered", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await panel.locator("#answer").waitFor();
  await extension.page.goto(site.url("/other-job"));
  const popup = await extension.pressToolbar();
  await popup.getByRole("button", { name: /^Practise: Head Gardener/ }).click();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await expect.poll(() => focused(panel)).toBe("answer");
});

test("the popup says what the page is before it is pressed, and forgets it unless it is", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const popup = await extension.pressToolbar();
  await popup
    .getByRole("button", { name: "Practise: Senior Platform Engineer · Brightwater Energy" })
    .waitFor();
  expect(await focusedName(popup)).toContain("Practise");
  await popup.close();
  const worker = await extension.worker();
  const kept = await worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<"local" | "session", { get(key: null): Promise<object> }> };
      }
    ).chrome;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
  expect(kept).not.toContain("Platform");

  const panel = await extension.practise();
  await answer(panel, "Begun.");
  const again = await extension.pressToolbar();
  await again
    .getByRole("button", { name: "Continue: question 2 of 8 Senior Platform Engineer · Brightwater Energy" })
    .waitFor();
  await again
    .getByRole("status")
    .getByText("You have already started practising for this posting.")
    .waitFor();
  await again.close();
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  const third = await extension.pressToolbar();
  await third.getByText("2nd attempt").waitFor();
});

test("the popup says when a page is no posting, or is not read yet", async ({ extension, site }) => {
  await extension.page.goto(site.url("/busy"));
  const busy = await extension.pressToolbar();
  await busy.getByText("Reading the page…").waitFor();
  await busy.close();
  await extension.page.close();
  const page = await extension.context.newPage();
  await page.goto("chrome://version");
  const popup = await extension.pressToolbar(page);
  await popup.getByText("No posting was recognised on this page.").waitFor();
});

test("where the side panel cannot open, the practice opens in a tab", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const popup = await extension.pressToolbar();
  await popup.getByRole("button", { name: /Senior Platform Engineer/ }).waitFor();
  const worker = extension.context.serviceWorkers().find((one) => one.url().includes(extension.id));
  await worker!.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { sidePanel: { open: () => Promise<void> } } };
    chrome.sidePanel.open = () => Promise.reject(new Error("No panel here."));
  });
  await popup.locator("header button").click();
  const tab = await extension.surface("sidepanel.html");
  await tab.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await expect.poll(() => focused(tab)).toBe("answer");
});
