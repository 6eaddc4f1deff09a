import type { StorageProblem } from "../store/storage-problem";

/** The name of the ports that carry the sync protocol between a page and the worker. */
export const SYNC_PORT = "convex-sync";

/** What the worker says about the port itself; everything else on it is a string of the sync protocol. */
export type PortNotice =
  | { kind: "ready" }
  /** The port is closed for this reason, not because the worker was stopped. */
  | { kind: "closing"; problem: StorageProblem | null };

/** The part of the browser's `runtime.Port` that is used; Chromium's and Firefox's both have it. */
export interface Port {
  readonly name: string;
  readonly sender?: { url?: string };
  postMessage(message: string | PortNotice): void;
  disconnect(): void;
  readonly onMessage: PortEvent<[message: unknown]>;
  readonly onDisconnect: PortEvent<[]>;
}

interface PortEvent<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
}

export function isPortNotice(message: unknown): message is PortNotice {
  return typeof message === "object" && message !== null && "kind" in message;
}
