import { answer, answerIs, answered, saved, shows, start } from "../support/browser/walk";
import { until } from "../support/browser/extension";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../support/firefox/firefox";
import { test } from "./fixture";

test("the command and the page's menu open the sidebar within the press, the event page asleep or not", async ({
  firefox,
  site,
}) => {
  await firefox.open(site.url("/job"));
  await firefox.stopBackground();
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await panel.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await answer(panel, "Begun by the command.");
  await firefox.closeSidebar();

  await firefox.open(site.url("/other-job"));
  await firefox.stopBackground();
  await firefox.chooseMenu();
  const again = await firefox.sidebar();
  await again.getByText("Head Gardener").first().waitFor();
});

test("a sidebar that the person closes opens again where it was", async ({ firefox, site }) => {
  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await start(panel);
  await answer(panel, "The first answer.");
  await panel.getByRole("button", { name: "Next" }).click();
  await shows(panel, 1, 8);
  await panel.locator("#answer").fill("The second answer, hardly begun");
  await firefox.closeSidebar();

  await firefox.pressCommand();
  const again = await firefox.sidebar();
  await shows(again, 1, 8);
  await answerIs(again, "The second answer, hardly begun");
  await saved(again);
  await answered(again, 2);
});

test("an update while the sidebar is open closes it, and loses nothing", async ({ firefox, site }) => {
  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await start(panel);
  await panel.locator("#answer").fill("Typed right before the update");
  await firefox.update();
  await until(async () => !(await panel.isOpen()), "the sidebar of the version before closes");

  await firefox.chooseMenu();
  const again = await firefox.sidebar();
  await shows(again, 0, 8);
  await answerIs(again, "Typed right before the update");
  await saved(again);
});

test("where the sidebar cannot open, the practice opens in a tab", async ({ firefox, site }) => {
  await firefox.open(site.url("/job"));
  await firefox.background.evaluate(
    "Object.defineProperty(browser, 'sidebarAction', { value: null }); return 1",
  );
  await firefox.pressCommand();
  await firefox.tab.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await answer(firefox.tab, "Written in a tab.");
});

test("a page of Firefox itself cannot be read, and the sidebar says so", async ({ firefox }) => {
  await firefox.open("about:license");
  const popup = await firefox.pressToolbar();
  await popup.getByText("No posting was recognised on this page.").waitFor();
  await firefox.pressPopupButton();
  const panel = await firefox.sidebar();
  await panel.getByText("The browser does not let extensions read this page.").waitFor();
});

test("a private window practises like any other, once the person lets the extension into it", async ({
  profile,
  site,
}) => {
  const firefox = await launch({ profile, inPrivate: true });
  await firefox.openPrivateWindow();
  await firefox.open(site.url("/job"));
  await firefox.pressToolbar();
  await firefox.pressPopupButton();
  const panel = await firefox.sidebar();
  await start(panel);
  await answer(panel, "Answered in private.");
  await firefox.close();
});

test("where Firefox keeps no data, the sidebar says so in a plain sentence", async ({ profile, site }) => {
  await (await launch({ profile })).close();
  // A file where the folder of all databases should be.
  rmSync(join(profile, "storage"), { recursive: true });
  writeFileSync(join(profile, "storage"), "");
  const firefox = await launch({ profile });
  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await panel.getByText("The browser does not let HireWise keep data on this device right now.").waitFor();
  await firefox.close();
});
