import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core";
import { patient } from "../patience";
import { onlyOurFonts } from "./fonts";
import { noteSteps, step } from "./steps";

// Makes the popup and the side panel appear as pages; read when Playwright is loaded.
process.env["PW_CHROMIUM_ATTACH_TO_OTHER"] = "1";
const { chromium } = await import("playwright-core");

/** The production build, which is what every test of a surface runs on. */
export const BUILT = join(import.meta.dirname, "../../../.output/chrome-mv3");

export interface LaunchOptions {
  /** A profile kept between runs; without one a new profile is made and removed. */
  profile?: string;
  /** Headless unless said otherwise. */
  headed?: boolean;
  /** Beside the environment of this process. */
  env?: Record<string, string>;
  locale?: string;
  args?: string[];
  extension?: string;
}

/** A Chromium with the extension, and what a person does with its surfaces. */
export interface Extension {
  context: BrowserContext;
  id: string;
  profile: string;
  /** The tab that is open from the start. */
  page: Page;
  worker(): Promise<Worker>;
  /** Presses the toolbar button on a tab: the popup opens, and the tab is granted. */
  pressToolbar(page?: Page): Promise<Page>;
  /** Presses the keyboard command on a tab; the panel opens with what was captured. */
  pressCommand(page?: Page, options?: { except?: Page[] }): Promise<Page>;
  /** The popup or panel that is open or about to open. */
  surface(file: "popup.html" | "sidepanel.html", options?: { except?: Page[] }): Promise<Page>;
  /** The popup's button, then the panel. */
  practise(page?: Page): Promise<Page>;
  /** Stops the service worker, as the browser does after 30 s without work. */
  stopWorker(): Promise<void>;
  /** Kills the whole browser with SIGKILL. */
  kill(): void;
  close(): Promise<void>;
}

/** Starts Chromium on the production build. */
export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "hirewise-profile-"));
  const extension = options.extension ?? BUILT;
  const context = await step("start Chromium", () =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: false,
      viewport: null,
      ignoreDefaultArgs: ["--disable-extensions"],
      locale: options.locale,
      env: { ...process.env, ...onlyOurFonts(), ...options.env },
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(options.headed ? [] : ["--headless=new"]),
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--enable-unsafe-extension-debugging",
        "--window-size=1280,900",
        "--screen-info={1600x1200}",
        ...(options.locale ? [`--lang=${options.locale}`] : []),
        ...(options.args ?? []),
      ],
    }),
  );
  context.setDefaultTimeout(patient(15_000));
  const browser = context.browser();
  if (!browser) throw new Error("A persistent context without a browser.");
  const cdp = await browser.newBrowserCDPSession();
  const first = await waitForWorker(context);
  const id = new URL(first.url()).host;
  const page = context.pages()[0] ?? (await context.newPage());
  noteSteps(page);
  const isOwn = (url: string, file: string) => url.split(/[?#]/)[0] === `chrome-extension://${id}/${file}`;

  const surface: Extension["surface"] = async (file, { except = [] } = {}) => {
    const find = () => context.pages().find((open) => isOwn(open.url(), file) && !except.includes(open));
    return find() ?? until(find, `no ${file}`);
  };
  const pressToolbar: Extension["pressToolbar"] = async (tab = page) => {
    await tab.bringToFront();
    await cdp.send("Extensions.triggerAction" as never, { id, targetId: await tabTarget(cdp, tab) } as never);
    return surface("popup.html");
  };
  return {
    context,
    id,
    profile,
    page,
    worker: () => waitForWorker(context),
    surface,
    pressToolbar,
    async pressCommand(tab = page, options = {}) {
      await tab.bringToFront();
      const session = await context.newCDPSession(tab);
      const key = {
        modifiers: ALT_SHIFT,
        key: "J",
        code: "KeyJ",
        windowsVirtualKeyCode: 74,
        nativeVirtualKeyCode: 74,
      };
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
      await session.detach();
      return surface("sidepanel.html", options);
    },
    async practise(tab = page) {
      const before = context.pages().filter((open) => isOwn(open.url(), "sidepanel.html"));
      const popup = await pressToolbar(tab);
      // Where the page says little, a session that is open has the filled button, and the page a line of its own.
      await popup.locator("header").getByRole("status").filter({ hasNotText: "Reading" }).waitFor();
      await popup.locator('header button[aria-busy="false"]').waitFor();
      await popup.locator('.popup-here:has-text("On this page"), header button[aria-busy]').last().click();
      return surface("sidepanel.html", { except: before });
    },
    async stopWorker() {
      const targets = await allTargets(cdp);
      const target = targets.find(({ type, url }) => type === "service_worker" && url.includes(id));
      if (target) await cdp.send("Target.closeTarget", { targetId: target.targetId });
    },
    kill: () => killTree(profile),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const ALT_SHIFT = 1 | 8;

/** Where Chromium is; every test says so plainly when it is not there. */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  for (const name of ["chromium", "chromium-browser", "google-chrome-for-testing"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error("Chromium was not found. Install it (Debian: apt-get install chromium) or set CHROMIUM.");
}

/**
 * Polls until something is there; errors while it is not yet there do not count.
 *
 * @param ms How long on a usual machine.
 */
export async function until<T>(
  find: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  what: string,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + patient(ms);
  return step(`wait: ${what}`, async () => {
    for (;;) {
      const found = await Promise.resolve()
        .then(find)
        .catch(() => null);
      if (found) return found;
      if (Date.now() > end) throw new Error(`Waited ${patient(ms)} ms: ${what}`);
      // eslint-disable-next-line no-restricted-syntax -- the pause between two looks
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** The worker once its listeners exist: it is announced before its script has run. */
async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const isReady = (worker: Worker) =>
    worker.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { onConnect: { hasListeners(): boolean } } } }
      ).chrome;
      return runtime.onConnect.hasListeners();
    });
  const find = async () => {
    for (const worker of context.serviceWorkers())
      if (await isReady(worker).catch(() => false)) return worker;
    return null;
  };
  return until(find, "the service worker did not start", 20_000);
}

async function allTargets(cdp: CDPSession) {
  return (await cdp.send("Target.getTargets", { filter: [{}] })).targetInfos;
}

/** The `tab` target of a page: the toolbar belongs to the tab, not to the page in it. */
async function tabTarget(cdp: CDPSession, page: Page): Promise<string> {
  const url = page.url();
  const tab = (await allTargets(cdp)).find((target) => target.type === "tab" && target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  return tab.targetId;
}

/** Kills every process of a profile's browser at once, parents before children can notice. Linux only. */
function killTree(profile: string): void {
  const processes = readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return [
        { pid: Number(name), parent: Number(parent), args: readFileSync(`/proc/${name}/cmdline`, "utf8") },
      ];
    } catch {
      return [];
    }
  });
  const own = processes.filter(({ args }) => args.includes(`--user-data-dir=${profile}\0`));
  const doomed = new Set(own.map(({ pid }) => pid));
  for (let size = 0; size !== doomed.size;) {
    size = doomed.size;
    for (const { pid, parent } of processes) if (doomed.has(parent)) doomed.add(pid);
  }
  for (const pid of doomed) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It was gone already.
    }
  }
}
