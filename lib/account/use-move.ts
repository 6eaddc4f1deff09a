import { useCallback, useEffect, useState } from "react";
import { api } from "../../convex/_generated/api";
import type { Accounts } from "./use-account";
import { moveSessions, type Progress, sessionKeys } from "./moving";

/** Moving what was practised on this device into the account. */
export interface Move {
  /** Sessions on this device; null until they were counted. */
  count: number | null;
  state: "idle" | "moving" | "failed";
  progress: Progress | null;
  /** Sessions that went on here after the account had got them, and so stay. */
  kept: number;
  start: () => void;
}

/** Two windows do not move at the same time; the second finds nothing left to do. */
const LOCK = "move-sessions";

/** Counts what could be moved, moves it when asked to, and goes on with a move that was interrupted. */
export function useMove(accounts: Accounts): Move {
  const { device, account, saveDeviceDrafts, takeAlong, move, wishToMove } = accounts;
  const [count, setCount] = useState<number | null>(null);
  const [state, setState] = useState<Move["state"]>("idle");
  const [progress, setProgress] = useState<Progress | null>(null);
  const [kept, setKept] = useState(0);

  useEffect(() => {
    let gone = false;
    const counting = device.mutation(api.users.store, {}).then(() => sessionKeys(device));
    // A device whose storage cannot be opened has nothing to offer.
    counting.then(
      ({ length }) => gone || setCount(length),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [device]);

  const run = useCallback(async () => {
    if (!account) return;
    setState("moving");
    try {
      await navigator.locks.request(LOCK, async () => {
        await saveDeviceDrafts();
        const result = await moveSessions({ device, account, takeAlong, onProgress: setProgress });
        setKept(result.kept);
      });
      setCount((await sessionKeys(device)).length);
      setState("idle");
      wishToMove("later");
    } catch {
      setState("failed");
    }
  }, [account, device, saveDeviceDrafts, takeAlong, wishToMove]);

  const isWanted = move === "moving" && count !== null;
  useEffect(() => {
    // An effect of the wish, so that an interrupted move goes on by itself.
    if (isWanted) queueMicrotask(() => void run());
  }, [isWanted, run]);

  const start = useCallback(() => {
    if (move === "moving") void run();
    else wishToMove("moving");
  }, [move, run, wishToMove]);
  return { count, state, progress, kept, start };
}
