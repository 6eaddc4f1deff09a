import { createStore, type StoreApi } from "zustand/vanilla";
import { type Part, PartGone, type Recordings } from "./recordings";
import type { OpenMicrophone, Piece, SpokenAnswer, Witness } from "./types";

/** So much sound can be lost when the browser ends without a word, in ms. */
const CHUNK_MS = 1_000;
/** Speech is clear with it. A minute takes 180 KB. */
const BITS_PER_SECOND = 24_000;
/** What browsers record, the first that this one knows. */
const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus"];

/** Why a recording ended by itself: there is no more room for it, or it could not be kept. */
type RecordingProblem = "full" | "failed";

export interface RecorderOptions {
  MediaRecorder: typeof MediaRecorder;
  recordings: Recordings;
  /** Who practises. */
  account: () => string;
  /** How many bytes of recordings are kept; null: the person did not ask for any. */
  limit: () => number | null;
  /** ms of the clock that pieces are told with. */
  clock: () => number;
  /** ms since the epoch. */
  now: () => number;
}

export interface Recorder extends Witness {
  /** Why the last recording ended by itself, until the next one begins. */
  readonly store: StoreApi<{ problem: RecordingProblem | null }>;
}

/** Records what is spoken, for those who asked for it. Whatever becomes of it, the speaking goes on. */
export function createRecorder(options: RecorderOptions): Recorder {
  const store = createStore<{ problem: RecordingProblem | null }>(() => ({ problem: null }));
  let written = Promise.resolve();
  const write: Write = (deed, failed) => {
    written = written.then(deed).catch(failed);
  };
  return {
    store,
    begin(answer, microphone) {
      store.setState({ problem: null });
      if (options.limit() === null) return NOTHING;
      const onProblem = (problem: RecordingProblem) => store.setState({ problem });
      try {
        return record(options, answer, microphone, write, onProblem);
      } catch {
        onProblem("failed");
        return NOTHING;
      }
    },
  };
}

/** Writes to the disk, one after the other, also from one stretch to the next. */
type Write = (deed: () => Promise<void> | void, failed: (error: unknown) => void) => void;

const NOTHING = { said() {}, voice() {}, end() {} };

function record(
  { MediaRecorder, recordings, account, limit, clock, now }: RecorderOptions,
  { interview, questionKey }: SpokenAnswer,
  microphone: OpenMicrophone,
  write: Write,
  onProblem: (problem: RecordingProblem) => void,
) {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(microphone.stream, {
    audioBitsPerSecond: BITS_PER_SECOND,
    ...(mimeType && { mimeType }),
  });
  const began = clock();
  const startedAt = now();
  const part: Part = {
    ...{ account: account(), interview, questionKey },
    ...{ id: startedAt, type: recorder.mimeType || mimeType || "", startedAt, ms: 0, bytes: 0, said: [] },
  };
  const pieces = new Map<string, { piece: Piece; at: number }>();
  let total = 0;
  let number = 0;
  let isOver = false;
  const fail = (error: unknown) => {
    if (isOver) return;
    isOver = true;
    if (recorder.state !== "inactive") recorder.stop();
    if (!(error instanceof PartGone)) onProblem(isFull(error) ? "full" : "failed");
  };
  write(async () => {
    total = await recordings.bytes();
    await recordings.begin(part);
  }, fail);
  const withWords = (): Part => {
    const said = [...pieces.values()].map(({ piece, at }) => ({ words: piece.words, at: at - began }));
    return { ...part, said };
  };
  const keep = async (chunk: Blob, ms: number) => {
    if (isOver || !chunk.size) return;
    // They changed their mind meanwhile.
    if (limit() === null) return void recorder.stop();
    part.bytes += chunk.size;
    part.ms = ms;
    await recordings.keep(withWords(), { number: number++, chunk: await chunk.arrayBuffer() });
    total += chunk.size;
    const most = limit() ?? Infinity;
    if (total > most) total = await recordings.makeRoom(most, part);
    if (total > most) throw new DOMException("The limit of recordings", "QuotaExceededError");
  };
  recorder.ondataavailable = ({ data }) => {
    const ms = clock() - began;
    write(() => keep(data, ms), fail);
  };
  recorder.onerror = fail;
  recorder.start(CHUNK_MS);
  return {
    said(piece: Piece, at: number) {
      const id = `${piece.session}/${piece.index}`;
      pieces.set(id, { piece, at: pieces.get(id)?.at ?? at });
    },
    voice() {},
    end() {
      if (recorder.state !== "inactive") recorder.stop();
      // The last words may come after the last sound.
      write(() => (isOver ? undefined : recordings.keep(withWords())), fail);
    },
  };
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";
