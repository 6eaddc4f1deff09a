import { languageOf } from "../language";
import type { QuestionKind } from "../../../lib/coach/types";
import type { Criteria, ReviewQuestion } from "../types";
import { isSpoken, speechOf } from "../words";
import { type PostingContext, contextOf } from "./context";
import { type Measures, criteriaOf, measuresOf } from "./criteria";
import { foreignCriteria, isForeign } from "./foreign";
import { type Nature, natureOf } from "./nature";
import { type ReadAnswer, readAnswer } from "./read";
import { type Relevance, relevanceOf } from "./relevance";
import { type Parts, partsOf } from "./structure";

/** Everything that was seen in one answer; ratings and feedback come from here alone. */
export interface Assessment {
  kind: QuestionKind;
  nature: Nature | "foreign";
  answer: ReadAnswer;
  measures: Measures;
  parts: Parts;
  relevance: Relevance;
  criteria: Criteria;
}

/** Reads an answer to a question and rates it by the four criteria. */
export function assess(question: ReviewQuestion, text: string, posting: PostingContext): Assessment {
  const context = contextOf(question, posting);
  const code = languageOf(text);
  const speech = isSpoken(code) ? speechOf(code) : posting.speech;
  const answer = readAnswer(text, speech, context);
  const measures = measuresOf(answer);
  const parts = partsOf(measures.told, question.kind);
  const relevance = relevanceOf(answer, context);
  const nature = isForeign(text, code) ? "foreign" : natureOf(answer);
  const criteria =
    nature === "foreign"
      ? foreignCriteria(answer, context, speech)
      : criteriaOf(nature, measures, parts, relevance, question.kind);
  return { kind: question.kind, nature, answer, measures, parts, relevance, criteria };
}
