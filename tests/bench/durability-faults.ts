import type { Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";
import type { Stage } from "./durability-stage";
import { pause } from "./durability-typing";

/** Whom it happens to. */
export interface Scene {
  extension: Extension;
  panel: Page;
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
}

export const FAULTS: Fault[] = [
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

function closing(page: Page): Promise<void> {
  return new Promise((resolve) => page.once("close", () => resolve()));
}

interface Chrome {
  runtime: { reload(): void };
  windows: { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> };
}
