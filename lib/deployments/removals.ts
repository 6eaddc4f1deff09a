import type { ConvexReactClient } from "convex/react";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { DraftBuffer } from "../drafts/index";

/**
 * Drops the texts that this device holds of sessions which are gone for good, wherever their person deleted them. One
 * that can still be restored keeps its texts, and a session that merely cannot be found keeps them: a database may have been wiped.
 */
export async function forgetRemoved(
  client: Pick<ConvexReactClient, "query">,
  drafts: Pick<DraftBuffer, "interviews" | "forget">,
): Promise<void> {
  const held = await drafts.interviews();
  for (let at = 0; at < held.length; at += LIMITS.page) {
    const interviews = held.slice(at, at + LIMITS.page);
    for (const interview of await client.query(api.interviews.removed, { interviews }))
      await drafts.forget(interview);
  }
}
