import { describe, expect, it } from "vitest";
import { agreed, evidenceOf, together, wordsIn } from "../../../../lib/coach/model/evidence";
import { stands } from "../../../../lib/coach/review/index";

const ANSWER =
  "I rang the on-call doctor at once, since his breathing rate had gone up. Then we moved him to a bay by the desk. He’s fine now.";
const SHEET = {
  points: [
    { key: "called", text: "whom you called" },
    { key: "sign", text: "which sign you saw" },
    { key: "end", text: "how it ended" },
  ],
  traps: [{ key: "alone", text: "that you told nobody" }],
};
const read = (points: object[], traps: object[] = [], answer = ANSWER) =>
  evidenceOf({ question: "Tell me of a patient who got worse.", sheet: SHEET, answer, language: "en" }, {
    points,
    traps,
    help: "",
  } as Parameters<typeof evidenceOf>[1]).found;
const point = (at: number, saw: string, words = "") => ({ point: `p${at}`, saw, words });

describe("what a model's report comes to", () => {
  it("keeps a point with the words that show it, and the rest of their sentence", () => {
    const [first] = ANSWER.split(" Then");
    expect(read([point(1, "covered", "I rang the on-call doctor at once")])).toEqual([
      { key: "called", saw: "covered", words: first },
    ]);
    expect(read([point(1, "covered", "had gone up. Then we")])).toMatchObject([
      { words: `${first} Then we moved him to a bay by the desk.` },
    ]);
  });

  it("shows no part of a sentence that says the opposite of the whole", () => {
    const never = "Well. I never managed to calm him down.";
    expect(read([point(1, "covered", "managed to calm him down")], [], never)).toMatchObject([
      { words: "I never managed to calm him down." },
    ]);
    const dictated = `so i never ${"really ".repeat(20)}managed to calm him down ${"and then ".repeat(50)}`;
    const [found] = read([point(1, "covered", "managed to calm him down")], [], dictated);
    expect(found?.words).toMatch(/^so i never .* managed to calm him down$/);
    expect(stands(found!.words!, dictated)).toBe(true);
  });

  it("leaves a point open whose words were invented, cut within a word, or not given", () => {
    expect(read([point(1, "covered", "I rang the consultant")])).toEqual([]);
    expect(read([point(1, "covered", "ang the on-call doct")])).toEqual([]);
    expect(read([point(1, "covered"), point(2, "partly", " … ")])).toEqual([]);
  });

  it("says missing without words, whatever words came with it", () => {
    expect(read([point(3, "missing", "He’s fine now")])).toEqual([{ key: "end", saw: "missing" }]);
  });

  it("believes nothing that is said twice and differently, nor of points that are not asked for", () => {
    const twice = [point(1, "missing"), point(1, "covered", "I rang the on-call doctor")];
    expect(read([...twice, point(9, "missing"), { point: "called", saw: "missing", words: "" }])).toEqual([]);
  });

  it("takes the same words for two points, but not for all", () => {
    const words = "I rang the on-call doctor at once";
    expect(read([point(1, "covered", words), point(2, "partly", words)])).toHaveLength(2);
    expect(read([1, 2, 3].map((at) => point(at, "covered", words)))).toEqual([]);
  });

  it("takes no whole answer for the words that show a point", () => {
    const long = Array.from({ length: 61 }, (_, at) => `word${at}`).join(" ");
    expect(read([point(1, "covered", long)], [], long)).toEqual([]);
  });

  it("says that a trap was hit only with the words that did", () => {
    const trap = (hit: boolean, words = "") => [{ trap: "t1", hit, words }];
    expect(read([], trap(true, "we moved him"))).toEqual([
      { key: "alone", saw: "hit", words: "Then we moved him to a bay by the desk." },
    ]);
    expect(read([], trap(true, "I told nobody"))).toEqual([]);
    expect(read([], trap(false))).toEqual([{ key: "alone", saw: "clear" }]);
  });
});

describe("a quotation", () => {
  it.each([
    ["he's fine now", "He’s fine now"],
    ["“I rang the on-call doctor at once since”", "I rang the on-call doctor at once, since"],
    ["gone up.\n\nThen we moved", "gone up. Then we moved"],
    ["I rang ... he’s fine now", ANSWER.slice(0, -1)],
    ["… the on-call doctor at once …", "the on-call doctor at once"],
  ])("is given back as it stands: %s", (quote, words) => {
    expect(wordsIn(quote, ANSWER)).toBe(words);
    expect(stands(words, ANSWER)).toBe(true);
  });

  it.each(["…", "...", ". . .", "[…]", "[...]", "(…)", "(...)"])(
    "has in its gap what the answer has: %s",
    (gap) => {
      const never = "I never in my life managed to settle a quarrel. We both left.";
      expect(wordsIn(`I never ${gap} managed to settle a quarrel`, never)).toBe(
        "I never in my life managed to settle a quarrel",
      );
    },
  );

  it("joins no sentences that the answer parts, and may part what it does not", () => {
    expect(wordsIn("never settled it we won", "No, I never settled it. We won the cup.")).toBeNull();
    expect(wordsIn("never settled it, we won", "No, I never settled it! We won the cup.")).toBeNull();
    expect(wordsIn("never settled. It we won", "No, I never settled it. We won the cup.")).toBeNull();
    expect(wordsIn("Never settled it. We won", "no i never settled it we won the cup")).toBe(
      "never settled it we won",
    );
    expect(wordsIn("well, I rang", "And then... well... I rang 1.5 hours later.")).toBe("well... I rang");
  });

  it("with a gap that shows nothing in particular is none", () => {
    const long = `I never ${"word ".repeat(60)}managed to settle it.`;
    expect(wordsIn("I never … managed to settle it", long)).toBeNull();
    expect(wordsIn("I never … settle it", `I never did. ${long} I never could settle it.`)).toBe(
      "I never could settle it",
    );
  });

  it("stands with all its parts, in their order, or not at all", () => {
    expect(wordsIn("I rang ... and the mayor came", ANSWER)).toBeNull();
    expect(wordsIn("Then we moved him … I rang", ANSWER)).toBeNull();
    expect(wordsIn("Doctor at once I rang", ANSWER)).toBeNull();
    expect(wordsIn("", ANSWER)).toBeNull();
  });
});

describe("several readings", () => {
  const covered = { key: "called", saw: "covered" as const, words: "I rang" };
  it("of one answer leave open what they do not agree on", () => {
    const one = { found: [covered, { key: "end", saw: "missing" as const }] };
    const other = { found: [covered, { key: "end", saw: "partly" as const, words: "fine" }] };
    expect(agreed(one, other).found).toEqual([covered]);
  });

  it("of its pieces find a point where one of them has it, and miss it only where all were looked at", () => {
    const missing = (key: string) => ({ key, saw: "missing" as const });
    const first = { found: [covered, missing("sign"), missing("end")] };
    expect(together([first, { found: [missing("called"), missing("sign")] }])?.found).toEqual([
      covered,
      missing("sign"),
    ]);
    expect(together([first, null])?.found).toEqual([covered]);
  });
});
