/** What a page needs to reach the deployment in the worker, without the deployment itself. */
export type { StorageProblem } from "./store/storage-problem";
export type { Port } from "./sync/port";
export { portSocket } from "./sync/port-socket";
