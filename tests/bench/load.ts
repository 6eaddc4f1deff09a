/**
 * `npm run bench -- load [minutes] [interviews] [long ones]`: one profile with very many interviews. How long each
 * screen takes beside the same screen of a profile with three; what the worker and each page hold in memory; and
 * whether a loop of typing and saving, so many minutes long, makes them hold more.
 */
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { DEVICE_BUILD } from "../support/accounts/build";
import { type Extension, launch } from "../support/browser/extension";
import type { Chrome } from "../support/browser/surfaces";
import { saved } from "../support/browser/walk";
import type { BenchPage } from "./embedded-page";
import { quantile, table, times } from "./figures";
import { seedingScript } from "./seeding";
import { heapOfPage, heapOfWorker } from "./load-memory";

const ROUNDS = 15;

/** A screen, and what is there when it has its content. */
const SCREENS = [
  { name: "panel, first screen", file: "sidepanel.html", place: { screen: "home" }, shows: ".history-row" },
  {
    name: "panel, a session",
    file: "sidepanel.html",
    place: { screen: "session", interview: "bench-0", questionKey: "q1" },
    shows: "#answer",
  },
  {
    name: "panel, a long session",
    file: "sidepanel.html",
    place: { screen: "session", interview: "bench-2", questionKey: "q1" },
    shows: "#answer",
  },
  {
    name: "panel, feedback",
    file: "sidepanel.html",
    place: { screen: "session", interview: "bench-1" },
    shows: "main.panel h2",
  },
  { name: "popup, history", file: "popup.html", place: { screen: "home" }, shows: ".history-row" },
  { name: "progress", file: "progress.html", place: { screen: "home" }, shows: "main .card" },
  { name: "options", file: "options.html", place: { screen: "home" }, shows: "[data-varies]" },
] as const;
type Screen = (typeof SCREENS)[number];

export async function run([minutes = "10", interviews = "10000", long = "100"]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  const script = await seedingScript();
  const extension = await launch();
  try {
    const seeder = await extension.context.newPage();
    await seeder.goto(`chrome-extension://${extension.id}/manifest.json`);
    await seeder.evaluate(script);
    const seed = (...args: Parameters<BenchPage["seed"]>) =>
      seeder.evaluate((given) => (globalThis as unknown as { bench: BenchPage }).bench.seed(...given), args);
    await seed(0, 2, "mixed");
    await seed(2, 1, "long");
    const few = await measureAll(extension);
    const start = Date.now();
    const total = Number(interviews);
    for (let at = 3; at < total; at += 500) await seed(at, Math.min(500, total - at), "mixed");
    await seed(total, Number(long), "long");
    console.log(`Stored ${total} interviews and ${long} long ones in ${seconds(Date.now() - start)}.`);
    const many = await measureAll(extension);
    await seeder.close();
    table([
      [
        "until its content is there",
        "3 interviews",
        `${total} and ${long} long`,
        "ratio",
        "heap",
        "heap then",
      ],
      ...SCREENS.map(({ name }) => {
        const [before, after] = [few.get(name), many.get(name)];
        if (!before || !after) throw new Error(`${name} was not measured.`);
        const ratio = quantile(after.ms, 0.5) / quantile(before.ms, 0.5);
        return [
          name,
          times(before.ms),
          times(after.ms),
          ratio.toFixed(2),
          megabytes(before.heap),
          megabytes(after.heap),
        ];
      }),
    ]);
    console.log(`\nWorker: ${megabytes(await heapOfWorker(extension))} of heap with all of them stored.\n`);
    await typingLoop(extension, Number(minutes));
  } finally {
    await extension.close();
  }
}

async function measureAll(extension: Extension): Promise<Map<string, { ms: number[]; heap: number }>> {
  const measured = new Map<string, { ms: number[]; heap: number }>();
  for (const screen of SCREENS) {
    const ms: number[] = [];
    let heap = 0;
    // The first one warms the browser's caches.
    for (let round = 0; round <= ROUNDS; round++) {
      const { page, ms: took } = await open(extension, screen);
      if (round > 0) ms.push(took);
      if (round === ROUNDS) heap = await heapOfPage(page);
      await page.close();
    }
    measured.set(screen.name, { ms, heap });
  }
  return measured;
}

/** Runs in the page, so it is a text: what compiles this file would give its functions names that no page knows. */
const DRAWN = `function look(selector) {
  if (!document.querySelector(selector)) return requestAnimationFrame(() => look(selector));
  // The task after a frame's callbacks runs when the frame was drawn.
  requestAnimationFrame(() =>
    setTimeout(() => (document.documentElement.dataset.drawn = String(performance.now()))),
  );
}`;

/** Ms from the beginning of the page until its content was drawn, by the page's own clock. */
async function open(extension: Extension, screen: Screen): Promise<{ page: Page; ms: number }> {
  const page = await extension.context.newPage();
  await goTo(extension, screen.place);
  await page.addInitScript({ content: `(${DRAWN})(${JSON.stringify(screen.shows)})` });
  await page.goto(`chrome-extension://${extension.id}/${screen.file}`);
  const drawn = page.locator("html[data-drawn]");
  await drawn.waitFor({ state: "attached" });
  return { page, ms: Number(await drawn.getAttribute("data-drawn")) };
}

/** Says where the panel was last, in the worker: no page of ours is open then. */
async function goTo(extension: Extension, place: Screen["place"]): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    (last) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ place: last }),
    place,
  );
}

/** Types and saves, clears what became long, and looks at the heaps twice a minute. */
async function typingLoop(extension: Extension, minutes: number): Promise<void> {
  const { page: panel } = await open(extension, SCREENS[1]);
  const answer = panel.locator("#answer");
  const rows = [["minute", "saves", "panel", "worker"]];
  const heaps: { panel: number; worker: number }[] = [];
  const end = Date.now() + minutes * 60_000;
  let saves = 0;
  for (let next = Date.now(); Date.now() < end;) {
    if ((await answer.inputValue()).length > 1_500) await answer.fill("");
    await answer.pressSequentially(`Sentence number ${saves} of a long evening. `, { delay: 5 });
    await answer.blur();
    await saved(panel);
    saves++;
    if (Date.now() < next) continue;
    next += 30_000;
    const heap = { panel: await heapOfPage(panel), worker: await heapOfWorker(extension) };
    heaps.push(heap);
    const minute = (minutes - (end - Date.now()) / 60_000).toFixed(1);
    rows.push([minute, String(saves), megabytes(heap.panel), megabytes(heap.worker)]);
  }
  table(rows);
  // Code is compiled and caches are filled in the beginning.
  const [first, last] = [heaps[Math.min(2, heaps.length - 1)], heaps.at(-1)];
  if (!first || !last) return;
  const growth = (of: keyof typeof first) => `${((last[of] / first[of] - 1) * 100).toFixed(1)} %`;
  console.log(
    `\n${saves} saves in ${minutes} minutes. From the third look to the last the panel grew by ${growth("panel")}, the worker by ${growth("worker")}.`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(0)} s`;
}
