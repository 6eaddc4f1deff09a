export { createDraftBuffer, type DraftBuffer, type DraftState } from "./buffer";
export { targetName } from "./keys";
export { lockedWriters } from "./writers";
export type { Draft, DraftStorage, SaveResult, SaveState, SetAside, Target, Writers } from "./types";
