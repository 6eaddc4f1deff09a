export { createDraftBuffer, type DraftBuffer } from "./buffer";
export { targetName } from "./keys";
export { lockedWriters } from "./writers";
export type {
  Draft,
  DraftState,
  DraftStorage,
  SaveResult,
  SaveState,
  SetAside,
  Target,
  Writers,
} from "./types";
