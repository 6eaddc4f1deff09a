import { expect } from "vitest";
import { until } from "../support/browser/extension";
import { openTab } from "../support/browser/surfaces";
import { answer, answerIs, GOOD_ANSWER, more, start } from "../support/browser/walk";
import { test } from "./fixture";

test("a posting can be pasted without any page", async ({ extension }) => {
  await extension.page.goto("about:blank");
  const panel = await extension.practise();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Nurse");
  const description = panel.getByLabel("Description");
  expect(await description.getAttribute("placeholder")).toMatch(/^Paste the whole posting here/);
  expect((await description.boundingBox())?.height).toBeGreaterThan(120);
  await description.fill(
    "You will care for patients on a surgical ward.\n\nYou have experience with wound care.",
  );
  await start(panel);
  expect(await panel.locator(".steps button").count()).toBe(8);
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
  await dialog.last().getByLabel("Description").fill("");
  expect(await dialog.last().getByText("questions are made from the description").count()).toBe(0);
  await dialog.last().getByLabel("Company").fill("Fernside Bakery");
  await dialog.last().getByLabel("Link to your résumé").fill("https://cv.example.org/ada");
  await dialog.last().getByLabel("Description").fill("Another text altogether.");
  await dialog.last().getByRole("button", { name: "Save" }).click();
  await panel.locator("h1 + p", { hasText: "Fernside Bakery" }).waitFor();
  expect(await panel.locator("#question").innerText()).toBe(question);
  await answerIs(panel, GOOD_ANSWER);
  await panel.locator("summary", { hasText: "The posting" }).click();
  const resume = panel.getByRole("link", { name: "Open your résumé" });
  await resume.waitFor();
  expect(await resume.getAttribute("href")).toBe("https://cv.example.org/ada");
  await panel.keyboard.press("Escape");
  const popup = await extension.pressToolbar();
  await popup.locator(".history-row").getByText("1 attempt", { exact: true }).waitFor();
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
  expect(await panel.getByText(/^from what you pasted/).count()).toBe(4);
  await panel.getByLabel("Job title").fill("Head Pastry Chef");
  await start(panel);
  await panel.getByText("Read from what you pasted.").waitFor();
  await panel.getByRole("heading", { name: "Head Pastry Chef" }).waitFor();
});
