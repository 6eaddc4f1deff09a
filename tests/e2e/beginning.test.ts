import { expect } from "vitest";
import { until } from "../support/browser/extension";
import { openTab } from "../support/browser/surfaces";
import type { Page } from "playwright-core";
import {
  answer,
  answerIs,
  feedbackShows,
  GOOD_ANSWER,
  start,
  finishHere,
  more,
} from "../support/browser/walk";
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
  await panel.getByText("the questions come from the job title alone").waitFor();
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
  await popup.locator("header button").click();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await expect.poll(() => focused(panel)).toBe("answer");
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
  await panel.locator(".history-row").waitFor();
  expect(await panel.locator(".history-row").count()).toBe(1);
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

test("a posting can be pasted without any page", async ({ extension }) => {
  await extension.page.goto("about:blank");
  const panel = await extension.practise();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Nurse");
  await panel
    .getByLabel("Description")
    .fill("You will care for patients on a surgical ward.\n\nYou have experience with wound care.");
  await start(panel);
  expect(await panel.locator(".steps button").count()).toBe(8);
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
  await panel.getByRole("button", { name: "Go on with the open one" }).click();
  await answerIs(panel, "Half of it, and more.");
  await extension.pressCommand();
  await panel.getByRole("button", { name: "Practise this one" }).click();
  await panel.getByRole("heading", { name: "Head Gardener" }).waitFor();
  await answerIs(panel, "");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Senior Platform Engineer" }).click();
  await answerIs(panel, "Half of it, and more.");
});

test("what is filled in before the start survives closing the panel", async ({ extension, site }) => {
  await extension.page.goto(site.url("/guess"));
  const panel = await extension.practise();
  await panel.locator("details.fold summary").first().click();
  await panel.getByLabel("Company", { exact: true }).fill("Brightwater Power");
  await expect.poll(() => panel.getByText("changed by you").count()).toBe(1);
  await panel.reload();
  await expect
    .poll(() => panel.getByLabel("Company", { exact: true }).inputValue())
    .toBe("Brightwater Power");
});

test("bad input is said at its field, before anything is sent, and nothing typed is lost", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/guess"));
  const panel = await extension.practise();
  await panel.getByLabel("Job title").fill("");
  await panel.locator("details.fold summary").first().click();
  await panel.getByText("More choices").click();
  await panel.getByLabel("Link to your résumé").fill("javascript:alert(1)");
  await panel.getByLabel("Company", { exact: true }).fill("x".repeat(201));
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.getByText("Please fill this in.").waitFor();
  await panel.getByText("A link begins with http:// or https://.").waitFor();
  await panel.getByText("At most 200 characters; this has 201.").waitFor();
  expect(await panel.getByLabel("Company", { exact: true }).inputValue()).toHaveLength(201);
  await panel.getByLabel("Job title").fill("Engineer");
  await panel.getByLabel("Company", { exact: true }).fill("Acme");
  await panel.getByLabel("Link to your résumé").fill("https://example.com/me.pdf");
  await start(panel);
});

test("markup in any captured field shows as text", async ({ extension, site }) => {
  await extension.page.goto(site.url("/hostile"));
  const panel = await extension.practise();
  await start(panel);
  await more(panel);
  await panel.getByText("The posting", { exact: true }).click();
  expect(await panel.locator("img, #root script, iframe").count()).toBe(0);
  expect(await panel.title()).not.toContain("owned");
  const popup = await extension.pressToolbar();
  await popup.locator(".history-row").waitFor();
  expect(await popup.locator("img, #root script").count()).toBe(0);
  expect(await popup.title()).not.toContain("owned");
});

test("each field says where it came from, on the screen and to a screen reader", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/guess"));
  const panel = await extension.practise();
  await panel.locator("details.fold summary").first().click();
  for (const name of ["Job title", "Description"]) {
    const field = panel.getByLabel(name, { exact: true });
    await field.waitFor();
    const id = await field.getAttribute("aria-describedby");
    const said = await panel.locator(`#${id?.split(" ")[0]}`).innerText();
    expect(said, name).toMatch(/^from the /);
  }
  await panel.getByLabel("Company", { exact: true }).fill("Somebody else");
  await panel.getByText("changed by you").waitFor();
});

test("a guess is called one, and asks to be looked at", async ({ extension, site }) => {
  await extension.page.goto(site.url("/guess"));
  const panel = await extension.practise();
  await expect.poll(() => panel.getByLabel("Job title").inputValue()).toBe("Ward Nurse");
  await panel.getByText("Some of this is a guess. Please look it over before you start.").waitFor();
  await panel.getByText("please check").first().waitFor();
});

test("a posting in a frame of another site is offered to be opened itself", async ({ extension, site }) => {
  await extension.page.goto(site.url("/embedded"));
  const panel = await extension.practise();
  await panel.getByText("in a frame of another site, which cannot be read from here").waitFor();
  const link = panel.getByRole("link", { name: "Open the posting itself" });
  expect(await link.getAttribute("href")).toContain("boards.greenhouse.io/embed/job_app");
});

test("the popup says what the page is before it is pressed, and forgets it unless it is", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const popup = await extension.pressToolbar();
  await popup
    .getByRole("button", { name: "Practise: Senior Platform Engineer, Brightwater Energy" })
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
  await again.getByRole("button", { name: "Go on: Senior Platform Engineer, Brightwater Energy" }).waitFor();
  await again.getByRole("status").getByText("1 of 8 answered").waitFor();
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
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { sidePanel: { open: () => Promise<void> } } };
    chrome.sidePanel.open = () => Promise.reject(new Error("No panel here."));
  });
  await popup.locator("header button").click();
  const tab = await extension.surface("sidepanel.html");
  await tab.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await expect.poll(() => focused(tab)).toBe("answer");
});

test("what was captured can be corrected: unanswered, the questions are made anew; later they stay", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await panel.getByText("Read from the page.").waitFor();
  await panel.getByRole("button", { name: "Change", exact: true }).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("Nothing is answered yet").waitFor();
  await dialog.getByLabel("Job title").fill("");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("Please fill this in.").waitFor();
  await dialog.getByLabel("Job title").fill("Baker");
  await dialog
    .getByLabel("Description")
    .fill("You bake bread at night. You train two apprentices. You order flour and keep the ovens clean.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await panel.getByRole("heading", { name: "Baker", exact: true }).waitFor();
  await until(async () => {
    await panel.locator(".steps button").nth(1).click();
    return /bake bread|train two apprentices|order flour/.test(await panel.locator("blockquote").innerText());
  }, "the questions are about the corrected description");
  await answer(panel, GOOD_ANSWER);
  const question = await panel.locator("#question").innerText();
  await more(panel);
  await panel.getByRole("button", { name: "Correct the posting" }).click();
  await dialog.last().getByText("stay as they are").waitFor();
  await dialog.last().getByLabel("Company").fill("Fernside Bakery");
  await dialog.last().getByLabel("Description").fill("Another text altogether.");
  await dialog.last().getByRole("button", { name: "Save" }).click();
  await panel.locator("h1 + p", { hasText: "Fernside Bakery" }).waitFor();
  expect(await panel.locator("#question").innerText()).toBe(question);
  await answerIs(panel, GOOD_ANSWER);
  const popup = await extension.pressToolbar();
  await popup.locator(".history-row").first().waitFor();
  expect(await popup.locator(".history-row").count()).toBe(1);
});

test("a posting pasted as one text is read by the rules of capture, and corrected", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const text =
    "Company: Fernside Bakery\nLocation: Leeds\nPastry Chef\n\nYour tasks:\n- You bake bread every morning for " +
    "two hundred guests.\n- You train two apprentices.\n\nYour profile:\n- Three years in a kitchen";
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.bringToFront();
  await panel.evaluate((posting) => navigator.clipboard.writeText(posting), text);
  await panel.getByLabel("Job title").focus();
  await panel.keyboard.press("Control+v");
  await panel.getByText("Read from what you pasted. Correct what is wrong.").waitFor();
  expect(await panel.getByLabel("Job title").inputValue()).toBe("Pastry Chef");
  expect(await panel.getByLabel("Company", { exact: true }).inputValue()).toBe("Fernside Bakery");
  expect(await panel.getByLabel("Location").inputValue()).toBe("Leeds");
  expect(await panel.getByLabel("Description").inputValue()).toBe(text);
  await panel.getByLabel("Job title").fill("Head Pastry Chef");
  await start(panel);
  await panel.getByRole("heading", { name: "Head Pastry Chef" }).waitFor();
});
