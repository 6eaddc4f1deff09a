/** A document → `CapturedPosting`: what one page says about one job. See README.md; `types.ts` alone is small. */
export { BOARDS } from "./boards";
export { capturePosting } from "./capture";
export { capturePasted, type Pasted } from "./pasted";
export * from "./certainty";
export { captureWhenReady, markedText } from "./ready";
export * from "./types";
