import { expect, it } from "vitest";
import { askedIn } from "../../../../components/speaking/asked";
import type { Question } from "../../../../convex/validators";
import { followUpKeyOf } from "../../../../lib/coach/review/index";

const QUESTIONS = ["a", "b", "c", "d"].map((key) => ({ key, text: `What of ${key}?` }) as Question);
const FOLLOW_UPS = [
  { questionKey: "b", point: "p", text: "And then?" },
  { questionKey: "c", point: "p", text: "How many?", skipped: true },
  { questionKey: "d", point: "p", text: "Who?" },
];

function askedFrom(questionKey: string | undefined, answered: string[] = [], followUps = true) {
  return askedIn(
    { questions: QUESTIONS, followUps: FOLLOW_UPS, questionLanguage: "en" },
    {
      questionKey,
      isAnswered: (key) => answered.includes(key),
      followUps,
      otherwise: "de",
      theirs: ["de-AT", "en-IE"],
    },
  );
}
const keysOf = (asked: { key: string }[]) => asked.map(({ key }) => key);
const BACK = { b: followUpKeyOf("b"), d: followUpKeyOf("d") };

it("begins at the question where the person is, also when it has an answer", () => {
  expect(keysOf(askedFrom(undefined))).toEqual(["a", "b", BACK.b, "c", "d", BACK.d]);
  expect(keysOf(askedFrom("c", ["c"]))).toEqual(["c", "d", BACK.d]);
  expect(keysOf(askedFrom("gone"))[0]).toBe("a");
});

it("leaves out what is answered, skipped or not wanted", () => {
  expect(keysOf(askedFrom("a", ["c", BACK.b]))).toEqual(["a", "b", "d", BACK.d]);
  expect(keysOf(askedFrom("a", [], false))).toEqual(["a", "b", "c", "d"]);
});

it("says the question before what is asked back, where it is not asked itself", () => {
  const of = (answered: string[]) => askedFrom("a", answered).find(({ key }) => key === BACK.b);
  expect(of([])).toMatchObject({ text: "And then?", shown: "And then?", number: 1, questionKey: "b" });
  expect(of(["b"])).toMatchObject({ text: "What of b? And then?", shown: "And then?" });
});

it("is read and answered in the question's language, as the person speaks it", () => {
  expect(new Set(askedFrom("a").map(({ language }) => language))).toEqual(new Set(["en-IE"]));
  const own = {
    ...QUESTIONS[0]!,
    text: "Warum möchten Sie mit uns arbeiten, und was ist Ihnen dabei wichtig?",
  };
  const [asked] = askedIn(
    { questions: [{ ...own, origin: "person" }], questionLanguage: "en" },
    {
      questionKey: "a",
      isAnswered: () => false,
      followUps: true,
      otherwise: "en",
      theirs: ["de-AT"],
    },
  );
  expect(asked?.language).toBe("de-AT");
});
