import type { QuestionDrafts } from "../coach/model/index";
import type { ModelWish } from "../coach/model/write";
import type { ModelTrouble, Posting } from "../coach/types";
import type { StorageArea } from "../storage/storage";
import { builtInModel, BuiltInTalk, builtInState, longestPiece } from "./built-in";
import type { Hosts } from "./hosts";
import { readOwnModel, rememberFormat } from "./own-model";

/** A language model that is ready to write questions for a posting. */
export interface OpenedWriter {
  write(posting: Posting, wish: ModelWish, stop: AbortSignal): Promise<QuestionDrafts>;
}

/**
 * Makes the model ready that an interview's questions are asked of: the person's own endpoint, or their browser's model.
 * Null where there is none on this device, or why it may not or cannot be asked.
 */
export async function openWriter(
  via: "device" | "browser",
  storage: StorageArea,
  hosts: Pick<Hosts, "mayCall">,
): Promise<OpenedWriter | { trouble: ModelTrouble } | null> {
  if (via === "browser") return openBuiltIn();
  const own = await readOwnModel(storage);
  if (!own) return null;
  if (!(await hosts.mayCall(own))) return { trouble: "model_not_allowed" };
  const [{ EndpointTalk }, { writeQuestions }] = await Promise.all([
    import("../coach/model/endpoint"),
    import("../coach/model/write"),
  ]);
  return {
    async write(posting, wish, stop) {
      const talk = new EndpointTalk(own);
      const written = await writeQuestions(talk, posting, wish, { stop });
      if (written.drafts.length) await rememberFormat(storage, own, talk.answerFormat);
      return written;
    },
  };
}

/** It is small and slow: it writes a few questions at a time, each time from a piece of a long posting. */
async function openBuiltIn(): ReturnType<typeof openWriter> {
  const model = builtInModel();
  if (!model) return null;
  if ((await builtInState(model)) !== "available") return { trouble: "model_unreachable" };
  const { writeQuestions } = await import("../coach/model/write");
  const way = { atOnce: 3, longest: await longestPiece(model, "writing"), mostAvoided: 12 };
  const patience = { callMs: 180_000, totalMs: 360_000, retries: 0 };
  return {
    write: (posting, wish, stop) =>
      writeQuestions(new BuiltInTalk(model), posting, wish, { way, patience, stop }),
  };
}
