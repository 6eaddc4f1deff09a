import type { Deployment } from "./deployment";
import { type Port, SYNC_PORT } from "./port";
import { StorageError, type StorageProblem } from "./storage-problem";
import { SyncSession, type SyncSessionOptions } from "./sync-session";

export interface HostSyncPortsOptions {
  /** `browser.runtime.onConnect`. */
  onConnect: { addListener(listener: (port: Port) => void): void };
  /** The extension's own origin (`browser.runtime.getURL("/")`): ports of other pages are not served. */
  origin: string;
  /** Gives the deployment at each connection; it rejects with a StorageError. `keepOpen` makes one. */
  deployment: () => Promise<Deployment>;
  onSent?: SyncSessionOptions["onSent"];
  log?: SyncSessionOptions["log"];
}

/** Serves the sync protocol to the extension's pages. To be called synchronously when the worker starts. */
export function hostSyncPorts({ onConnect, origin, deployment, onSent, log }: HostSyncPortsOptions): void {
  onConnect.addListener((port) => {
    if (port.name !== SYNC_PORT || port.sender?.url?.startsWith(origin) !== true) return;
    let session: SyncSession | null = null;
    let isGone = false;
    const closeBecauseOf = (problem: StorageProblem | null) => {
      port.postMessage({ kind: "closing", problem });
      port.disconnect();
    };
    port.onDisconnect.addListener(() => {
      isGone = true;
      session?.close();
    });
    // A page sends nothing before it has heard that the deployment is ready.
    port.onMessage.addListener((message) => {
      if (typeof message === "string") session?.receive(message);
    });
    deployment().then(
      (opened) => {
        if (isGone) return;
        const send = (text: string) => port.postMessage(text);
        session = new SyncSession(opened, { send, onFailed: closeBecauseOf, onSent, log });
        port.postMessage({ kind: "ready" });
      },
      (error: unknown) => {
        log?.("The deployment could not be opened.", error);
        if (!isGone) closeBecauseOf(problemOf(error));
      },
    );
  });
}

function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem;
  return { code: "storage_unavailable", detail: error instanceof Error ? error.message : String(error) };
}
