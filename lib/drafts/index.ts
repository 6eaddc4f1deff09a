export { createDraftBuffer, type DraftBuffer, type DraftPace } from "./buffer";
export { countUnsaved } from "./device";
export { targetName } from "./keys";
export { caretIn, createUndo, type Edit, type Undo } from "./undo";
export { lockedWriters } from "./writers";
export type { Draft, SaveResult, SaveState, SetAside, VerdictDraft, Writers } from "./types";
