import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { until } from "../support/browser/extension";
import { answer, start } from "../support/browser/walk";
import { downloadsOf } from "../support/firefox/firefox";
import { BEHAVIOURS } from "../support/model/behaviours";
import { startStandIn } from "../support/model/stand-in";
import { test } from "./fixture";

test("everything is exported, deleted and brought in again", async ({ firefox, profile, site }) => {
  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await start(panel);
  await answer(panel, "Kept in a file.");

  const options = firefox.tab;
  await firefox.open(`${firefox.origin}options.html`);
  await options.getByRole("button", { name: "Export everything" }).click();
  const folder = downloadsOf(profile);
  const saved = () =>
    existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".json")) : null;
  const file = join(folder, await until(saved, "the file is saved"));
  await until(() => readFileSync(file, "utf8").includes("Kept in a file."), "the file is whole");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ kind: "hirewise-sessions", format: 2 });

  await options.getByRole("button", { name: "Delete everything" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await options.getByText("Everything is deleted.").waitFor();
  await options.locator('input[type="file"]').setInputFiles(file);
  await options.getByText("1 session was added.").waitFor();
  const popup = await firefox.pressToolbar();
  await popup.getByText("1 of 8 answered").first().waitFor();

  const broken = join(profile, "broken.json");
  writeFileSync(broken, "{ not json");
  await options.locator('input[type="file"]').setInputFiles(broken);
  await options.getByText("This file cannot be read.").waitFor();
});

test("a language model of the person's own is granted by Firefox's own question, asks, and is stopped by taking that back", async ({
  firefox,
  site,
}) => {
  const model = await startStandIn(BEHAVIOURS.good);
  const options = firefox.tab;
  await firefox.open(`${firefox.origin}options.html`);
  await options.getByText("A language model of my own, called from this device").click();
  await options.getByLabel("Address", { exact: true }).fill(model.baseURL);
  await options.getByLabel("Model", { exact: true }).fill("small-1");
  const use = options.getByRole("button", { name: "Use this model" });
  await use.click();
  await firefox.answerPrompt(false);
  await options.getByText("Without the browser's permission the address cannot be called.").waitFor();
  expect(model.asked).toEqual([]);
  await use.click();
  await firefox.answerPrompt(true);
  await options.getByRole("button", { name: "Yes, send it there" }).click();
  await options.getByText("The model responds.").waitFor();

  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await start(panel);
  await panel.getByText("Tell me how you handled the hardest week of this work.").waitFor();

  await firefox.withdraw(["http://127.0.0.1/*"]);
  const before = model.asked.length;
  await firefox.open(site.url("/other-job"));
  const popup = await firefox.pressToolbar();
  await popup.locator('header button[aria-busy="false"]').click();
  await panel.getByText("The browser no longer lets HireWise call the language model.").waitFor();
  expect(model.asked.length).toBe(before);
  await model.close();
});
