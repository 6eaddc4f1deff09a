import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createRecorder } from "../../../lib/speech/recorder";
import { isAnyKept, RECORDINGS } from "../../../lib/speech/any-kept";
import { createRecordings, type Recordings } from "../../../lib/speech/recordings";
import type { OpenMicrophone, SpokenAnswer } from "../../../lib/speech/types";
import { FakeArea } from "../storage/support/area";

const answer = (questionKey: string, interview = "one"): SpokenAnswer => ({
  ...{ interview, questionKey, name: `${interview}/${questionKey}`, language: "en" },
  read: () => "",
  write: () => {},
});

/** The browser's recorder, as far as it is heard: every `emit` is a chunk. */
class FakeRecorder {
  static last: FakeRecorder;
  static isTypeSupported = (type: string) => type.startsWith("audio/webm");
  state = "inactive";
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  constructor(
    readonly stream: unknown,
    readonly options: { mimeType: string; audioBitsPerSecond: number },
  ) {
    FakeRecorder.last = this;
  }
  get mimeType() {
    return this.options.mimeType;
  }
  start() {
    this.state = "recording";
  }
  emit(bytes: string) {
    this.ondataavailable?.({ data: new Blob([bytes]) });
  }
  stop() {
    this.state = "inactive";
    this.emit("end");
  }
}

let recordings: Recordings;
let time: number;
let limit: number | null;
beforeEach(async () => {
  recordings = createRecordings();
  await recordings.clear();
  time = 1_000;
  limit = 1_000_000;
});

const recorderOf = (kept = recordings, account = "device") =>
  createRecorder({
    MediaRecorder: FakeRecorder as unknown as typeof MediaRecorder,
    recordings: kept,
    account: () => account,
    limit: () => limit,
    clock: () => time,
    now: () => time,
  });
const microphone = { stream: {} } as OpenMicrophone;
const of = (questionKey: string, interview = "one", account = "device") => ({
  ...{ account, interview, questionKey },
});
const textOf = async (questionKey: string) => {
  const parts = await recordings.parts(of(questionKey));
  return Promise.all(parts.map(async (part) => (await recordings.sound(part)).text()));
};

/** Records one stretch of `bytes`, and waits until it is kept. */
async function speak(questionKey: string, bytes: string, recorder = recorderOf(), interview = "one") {
  time += 1_000;
  const recording = recorder.begin(answer(questionKey, interview), microphone);
  FakeRecorder.last.emit(bytes);
  time += 1_000;
  recording.end(time);
  await vi.waitFor(async () => {
    const parts = await recordings.parts(of(questionKey, interview));
    expect(parts.map(({ startedAt }) => startedAt)).toContain(time - 1_000);
    expect(parts.at(-1)?.bytes).toBe(bytes.length + 3);
  });
}

describe("without being asked for", () => {
  test("nothing is recorded, and no database is made", async () => {
    limit = null;
    const recording = recorderOf().begin(answer("q1"), microphone);
    recording.said({ session: 1, index: 0, words: "Hello", final: true }, 1_100);
    recording.end(2_000);
    expect(await recordings.bytes()).toBe(0);
    expect(await recordings.parts(of("q1"))).toEqual([]);
    await recordings.forget("one");
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(RECORDINGS);
    expect(await isAnyKept(new FakeArea())).toBe(false);
  });
});

describe("a recording", () => {
  test("is known to be kept, without being read", async () => {
    await speak("q1", "one");
    expect(await isAnyKept(new FakeArea())).toBe(true);
    await recordings.forget("one");
    await recordings.sweep("device");
    expect(await isAnyKept(new FakeArea())).toBe(false);
  });

  test("keeps every chunk as it comes", async () => {
    recorderOf().begin(answer("q1"), microphone);
    FakeRecorder.last.emit("first ");
    await vi.waitFor(async () => expect(await textOf("q1")).toEqual(["first "]));
    FakeRecorder.last.emit("second");
    await vi.waitFor(async () => expect(await textOf("q1")).toEqual(["first second"]));
    expect(FakeRecorder.last.options.audioBitsPerSecond).toBe(24_000);
    expect(await recordings.bytes()).toBe(12);
  });

  test("of an answer is its stretches in order", async () => {
    await speak("q1", "I led ");
    await speak("q2", "between ");
    await speak("q1", "five people ");
    expect(await textOf("q1")).toEqual(["I led end", "five people end"]);
  });

  test("knows what was said by when, also when the last words come after the last sound", async () => {
    const recording = recorderOf().begin(answer("q1"), microphone);
    recording.said({ session: 1, index: 0, words: "I lead", final: false }, 1_500);
    recording.said({ session: 1, index: 0, words: "I led", final: true }, 1_900);
    FakeRecorder.last.emit("sound");
    FakeRecorder.last.stop();
    recording.said({ session: 1, index: 1, words: "a team", final: true }, 2_600);
    recording.end(2_600);
    await vi.waitFor(async () =>
      expect((await recordings.parts(of("q1")))[0]?.said).toEqual([
        { words: "I led", at: 500 },
        { words: "a team", at: 1_600 },
      ]),
    );
  });

  test("that is deleted meanwhile ends, and does not come back", async () => {
    const recorder = recorderOf();
    recorder.begin(answer("q1"), microphone);
    FakeRecorder.last.emit("first");
    await vi.waitFor(async () => expect(await recordings.bytes()).toBe(5));
    await recordings.clear();
    FakeRecorder.last.emit("second");
    await vi.waitFor(() => expect(FakeRecorder.last.state).toBe("inactive"));
    expect(await recordings.bytes()).toBe(0);
    expect(recorder.store.getState().problem).toBeNull();
  });
});

describe("room", () => {
  test("the oldest answer goes first, with all its parts, and never the one that is spoken", async () => {
    await speak("q1", "aaaaaaa");
    await speak("q2", "bbbbbbb");
    await speak("q1", "ccccccc");
    limit = 30;
    await speak("q3", "ddddddd");
    await vi.waitFor(async () => expect(await textOf("q2")).toEqual([]));
    expect([await textOf("q1"), await textOf("q3")]).toEqual([["aaaaaaaend", "cccccccend"], ["dddddddend"]]);
    limit = 5;
    const recorder = recorderOf();
    recorder.begin(answer("q4"), microphone);
    FakeRecorder.last.emit("eeeeeee");
    await vi.waitFor(() => expect(recorder.store.getState().problem).toBe("full"));
    expect([await textOf("q3"), await textOf("q4")]).toEqual([[], ["eeeeeee"]]);
  });

  test.each([
    [new DOMException("no room", "QuotaExceededError"), "full"],
    [new Error("broken"), "failed"],
  ])("a disk that says %s ends the recording alone", async (error, problem) => {
    const recorder = recorderOf({ ...recordings, keep: () => Promise.reject(error) });
    const recording = recorder.begin(answer("q1"), microphone);
    FakeRecorder.last.emit("first");
    await vi.waitFor(() => expect(recorder.store.getState().problem).toBe(problem));
    expect(FakeRecorder.last.state).toBe("inactive");
    recording.said({ session: 1, index: 0, words: "I go on", final: true }, time);
    recording.end(time);
    recorder.begin(answer("q1"), microphone);
    expect(recorder.store.getState().problem).toBeNull();
  });
});

describe("recordings go", () => {
  test("with their session, whoever recorded them", async () => {
    await speak("q1", "one");
    await speak("q1", "two", recorderOf(), "two");
    expect(await recordings.interviews("device")).toEqual(["one", "two"]);
    await recordings.forget("one");
    expect(await recordings.interviews("device")).toEqual(["two"]);
    expect(await recordings.bytes()).toBe(6);
  });

  test("with their account, which they may have moved to", async () => {
    await speak("q1", "one");
    await speak("q1", "two", recorderOf(), "two");
    await recordings.move("one", "ada");
    expect((await recordings.parts(of("q1", "one", "ada"))).length).toBe(1);
    await recordings.sweep("ada");
    expect([await recordings.interviews("ada"), await recordings.interviews("device")]).toEqual([
      [],
      ["two"],
    ]);
    await recordings.sweep("device");
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(RECORDINGS);
  });

  test("one answer's alone", async () => {
    await speak("q1", "one");
    await speak("q2", "two");
    await recordings.remove(of("q1"));
    expect([await textOf("q1"), await textOf("q2")]).toEqual([[], ["twoend"]]);
  });
});
