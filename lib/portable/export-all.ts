import type { ConvexReactClient } from "convex/react";
import type { PaginationOptions } from "convex/server";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";

/** Reads every session of this person, a few at a time; tells how many there are so far. */
export async function readAll(
  client: ConvexReactClient,
  onProgress: (count: number) => void,
): Promise<Session[]> {
  const sessions: Session[] = [];
  for (let cursor: string | null = null; ;) {
    const paginationOpts: PaginationOptions = { numItems: LIMITS.exportPage, cursor };
    const page = await client.query(api.interviews.exportPage, { paginationOpts });
    sessions.push(...page.page);
    onProgress(sessions.length);
    if (page.isDone) return sessions;
    cursor = page.continueCursor;
  }
}

/** Stores sessions one after another; what is there already stays as it is, what is refused spoils no other. */
export async function importAll(
  client: ConvexReactClient,
  sessions: Session[],
  onProgress: (done: number) => void,
): Promise<Record<"added" | "known" | "refused", number>> {
  const result = { added: 0, known: 0, refused: 0 };
  for (const [index, session] of sessions.entries()) {
    try {
      const added = await client.mutation(api.interviews.importOne, { session });
      result[added ? "added" : "known"]++;
    } catch {
      result.refused++;
    }
    onProgress(index + 1);
  }
  return result;
}
