import type * as Read from "../coach/model/read";
import type { Talk } from "../coach/model/talk";
import type { StorageArea } from "../storage/storage";
import { readOwnModel, rememberFormat } from "./own-model";

/** A language model that is called from this device to read answers. */
export type DeviceReader = "device";

/** Who reads, with how; `close` when the work is done. */
export interface OpenedReader {
  talk: Talk;
  readAnswers: typeof Read.readAnswers;
  way?: Parameters<typeof Read.readAnswers>[3];
  close: () => void;
}

/** The name of the model that may read answers; null where it is not there, or was not agreed to. */
export async function readerNamed(_reader: DeviceReader, storage: StorageArea): Promise<string | null> {
  const own = await readOwnModel(storage);
  return own?.answersAt === undefined ? null : own.model;
}

/** Makes the model ready that may read answers; null where it is not there, or was not agreed to. */
export async function openReader(_reader: DeviceReader, storage: StorageArea): Promise<OpenedReader | null> {
  const own = await readOwnModel(storage);
  if (own?.answersAt === undefined) return null;
  const [{ EndpointTalk }, { readAnswers }] = await Promise.all([
    import("../coach/model/endpoint"),
    import("../coach/model/read"),
  ]);
  const talk = new EndpointTalk(own);
  return { talk, readAnswers, close: () => void rememberFormat(storage, own, talk.answerFormat) };
}
