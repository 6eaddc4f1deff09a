import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import {
  firstUnread,
  type Standing,
  standingsOf,
  timeAloud,
  toldTwice,
} from "../../../../components/feedback/standing";
import type { WholeInterview } from "../../../../components/feedback/whole";
import { textHashOf, toImproveFirst } from "../../../../lib/coach/review/index";
import type { Saw, Verdict } from "../../../../lib/coach/types";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const STORY =
  "Last winter our oven failed on the Friday before Christmas with two hundred loaves proving. I rang the bakery in the next village and drove the dough over in the butcher's van.";
const POINTS = ["a", "b", "c"].map((key) => ({ key, text: `what ${key} was` }));
const TRAP = { key: "t", text: "that you waited" };

/** A session of answers, each with what was found of its points, and of its trap where it has one. */
function standings(answers: { text?: string; saw?: Saw[]; trap?: Saw }[], unsent = {}): Standing[] {
  const questions = answers.map(({ text = "I rang them.", saw = [], trap }, at) => ({
    ...{ key: `q${at + 1}`, order: at + 1, text: "How?", kind: "behavioural", competency: "delivery" },
    ...{
      origin: "coach",
      sheet: { points: POINTS, traps: trap ? [TRAP] : [] },
      answer: text,
      answeredAt: 1,
      review: null,
    },
    verdicts: [...saw, ...(trap ? [trap] : [])].map((found, point): Verdict => ({
      ...{ key: [...POINTS, TRAP][point]!.key, saw: found, reader: "person", writer: "w", seq: 1, at: 1 },
      textHash: textHashOf(text),
    })),
  }));
  return standingsOf({ key: "one", questions, questionLanguage: "en" } as unknown as WholeInterview, unsent);
}

describe("the feedback on a session", () => {
  it("leads to the answers that have most to add, in their order, among those that were read", () => {
    const all = standings([
      { saw: ["covered", "partly", "missing"] },
      { saw: ["covered", "missing", "missing"] },
      { saw: ["missing", "missing"] },
      { saw: ["missing", "partly", "partly"] },
    ]);
    expect(toImproveFirst(all).map(({ question }) => question.order)).toEqual([2, 4]);
    expect(toImproveFirst(all.slice(0, 2)).map(({ question }) => question.order)).toEqual([2]);
    expect(toImproveFirst(standings([{ saw: ["covered", "covered", "covered"] }]))).toEqual([]);
  });

  it("leads first to the answers that say what is better left unsaid, also where nothing is missing", () => {
    const whole: Saw[] = ["covered", "covered", "covered"];
    const all = standings([
      { saw: ["missing", "missing", "missing"], trap: "clear" },
      { saw: whole, trap: "hit" },
      { saw: ["covered", "partly", "covered"], trap: "hit" },
    ]);
    expect(toImproveFirst(all).map(({ question }) => question.order)).toEqual([3]);
    expect(toImproveFirst(all.slice(0, 2)).map(({ question }) => question.order)).toEqual([2]);
    expect(toImproveFirst(standings([{ saw: whole, trap: "clear" }]))).toEqual([]);
  });

  it("leads to the first answer that nobody has looked at to the end", () => {
    const all = standings([{ saw: ["covered", "missing", "partly"] }, { saw: ["covered"] }, {}]);
    expect(firstUnread(all)?.question.order).toBe(2);
    expect(firstUnread(standings([{ saw: ["covered", "covered", "covered"] }]))).toBeUndefined();
  });

  it("counts what is on its way as found already", () => {
    const draft = {
      ...{ account: "device", interview: "one", questionKey: "q1", key: "a", saw: "covered", writer: "w" },
      ...{ seq: 2, at: 2, textHash: textHashOf("I rang them.") },
    };
    const [first] = standings([{}], { any: draft, other: { ...draft, interview: "two", key: "b" } });
    expect(first?.reading.points.map(({ state }) => state)).toEqual(["covered", "open", "open"]);
  });

  it("puts answers together that tell one story", () => {
    const all = standings([{ text: STORY }, { text: "I would ask." }, { text: `${STORY} That was it.` }]);
    expect(toldTwice(all)).toEqual([[1, 3]]);
  });

  it("says how long all takes to say aloud: a few seconds, seconds, or minutes", async () => {
    const messages = await loadMessages(pickLanguage(["en"]));
    const t = createTranslator({ locale: pickLanguage(["en"]), messages, namespace: "feedback" });
    const told = (...texts: string[]) => t("allAloud", timeAloud(standings(texts.map((text) => ({ text })))));
    expect(told("Yes.", "No.", "Why?")).toBe("Said aloud, all of it takes a few seconds.");
    expect(told("word ".repeat(40), "word ".repeat(30))).toBe(
      "Said aloud, all of it takes about 30 seconds.",
    );
    expect(told("word ".repeat(140))).toBe("Said aloud, all of it takes about a minute.");
    expect(told("word ".repeat(420))).toBe("Said aloud, all of it takes about 3 minutes.");
    expect(told("word ".repeat(208))).toBe("Said aloud, all of it takes about 1.5 minutes.");
    const one = (text: string) => t("aloud", timeAloud(standings([{ text }])));
    expect(one("Yes.")).toBe("Said aloud it takes a few seconds.");
    expect(one("word ".repeat(42))).toBe("Said aloud it takes about 18 seconds.");
    expect(one("word ".repeat(420))).toBe("Said aloud it takes about 3 minutes.");
  });
});
