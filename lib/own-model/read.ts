import type { ConvexReactClient } from "convex/react";
import type { ModelTrouble } from "../coach/types";
import { api } from "../../convex/_generated/api";
import type { OpenedReader } from "./readers";

interface ReadingWorkParts {
  client: Pick<ConvexReactClient, "query" | "mutation">;
  locks: Pick<LockManager, "request">;
  /** Makes who reads, with how; only once there is something to read. Null where nobody does here, or why nobody may. */
  open: () => Promise<OpenedReader | { trouble: ModelTrouble } | null>;
  onProgress: (progress: { done: number; of: number }) => void;
  stop: AbortSignal;
}

/**
 * Lets a model that is called from this device read the answers of a completed interview that none has looked at, and
 * hands in what it found of each as soon as it did. One surface of this device does it; on the others nothing happens.
 *
 * @returns Why some were not looked at, where that is so.
 */
export async function readByModel(
  { client, locks, open, onProgress, stop }: ReadingWorkParts,
  interview: string,
): Promise<ModelTrouble | undefined> {
  return locks.request(`own-model/read/${interview}`, { ifAvailable: true }, async (lock) => {
    const answers = lock ? await client.query(api.modelWork.unread, { interview }) : [];
    const opened = answers.length && !stop.aborted ? await open() : null;
    if (!opened) return undefined;
    if ("trouble" in opened) return opened.trouble;
    const { talk, readAnswers, way } = opened;
    let done = 0;
    onProgress({ done, of: answers.length });
    try {
      const { trouble } = await readAnswers(
        talk,
        answers,
        async ({ of: { questionKey, textHash }, evidence }) => {
          const found = evidence && { questionKey, model: talk.model, textHash, ...evidence };
          if (found && !stop.aborted) await client.mutation(api.modelWork.handInFound, { interview, found });
          onProgress({ done: ++done, of: answers.length });
        },
        { ...way, stop },
      );
      return trouble;
    } finally {
      await opened.close();
    }
  });
}
