import type * as Read from "../coach/model/read";
import type { Talk } from "../coach/model/talk";
import type { ModelTrouble } from "../coach/types";
import type { StorageArea } from "../storage/storage";
import { BUILT_IN, builtInModel, BuiltInTalk, builtInState, longestPiece } from "./built-in";
import type { Hosts } from "./hosts";
import { readOwnModel, rememberFormat } from "./own-model";

/** A language model that is called from this device to read answers. */
export type DeviceReader = "device" | "browser";

/** Who reads, with how; `close` when the work is done. */
export interface OpenedReader {
  talk: Talk;
  readAnswers: typeof Read.readAnswers;
  way?: Parameters<typeof Read.readAnswers>[3];
  close: () => Promise<void>;
}

/** The name of the model that may read answers; null where it is not there, or was not agreed to. */
export async function readerNamed(reader: DeviceReader, storage: StorageArea): Promise<string | null> {
  if (reader === "browser") return BUILT_IN;
  const own = await readOwnModel(storage);
  return own?.answersAt === undefined ? null : own.model;
}

/** Makes the model ready that may read answers; null where it is not there or was not agreed to, or why it cannot be asked. */
export async function openReader(
  reader: DeviceReader,
  storage: StorageArea,
  hosts: Pick<Hosts, "mayCall">,
): Promise<OpenedReader | { trouble: ModelTrouble } | null> {
  if (reader === "browser") return openBuiltIn();
  const own = await readOwnModel(storage);
  if (own?.answersAt === undefined) return null;
  if (!(await hosts.mayCall(own))) return { trouble: "model_not_allowed" };
  const [{ EndpointTalk }, { readAnswers }] = await Promise.all([
    import("../coach/model/endpoint"),
    import("../coach/model/read"),
  ]);
  const talk = new EndpointTalk(own);
  return { talk, readAnswers, close: () => rememberFormat(storage, own, talk.answerFormat) };
}

/** It is small: it reads twice, one answer after the other, and long ones in pieces. */
async function openBuiltIn(): Promise<OpenedReader | null> {
  const model = builtInModel();
  if (!model) return null;
  const isThere = (await builtInState(model)) === "available";
  const longest = isThere ? await longestPiece(model, "reading") : 1;
  const { readAnswers } = await import("../coach/model/read");
  const way = { samples: 2 as const, lanes: 1, longest };
  const patience = { callMs: 180_000, totalMs: 1_800_000, retries: 0 };
  return { talk: new BuiltInTalk(model), readAnswers, way: { way, patience }, close: async () => {} };
}
