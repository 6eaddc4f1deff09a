import { describe, expect, it } from "vitest";
import { modelSet } from "../../../lib/coach/model/checked";
import { type AnswerLookedAt, readAnswers } from "../../../lib/coach/model/read";
import { writeQuestions } from "../../../lib/coach/model/write";
import { QuestionMaker } from "../../../lib/coach/questions/make";
import {
  type BuiltInModel,
  type BuiltInState,
  builtInModel,
  builtInState,
  BuiltInTalk,
  type Downloaded,
  downloadBuiltIn,
  longestPiece,
} from "../../../lib/own-model/built-in";
import { knowledge } from "../../support/coach/knowledge";
import {
  type BuiltInReply,
  type Download,
  type Heard,
  standInBuiltIn,
  wellSaid,
} from "../../support/model/built-in";

const ANSWER = "The press stopped at two. I shut the line down.";
const SHEET = {
  points: [
    { key: "broke", text: "what broke" },
    { key: "first", text: "what you did first" },
  ],
  traps: [],
};

interface Behaviour {
  state?: BuiltInState;
  reply?: (heard: Heard, at: number) => BuiltInReply;
  download?: Download;
}

/** The browser's model, and what became of it. */
function browserWith({ state = "available", reply = wellSaid, download }: Behaviour = {}) {
  const seen = { open: 0, heard: [] as Heard[] };
  const model: BuiltInModel = standInBuiltIn({
    state: () => Promise.resolve(state),
    reply: (heard) => Promise.resolve(reply(heard, seen.heard.push(heard) - 1)),
    download: () => Promise.resolve(download ?? { progress: [], end: "done" }),
    count: (by) => Promise.resolve((seen.open += by)),
  });
  return { model, seen };
}

const BROKEN: [string, Behaviour, string][] = [
  ["half a JSON", { reply: (heard) => ({ says: wellSaid(heard).says.slice(0, 50) }) }, "model_unclear"],
  ["late", { reply: () => "hang" }, "model_late"],
  ["too much at once", { reply: () => ({ throws: "QuotaExceededError" }) }, "model_stopped"],
  ["gone in the middle", { reply: () => ({ throws: "InvalidStateError" }) }, "model_stopped"],
  ["not there any more", { state: "downloadable" }, "model_unreachable"],
];
const PATIENCE = { callMs: 50, totalMs: 5_000, retries: 0 };

describe("the browser's own language model", () => {
  it.each<BuiltInState>(["available", "downloading", "downloadable", "unavailable"])(
    "is in one of four states: %s",
    async (state) => {
      expect(await builtInState(browserWith({ state }).model)).toBe(state);
    },
  );

  it("is not to be had where the browser has none, or does not say", async () => {
    expect(await builtInState(builtInModel({}))).toBe("unavailable");
    const { model } = browserWith();
    model.availability = () => Promise.reject(new Error("no"));
    expect(await builtInState(model)).toBe("unavailable");
  });

  const downloadOf = async (download: Download, onSeen: (seen: Downloaded[]) => void = () => {}) => {
    const { model, seen } = browserWith({ state: "downloadable", download });
    const shares: Downloaded[] = [];
    const stop = new AbortController();
    const done = downloadBuiltIn(
      model,
      (one) => {
        shares.push(one);
        onSeen(shares);
        if (download.end === "hang") stop.abort();
      },
      stop.signal,
    ).then(
      () => "done",
      (error: Error) => error.name,
    );
    return { ended: await done, shares, open: seen.open };
  };

  it("is downloaded with its progress, and with its size where the browser says that", async () => {
    const shares = await downloadOf({ progress: [{ loaded: 0.5 }, { loaded: 1, total: 1 }], end: "done" });
    expect(shares).toEqual({ ended: "done", shares: [{ share: 0.5 }, { share: 1 }], open: 0 });
    const total = 4_000_000_000;
    const bytes = await downloadOf({ progress: [{ loaded: total / 4, total }], end: "done" });
    expect(bytes.shares).toEqual([{ share: 0.25, bytes: total }]);
  });

  it("is not there after a download that was stopped, or failed", async () => {
    const progress = [{ loaded: 0.1 }];
    expect(await downloadOf({ progress, end: "hang" })).toMatchObject({ ended: "AbortError", open: 0 });
    expect(await downloadOf({ progress, end: "failed" })).toMatchObject({ ended: "NetworkError", open: 0 });
  });
});

describe("the browser's own language model that reads", () => {
  const read = async (behaviour: Behaviour, answer = ANSWER) => {
    const { model, seen } = browserWith(behaviour);
    const looked: AnswerLookedAt[] = [];
    const way = { samples: 2 as const, lanes: 1, longest: await longestPiece(model, "reading") };
    const asked = { questionKey: "one", question: "What broke?", sheet: SHEET, answer };
    const answers = [{ ...asked, language: "en" as const }];
    const parts = { way, patience: PATIENCE };
    const outcome = await readAnswers(new BuiltInTalk(model), answers, (one) => void looked.push(one), parts);
    return { seen, outcome, evidence: looked[0]?.evidence ?? null };
  };

  it("reads every answer twice, within the asked shape, and leaves no session open", async () => {
    const { seen, evidence } = await read({});
    expect(evidence?.found.map(({ key, saw }) => [key, saw])).toEqual([
      ["broke", "covered"],
      ["first", "partly"],
    ]);
    expect(seen.heard).toHaveLength(2);
    expect(seen.heard[0]?.constraint).toMatchObject({ required: ["points", "traps", "help"] });
    expect(seen.heard[0]?.system).not.toContain("The press");
    expect(seen.open).toBe(0);
  });

  it("leaves open what its two readings do not agree on", async () => {
    const { evidence } = await read({
      reply: (heard, at) => ({
        says: wellSaid(heard).says.replace("partly", at === 0 ? "partly" : "covered"),
      }),
    });
    expect(evidence?.found.map(({ key }) => key)).toEqual(["broke"]);
  });

  it("reads an answer that is longer than it can hold in pieces", async () => {
    const { seen } = await read({}, `${ANSWER} `.repeat(200).trim());
    expect(seen.heard.length).toBeGreaterThan(4);
    expect(seen.open).toBe(0);
  });

  it.each(BROKEN)("looked at nothing, and it is said why: %s", async (_how, behaviour, trouble) => {
    const { evidence, outcome, seen } = await read(behaviour);
    expect(evidence).toBeNull();
    expect(outcome.trouble).toBe(trouble);
    expect(seen.open).toBe(0);
  });

  it("that invents words is not believed", async () => {
    const lies = (heard: Heard) => ({
      says: wellSaid(heard).says.replaceAll(/"words":"[^"]+"/g, '"words":"I won a prize"'),
    });
    expect((await read({ reply: lies })).evidence?.found.filter(({ saw }) => saw !== "missing")).toEqual([]);
  });
});

describe("the browser's own language model that asks", () => {
  const LINES = [
    "You care for up to eight patients in each shift of the surgical ward.",
    "You plan discharges together with physicians and families.",
    "You have a licence as a nurse and two years of experience after surgery.",
  ];
  const postingOf = (jobDescription: string) => ({ jobTitle: "Ward Nurse", jobDescription });
  const WISH = { count: 8, language: "en" as const };
  const write = async (behaviour: Behaviour, posting = postingOf(LINES.join("\n\n"))) => {
    const { model, seen } = browserWith(behaviour);
    const way = { atOnce: 3, longest: await longestPiece(model, "writing"), mostAvoided: 12 };
    const parts = { way, patience: PATIENCE };
    const drafts = await writeQuestions(new BuiltInTalk(model), posting, WISH, parts);
    const basis = new QuestionMaker(knowledge()).make(posting, WISH);
    return { drafts, basis, set: modelSet(posting, WISH, drafts, basis), seen };
  };
  /** Writes three questions, others each time it is asked. */
  const portion = (heard: Heard, at: number) => {
    const { questions } = JSON.parse(wellSaid(heard).says) as { questions: object[] };
    return { says: JSON.stringify({ questions: questions.slice(3 * at, 3 * at + 3) }) };
  };
  const dataOf = ({ data }: Heard) =>
    JSON.parse(data) as { posting: { jobDescription: string }; avoid?: string[] };

  it("writes a few at a time with their sheets, and is told what it asked before", async () => {
    const { set, seen } = await write({ reply: portion });
    expect(set.coach).toMatchObject({ engine: "model", model: "built-in" });
    expect(set.notices).toEqual([]);
    expect(set.questions).toHaveLength(8);
    expect(new Set(set.questions.map(({ text }) => text)).size).toBe(8);
    for (const { sheet } of set.questions) expect(sheet?.points).toHaveLength(3);
    expect(seen.heard.map(({ system }) => /Write the (\d) questions/.exec(system)?.[1])).toEqual([
      "3",
      "3",
      "2",
    ]);
    expect(seen.heard.map((heard) => dataOf(heard).avoid?.length ?? 0)).toEqual([0, 3, 6]);
    expect(seen.heard.map(({ system }) => [/an opener/.test(system), /a closer/.test(system)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(seen.open).toBe(0);
  });

  it("sees of a posting that is longer than it can hold another piece each time", async () => {
    const long = Array.from({ length: 60 }, (_, at) => `You look after ward ${at} and its night shifts.`);
    const { set, seen } = await write({ reply: portion }, postingOf(long.join("\n")));
    const pieces = seen.heard.map((heard) => dataOf(heard).posting.jobDescription);
    expect(new Set(pieces).size).toBe(3);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(1_300);
    expect(set.questions.filter(({ why }) => why).length).toBeGreaterThan(3);
  });

  it("is believed no more than another model: reasons that do not stand in the posting go", async () => {
    const lies = (heard: Heard, at: number) => ({
      says: portion(heard, at).says.replaceAll(/"why":"[^"]+"/g, '"why":"You get a free car."'),
    });
    const { set } = await write({ reply: lies });
    expect(set.coach?.engine).toBe("model");
    for (const { why } of set.questions) expect(why).toBeUndefined();
  });

  it("keeps what it wrote before one portion failed, and the bank makes up the number", async () => {
    const { set, drafts } = await write({
      reply: (heard, at) => (at < 2 ? portion(heard, at) : { throws: "InvalidStateError" }),
    });
    expect(drafts).toMatchObject({ trouble: "model_stopped", drafts: { length: 6 } });
    expect(set.coach?.engine).toBe("model");
    expect(set.questions).toHaveLength(8);
  });

  it.each(BROKEN)(
    "leaves the questions to the bank, and it is said why: %s",
    async (_how, behaviour, trouble) => {
      const { set, basis, seen } = await write(behaviour);
      expect(set).toEqual({ ...basis, notices: [...basis.notices, trouble] });
      expect(seen.open).toBe(0);
    },
  );
});
