import { review } from "./feedback/review";
import type { Coach } from "./types";

export { liveHint } from "./live";

/**
 * The coach that is always there: it reads text by rules, needs no key and no network, answers at once,
 * and says the same whenever it is asked the same. The scale and its limits: docs/coach.md.
 */
export const rubric = {
  name: { engine: "rubric", promptVersion: "3" },
  review,
} satisfies Coach;
