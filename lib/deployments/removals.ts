import type { ConvexReactClient } from "convex/react";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { DraftBuffer } from "../drafts/index";

/** How long a deleted session may still be brought back, with the texts that only a device has; in ms. */
export const UNDO_MS = 86_400_000;

/**
 * Drops the texts that this device holds of sessions which their person deleted, here or elsewhere, once an undo is
 * out of the question. A session that merely cannot be found keeps them: a database may have been wiped.
 */
export async function forgetRemoved(
  client: Pick<ConvexReactClient, "query">,
  drafts: Pick<DraftBuffer, "interviews" | "forget">,
  now: () => number = Date.now,
): Promise<void> {
  const held = await drafts.interviews();
  for (let at = 0; at < held.length; at += LIMITS.page) {
    const interviews = held.slice(at, at + LIMITS.page);
    for (const { interview, removedAt } of await client.query(api.interviews.removed, { interviews }))
      if (removedAt + UNDO_MS <= now()) await drafts.forget(interview);
  }
}
