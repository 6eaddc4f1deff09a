import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  reduce,
  TIMES,
  type Turns,
  type TurnsEffect,
  type TurnsEvent,
  turnsOf,
} from "../../../lib/speech/turns";

const SILENCE = 4_000;

type Told = TurnsEvent extends infer Event
  ? Event extends { at: number }
    ? Omit<Event, "at">
    : never
  : never;
/** Something that happens after so many ms; what came of the last effect is told of under its own stint. */
type Happening = number | Told["type"] | "read it" | "heard nothing more" | "opened" | "closed";

/** Plays what happens, one after the other, against two questions; a number lets so many ms go by. */
function play(...happenings: Happening[]): { state: Turns; effects: TurnsEffect[]; all: TurnsEffect[] } {
  let state = turnsOf(2, SILENCE);
  let at = 1_000;
  let effects: TurnsEffect[] = [];
  const all: TurnsEffect[] = [];
  const tell = (event: Told) => {
    [state, effects] = reduce(state, { ...event, at });
    all.push(...effects);
  };
  for (const one of happenings) {
    const { stint } = state;
    if (typeof one === "number") at += one;
    else if (one === "read it") tell({ type: "readEnded", stint });
    else if (one === "takenOver") tell({ type: "takenOver", stint });
    else if (one === "opened") tell({ type: "opened", stint, voiced: false });
    else if (one === "closed") tell({ type: "closed", stint, problem: null });
    else if (one === "heard nothing more") tell({ type: "voice", voiced: false });
    else if (one === "voice") tell({ type: "voice", voiced: true });
    else if (one === "fellOff") tell({ type: "fellOff", stint, problem: "unplugged" });
    else tell({ type: one } as Told);
  }
  return { state, effects, all };
}

const BEGUN: Happening[] = ["begun", "closed"];
const TURN: Happening[] = [TIMES.guard, "timeUp", "opened"];
const LISTENING: Happening[] = [...BEGUN, "read it", ...TURN];
const ANSWERED: Happening[] = [...LISTENING, 2_000, "heard", SILENCE, "timeUp", "closed"];
const ASKED_ELSE: Happening[] = [...ANSWERED, "read it", ...TURN];
const SECOND: Happening[] = [...ASKED_ELSE, SILENCE, "timeUp", "closed"];

interface Row {
  what: string;
  happens: Happening[];
  does: Partial<TurnsEffect>[];
  phase: object;
}

const ROWS: Record<string, Row[]> = {
  "asking a question": [
    {
      what: "ends what else is listening before the voice begins",
      happens: ["begun"],
      does: [{ do: "close" }],
      phase: { is: "closing" },
    },
    {
      what: "reads the first question",
      happens: BEGUN,
      does: [{ do: "read", said: "question", index: 0 }],
      phase: { is: "reading", said: "question" },
    },
    {
      what: "listens to nothing right after the voice",
      happens: [...BEGUN, "read it", TIMES.guard - 1, "timeUp"],
      does: [],
      phase: { is: "turning" },
    },
    {
      what: "opens the microphone after the guard",
      happens: [...BEGUN, "read it", TIMES.guard, "timeUp"],
      does: [{ do: "listen", index: 0 }],
      phase: { is: "opening" },
    },
    {
      what: "says with a tone whose turn it is, once no word is lost",
      happens: [...BEGUN, "read it", ...TURN],
      does: [{ do: "tone", kind: "turn" }],
      phase: { is: "listening" },
    },
    {
      what: "rests where another window began to speak or to listen",
      happens: [...BEGUN, "takenOver"],
      does: [{ do: "tone", kind: "pause" }],
      phase: { is: "paused", why: "elsewhere" },
    },
    {
      what: "reads a question that was taken over once more",
      happens: [...BEGUN, "takenOver", "goOn", "closed"],
      does: [{ do: "read", said: "question", index: 0 }],
      phase: { is: "reading" },
    },
    {
      what: "does not read on to somebody who wants to answer",
      happens: [...BEGUN, "done"],
      does: [{ do: "hush" }],
      phase: { is: "turning" },
    },
  ],
  "hearing an answer": [
    {
      what: "lets nobody be hurried before the first word",
      happens: [...LISTENING, 3 * SILENCE - 1, "timeUp"],
      does: [],
      phase: { is: "listening" },
    },
    {
      what: "says once that there is time",
      happens: [...LISTENING, 3 * SILENCE, "timeUp", "closed"],
      does: [{ do: "read", said: "encourage" }],
      phase: { is: "reading", said: "encourage" },
    },
    {
      what: "takes no silence for an answer",
      happens: [
        ...LISTENING,
        3 * SILENCE,
        "timeUp",
        "closed",
        "read it",
        ...TURN,
        3 * SILENCE,
        "timeUp",
        "closed",
      ],
      does: [{ do: "tone", kind: "pause" }],
      phase: { is: "paused", why: "unheard", then: { to: "listen" } },
    },
    {
      what: "asks for more when first words come only with the stop",
      happens: [...LISTENING, 3 * SILENCE, "timeUp", "heard", "closed"],
      does: [{ do: "read", said: "else" }],
      phase: { is: "reading", said: "else" },
    },
    {
      what: "counts the silence from the last words",
      happens: [...LISTENING, 2_000, "heard", SILENCE - 1, "heard", SILENCE - 1, "timeUp"],
      does: [],
      phase: { is: "listening" },
    },
    {
      what: "counts it from the end of the voice where that is later",
      happens: [...LISTENING, "voice", 2_000, "heard", 3_000, "heard nothing more", SILENCE - 1, "timeUp"],
      does: [],
      phase: { is: "listening" },
    },
    {
      what: "interrupts nobody who speaks",
      happens: [...LISTENING, "voice", "heard", TIMES.noise - 1, "timeUp"],
      does: [],
      phase: { is: "listening", isVoiced: true },
    },
    {
      what: "waits for who speaks without end",
      happens: [
        ...LISTENING,
        "voice",
        ...Array.from({ length: 60 }, () => [20_000, "heard", "timeUp"] as const).flat(),
      ],
      does: [],
      phase: { is: "listening", isVoiced: true },
    },
    {
      what: "does not wait for a noise to end",
      happens: [...LISTENING, "voice", TIMES.noise, "timeUp", "closed"],
      does: [{ do: "tone", kind: "pause" }],
      phase: { is: "paused", why: "noise" },
    },
  ],
  "asking for more": [
    {
      what: "asks after a silence",
      happens: ANSWERED,
      does: [{ do: "read", said: "else", index: 0 }],
      phase: { is: "reading", said: "else" },
    },
    {
      what: "asks the next question when there is nothing",
      happens: SECOND,
      does: [{ do: "read", said: "question", index: 1 }],
      phase: { is: "reading", said: "question" },
    },
    {
      what: "hears what comes, and asks no second time",
      happens: [...ASKED_ELSE, "heard", SILENCE, "timeUp", "closed"],
      does: [{ do: "read", said: "question", index: 1 }],
      phase: { is: "reading" },
    },
    {
      what: "is answered with a key, too",
      happens: [...ANSWERED, "done", "closed"],
      does: [{ do: "read", said: "question", index: 1 }],
      phase: { is: "reading" },
    },
  ],
  "being done": [
    {
      what: "asks the next question at once",
      happens: [...LISTENING, "heard", "done", "closed"],
      does: [{ do: "read", said: "question", index: 1 }],
      phase: { is: "reading" },
    },
    {
      what: "lets a last word be said to its end",
      happens: [...LISTENING, "voice", "done"],
      does: [],
      phase: { is: "listening", isLastWord: true },
    },
    {
      what: "ends with the last word",
      happens: [...LISTENING, "voice", "done", 300, "heard nothing more"],
      does: [{ do: "close" }],
      phase: { is: "closing", then: { to: "next" } },
    },
    {
      what: "does not wait for it for long, whatever is heard",
      happens: [...LISTENING, "voice", "done", 500, "heard", TIMES.lastWord - 500, "timeUp"],
      does: [{ do: "close" }],
      phase: { is: "closing", then: { to: "next" } },
    },
    {
      what: "is over after the last question",
      happens: [...SECOND, "read it", ...TURN, "done", "closed"],
      does: [],
      phase: { is: "ended" },
    },
  ],
  pausing: [
    {
      what: "hushes the voice, and reads it again",
      happens: [...BEGUN, "pause", 60_000, "goOn", "closed"],
      does: [{ do: "read", said: "question", index: 0 }],
      phase: { is: "reading" },
    },
    {
      what: "listens to nothing meanwhile",
      happens: [...LISTENING, "pause"],
      does: [{ do: "close" }],
      phase: { is: "closing", then: { to: "pause", why: "person" } },
    },
    {
      what: "goes on listening to the same answer after guard and tone",
      happens: [...LISTENING, "heard", "pause", "closed", "goOn", "closed", ...TURN.slice(0, -1)],
      does: [{ do: "listen", index: 0 }],
      phase: { is: "opening" },
    },
    {
      what: "can be taken back before the microphone is off",
      happens: [...LISTENING, "pause", "goOn", "closed"],
      does: [],
      phase: { is: "turning" },
    },
    {
      what: "keeps what would have come next",
      happens: [...LISTENING, "heard", "done", "pause", "closed", "goOn", "closed"],
      does: [{ do: "read", said: "question", index: 1 }],
      phase: { is: "reading" },
    },
    {
      what: "comes by itself when the microphone goes away",
      happens: [...LISTENING, "fellOff", "closed"],
      does: [{ do: "tone", kind: "pause" }],
      phase: { is: "paused", why: "unplugged", then: { to: "listen" } },
    },
    {
      what: "comes by itself when time was slept through",
      happens: [...LISTENING, "heard", SILENCE + 3_600_000, "timeUp", "closed"],
      does: [{ do: "tone", kind: "pause" }],
      phase: { is: "paused", why: "asleep" },
    },
  ],
  leaving: [
    {
      what: "hushes the voice",
      happens: [...BEGUN, "leave"],
      does: [{ do: "hush" }, { do: "close" }],
      phase: { is: "closing", then: { to: "leave" } },
    },
    {
      what: "closes the microphone",
      happens: [...LISTENING, "leave"],
      does: [{ do: "close" }],
      phase: { is: "closing", then: { to: "leave" } },
    },
    {
      what: "cannot be paused away",
      happens: [...LISTENING, "leave", "pause", "goOn", "closed"],
      does: [],
      phase: { is: "left" },
    },
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  it.each(rows)("$what", ({ happens, does, phase }) => {
    const { state, effects } = play(...happens);
    expect(effects).toMatchObject(does);
    expect(effects).toHaveLength(does.length);
    expect(state.phase).toMatchObject(phase);
  });
});

it("takes no notice of what comes of anything earlier", () => {
  const { state } = play(...LISTENING, "heard", "done", "closed");
  for (const type of ["readEnded", "takenOver", "opened", "closed", "fellOff"] as const) {
    const stale = { type, stint: state.stint - 1, at: 99_999, voiced: false, problem: null };
    expect(reduce(state, stale)).toEqual([state, []]);
  }
});

/** One random thing, after so many ms or when time is up; what comes of effects may also be that of earlier ones. */
const happening = fc.record({
  type: fc.oneof(
    { weight: 24, arbitrary: fc.constant("what comes next") },
    { weight: 12, arbitrary: fc.constantFrom("readEnded", "opened", "closed", "timeUp") },
    { weight: 12, arbitrary: fc.constantFrom("heard", "voice", "unvoiced", "goOn") },
    { weight: 6, arbitrary: fc.constantFrom("done", "pause", "begun", "fellOff", "brokeOff") },
    { weight: 1, arbitrary: fc.constant("leave") },
  ),
  ms: fc.oneof(
    fc.constant("due" as const),
    fc.integer({ min: 0, max: 5_000 }),
    fc.constantFrom(0, TIMES.asleep + 60_000),
  ),
  staleBy: fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
  ),
});
type Random = typeof happening extends fc.Arbitrary<infer Of> ? Of : never;

/** What is on in a world that does as it is told, with what must never be. */
class World {
  state: Turns;
  at = 0;
  voice: number | null = null;
  voiceEndedAt = -Infinity;
  microphone: number | null = null;
  /** The questions in the order in which the voice began and ended them. */
  begun: number[] = [];
  ended: number[] = [];
  heardFor: number[] = [];

  constructor(count: number) {
    this.state = turnsOf(count, SILENCE);
  }

  tell(event: Told): void {
    if (event.type === "readEnded" && event.stint === this.voice) {
      if (this.state.phase.is === "reading" && this.state.phase.said === "question")
        this.ended.push(this.state.index);
      this.hush();
    }
    // What could not be closed is on.
    if (event.type === "closed" && event.stint === this.closing && !event.problem) this.microphone = null;
    const [state, effects] = reduce(this.state, { ...event, at: this.at });
    this.state = state;
    for (const effect of effects) this.do(effect);
  }

  private closing: number | null = null;
  private hush(): void {
    if (this.voice !== null) this.voiceEndedAt = this.at;
    this.voice = null;
  }
  private do(effect: TurnsEffect): void {
    if (effect.do === "hush") this.hush();
    if (effect.do === "close") this.closing = effect.stint;
    if (effect.do === "read") {
      expect(this.microphone, "the voice begins while something listens").toBeNull();
      expect(this.voice, "two voices").toBeNull();
      expect(effect.index).toBe(this.state.index);
      this.voice = effect.stint;
      if (effect.said === "question") this.begun.push(effect.index);
    }
    if (effect.do === "listen") {
      expect(this.voice, "it listens while the voice is on").toBeNull();
      expect(this.at - this.voiceEndedAt, "it listens before the guard is over").toBeGreaterThanOrEqual(
        TIMES.guard,
      );
      expect(this.microphone, "it listens twice").toBeNull();
      this.microphone = effect.stint;
      this.heardFor.push(effect.index);
    }
  }

  /** What comes of what was begun, as it should. */
  goOn(): void {
    const { phase, stint, until } = this.state;
    if (phase.is === "reading") this.tell({ type: "readEnded", stint });
    else if (phase.is === "opening") this.tell({ type: "opened", stint, voiced: false });
    else if (phase.is === "closing") this.tell({ type: "closed", stint, problem: null });
    else if (until !== null) {
      this.at = Math.max(this.at, until);
      this.tell({ type: "timeUp" });
    }
  }

  live({ type, ms, staleBy }: Random): void {
    const { until } = this.state;
    if (type === "what comes next") return this.goOn();
    this.at = ms === "due" ? Math.max(this.at, until ?? this.at) : this.at + ms;
    const stint = this.state.stint - staleBy;
    if (type === "readEnded") this.tell({ type, stint });
    else if (type === "opened") this.tell({ type, stint, voiced: ms === 0 });
    else if (type === "closed") this.tell({ type, stint, problem: null });
    else if (type === "fellOff") this.tell({ type, stint, problem: staleBy ? "offline" : null });
    else if (type === "brokeOff") this.tell({ type: "closed", stint, problem: "failed" });
    else if (type === "voice" || type === "unvoiced") this.tell({ type: "voice", voiced: type === "voice" });
    else this.tell({ type });
  }
}

const RUNS = { numRuns: 10_000, seed: 20_241, endOnFailure: true };
const isInOrder = (indices: number[]) =>
  indices.every((index, at) => at === 0 || index - indices[at - 1]! <= 1);
const isSorted = (indices: number[]) => indices.every((index, at) => at === 0 || index >= indices[at - 1]!);

describe("10,000 random sequences", () => {
  const sequence = fc.array(happening, { maxLength: 120, size: "max" });

  it("never listen while the voice is on, ask in order and no question twice, and end when the person leaves", () => {
    let listened = 0;
    let furthest = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), sequence, (count, happenings) => {
        const world = new World(count);
        world.tell({ type: "begun" });
        for (const one of happenings) world.live(one);
        expect(isSorted(world.begun) && isInOrder(world.begun)).toBe(true);
        expect(isSorted(world.heardFor)).toBe(true);
        expect(new Set(world.ended).size, "a question that was read to its end is read again").toBe(
          world.ended.length,
        );
        listened += world.heardFor.length;
        furthest = Math.max(furthest, world.state.index);

        world.tell({ type: "leave" });
        world.tell({ type: "closed", stint: world.state.stint, problem: null });
        expect(world.state).toMatchObject({ phase: { is: "left" }, until: null });
        expect(world.voice).toBeNull();
        expect(world.microphone).toBeNull();
      }),
      RUNS,
    );
    // The sequences do get somewhere.
    expect(listened).toBeGreaterThan(10_000);
    expect(furthest).toBeGreaterThan(2);
  });

  it("come to an end by themselves, whoever speaks and for how long, when every result comes", () => {
    const speech = fc.array(fc.constantFrom("heard", "voice", "unvoiced", "nothing", "goOn"), {
      maxLength: 60,
      size: "max",
    });
    let ended = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), speech, (count, said) => {
        const world = new World(count);
        world.tell({ type: "begun" });
        for (let steps = 0; steps < 1_000; steps++) {
          const { phase } = world.state;
          if (phase.is === "ended" || (phase.is === "paused" && said.length === 0)) break;
          const isPersons = phase.is === "listening" || phase.is === "paused" || phase.is === "turning";
          const next = (isPersons ? said.shift() : undefined) ?? "nothing";
          if (next === "nothing") world.goOn();
          world.at += 700;
          if (next === "goOn" || phase.is === "paused") world.tell({ type: "goOn" });
          else if (next === "heard") world.tell({ type: "heard" });
          else if (next !== "nothing") world.tell({ type: "voice", voiced: next === "voice" });
          world.tell({ type: "timeUp" });
        }
        expect(["ended", "paused"]).toContain(world.state.phase.is);
        expect(world.voice).toBeNull();
        expect(world.microphone).toBeNull();
        if (world.state.phase.is === "ended") ended++;
        if (world.state.phase.is === "ended") expect(world.begun).toEqual([...Array(count).keys()]);
      }),
      RUNS,
    );
    expect(ended).toBeGreaterThan(1_000);
  });
});
