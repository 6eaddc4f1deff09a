import type { ConvexReactClient } from "convex/react";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";

/** What holds something of sessions on this device: texts, or recordings. */
interface Holder {
  /** The sessions that it holds something of. */
  interviews(): Promise<string[]>;
  forget(interview: string): Promise<void>;
}

/**
 * Drops what this device holds of sessions which are gone for good, wherever their person deleted them. One that can
 * still be restored keeps it, and a session that merely cannot be found keeps it, too: a database may have been wiped.
 */
export async function forgetRemoved(
  client: Pick<ConvexReactClient, "query">,
  holders: readonly Holder[],
): Promise<void> {
  const each = await Promise.all(holders.map((holder) => holder.interviews()));
  const held = [...new Set(each.flat())];
  for (let at = 0; at < held.length; at += LIMITS.page) {
    const interviews = held.slice(at, at + LIMITS.page);
    for (const interview of await client.query(api.interviews.removed, { interviews }))
      await Promise.all(holders.map((holder) => holder.forget(interview)));
  }
}
