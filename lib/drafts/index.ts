export { createDraftBuffer, type DraftBuffer } from "./buffer";
export { asidePrefix, draftPrefix, targetName } from "./keys";
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
