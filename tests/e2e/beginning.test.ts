import { expect } from "vitest";
import { start } from "../support/browser/walk";
import { test } from "./fixture";

test("a page that is no posting gives a form that says why, and keeps what was read", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/list"));
  const panel = await extension.practise();
  await panel.getByText("This page lists several jobs.").waitFor();
  expect(await panel.getByLabel("Job title").inputValue()).not.toBe("");
  await panel.getByLabel("Job title").fill("Pastry Chef");
  await panel.getByLabel("Description").fill("");
  await start(panel);
  await panel.getByText("the questions come from the job title alone").waitFor();
});

test("an empty page gives the same form", async ({ extension, site }) => {
  await extension.page.goto(site.url("/empty"));
  const panel = await extension.practise();
  await panel.getByText("You can type or paste a posting here.").waitFor();
  expect(await panel.getByLabel("Description").inputValue()).toBe("");
});

test("a page of the browser itself cannot be read, and the form says so", async ({ extension }) => {
  await extension.page.goto("chrome://version");
  const panel = await extension.practise();
  await panel.getByText("does not let extensions read this page").waitFor();
});

test("the keyboard command captures and opens the panel directly", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await expect.poll(() => panel.getByLabel("Job title").inputValue()).toBe("Senior Platform Engineer");
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

test("a capture while a session is open asks whether to start a new one", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await extension.page.goto(site.url("/other-job"));
  await extension.pressCommand();
  await panel.getByRole("dialog").getByText("Head Gardener").waitFor();
  await panel.getByRole("button", { name: "Go on with the open one" }).click();
  await panel.locator("#answer").waitFor();
  await extension.pressCommand();
  await panel.getByRole("button", { name: "Start a new one" }).click();
  await expect.poll(() => panel.getByLabel("Job title").inputValue()).toBe("Head Gardener");
});

test("what is filled in before the start survives closing the panel", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
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
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await panel.getByLabel("Job title").fill("");
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
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  for (const name of ["Job title", "Company", "Location", "Description"]) {
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
