import type { Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";
import { killableStage, stormyStage } from "./durability-account";
import { deviceStage, type Stage } from "./durability-stage";
import { pause } from "./durability-typing";

/** Whom it happens to. */
interface Scene {
  extension: Extension;
  panel: Page;
}

/** A fault, and where it can happen. */
export interface Setting {
  fault: Fault;
  stage: Stage;
}

/** What can happen to a person who types. */
export interface Fault {
  name: string;
  /** Whether the browser must be launched again. */
  endsBrowser?: boolean;
  /** Whether the panel's window goes with it. */
  endsWindow?: boolean;
  /** Whether typing goes on through it. */
  goesOn?: boolean;
  /** Does it. Resolves to when it was surely done, ms since the epoch. */
  happen(scene: Scene): Promise<number>;
  /** What has to be so again before the session is opened again. */
  after?(): void;
}

const ON_DEVICE: Fault[] = [
  {
    name: "browser killed (SIGKILL)",
    endsBrowser: true,
    async happen({ extension }) {
      extension.kill();
      const at = Date.now();
      await extension.context.close().catch(() => {});
      return at;
    },
  },
  {
    name: "panel closed",
    async happen({ panel }) {
      const at = Date.now();
      await panel.close();
      return at;
    },
  },
  {
    name: "window closed",
    endsWindow: true,
    async happen({ panel }) {
      const closed = closing(panel);
      const at = Date.now();
      // Here and below the page may be gone before it can answer.
      await panel
        .evaluate(async () => {
          const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
          const { id } = await windows.getCurrent();
          void windows.remove(id);
        })
        .catch(() => {});
      await closed;
      return at;
    },
  },
  {
    name: "extension reloaded",
    async happen({ extension, panel }) {
      const restarted = extension.context.waitForEvent("serviceworker");
      const at = Date.now();
      await panel
        .evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
        .catch(() => {});
      await restarted;
      return at;
    },
  },
  {
    name: "worker stopped",
    goesOn: true,
    async happen({ extension }) {
      await extension.stopWorker();
      await pause(500);
      return Date.now();
    },
  },
  {
    name: "connection cut, 5 times",
    goesOn: true,
    async happen({ extension }) {
      for (let cut = 0; cut < 5; cut++) {
        await extension.stopWorker();
        await pause(100 + Math.random() * 300);
      }
      return Date.now();
    },
  },
];

/** Every fault by its name; a setting is opened for its trials and closed after them. */
export const SETTINGS: { name: string; open: () => Promise<Setting> }[] = [
  ...ON_DEVICE.map((fault) => ({
    name: fault.name,
    open: async () => ({ fault, stage: await deviceStage() }),
  })),
  { name: "signed in: server killed (SIGKILL) and restarted", open: serverKilled },
  { name: "signed in: 24 % of messages up to 5 s late, 6 % lost", open: storm },
];

/** A save is on its way when the server dies; typing goes on, and the server comes back with what it had. */
async function serverKilled(): Promise<Setting> {
  const stage = await killableStage();
  return {
    stage,
    fault: {
      name: "signed in: server killed (SIGKILL) and restarted",
      goesOn: true,
      async happen({ panel }) {
        await leaveAndComeBack(panel);
        await pause(Math.random() * 30);
        await stage.cloud.kill();
        await pause(Math.random() * 500);
        await stage.cloud.start();
        return Date.now();
      },
    },
  };
}

const STORM = { delayed: 0.24, longestMs: 5_000, lost: 0.06 };

/** Saves are sent one after the other while it storms; the panel is closed in the middle of it. */
async function storm(): Promise<Setting> {
  const stage = await stormyStage();
  return {
    stage,
    fault: {
      name: "signed in: 24 % of messages up to 5 s late, 6 % lost",
      goesOn: true,
      async happen({ panel }) {
        stage.cloud.setWeather(STORM);
        for (let save = 0; save < 5; save++) {
          await leaveAndComeBack(panel);
          await pause(200 + Math.random() * 600);
        }
        return Date.now();
      },
      after: () => stage.cloud.setWeather(null),
    },
  };
}

/** Leaving the answer saves it; coming back at once lets the typing go on. */
function leaveAndComeBack(panel: Page): Promise<void> {
  return panel.locator("#answer").evaluate((answer) => {
    if (!(answer instanceof HTMLElement)) return;
    answer.blur();
    answer.focus();
  });
}

function closing(page: Page): Promise<void> {
  return new Promise((resolve) => page.once("close", () => resolve()));
}

interface Chrome {
  runtime: { reload(): void };
  windows: { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> };
}
