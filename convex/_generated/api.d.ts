/* eslint-disable */
/**
 * Generated `api` utility.
 *
 * THIS CODE IS AUTOMATICALLY GENERATED.
 *
 * To regenerate, run `npx convex dev`.
 * @module
 */

import type * as answers from "../answers.js";
import type * as coach_answer_assess from "../coach/answer/assess.js";
import type * as coach_answer_clauses from "../coach/answer/clauses.js";
import type * as coach_answer_context from "../coach/answer/context.js";
import type * as coach_answer_criteria from "../coach/answer/criteria.js";
import type * as coach_answer_foreign from "../coach/answer/foreign.js";
import type * as coach_answer_marks from "../coach/answer/marks.js";
import type * as coach_answer_nature from "../coach/answer/nature.js";
import type * as coach_answer_read from "../coach/answer/read.js";
import type * as coach_answer_relevance from "../coach/answer/relevance.js";
import type * as coach_answer_sentence from "../coach/answer/sentence.js";
import type * as coach_answer_shingles from "../coach/answer/shingles.js";
import type * as coach_answer_structure from "../coach/answer/structure.js";
import type * as coach_feedback_gaps from "../coach/feedback/gaps.js";
import type * as coach_feedback_review from "../coach/feedback/review.js";
import type * as coach_feedback_strengths from "../coach/feedback/strengths.js";
import type * as coach_feedback_summary from "../coach/feedback/summary.js";
import type * as coach_fill from "../coach/fill.js";
import type * as coach_language from "../coach/language.js";
import type * as coach_lexicon from "../coach/lexicon.js";
import type * as coach_live from "../coach/live.js";
import type * as coach_model_checked from "../coach/model/checked.js";
import type * as coach_model_coach from "../coach/model/coach.js";
import type * as coach_model_drafts from "../coach/model/drafts.js";
import type * as coach_model_prompt from "../coach/model/prompt.js";
import type * as coach_model_shapes from "../coach/model/shapes.js";
import type * as coach_model_write from "../coach/model/write.js";
import type * as coach_posting_job from "../coach/posting/job.js";
import type * as coach_posting_tools from "../coach/posting/tools.js";
import type * as coach_rubric from "../coach/rubric.js";
import type * as coach_sentences from "../coach/sentences.js";
import type * as coach_text from "../coach/text.js";
import type * as coach_types from "../coach/types.js";
import type * as coach_words_de_fields from "../coach/words/de/fields.js";
import type * as coach_words_de_grammar from "../coach/words/de/grammar.js";
import type * as coach_words_de_index from "../coach/words/de/index.js";
import type * as coach_words_de_reading from "../coach/words/de/reading.js";
import type * as coach_words_de_saying from "../coach/words/de/saying.js";
import type * as coach_words_de_themes from "../coach/words/de/themes.js";
import type * as coach_words_en_fields from "../coach/words/en/fields.js";
import type * as coach_words_en_grammar from "../coach/words/en/grammar.js";
import type * as coach_words_en_index from "../coach/words/en/index.js";
import type * as coach_words_en_reading from "../coach/words/en/reading.js";
import type * as coach_words_en_saying from "../coach/words/en/saying.js";
import type * as coach_words_en_themes from "../coach/words/en/themes.js";
import type * as coach_words_ids from "../coach/words/ids.js";
import type * as coach_words_index from "../coach/words/index.js";
import type * as coach_words_types from "../coach/words/types.js";
import type * as coaching from "../coaching.js";
import type * as device from "../device.js";
import type * as errors from "../errors.js";
import type * as feedback from "../feedback.js";
import type * as functions from "../functions.js";
import type * as http from "../http.js";
import type * as interviews from "../interviews.js";
import type * as limits from "../limits.js";
import type * as migrations from "../migrations.js";
import type * as model_answers from "../model/answers.js";
import type * as model_asking from "../model/asking.js";
import type * as model_checkedSession from "../model/checkedSession.js";
import type * as model_clerkEvents from "../model/clerkEvents.js";
import type * as model_coaching from "../model/coaching.js";
import type * as model_comparison from "../model/comparison.js";
import type * as model_feedback from "../model/feedback.js";
import type * as model_importing from "../model/importing.js";
import type * as model_interviews from "../model/interviews.js";
import type * as model_keys from "../model/keys.js";
import type * as model_lifecycle from "../model/lifecycle.js";
import type * as model_modelWork from "../model/modelWork.js";
import type * as model_pages from "../model/pages.js";
import type * as model_progress from "../model/progress.js";
import type * as model_provider from "../model/provider.js";
import type * as model_questions from "../model/questions.js";
import type * as model_rateLimits from "../model/rateLimits.js";
import type * as model_ready from "../model/ready.js";
import type * as model_removals from "../model/removals.js";
import type * as model_renaming from "../model/renaming.js";
import type * as model_replaced from "../model/replaced.js";
import type * as model_sessions from "../model/sessions.js";
import type * as model_status from "../model/status.js";
import type * as model_text from "../model/text.js";
import type * as model_users from "../model/users.js";
import type * as model_views from "../model/views.js";
import type * as model_whole from "../model/whole.js";
import type * as modelCalls from "../modelCalls.js";
import type * as modelWork from "../modelWork.js";
import type * as posting from "../posting.js";
import type * as progress from "../progress.js";
import type * as questions from "../questions.js";
import type * as users from "../users.js";
import type * as wording from "../wording.js";

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";

declare const fullApi: ApiFromModules<{
  answers: typeof answers;
  "coach/answer/assess": typeof coach_answer_assess;
  "coach/answer/clauses": typeof coach_answer_clauses;
  "coach/answer/context": typeof coach_answer_context;
  "coach/answer/criteria": typeof coach_answer_criteria;
  "coach/answer/foreign": typeof coach_answer_foreign;
  "coach/answer/marks": typeof coach_answer_marks;
  "coach/answer/nature": typeof coach_answer_nature;
  "coach/answer/read": typeof coach_answer_read;
  "coach/answer/relevance": typeof coach_answer_relevance;
  "coach/answer/sentence": typeof coach_answer_sentence;
  "coach/answer/shingles": typeof coach_answer_shingles;
  "coach/answer/structure": typeof coach_answer_structure;
  "coach/feedback/gaps": typeof coach_feedback_gaps;
  "coach/feedback/review": typeof coach_feedback_review;
  "coach/feedback/strengths": typeof coach_feedback_strengths;
  "coach/feedback/summary": typeof coach_feedback_summary;
  "coach/fill": typeof coach_fill;
  "coach/language": typeof coach_language;
  "coach/lexicon": typeof coach_lexicon;
  "coach/live": typeof coach_live;
  "coach/model/checked": typeof coach_model_checked;
  "coach/model/coach": typeof coach_model_coach;
  "coach/model/drafts": typeof coach_model_drafts;
  "coach/model/prompt": typeof coach_model_prompt;
  "coach/model/shapes": typeof coach_model_shapes;
  "coach/model/write": typeof coach_model_write;
  "coach/posting/job": typeof coach_posting_job;
  "coach/posting/tools": typeof coach_posting_tools;
  "coach/rubric": typeof coach_rubric;
  "coach/sentences": typeof coach_sentences;
  "coach/text": typeof coach_text;
  "coach/types": typeof coach_types;
  "coach/words/de/fields": typeof coach_words_de_fields;
  "coach/words/de/grammar": typeof coach_words_de_grammar;
  "coach/words/de/index": typeof coach_words_de_index;
  "coach/words/de/reading": typeof coach_words_de_reading;
  "coach/words/de/saying": typeof coach_words_de_saying;
  "coach/words/de/themes": typeof coach_words_de_themes;
  "coach/words/en/fields": typeof coach_words_en_fields;
  "coach/words/en/grammar": typeof coach_words_en_grammar;
  "coach/words/en/index": typeof coach_words_en_index;
  "coach/words/en/reading": typeof coach_words_en_reading;
  "coach/words/en/saying": typeof coach_words_en_saying;
  "coach/words/en/themes": typeof coach_words_en_themes;
  "coach/words/ids": typeof coach_words_ids;
  "coach/words/index": typeof coach_words_index;
  "coach/words/types": typeof coach_words_types;
  coaching: typeof coaching;
  device: typeof device;
  errors: typeof errors;
  feedback: typeof feedback;
  functions: typeof functions;
  http: typeof http;
  interviews: typeof interviews;
  limits: typeof limits;
  migrations: typeof migrations;
  "model/answers": typeof model_answers;
  "model/asking": typeof model_asking;
  "model/checkedSession": typeof model_checkedSession;
  "model/clerkEvents": typeof model_clerkEvents;
  "model/coaching": typeof model_coaching;
  "model/comparison": typeof model_comparison;
  "model/feedback": typeof model_feedback;
  "model/importing": typeof model_importing;
  "model/interviews": typeof model_interviews;
  "model/keys": typeof model_keys;
  "model/lifecycle": typeof model_lifecycle;
  "model/modelWork": typeof model_modelWork;
  "model/pages": typeof model_pages;
  "model/progress": typeof model_progress;
  "model/provider": typeof model_provider;
  "model/questions": typeof model_questions;
  "model/rateLimits": typeof model_rateLimits;
  "model/ready": typeof model_ready;
  "model/removals": typeof model_removals;
  "model/renaming": typeof model_renaming;
  "model/replaced": typeof model_replaced;
  "model/sessions": typeof model_sessions;
  "model/status": typeof model_status;
  "model/text": typeof model_text;
  "model/users": typeof model_users;
  "model/views": typeof model_views;
  "model/whole": typeof model_whole;
  modelCalls: typeof modelCalls;
  modelWork: typeof modelWork;
  posting: typeof posting;
  progress: typeof progress;
  questions: typeof questions;
  users: typeof users;
  wording: typeof wording;
}>;

/**
 * A utility for referencing Convex functions in your app's public API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = api.myModule.myFunction;
 * ```
 */
export declare const api: FilterApi<
  typeof fullApi,
  FunctionReference<any, "public">
>;

/**
 * A utility for referencing Convex functions in your app's internal API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = internal.myModule.myFunction;
 * ```
 */
export declare const internal: FilterApi<
  typeof fullApi,
  FunctionReference<any, "internal">
>;

export declare const components: {};
