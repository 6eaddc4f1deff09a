import { describe, expect, it } from "vitest";
import { type AskedAgain, takenAlong } from "../../../../lib/coach/review/night-before";
import { readAnswer, textHashOf } from "../../../../lib/coach/review/index";
import type { Reader, Saw } from "../../../../lib/coach/types";

const ANSWER = "I asked her what had changed. Then I wrote it down.";

interface Given {
  text?: string;
  entry?: string;
  answer?: string;
  points?: [text: string, saw?: Saw, words?: string, reader?: Reader][];
  trap?: Saw;
  trapWords?: string;
}

function asked({
  text = "Often late?",
  entry,
  answer = ANSWER,
  points = [],
  trap,
  trapWords,
}: Given): AskedAgain {
  const verdict = (key: string, saw: Saw, words?: string, reader: Reader = "person") => ({
    ...{ key, saw, reader, writer: "panel", seq: 1, at: 1, textHash: textHashOf(answer) },
    ...(words && { words }),
  });
  const verdicts = points.flatMap(([, saw, words, reader], at) =>
    saw ? [verdict(`p${at}`, saw, words, reader)] : [],
  );
  const sheet = {
    points: points.map(([point], at) => ({ key: `p${at}`, text: point })),
    traps: [{ key: "t", text: "that you shouted" }],
  };
  const all = trap ? [...verdicts, verdict("t", trap, trapWords)] : verdicts;
  return { key: "q", text, ...(entry && { entry }), answer, reading: readAnswer(sheet, all, answer) };
}

const linesOf = (...attempts: AskedAgain[]) => takenAlong(attempts.map((one) => [one]))[0]?.lines;

describe("what is taken along", () => {
  it("is of each point the best that was said in any attempt, with the attempt it comes from", () => {
    const newest = asked({
      points: [
        ["what you asked", "missing"],
        ["what you agreed", "covered", "Then I wrote it down."],
        ["when it is formal", "missing"],
      ],
    });
    const older = asked({
      points: [
        ["what you asked", "partly", "I asked her what had changed."],
        ["what you agreed", "covered"],
        ["when it is formal", "missing"],
      ],
    });
    expect(linesOf(newest, older)).toEqual([
      {
        state: "partly",
        point: "what you asked",
        words: "I asked her what had changed.",
        reader: "person",
        attempt: 1,
      },
      {
        state: "covered",
        point: "what you agreed",
        words: "Then I wrote it down.",
        reader: "person",
        attempt: 0,
      },
      { state: "missing", point: "when it is formal", reader: "person", attempt: 0 },
    ]);
  });

  it("prefers words that are shown where both say it, and the newer where both show some", () => {
    const without = asked({ points: [["a", "covered"]] });
    const shown = asked({ points: [["a", "covered", "I asked her what had changed."]] });
    const other = asked({ points: [["a", "covered", "Then I wrote it down."]] });
    expect(linesOf(without, shown, other)).toMatchObject([
      { words: "I asked her what had changed.", attempt: 1 },
    ]);
  });

  it("keeps of an older sheet what was said, and not what was missing", () => {
    const older = asked({
      points: [
        ["gone", "missing"],
        ["kept", "covered", "Then I wrote it down."],
      ],
    });
    expect(linesOf(asked({ points: [["new", "missing"]] }), older)?.map(({ point }) => point)).toEqual([
      "new",
      "kept",
    ]);
  });

  it("is no word of an answer in which nobody found anything, and says whether there is one", () => {
    const along = (given: Given) => takenAlong([[asked(given)]]);
    const of = { text: "Often late?", attempt: 0, key: "q", lines: [] };
    expect(along({ points: [["a"], ["b"]] })).toEqual([{ ...of, isAnswered: true }]);
    expect(along({ points: [["a"], ["b"]], answer: " " })).toEqual([{ ...of, isAnswered: false }]);
    expect(JSON.stringify(along({ points: [["a", "missing"]], trap: "hit" }))).not.toContain("I asked her");
  });

  it("is no words that walked into a trap, whichever of the two is longer", () => {
    const shown = (words: string, trapWords: string) =>
      linesOf(asked({ points: [["a", "covered", words]], trap: "hit", trapWords }))?.[0];
    const without = { state: "covered", point: "a", reader: "person", attempt: 0 };
    expect(shown("Then I wrote it down.", "wrote it")).toEqual(without);
    expect(shown("Then I wrote it down.", ANSWER)).toEqual(without);
    expect(shown("Then I wrote it down.", "what had changed")).toHaveProperty("words");
  });

  it("is no words at all of an answer with a trap of which nobody knows the words", () => {
    const hit = asked({ points: [["a", "covered", "Then I wrote it down."]], trap: "hit" });
    expect(linesOf(hit)?.[0]).toEqual({ state: "covered", point: "a", reader: "person", attempt: 0 });
    const older = linesOf(asked({ points: [["a", "missing"]] }), hit);
    expect(older).toEqual([{ state: "covered", point: "a", reader: "person", attempt: 1 }]);
  });

  it("does not say that a point is still to say which nobody looked for in the newest answer", () => {
    const older = asked({
      points: [
        ["a", "missing"],
        ["b", "covered"],
      ],
    });
    expect(linesOf(asked({ points: [["a"], ["b"]] }), older)?.map(({ state }) => state)).toEqual([
      "open",
      "covered",
    ]);
    expect(linesOf(asked({ points: [["a"]] }), asked({ points: [["a", "missing"]] }))).toEqual([]);
  });

  it("says of a point that nobody looked at, beside others, that nobody did", () => {
    const states = (given: Given) => linesOf(asked(given))?.map(({ state }) => state);
    expect(states({ points: [["a", "missing"], ["b"]] })).toEqual(["missing", "open"]);
    expect(states({ points: [["a"]], trap: "hit" })).toEqual(["open", "hit"]);
  });

  it("warns of a trap of the newest answer only", () => {
    const hit = asked({ points: [["a", "missing"]], trap: "hit" });
    expect(linesOf(hit)?.at(-1)).toMatchObject({ state: "hit", point: "that you shouted" });
    expect(linesOf(asked({ points: [["a", "missing"]], trap: "clear" }), hit)).toHaveLength(1);
  });

  it("knows a question again by the bank's entry or its words, and takes each once", () => {
    const questions = takenAlong([
      [asked({ text: "Why here?", entry: "why", answer: "" }), asked({ text: "What next?", answer: " " })],
      [
        asked({ text: "Why us?", entry: "why" }),
        asked({ text: "what next?" }),
        asked({ text: "Only once?" }),
      ],
    ]);
    expect(questions.map(({ text, attempt }) => [text, attempt])).toEqual([
      ["Why us?", 1],
      ["what next?", 1],
      ["Only once?", 1],
    ]);
  });

  it("has no line for a question that was never answered, and says whose reading each is", () => {
    expect(linesOf(asked({ answer: "" }))).toEqual([]);
    expect(linesOf(asked({ points: [["a", "missing", undefined, "model"]] }))).toMatchObject([
      { reader: "model" },
    ]);
  });
});
