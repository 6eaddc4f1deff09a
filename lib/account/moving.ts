import type { ConvexReactClient } from "convex/react";
import type { PaginationOptions, PaginationResult } from "convex/server";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Session } from "../../convex/model/sessions";
import { retryWhenRateLimited, type Waiting } from "../retry";
import { covers } from "./covers";

/** The part of a client that moving needs. */
export type Deployment = Pick<ConvexReactClient, "query" | "mutation">;

export interface Progress {
  moved: number;
  of: number;
}

export interface MoveOptions {
  device: Deployment;
  account: Deployment;
  /** Takes along what stands on this device beside a session, before the device lets go of it. */
  takeAlong?: (interview: string) => Promise<void>;
  onProgress?: (progress: Progress) => void;
  waiting?: Waiting;
}

/** The keys of every session of a deployment, oldest first. */
export async function sessionKeys(deployment: Deployment): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | null = null; ;) {
    const paginationOpts: PaginationOptions = { numItems: LIMITS.page, cursor };
    const page: PaginationResult<InterviewRow> = await deployment.query(api.interviews.list, {
      paginationOpts,
    });
    keys.push(...page.page.map(({ key }) => key));
    if (page.isDone) return keys.reverse();
    cursor = page.continueCursor;
  }
}

/**
 * Moves every session of this device into an account, oldest first, and removes each here once the account has it.
 * Safe to repeat and to stop at any point: a session has the same key on both sides. One that went on here after
 * the account had got it stays here, so that no answer is lost; returns how many did.
 */
export async function moveSessions(options: MoveOptions): Promise<{ moved: number; kept: number }> {
  const { device, onProgress } = options;
  const keys = await sessionKeys(device);
  let moved = 0;
  let kept = 0;
  for (const key of keys) {
    onProgress?.({ moved: moved + kept, of: keys.length });
    if (await moveOne(options, key)) moved++;
    else kept++;
  }
  onProgress?.({ moved: moved + kept, of: keys.length });
  return { moved, kept };
}

/** Whether the device's copy is gone because the account has everything of it. */
async function moveOne(options: MoveOptions, key: string): Promise<boolean> {
  const { device, account } = options;
  const session = await device.query(api.interviews.exportOne, { interview: key });
  const isNew = await imported(options, session);
  const there = isNew ? session : await account.query(api.interviews.exportOne, { interview: key });
  if (!covers(there, session)) return false;
  await options.takeAlong?.(key);
  // The device looks and lets go in one step: what was written there since it was read stays there.
  const moved = { interview: key, moved: true, as: session };
  return (await device.mutation(api.interviews.remove, moved)) !== null;
}

/** Stores a session in the account; waits when the account has taken in a lot already. */
function imported({ account, waiting }: MoveOptions, session: Session): Promise<boolean> {
  return retryWhenRateLimited(() => account.mutation(api.interviews.importOne, { session }), waiting);
}
