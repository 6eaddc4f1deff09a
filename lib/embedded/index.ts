/**
 * A Convex deployment inside the browser: unmodified Convex functions over IndexedDB, behind an unmodified
 * ConvexReactClient. See docs/embedded.md.
 */
import "./environment";

export { type Deployment, type DeploymentOptions, openDeployment } from "./deployment";
export { keepOpen } from "./keep-open";
export { type Port, SYNC_PORT } from "./sync/port";
export { portSocket, type PortSocketOptions } from "./sync/port-socket";
export { StorageError, type StorageProblem } from "./store/storage-problem";
export { hostSyncPorts, type HostSyncPortsOptions } from "./sync/host";
export { SyncSession, type SyncSessionOptions } from "./sync/session";
