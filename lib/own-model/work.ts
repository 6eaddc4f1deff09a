import type { ConvexReactClient } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import type { Endpoint } from "../coach/model/endpoint";
import type { Talk } from "../coach/model/talk";
import type * as Write from "../coach/model/write";
import type { ModelTrouble } from "../coach/types";
import { api } from "../../convex/_generated/api";
import type { StorageArea } from "../storage/storage";
import type { Hosts } from "./hosts";
import { readOwnModel } from "./own-model";

interface WorkParts {
  client: Pick<ConvexReactClient, "query" | "mutation">;
  storage: StorageArea;
  locks: Pick<LockManager, "request">;
  hosts: Pick<Hosts, "mayCall">;
  /** Loads what calls the model, which is large and only needed here. */
  load: () => Promise<
    { EndpointTalk: new (endpoint: Endpoint) => Talk } & Pick<typeof Write, "writeQuestions">
  >;
}

/**
 * Lets the person's own model do what an interview waits for and hands it in. One surface of this device does it;
 * on the others, and where nothing is waited for or no model is set up, nothing happens.
 */
export async function doModelWork(
  { client, storage, locks, hosts, load }: WorkParts,
  interview: string,
): Promise<void> {
  await locks.request(`own-model/${interview}`, { ifAvailable: true }, async (lock) => {
    const own = lock && (await readOwnModel(storage));
    const material = own && (await client.query(api.modelWork.material, { interview }));
    if (!material) return;
    if (!(await hosts.mayCall(own))) return handInNothing(client, interview, material, "model_not_allowed");
    const { EndpointTalk, writeQuestions } = await load();
    const { work, since, posting, wish } = material;
    const written = { work, since, ...(await writeQuestions(new EndpointTalk(own), posting, wish)) };
    await client.mutation(api.modelWork.handIn, { interview, written });
  });
}

/** Stops waiting for the model: the rubric does the work at once, and a late result of the model's changes nothing. */
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
