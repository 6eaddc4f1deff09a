import { modelSet } from "../../lib/coach/model/checked";
import { QuestionMaker } from "../../lib/coach/questions/make";
import { knowledge } from "../support/coach/knowledge";
import { modelCoach } from "../../convex/coach/model/coach";
import { writeQuestions, writeReviews } from "../../convex/coach/model/write";
import { rubric } from "../../convex/coach/rubric";
import { quoteStands } from "../../convex/coach/text";
import type { ReviewRequest } from "../../convex/coach/types";
import { type Behaviour, BEHAVIOURS } from "../support/model/behaviours";
import { startStandIn } from "../support/model/stand-in";
import { type Climb, RUNGS } from "./coach-ladder";
import { table } from "./figures";

/** So that an endpoint that hangs is given up within the benchmark. */
const PATIENCE = { callMs: 1_000, totalMs: 3_000, retries: 2 };

/**
 * The language-model engine against a stand-in on loopback that behaves in every way: what came of it, beside what the
 * rubric alone says of the same answers. `lies` counts quotes and reasons that do not stand in the text; `above` by how
 * much the model was let rate above the rules at most.
 */
export async function modelEngine([climb]: readonly Climb[]): Promise<void> {
  if (!climb) return;
  console.log("\n## Language-model engine, against a stand-in on loopback");
  const { posting } = climb;
  const description = posting.jobDescription ?? "";
  const wish = { count: 6, language: "en" as const };
  const request: ReviewRequest = {
    posting,
    language: "en",
    questions: RUNGS.map((key) => ({ key, ...climb.question })),
    answers: climb.answers,
  };
  const byRules = rubric.review(request);
  const basis = new QuestionMaker(knowledge()).make(posting, wish);
  const rows = [
    ["the model", "questions by", "feedback by", "why", "lies", "above", "calls", "tokens", "ms"],
  ];
  for (const name of Object.keys(BEHAVIOURS) as Behaviour[]) {
    const standIn = await startStandIn(BEHAVIOURS[name]);
    const endpoint = { baseURL: standIn.baseURL, model: "small-1" };
    const start = performance.now();
    const questions = await writeQuestions(endpoint, posting, wish, PATIENCE);
    const answers = await writeReviews(endpoint, request, undefined, PATIENCE);
    const ms = performance.now() - start;
    await standIn.close();
    const set = modelSet(posting, wish, questions, basis);
    const review = modelCoach(answers).review(request);
    const engines = review.answers.map(({ coach }) => coach?.engine);
    const lies = [
      ...set.questions.filter(({ why }) => why !== undefined && !quoteStands(why, description)),
      ...review.answers.flatMap(({ questionKey, strengths, improvements }) =>
        [...strengths, ...improvements].filter(
          ({ quote }) =>
            quote !== undefined && !quoteStands(quote, climb.answers[questionKey as (typeof RUNGS)[number]]),
        ),
      ),
    ];
    const above = review.answers.map(({ rating }, at) => rating - (byRules.answers[at]?.rating ?? 0));
    rows.push([
      name,
      set.coach?.engine ?? "rubric",
      engines.every((engine) => engine === "rubric")
        ? "rubric"
        : `model, ${count(engines, "rubric")} by rubric`,
      [...new Set([...set.notices, ...(review.notices ?? [])])].join(", "),
      String(lies.length),
      Math.max(0, ...above).toFixed(1),
      String(questions.use.calls + answers.use.calls),
      String(
        questions.use.inputTokens +
          questions.use.outputTokens +
          answers.use.inputTokens +
          answers.use.outputTokens,
      ),
      ms.toFixed(0),
    ]);
  }
  table(rows);
}

function count<T>(items: readonly T[], one: T): number {
  return items.filter((item) => item === one).length;
}
