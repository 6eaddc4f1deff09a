import type { ConvexReactClient } from "convex/react";
import type { PaginationOptions } from "convex/server";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import { retryWhenRateLimited, type Waiting } from "../retry";

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

/** A session that was not taken, and the error that says why. */
export interface Refused {
  jobTitle: string;
  createdAt: number;
  error: unknown;
}

/**
 * Stores sessions one after another; what is there already stays as it is, what is refused spoils no other, and a limit
 * that was reached is waited for.
 */
export async function importAll(
  client: Pick<ConvexReactClient, "mutation">,
  sessions: Session[],
  onProgress: (done: number) => void,
  waiting?: Waiting,
): Promise<{ added: number; known: number; refused: Refused[] }> {
  const result = { added: 0, known: 0, refused: [] as Refused[] };
  for (const [index, session] of sessions.entries()) {
    try {
      const add = () => client.mutation(api.interviews.importOne, { session });
      result[(await retryWhenRateLimited(add, waiting)) ? "added" : "known"]++;
    } catch (error) {
      const { createdAt, posting } = session;
      result.refused.push({ jobTitle: posting.jobTitle, createdAt, error });
    }
    onProgress(index + 1);
  }
  return result;
}
