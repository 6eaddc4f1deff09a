import type { Deployment } from "../deployment";
import { StorageError, type StorageProblem } from "../store/storage-problem";
import { type Port, SYNC_PORT } from "./port";
import { SyncSession, type SyncSessionOptions } from "./session";

export interface HostSyncPortsOptions extends Pick<SyncSessionOptions, "onSent" | "log"> {
  /** `browser.runtime.onConnect`. */
  onConnect: { addListener(listener: (port: Port) => void): void };
  /** The extension's own origin, `browser.runtime.getURL("/")`: nobody else is served. */
  origin: string;
  /** Asked at every connection. Rejects with a StorageError. See `keepOpen`. */
  deployment: () => Promise<Deployment>;
}

/** Serves the extension's pages. To be called in the worker's first turn, or the first connection is missed. */
export function hostSyncPorts({ onConnect, origin, deployment, ...options }: HostSyncPortsOptions): void {
  onConnect.addListener((port) => {
    if (port.name !== SYNC_PORT || port.sender?.url?.startsWith(origin) !== true) return;
    let session: SyncSession | null = null;
    let isGone = false;
    const close = (problem: StorageProblem | null) => {
      port.postMessage({ kind: "closing", problem });
      port.disconnect();
    };
    port.onDisconnect.addListener(() => {
      isGone = true;
      session?.close();
    });
    // Nothing comes before the page has heard that the deployment is ready.
    port.onMessage.addListener((message) => {
      if (typeof message === "string") session?.receive(message);
    });
    deployment().then(
      (opened) => {
        if (isGone) return;
        const send = (text: string) => port.postMessage(text);
        session = new SyncSession(opened, { ...options, send, onFailed: close });
        port.postMessage({ kind: "ready" });
      },
      (error: unknown) => {
        options.log?.("The deployment cannot be opened.", error);
        if (!isGone) close(problemOf(error));
      },
    );
  });
}

function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem;
  return { code: "storage_unavailable", detail: error instanceof Error ? error.message : String(error) };
}
