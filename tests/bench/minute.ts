/**
 * `npm run bench -- minute [folder]`: the way from a posting to the first letter of an answer, as often as there are
 * postings: ten of a folder of saved pages (default `../shared/postings`), else the project's own one. A press is a
 * press of a button or key by a person; ms run from the gesture to the letter standing in the answer.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { DEVICE_BUILD } from "../support/accounts/build";
import { type Display, openDisplay } from "../support/browser/display";
import { BUILT, type Extension, launch, until } from "../support/browser/extension";
import { type ServedPage, savedPages } from "../support/browser/isolated";
import { fixture } from "../support/browser/site";
import { quantile } from "./figures";
import { typeCalmly } from "./minute-typing";
import { loadedBytes } from "./loaded";

/** How long the way was. */
interface Way {
  presses: number;
  ms: number;
}

/** What the first version took, by hand: with its form between the press and the question. */
const FIRST_VERSION_PRESSES = 4;
const POSTINGS = 10;

export async function run([folder = "../shared/postings"]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  const postings = postingsOf(resolve(folder));
  const ways: Record<"popup" | "command", Way[]> = { popup: [], command: [] };
  const display = await openDisplay();
  try {
    for (const posting of postings)
      for (const by of ["popup", "command"] as const) ways[by].push(await measure(posting, by, display));
  } finally {
    display?.close();
  }
  console.log(`postings: ${postings.length}`);
  console.log(`keys: ${display ? "real ones, by xdotool on a display of Xvfb" : "sent to the page"}`);
  for (const by of ["popup", "command"] as const) {
    const presses = ways[by].map((way) => way.presses);
    const ms = ways[by].map((way) => way.ms);
    const [middle, most] = [quantile(presses, 0.5), Math.max(...presses)];
    console.log(
      `presses: ${middle} (by ${by}; most ${most}; ratio to the first version ${middle / FIRST_VERSION_PRESSES})`,
    );
    console.log(`ms: ${quantile(ms, 0.5)} (by ${by}; slowest ${Math.max(...ms)})`);
  }
  await typing();
  for (const [name, page] of [
    ["panel", "sidepanel.html"],
    ["popup", "popup.html"],
  ] as const) {
    const { gzip } = await loadedBytes(BUILT, page, "about:blank");
    console.log(`${name} KB: ${(gzip / 1000).toFixed(1)}`);
  }
}

function postingsOf(folder: string): ServedPage[] {
  if (!existsSync(folder))
    return [{ id: "own", url: "https://jobs.example/1", body: () => fixture("sample-posting.html") }];
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  const listed = JSON.parse(manifest) as { id: string; kind: string }[];
  const isPosting = new Set(listed.filter(({ kind }) => kind === "posting").map(({ id }) => id));
  const pages = savedPages(folder).filter(({ id }) => isPosting.has(id));
  // Spread over the folder, so that they are of many sites.
  const step = Math.max(1, Math.floor(pages.length / POSTINGS));
  return pages.filter((_, index) => index % step === 0).slice(0, POSTINGS);
}

async function measure(posting: ServedPage, by: "popup" | "command", display: Display | null): Promise<Way> {
  const extension = await launch(display ? { headed: true, env: display.env } : {});
  try {
    await extension.context.route(/^https?:/, (route) =>
      route.request().url() === posting.url
        ? route.fulfill({ body: posting.body(), contentType: "text/html; charset=utf-8" })
        : route.abort(),
    );
    await extension.page.goto(posting.url, { waitUntil: "domcontentloaded" });
    await extension.page.bringToFront();
    // Whoever reads a page has the keyboard there. At its edge there is nothing to press.
    display?.click(16, 800);
    const start = Date.now();
    const { panel, presses } = await press(extension, by, display);
    const more = await toTheAnswer(panel, display);
    const letters = await typeFirst(panel, display);
    return { presses: presses + more + letters, ms: Date.now() - start };
  } finally {
    await extension.close();
  }
}

async function press(
  extension: Extension,
  by: "popup" | "command",
  display: Display | null,
): Promise<{ panel: Page; presses: number }> {
  if (by === "popup") return { panel: await extension.practise(), presses: 2 };
  if (!display) return { panel: await extension.pressCommand(), presses: 1 };
  display.key("alt+shift+j");
  return { panel: await extension.surface("sidepanel.html"), presses: 1 };
}

/** Presses what stands between the panel and the caret in the answer; tells how often. */
async function toTheAnswer(panel: Page, display: Display | null): Promise<number> {
  if (!display) await panel.bringToFront();
  const start = panel.getByRole("button", { name: "Start practising" });
  const answer = panel.locator("#answer");
  await start.or(answer).first().waitFor();
  let presses = 0;
  if (!(await answer.count())) {
    await start.click();
    presses++;
    await answer.waitFor();
  }
  const hasCaret = () => panel.evaluate(() => document.activeElement?.id === "answer");
  if (await hasCaret()) return presses;
  await answer.click();
  return presses + 1;
}

/** ms in which a letter that goes to the answer stands there. */
const ARRIVES_MS = 1_500;

/**
 * Types a letter until it stands in the answer. Where the keys are real and the browser has left them with the page, the
 * panel says how to get in: that is a press more, and on some pages another.
 */
async function typeFirst(panel: Page, display: Display | null): Promise<number> {
  const stands = async () => (await panel.locator("#answer").inputValue()).endsWith("I");
  if (!display) {
    await panel.keyboard.type("I");
    await until(stands, "the letter stands");
    return 0;
  }
  const typed = () => {
    display.type("I");
    return until(stands, "the letter stands", ARRIVES_MS).catch(() => false);
  };
  if (await typed()) return 0;
  for (let presses = 1; presses <= 5; presses++) {
    display.key("shift+F6");
    if (await typed()) return presses;
  }
  throw new Error("The panel did not get the keyboard.");
}

async function typing(): Promise<void> {
  const extension = await launch();
  try {
    const panel = await extension.context.newPage();
    await panel.setViewportSize({ width: 360, height: 640 });
    await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    await panel.getByRole("button", { name: "Type or paste a posting" }).click();
    await panel.getByLabel("Job title").fill("Pastry Chef");
    await toTheAnswer(panel, null);
    const { shifts, saveLine } = await typeCalmly(panel, 300);
    console.log(`shifts: ${shifts}`);
    console.log(`changes of the save line: ${saveLine}`);
  } finally {
    await extension.close();
  }
}
