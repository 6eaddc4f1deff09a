import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createRecogniser } from "../../../lib/speech/recogniser";
import { createSpeaking } from "../../../lib/speech/speaking";
import {
  type Hearing,
  type OpenMicrophone,
  SpeechFailure,
  type SpeechProblem,
  type SpokenAnswer,
  type WitnessOf,
} from "../../../lib/speech/types";
import { settled, standingClock } from "../../support/speech/clock";
import { standInRecogniser } from "../../support/speech/recogniser";

/** Windows of one browser: one recogniser, one microphone, and one right to listen. */
function desk() {
  const clock = standingClock();
  const { SpeechRecognition, standIn } = standInRecogniser();
  const open = new Set<OpenMicrophone>();
  let lose: (() => void) | null = null;
  const state = { refuses: null as SpeechProblem | null, agreed: "device" as Hearing | null };
  const lost = new Set<(problem: SpeechProblem) => void>();
  const texts: Record<string, string> = {};
  const level = new Set<(level: number, at: number) => void>();

  const openMicrophone = () => {
    if (state.refuses) return Promise.reject(new SpeechFailure(state.refuses));
    const one: OpenMicrophone = {
      stream: {} as MediaStream,
      onLevel: (listener) => {
        level.add(listener);
        return () => level.delete(listener);
      },
      onLost: (listener) => {
        lost.add(listener);
        return () => lost.delete(listener);
      },
      close: () => void open.delete(one),
    };
    open.add(one);
    return Promise.resolve(one);
  };
  const speaking = (more: { witness?: WitnessOf; begin?: () => WitnessOf; browser?: undefined } = {}) =>
    createSpeaking({
      recogniser: createRecogniser({
        browser: "browser" in more ? undefined : SpeechRecognition,
        clock,
      }),
      openMicrophone,
      activity: () => ({ feed: (loud, at) => ({ voiced: loud > -40, at }) }),
      agreed: () => state.agreed,
      witnesses: () => ({
        records: more.witness !== undefined,
        all: more.witness ? [{ begin: more.begin ?? (() => more.witness as WitnessOf) }] : [],
      }),
      floor: {
        take(ended) {
          lose?.();
          lose = ended;
          return () => (lose = lose === ended ? null : lose);
        },
      },
      now: clock.now,
    });
  const answer = (name: string): SpokenAnswer => ({
    ...{ name, interview: "i", questionKey: name, language: "en-GB" },
    read: () => texts[name] ?? "",
    write: (text) => void (texts[name] = text),
  });
  return { clock, standIn, open, texts, state, speaking, answer, lost, level };
}

describe("speaking an answer", () => {
  it("writes what is final, shows what is not, and ends the sentence at the stop", async () => {
    const { speaking, answer, standIn, texts, open } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    expect(one.store.getState()).toMatchObject({ phase: "listening", name: "q1", isRecognised: true });
    expect(open.size).toBe(1);
    standIn.hear("i rang", { final: false });
    expect(one.store.getState().hearing).toBe("i rang");
    expect(texts["q1"]).toBeUndefined();
    standIn.hear("i rang the team");
    expect(texts["q1"]).toBe("I rang the team");
    expect(one.store.getState().hearing).toBe("");
    await one.stop();
    expect(texts["q1"]).toBe("I rang the team.");
    expect(one.store.getState()).toMatchObject({ phase: "off", problem: null });
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
  });

  it("writes what does not become final every two seconds, and shows the rest", async () => {
    const { speaking, answer, standIn, texts, clock } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("so i", { final: false });
    await clock.pass(2_000);
    standIn.hear("so i went there", { final: false });
    expect(texts["q1"]).toBe("So i went there");
    standIn.hear("so i went there twice", { final: false });
    expect(one.store.getState().hearing).toBe("twice");
    standIn.hear("so i went there twice");
    expect(texts["q1"]).toBe("So i went there twice");
  });

  it("writes what is recognised when the page goes away", async () => {
    const { speaking, answer, standIn, texts } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("my last words", { final: false });
    one.leave();
    expect(texts["q1"]).toBe("My last words");
    standIn.hear("my last words again");
    expect(texts["q1"]).toBe("My last words again");
  });

  it("keeps typing and speaking in one text", async () => {
    const { speaking, answer, standIn, texts, clock } = desk();
    texts["q1"] = "Typed before.";
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("said");
    texts["q1"] += " and typed";
    await clock.pass(100);
    standIn.hear("and said again");
    expect(texts["q1"]).toBe("Typed before. Said and typed and said again");
  });

  it("writes late words into the answer they were said for", async () => {
    const { speaking, answer, standIn, texts } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("for the first", { final: false });
    await one.start(answer("q2"));
    standIn.hear("for the second");
    standIn.hearLate("for the first one", 0);
    expect(texts).toEqual({ q1: "For the first one.", q2: "For the second" });
  });

  it("takes the last stretch back, also while it listens", async () => {
    const { speaking, answer, standIn, texts } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("keep this");
    await one.stop();
    await one.start(answer("q1"));
    standIn.hear("not this");
    standIn.hear("nor that", { final: false });
    expect(one.store.getState().canTakeBack).toBe(true);
    one.takeBack();
    expect(texts["q1"]).toBe("Keep this.");
    standIn.hear("nor that");
    expect(texts["q1"]).toBe("Keep this.");
    one.takeBack();
    expect(texts["q1"]).toBe("");
    expect(one.store.getState().canTakeBack).toBe(false);
  });
});

describe("what keeps it from listening, or ends it", () => {
  it.each(["not_allowed", "no_microphone", "in_use"] as const)(
    "%s is said, and nothing is on",
    async (why) => {
      const { speaking, answer, state, open, standIn } = desk();
      state.refuses = why;
      const one = speaking();
      await one.start(answer("q1"));
      await settled();
      expect(one.store.getState()).toMatchObject({ phase: "off", problem: why });
      expect([open.size, standIn.started.length]).toEqual([0, 0]);
    },
  );

  it("hears nothing before it was agreed where, and nothing elsewhere than agreed", async () => {
    const { speaking, answer, state, standIn, open } = desk();
    const one = speaking();
    state.agreed = null;
    await one.start(answer("q1"));
    await settled();
    expect(one.store.getState().problem).toBe("not_agreed");
    state.agreed = "device";
    standIn.here = "unavailable";
    await one.start(answer("q1"));
    await settled();
    expect(one.store.getState().problem).toBe("not_agreed");
    expect([open.size, standIn.started.length]).toEqual([0, 0]);
    state.agreed = "service";
    await one.start(answer("q1"));
    expect(standIn.started).toEqual([{ lang: "en-GB", processLocally: false }]);
  });

  it("stays on the device where it can, although more was agreed", async () => {
    const { speaking, answer, state, standIn } = desk();
    state.agreed = "service";
    await speaking().start(answer("q1"));
    expect(standIn.started).toEqual([{ lang: "en-GB", processLocally: true }]);
  });

  it("keeps what was said when the microphone is unplugged", async () => {
    const { speaking, answer, standIn, texts, lost, open } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("said so far", { final: false });
    for (const listener of lost) listener("unplugged");
    await settled();
    expect(texts["q1"]).toBe("Said so far.");
    expect(one.store.getState()).toMatchObject({ phase: "off", problem: "unplugged" });
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
  });

  it("keeps what was said when the service is gone", async () => {
    const { speaking, answer, standIn, texts, open } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.hear("said so far", { final: false });
    standIn.fail("network");
    await settled();
    expect(texts["q1"]).toBe("Said so far.");
    expect(one.store.getState().problem).toBe("offline");
    expect(open.size).toBe(0);
  });

  it("ends when another window begins", async () => {
    const { speaking, answer, standIn, open } = desk();
    const [here, there] = [speaking(), speaking()];
    await here.start(answer("q1"));
    await there.start(answer("q2"));
    await settled();
    expect(here.store.getState()).toMatchObject({ phase: "off", problem: "elsewhere" });
    expect(there.store.getState().phase).toBe("listening");
    expect([open.size, standIn.active.length]).toEqual([1, 1]);
  });

  it("does not begin what was stopped while it waited for the last words of another answer", async () => {
    const { speaking, answer, standIn, open, clock } = desk();
    const one = speaking();
    await one.start(answer("q1"));
    standIn.onStop = { ends: false };
    const stopped = one.stop();
    const started = one.start(answer("q2"));
    void one.stop();
    await clock.pass(2_000);
    await Promise.all([stopped, started]);
    expect(one.store.getState().phase).toBe("off");
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
  });

  it("ends, says so and can begin again, when the answer cannot be finished", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const { speaking, answer, standIn, open, texts } = desk();
    const [one, other] = [speaking(), speaking()];
    const q1 = answer("q1");
    const broken = { ...q1 };
    await one.start(broken);
    standIn.hear("said");
    broken.read = () => {
      throw new Error("It is gone.");
    };
    await one.stop();
    expect(log).toHaveBeenCalledOnce();
    expect(one.store.getState()).toMatchObject({ phase: "off", problem: "failed" });
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
    // It has given the floor back: nobody takes it from this one.
    await other.start(answer("q2"));
    await other.stop();
    expect(one.store.getState().problem).toBe("failed");
    await one.start(q1);
    standIn.hear("and said again");
    await one.stop();
    expect(texts["q1"]).toBe("Said. And said again.");
    log.mockRestore();
  });

  it("stops while it is still opening the microphone", async () => {
    const { speaking, answer, open, standIn } = desk();
    const one = speaking();
    const started = one.start(answer("q1"));
    await one.stop();
    await started;
    await settled();
    expect(one.store.getState().phase).toBe("off");
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
  });
});

describe("witnesses", () => {
  it("are told what was written, the voice and the end", async () => {
    const told: unknown[] = [];
    const witness: WitnessOf = {
      said: ({ words }) => told.push(words),
      voice: ({ voiced }) => told.push(voiced),
      end: () => told.push("end"),
    };
    const { speaking, answer, standIn, level } = desk();
    const one = speaking({ witness });
    await one.start(answer("q1"));
    for (const listener of level) listener(-20, 1);
    standIn.hear("hello", { final: false });
    await one.stop();
    expect(told).toEqual([true, "hello", "end"]);
  });

  it.each(["begin", "said", "voice", "end"] as const)("disturb nothing when they fail: %s", async (fails) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const failing = () => {
      throw new Error("No witness.");
    };
    const witness: WitnessOf = { said: () => {}, voice: () => {}, end: () => {}, [fails]: failing };
    const { speaking, answer, standIn, level, texts, open } = desk();
    const one = speaking({ witness, ...(fails === "begin" && { begin: failing }) });
    await one.start(answer("q1"));
    for (const listener of level) listener(-20, 1);
    standIn.hear("hello");
    await one.stop();
    expect(log).toHaveBeenCalledOnce();
    expect(texts["q1"]).toBe("Hello.");
    expect(one.store.getState()).toMatchObject({ phase: "off", problem: null });
    expect([open.size, standIn.active.length]).toEqual([0, 0]);
    log.mockRestore();
  });

  it("hear no voice while a tone is in the room", async () => {
    const told: unknown[] = [];
    const witness: WitnessOf = { said: () => {}, voice: (change) => told.push(change), end: () => {} };
    const { speaking, answer, level, clock } = desk();
    await speaking({ witness }).start(answer("q1"), 400);
    for (const at of [100, 399, 400]) for (const listener of level) listener(-20, clock.now() + at);
    expect(told).toEqual([{ voiced: true, at: 400 }]);
  });

  it("record where there is no recogniser; without one, that is said", async () => {
    const witness: WitnessOf = { said: () => {}, voice: () => {}, end: () => {} };
    const { speaking, answer, open, state } = desk();
    state.agreed = null;
    const records = speaking({ witness, browser: undefined });
    await records.start(answer("q1"));
    expect(records.store.getState()).toMatchObject({ phase: "listening", isRecognised: false });
    await records.stop();
    const none = speaking({ browser: undefined });
    await none.start(answer("q1"));
    await settled();
    expect(none.store.getState()).toMatchObject({ phase: "off", problem: "no_recogniser" });
    expect(open.size).toBe(0);
  });
});

describe("random courses", () => {
  const deed = fc.oneof(
    fc.constant("start"),
    fc.constant("stop"),
    fc.constant("final"),
    fc.constant("interim"),
    fc.constant("end"),
    fc.constant("lost"),
    fc.constant("network"),
    fc.constant("late"),
    fc.constant("time"),
    fc.constant("leave"),
  );

  it("lose and double no word, and end with everything off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const { speaking, answer, standIn, texts, open, lost, clock } = desk();
        const one = speaking();
        const said: string[] = [];
        let interim: string | null = null;
        for (const [at, what] of deeds.entries()) {
          const isHeard = standIn.active.length > 0 && one.store.getState().phase === "listening";
          if (what === "start") await one.start(answer("q"));
          else if (what === "stop") await one.stop();
          else if (what === "time") await clock.pass(2_500);
          else if (what === "leave") one.leave();
          else if (what === "late") standIn.hearLate(`late${at}`, 90);
          else if (what === "end") standIn.end();
          else if (what === "lost") for (const listener of lost) listener("unplugged");
          else if (what === "network") standIn.fail("network");
          else if (isHeard) {
            const grown: string = interim === null ? `w${at}` : `${interim} w${at}`;
            standIn.hear(grown, { final: what === "final" });
            said.push(`w${at}`);
            interim = what === "final" ? null : grown;
          }
          if (
            what !== "final" &&
            what !== "interim" &&
            what !== "time" &&
            what !== "leave" &&
            what !== "late"
          )
            interim = null;
          await settled();
        }
        await one.stop();
        await settled();
        const written = (texts["q"] ?? "").toLowerCase().match(/w\d+/g) ?? [];
        expect(written).toEqual(said);
        expect(one.store.getState().phase).toBe("off");
        expect([open.size, standIn.active.length]).toEqual([0, 0]);
      }),
      { numRuns: 500, seed: 24 },
    );
  });
});
