/**
 * A Convex deployment inside the browser: unmodified Convex functions over IndexedDB, behind an unmodified
 * ConvexReactClient. See README.md. Pages import `page.ts`, which is small.
 */
import "./environment";

export { type Deployment, type DeploymentOptions, openDeployment } from "./deployment";
export { keepOpen } from "./keep-open";
export * from "./page";
export { StorageError } from "./store/storage-problem";
export { hostSyncPorts } from "./sync/host";
export { SYNC_PORT } from "./sync/port";
export type { ClientMessage, ServerMessage } from "./sync/protocol";
export { SyncSession, type SyncSessionOptions } from "./sync/session";
