import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { BUILT, launch, until } from "../support/browser/extension";
import { secondWindow, stored } from "../support/browser/surfaces";
import { answer, answered, answerIs, saved, shownAnswer, start } from "../support/browser/walk";
import { test } from "./fixture";

test("two windows show the same session live, and the popup's history follows", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const first = await extension.practise();
  await start(first);

  const tab = await secondWindow(extension, site.url("/other-job"));
  const popup = await extension.pressToolbar(tab);
  await popup.getByText("0 of 8 answered").waitFor();
  await answer(first, "Typed in the first window.");
  await popup.getByText("1 of 8 answered").waitFor();

  await popup.locator(".history-row").click();
  const second = await extension.surface("sidepanel.html", { except: [first] });
  await second.locator(".steps button").first().click();
  await answerIs(second, "Typed in the first window.");
  await answer(first, "Typed in the first window, and more.");
  await answerIs(second, "Typed in the first window, and more.");
});

test("a worker that is stopped in the middle costs nothing", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  for (let round = 1; round <= 3; round++) {
    await panel.locator("#answer").fill(`Round ${round}, before the stop`);
    await extension.stopWorker();
    await panel.locator("#answer").fill(`Round ${round}, after the stop`);
    await saved(panel);
  }
  await answered(panel, 1);
  await panel.reload();
  await answerIs(panel, "Round 3, after the stop");
});

test("every character is there after the browser was killed while typing", async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), "hirewise-killed-"));
  try {
    const killed = await launch({ profile });
    await killed.page.goto(site.url("/job"));
    const panel = await killed.practise();
    await start(panel);
    await panel.locator("#answer").click();
    await panel.keyboard.type("I was typing this when the power went", { delay: 5 });
    const shown = await shownAnswer(panel);
    expect(shown).toBe("I was typing this when the power went");
    await until(async () => JSON.stringify(await stored(panel)).includes(shown), "the device holds the text");
    killed.kill();
    await killed.context.close().catch(() => {});

    const again = await launch({ profile });
    await again.page.goto(site.url("/job"));
    const popup = await again.pressToolbar();
    await popup.locator(".history-row").click();
    const reopened = await again.surface("sidepanel.html");
    await reopened.locator("#answer").waitFor();
    await answerIs(reopened, shown);
    await saved(reopened);
    const count = await until(
      async () => reopened.locator(".steps button[data-answered]").count(),
      "the draft was saved",
    );
    expect(count).toBe(1);
    await again.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("an update of the extension in the middle of typing costs nothing", async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), "hirewise-update-"));
  const [profile, copy] = [join(folder, "profile"), join(folder, "extension")];
  cpSync(BUILT, copy, { recursive: true });
  // Without the developer mode the browser does not bring an unpacked extension back.
  mkdirSync(join(profile, "Default"), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const extension = await launch({ profile, extension: copy });
  try {
    await extension.page.goto(site.url("/job"));
    const panel = await extension.practise();
    await start(panel);
    await answer(panel, "Saved before the update.");
    await panel.locator("#answer").fill("Saved before the update. Typed just before it.");
    const file = join(copy, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: "9.9.9" }));
    const restarted = extension.context.waitForEvent("serviceworker");
    await panel
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      // The page may be gone before it can answer.
      .catch(() => {});
    await restarted;
    const popup = await extension.pressToolbar();
    await popup.locator(".history-row").click();
    const again = await extension.surface("sidepanel.html", { except: [panel] });
    await answerIs(again, "Saved before the update. Typed just before it.");
    await saved(again);
    const version = await again.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
        ).chrome.runtime.getManifest().version,
    );
    expect(version).toBe("9.9.9");
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
