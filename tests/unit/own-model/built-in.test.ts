import { describe, expect, it } from "vitest";
import { type AnswerLookedAt, readAnswers } from "../../../lib/coach/model/read";
import {
  type BuiltInModel,
  type BuiltInState,
  builtInModel,
  builtInState,
  BuiltInTalk,
  downloadBuiltIn,
  longestPiece,
} from "../../../lib/own-model/built-in";

const ANSWER = "The press stopped at two. I shut the line down.";
const SHEET = {
  points: [
    { key: "broke", text: "what broke" },
    { key: "first", text: "what you did first" },
  ],
  traps: [],
};
const GOOD = {
  points: [
    { point: "p1", words: "The press stopped at two.", saw: "covered" },
    { point: "p2", words: "I shut the line down.", saw: "covered" },
  ],
  traps: [],
  help: "",
};
const reply = (change: object = {}) => JSON.stringify({ ...GOOD, ...change });

interface Behaviour {
  state?: BuiltInState;
  says?: (at: number, signal: AbortSignal) => Promise<string> | string;
}

/** The browser's model as its interface is specified; what it says is decided by the test. */
class StandIn implements BuiltInModel {
  open = 0;
  readonly heard: { system: string; data: string; constraint: object }[] = [];

  constructor(private readonly behaviour: Behaviour = {}) {}

  availability(): Promise<BuiltInState> {
    return Promise.resolve(this.behaviour.state ?? "available");
  }

  create({
    initialPrompts = [],
    monitor,
    signal,
  }: Parameters<BuiltInModel["create"]>[0]): ReturnType<BuiltInModel["create"]> {
    const events = new EventTarget();
    monitor?.(events);
    for (const loaded of [0.5, 1]) {
      events.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded }));
      if (signal?.aborted) return Promise.reject(new DOMException("stopped", "AbortError"));
    }
    this.open++;
    return Promise.resolve({
      contextWindow: 3_200,
      prompt: async (data, { responseConstraint, signal: stop }) => {
        const at = this.heard.push({
          system: initialPrompts[0]?.content ?? "",
          data,
          constraint: responseConstraint,
        });
        return this.behaviour.says?.(at - 1, stop) ?? reply();
      },
      destroy: () => void this.open--,
    });
  }
}

const failing = (name: string) => () => Promise.reject(new DOMException("no", name));

async function read(behaviour: Behaviour, answer = ANSWER) {
  const browser = new StandIn(behaviour);
  const seen: AnswerLookedAt[] = [];
  const way = { samples: 2 as const, lanes: 1, longest: await longestPiece(browser) };
  const asked = {
    questionKey: "one",
    question: "What broke?",
    sheet: SHEET,
    answer,
    language: "en" as const,
  };
  const patience = { callMs: 50, totalMs: 5_000, retries: 0 };
  const outcome = await readAnswers(new BuiltInTalk(browser), [asked], (one) => void seen.push(one), {
    way,
    patience,
  });
  return { browser, outcome, evidence: seen[0]?.evidence ?? null };
}

describe("the browser's own language model", () => {
  it.each<BuiltInState>(["available", "downloading", "downloadable", "unavailable"])(
    "is in one of four states: %s",
    async (state) => {
      expect(await builtInState(new StandIn({ state }))).toBe(state);
    },
  );

  it("is not to be had where the browser has none, or does not say", async () => {
    expect(await builtInState(builtInModel({}))).toBe("unavailable");
    const silent = new StandIn();
    silent.availability = () => Promise.reject(new Error("no"));
    expect(await builtInState(silent)).toBe("unavailable");
  });

  it("is downloaded with its progress, and can be stopped", async () => {
    const shares: number[] = [];
    await downloadBuiltIn(new StandIn(), (share) => shares.push(share), new AbortController().signal);
    expect(shares).toEqual([0.5, 1]);
    const stop = new AbortController();
    const stopped = downloadBuiltIn(new StandIn(), () => stop.abort(), stop.signal);
    await expect(stopped).rejects.toThrow("stopped");
  });

  it("reads every answer twice, within the asked shape, and leaves no session open", async () => {
    const { browser, evidence } = await read({});
    expect(evidence?.found.map(({ key, saw }) => [key, saw])).toEqual([
      ["broke", "covered"],
      ["first", "covered"],
    ]);
    expect(browser.heard).toHaveLength(2);
    expect(browser.heard[0]?.constraint).toMatchObject({ required: ["points", "traps", "help"] });
    expect(browser.heard[0]?.system).not.toContain("The press");
    expect(browser.open).toBe(0);
  });

  it("leaves open what its two readings do not agree on", async () => {
    const other = reply({ points: [GOOD.points[0], { point: "p2", words: "", saw: "missing" }] });
    const { evidence } = await read({ says: (at) => (at === 0 ? reply() : other) });
    expect(evidence?.found.map(({ key }) => key)).toEqual(["broke"]);
  });

  it("reads an answer that is longer than it can hold in pieces", async () => {
    const { browser } = await read({}, `${ANSWER} `.repeat(200).trim());
    expect(browser.heard.length).toBeGreaterThan(4);
    expect(browser.open).toBe(0);
  });

  it.each<[string, Behaviour, string]>([
    ["half a JSON", { says: () => reply().slice(0, 50) }, "model_unclear"],
    [
      "late",
      {
        says: (_at, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(new DOMException("late", "TimeoutError")));
          }),
      },
      "model_late",
    ],
    ["too much at once", { says: failing("QuotaExceededError") }, "model_stopped"],
    ["gone in the middle", { says: failing("InvalidStateError") }, "model_stopped"],
    ["not there any more", { state: "downloadable" }, "model_unreachable"],
  ])("looked at nothing, and it is said why: %s", async (_how, behaviour, trouble) => {
    const { evidence, outcome, browser } = await read(behaviour);
    expect(evidence).toBeNull();
    expect(outcome.trouble).toBe(trouble);
    expect(browser.open).toBe(0);
  });

  it("that invents words is not believed", async () => {
    const lies = reply({ points: GOOD.points.map((one) => ({ ...one, words: "I won a prize" })) });
    expect((await read({ says: () => lies })).evidence?.found).toEqual([]);
  });
});
