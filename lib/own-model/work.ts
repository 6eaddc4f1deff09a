import type { ConvexReactClient } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import type { ModelTrouble } from "../coach/types";
import { api } from "../../convex/_generated/api";
import type { OpenedWriter } from "./writers";

interface WorkParts {
  client: Pick<ConvexReactClient, "query" | "mutation">;
  locks: Pick<LockManager, "request">;
  /** Makes who writes; only once there is something to write. Null where nobody does here, or why nobody may. */
  open: () => Promise<OpenedWriter | { trouble: ModelTrouble } | null>;
  /** Ends the calls; what an interview then waits for is for `giveUpModel` to say. */
  stop: AbortSignal;
}

/**
 * Lets a model that is called from this device do what an interview waits for and hands it in. One surface of this
 * device does it; on the others, and where nothing is waited for or no model is set up, nothing happens.
 */
export async function doModelWork(
  { client, locks, open, stop }: WorkParts,
  interview: string,
): Promise<void> {
  await locks.request(`own-model/${interview}`, { ifAvailable: true }, async (lock) => {
    const material = lock && (await client.query(api.modelWork.material, { interview }));
    const opened = material && (await open());
    if (!opened) return;
    if ("trouble" in opened) return handInNothing(client, interview, material, opened.trouble);
    const { work, since, posting, wish } = material;
    const written = { work, since, ...(await opened.write(posting, wish, stop)) };
    await client.mutation(api.modelWork.handIn, { interview, written });
  });
}

/** Stops waiting for the model: the questions are made without it, and a late result of the model's changes nothing. */
export async function giveUpModel(client: WorkParts["client"], interview: string): Promise<void> {
  const material = await client.query(api.modelWork.material, { interview });
  if (material) await handInNothing(client, interview, material, "model_stopped");
}

async function handInNothing(
  client: WorkParts["client"],
  interview: string,
  { work, since }: Pick<FunctionReturnType<typeof api.modelWork.material> & object, "work" | "since">,
  trouble: ModelTrouble,
): Promise<void> {
  const use = { model: "", calls: 0, inputTokens: 0, outputTokens: 0 };
  await client.mutation(api.modelWork.handIn, {
    interview,
    written: { work, since, drafts: [], trouble, use },
  });
}
