import type { ConvexReactClient } from "convex/react";
import { api } from "../../convex/_generated/api";
import { DEVICE_IDENTITY } from "../../convex/device";
import { LIMITS } from "../../convex/limits";
import {
  createDraftBuffer,
  type DraftBuffer,
  type DraftPace,
  type SaveResult,
  type Writers,
} from "../drafts/index";
import { isRefusal } from "../words/errors";
import { prefixed, type StorageArea } from "../storage/storage";

/**
 * How often an account's deployment is written to: it costs whoever runs it, and the device has every word and verdict
 * until it has answered. Leaving a question, the window or the session sends at once.
 */
export const ACCOUNT_PACE: DraftPace = {
  texts: { quiet: 4_000, atLatest: 30_000 },
  verdicts: { quiet: 30_000, atLatest: 60_000 },
};

export const newId = () => crypto.randomUUID();

/** The drafts of one account, saved to one deployment, and what they found in their answers after them. */
export function draftBuffer(
  client: ConvexReactClient,
  account: string,
  storage: StorageArea,
  writers: Writers,
): DraftBuffer {
  return createDraftBuffer({
    account,
    storage: prefixed(storage),
    writers,
    newId,
    isRefusal,
    ...(account !== DEVICE_IDENTITY.subject && { pace: ACCOUNT_PACE }),
    save: async (interview, drafts): Promise<SaveResult[]> => {
      const sent = drafts.map(({ questionKey, text, baseRevision, writer, seq, editedAt }) => {
        return { questionKey, text, baseRevision, writer, seq, editedAt };
      });
      return client.mutation(api.answers.save, { interview, drafts: sent });
    },
    saveVerdicts: async (interview, drafts) => {
      const verdicts = drafts.map(({ account: _account, interview: _interview, ...verdict }) => verdict);
      return client.mutation(api.verdicts.give, { interview, verdicts });
    },
    verdictBatch: LIMITS.batch,
  });
}
