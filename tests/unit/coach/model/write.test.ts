import { afterEach, describe, expect, it } from "vitest";
import { modelCoach } from "../../../../convex/coach/model/coach";
import { type Clock, tryModel, writeQuestions, writeReviews } from "../../../../convex/coach/model/write";
import { modelSet } from "../../../../lib/coach/model/checked";
import { QuestionMaker } from "../../../../lib/coach/questions/make";
import { rubric } from "../../../../convex/coach/rubric";
import { quoteStands } from "../../../../convex/coach/text";
import type { ReviewRequest } from "../../../../convex/coach/types";
import { knowledge } from "../../../support/coach/knowledge";
import { type Behaviour, BEHAVIOURS } from "../../../support/model/behaviours";
import { type StandIn, startStandIn } from "../../../support/model/stand-in";

const POSTING = {
  jobTitle: "Ward Nurse",
  company: "Nordlys Hospital",
  jobDescription: [
    "You care for up to eight patients in each shift of the surgical ward.",
    "You plan discharges together with physicians and families.",
    "You have a licence as a nurse and two years of experience after surgery.",
  ].join("\n\n"),
};
const WISH = { count: 6, language: "en" as const };
const BASIS = new QuestionMaker(knowledge()).make(POSTING, WISH);
const STORY =
  "In my last ward we had many falls at night. I counted them for a month, moved the round to two o'clock and " +
  "trained eleven colleagues. The falls went from nine to two a month, and the ward kept the new round.";
const ANSWERS: Record<string, string> = {
  a: STORY,
  b: `${STORY} The head nurse wrote it down.`,
  c: "asdf qwer zxcv hjkl vbnm tyui",
};
const REQUEST: ReviewRequest = {
  posting: POSTING,
  language: "en",
  answers: ANSWERS,
  questions: Object.keys(ANSWERS).map((key) => ({
    key,
    text: "Tell me about a time you made patients on your ward safer.",
    kind: "behavioural",
    competency: "expertise",
  })),
};
/** Time that stands still until the model hangs, and then is up for every call at once. */
class StoppedClock implements Clock {
  private time = 0;
  private readonly calls: { due: number; abort: AbortController }[] = [];

  now(): number {
    return this.time;
  }

  timeout(ms: number): AbortSignal {
    const abort = new AbortController();
    this.calls.push({ due: this.time + ms, abort });
    return abort.signal;
  }

  runOut(): void {
    this.time = Math.max(this.time, ...this.calls.map(({ due }) => due));
    for (const { abort } of this.calls.splice(0)) abort.abort(new DOMException("late", "TimeoutError"));
  }
}

describe("a language model on the other end", () => {
  let standIn: StandIn | undefined;
  const clock = new StoppedClock();
  const endpointOf = async (behaviour: Behaviour) => {
    standIn = await startStandIn((asked) => {
      const reply = BEHAVIOURS[behaviour](asked);
      if (reply === "hang") clock.runOut();
      return reply;
    });
    return { baseURL: standIn.baseURL, model: "small-1", apiKey: "sk-secret" };
  };
  afterEach(async () => standIn?.close());
  const questionsBy = async (behaviour: Behaviour) => {
    const drafts = await writeQuestions(await endpointOf(behaviour), POSTING, WISH, undefined, clock);
    return { drafts, set: modelSet(POSTING, WISH, drafts, BASIS) };
  };
  const reviewBy = async (behaviour: Behaviour) => {
    const drafts = await writeReviews(await endpointOf(behaviour), REQUEST, undefined, undefined, clock);
    return { drafts, review: modelCoach(drafts).review(REQUEST) };
  };

  it("writes questions that are tied to the posting word for word", async () => {
    const { drafts, set } = await questionsBy("good");
    expect(set.questions).toHaveLength(WISH.count);
    expect(set.coach?.engine).toBe("model");
    expect(set.notices).toEqual([]);
    for (const { why } of set.questions) expect(quoteStands(why ?? "", POSTING.jobDescription)).toBe(true);
    expect(drafts.use).toEqual({ model: "small-1", calls: 1, inputTokens: 100, outputTokens: 20 });
  });

  it("gets the posting and the answers as data, the key in its header, and the shape to answer in", async () => {
    await reviewBy("good");
    for (const { authorization, body, data, system } of standIn!.asked) {
      expect(authorization).toBe("Bearer sk-secret");
      expect(JSON.parse(body)).toMatchObject({ response_format: { type: "json_schema" } });
      expect(body).not.toContain("sk-secret");
      expect(data.answer).toMatch(/falls at night/);
      expect(system).not.toMatch(/falls at night/);
    }
  });

  it("reviews each readable answer by a call of its own, and is not asked about gibberish", async () => {
    const { drafts, review } = await reviewBy("good");
    expect(drafts.use.calls).toBe(2);
    expect(review.answers.map(({ coach }) => coach?.engine)).toEqual(["model", "model", "rubric"]);
    expect(review.answers[2]?.rating).toBeLessThanOrEqual(2);
    expect(review.coach?.model).toBe("small-1");
    expect(review.notices).toEqual([]);
  });

  it("rates by the mean of its criteria, and the whole by the mean of the answers", async () => {
    const { review } = await reviewBy("good");
    expect(review.answers[0]?.rating).toBe(3.4);
    const mean = review.answers.reduce((sum, { rating }) => sum + rating, 0) / review.answers.length;
    expect(review.overallRating).toBeCloseTo(mean, 1);
  });

  it("cannot be talked into more than one step above the rules", async () => {
    const { review } = await reviewBy("obedient");
    const byRules = rubric.review(REQUEST);
    review.answers.forEach(({ criteria }, at) => {
      for (const [name, value] of Object.entries(criteria))
        expect(value).toBeLessThanOrEqual(byRules.answers[at]!.criteria[name as keyof typeof criteria] + 1);
    });
  });

  it("loses every quote that does not stand in the answer, with what it was to show", async () => {
    const { review } = await reviewBy("fabricated quotes");
    expect(review.answers[0]?.coach?.engine).toBe("model");
    expect(review.answers[0]?.strengths).toEqual([]);
    expect(review.answers[0]?.improvements).toEqual([]);
  });

  it("loses every reason that does not stand in the posting", async () => {
    const { set } = await questionsBy("fabricated quotes");
    expect(set.questions).toHaveLength(WISH.count);
    for (const { why } of set.questions) expect(why).toBeUndefined();
  });

  it.each<[Behaviour, string, number]>([
    ["malformed", "model_unclear", 1],
    ["truncated", "model_unclear", 1],
    ["wrong schema", "model_unclear", 1],
    ["no protocol", "model_unclear", 1],
    ["429 for good", "model_busy", 3],
    ["500", "model_unreachable", 3],
    ["key refused", "model_refused", 1],
    ["hang", "model_late", 1],
  ])("leaves the questions to the rubric and says why: %s", async (behaviour, trouble, calls) => {
    const { drafts, set } = await questionsBy(behaviour);
    expect(set).toEqual({ ...BASIS, notices: [...BASIS.notices, trouble] });
    expect(drafts.use.calls).toBe(calls);
  });

  it.each<[Behaviour, string]>([
    ["malformed", "model_unclear"],
    ["truncated", "model_unclear"],
    ["wrong schema", "model_unclear"],
    ["out of scale", "model_unclear"],
    ["429 for good", "model_busy"],
    ["500", "model_unreachable"],
    ["key refused", "model_refused"],
    ["hang", "model_late"],
  ])("leaves the feedback to the rubric and says why: %s", async (behaviour, trouble) => {
    const { review } = await reviewBy(behaviour);
    const { coach, notices, ...said } = review;
    expect(coach).toEqual(rubric.name);
    expect(notices).toEqual([trouble]);
    expect({ ...said, answers: said.answers.map(({ coach: _coach, ...answer }) => answer) }).toEqual(
      rubric.review(REQUEST),
    );
  });

  it("is asked again after a 429, when it said how long to wait", async () => {
    const { drafts, set } = await questionsBy("429 then good");
    expect(set.coach?.engine).toBe("model");
    expect(drafts.use.calls).toBe(2);
  });

  it("loses one answer's review with one failed call, and says so", async () => {
    const { review } = await reviewBy("one fails");
    expect(review.answers.map(({ coach }) => coach?.engine).toSorted()).toEqual([
      "model",
      "rubric",
      "rubric",
    ]);
    expect(review.notices).toEqual(["model_unclear"]);
  });

  it("has at most four calls in flight, and says how far it is", async () => {
    const keys = Array.from({ length: 10 }, (_, at) => `q${at}`);
    const request = {
      ...REQUEST,
      answers: Object.fromEntries(keys.map((key) => [key, `${STORY} That was in ward ${key}.`])),
      questions: keys.map((key) => ({ ...REQUEST.questions[0]!, key })),
    };
    const told: number[] = [];
    const endpoint = await endpointOf("good");
    const { drafts } = await writeReviews(endpoint, request, (done) => told.push(done));
    expect(drafts.map(({ questionKey }) => questionKey)).toEqual(keys);
    expect(standIn!.most).toBeLessThanOrEqual(4);
    expect(standIn!.most).toBeGreaterThan(1);
    expect(told).toEqual(Array.from({ length: 11 }, (_, at) => at));
  });

  it("stops calling when the key is refused: the next answer will fare no better", async () => {
    const keys = Array.from({ length: 10 }, (_, at) => `q${at}`);
    const request = {
      ...REQUEST,
      answers: Object.fromEntries(keys.map((key) => [key, STORY])),
      questions: keys.map((key) => ({ ...REQUEST.questions[0]!, key })),
    };
    const { use } = await writeReviews(await endpointOf("key refused"), request);
    expect(use.calls).toBeLessThanOrEqual(4);
  });

  it("can be tried before it is used", async () => {
    expect(await tryModel(await endpointOf("good"))).toBeNull();
    await standIn?.close();
    expect(await tryModel(await endpointOf("key refused"))).toBe("model_refused");
    await standIn?.close();
    expect(await tryModel({ baseURL: standIn!.baseURL, model: "small-1" })).toBe("model_unreachable");
  });
});
