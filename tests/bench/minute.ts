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
  for (const posting of postings)
    for (const by of ["popup", "command"] as const) ways[by].push(await measure(posting, by));
  console.log(`postings: ${postings.length}`);
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

async function measure(posting: ServedPage, by: "popup" | "command"): Promise<Way> {
  const extension = await launch();
  try {
    await extension.context.route(/^https?:/, (route) =>
      route.request().url() === posting.url
        ? route.fulfill({ body: posting.body(), contentType: "text/html; charset=utf-8" })
        : route.abort(),
    );
    await extension.page.goto(posting.url, { waitUntil: "domcontentloaded" });
    const start = Date.now();
    const { panel, presses } = await press(extension, by);
    const more = await toTheAnswer(panel);
    await panel.keyboard.type("I");
    await until(async () => (await panel.locator("#answer").inputValue()).endsWith("I"), "the letter stands");
    return { presses: presses + more, ms: Date.now() - start };
  } finally {
    await extension.close();
  }
}

async function press(
  extension: Extension,
  by: "popup" | "command",
): Promise<{ panel: Page; presses: number }> {
  if (by === "command") return { panel: await extension.pressCommand(), presses: 1 };
  return { panel: await extension.practise(), presses: 2 };
}

/** Presses what stands between the panel and the caret in the answer; tells how often. */
async function toTheAnswer(panel: Page): Promise<number> {
  await panel.bringToFront();
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

async function typing(): Promise<void> {
  const extension = await launch();
  try {
    const panel = await extension.context.newPage();
    await panel.setViewportSize({ width: 360, height: 640 });
    await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    await panel.getByRole("button", { name: "Type or paste a posting" }).click();
    await panel.getByLabel("Job title").fill("Pastry Chef");
    await toTheAnswer(panel);
    const { shifts, saveLine } = await typeCalmly(panel, 300);
    console.log(`shifts: ${shifts}`);
    console.log(`changes of the save line: ${saveLine}`);
  } finally {
    await extension.close();
  }
}
