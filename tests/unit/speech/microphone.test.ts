import { describe, expect, test } from "vitest";
import { type Heard, openMicrophones } from "../../../lib/speech/microphone";
import type { SpeechProblem } from "../../../lib/speech/types";

/** A browser's microphone; `refuses` is the name of the error that opening it ends with. */
function browser({ refuses, noScript }: { refuses?: string; noScript?: boolean } = {}) {
  const track = Object.assign(new EventTarget(), { stopped: 0, stop: () => void (track.stopped += 1) });
  const asked: unknown[] = [];
  const port: { onmessage?: (event: { data: Heard }) => void } = {};
  const sound = { currentTime: 10, closed: 0, permission: "granted", now: 50_000 };
  const open = openMicrophones({
    mediaDevices: {
      getUserMedia: (wish) => {
        asked.push(wish);
        if (refuses) return Promise.reject(new DOMException("no", refuses));
        const stream = { getTracks: () => [track], getAudioTracks: () => [track] };
        return Promise.resolve(stream as unknown as MediaStream);
      },
    },
    permissions: { query: () => Promise.resolve({ state: sound.permission } as PermissionStatus) },
    AudioContext: class {
      audioWorklet = {
        addModule: () => (noScript ? Promise.reject(new DOMException("gone")) : Promise.resolve()),
      };
      destination = {};
      get currentTime() {
        return sound.currentTime;
      }
      resume = () => Promise.resolve();
      close = () => Promise.resolve(void (sound.closed += 1));
      createMediaStreamSource = () => ({ connect: () => {} });
    } as unknown as typeof AudioContext,
    AudioWorkletNode: class {
      port = port;
      connect() {}
    } as unknown as typeof AudioWorkletNode,
    loudness: "/loudness.js",
    clock: () => sound.now,
  });
  return {
    open: (isWanted = () => true) => open(isWanted),
    track,
    asked,
    sound,
    hear: (heard: Heard) => port.onmessage?.({ data: heard }),
  };
}

test("the browser is asked to take echo and noise out of the sound", async () => {
  const { open, asked } = browser();
  await open();
  expect(asked).toEqual([
    { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } },
  ]);
});

test("a level is told with the time at which it sounded, however late the page hears of it", async () => {
  const { open, hear, sound } = browser();
  const microphone = await open();
  const heard: [number, number][] = [];
  const off = microphone.onLevel((level, at) => heard.push([level, at]));
  hear({ level: -30, at: 9_990 });
  sound.currentTime = 10.5;
  sound.now += 500;
  hear({ level: -31, at: 10_010 });
  off();
  hear({ level: -32, at: 10_030 });
  expect(heard).toEqual([
    [-30, 49_990],
    [-31, 50_010],
  ]);
});

describe("what keeps it from opening is told apart", () => {
  test.each<[string, SpeechProblem]>([
    ["NotAllowedError", "not_allowed"],
    ["NotFoundError", "no_microphone"],
    ["NotReadableError", "in_use"],
    ["TypeError", "failed"],
  ])("%s", async (refuses, problem) => {
    await expect(browser({ refuses }).open()).rejects.toMatchObject({ problem });
  });

  test("a microphone that could not be measured is never opened", async () => {
    const { open, track, sound } = browser({ noScript: true });
    await expect(open()).rejects.toMatchObject({ problem: "failed" });
    expect([track.stopped, sound.closed]).toEqual([0, 1]);
  });
});

test.each<[string, SpeechProblem]>([
  ["granted", "unplugged"],
  ["denied", "not_allowed"],
])("one that goes away while allowed is `%s`: %s", async (permission, problem) => {
  const { open, track, sound } = browser();
  const microphone = await open();
  sound.permission = permission;
  const lost = new Promise<SpeechProblem>((tell) => microphone.onLost(tell));
  track.dispatchEvent(new Event("ended"));
  expect(await lost).toBe(problem);
  expect(sound.closed).toBe(1);
});

test("closed, it is off for good and tells nothing more", async () => {
  const { open, track, sound, hear } = browser();
  const microphone = await open();
  let told = 0;
  microphone.onLevel(() => (told += 1));
  microphone.onLost(() => (told += 1));
  microphone.close();
  microphone.close();
  hear({ level: -30, at: 9_990 });
  track.dispatchEvent(new Event("ended"));
  expect([track.stopped, sound.closed, told]).toEqual([1, 1, 0]);
});
