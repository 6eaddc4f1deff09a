import type { ConvexReactClient } from "convex/react";
import type * as Write from "../../convex/coach/model/write";
import { api } from "../../convex/_generated/api";
import type { Written } from "../../convex/model/modelWork";
import type { StorageArea } from "../storage/storage";
import { readOwnModel } from "./own-model";

interface WorkParts {
  client: Pick<ConvexReactClient, "query" | "mutation">;
  storage: StorageArea;
  locks: Pick<LockManager, "request">;
  /** Loads what calls the model, which is large and only needed here. */
  load: () => Promise<Pick<typeof Write, "writeQuestions" | "writeReviews">>;
}

/**
 * Lets the person's own model do what an interview waits for and hands it in. One surface of this device does it;
 * on the others, and where nothing is waited for or no model is set up, nothing happens.
 *
 * @param onProgress Is told how many of how many answers are through.
 */
export async function doModelWork(
  { client, storage, locks, load }: WorkParts,
  interview: string,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  await locks.request(`own-model/${interview}`, { ifAvailable: true }, async (lock) => {
    const own = lock && (await readOwnModel(storage));
    const material = own && (await client.query(api.modelWork.material, { interview }));
    if (!material) return;
    const { writeQuestions, writeReviews } = await load();
    const { work, since } = material;
    const written: Written =
      work === "asking"
        ? { work, since, ...(await writeQuestions(own, material.posting, material.wish)) }
        : { work, since, ...(await writeReviews(own, material.request, onProgress)) };
    await client.mutation(api.modelWork.handIn, { interview, written });
  });
}

/** Stops waiting for the model: the rubric does the work at once, and a late result of the model's changes nothing. */
export async function giveUpModel(client: WorkParts["client"], interview: string): Promise<void> {
  const material = await client.query(api.modelWork.material, { interview });
  if (!material) return;
  const { work, since } = material;
  const nothing = { drafts: [], trouble: "model_stopped" as const };
  const use = { model: "", calls: 0, inputTokens: 0, outputTokens: 0 };
  await client.mutation(api.modelWork.handIn, { interview, written: { work, since, ...nothing, use } });
}
