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
import type * as coach_rubric from "../coach/rubric.js";
import type * as coach_sentences from "../coach/sentences.js";
import type * as coach_text from "../coach/text.js";
import type * as coach_types from "../coach/types.js";
import type * as coaching from "../coaching.js";
import type * as errors from "../errors.js";
import type * as feedback from "../feedback.js";
import type * as functions from "../functions.js";
import type * as http from "../http.js";
import type * as interviews from "../interviews.js";
import type * as limits from "../limits.js";
import type * as model_answers from "../model/answers.js";
import type * as model_checkedSession from "../model/checkedSession.js";
import type * as model_clerkEvents from "../model/clerkEvents.js";
import type * as model_coaching from "../model/coaching.js";
import type * as model_device from "../model/device.js";
import type * as model_feedback from "../model/feedback.js";
import type * as model_importing from "../model/importing.js";
import type * as model_interviews from "../model/interviews.js";
import type * as model_keys from "../model/keys.js";
import type * as model_lifecycle from "../model/lifecycle.js";
import type * as model_pages from "../model/pages.js";
import type * as model_posting from "../model/posting.js";
import type * as model_progress from "../model/progress.js";
import type * as model_questions from "../model/questions.js";
import type * as model_rateLimits from "../model/rateLimits.js";
import type * as model_renaming from "../model/renaming.js";
import type * as model_sessions from "../model/sessions.js";
import type * as model_status from "../model/status.js";
import type * as model_text from "../model/text.js";
import type * as model_users from "../model/users.js";
import type * as model_whole from "../model/whole.js";
import type * as progress from "../progress.js";
import type * as questions from "../questions.js";
import type * as users from "../users.js";

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";

declare const fullApi: ApiFromModules<{
  answers: typeof answers;
  "coach/rubric": typeof coach_rubric;
  "coach/sentences": typeof coach_sentences;
  "coach/text": typeof coach_text;
  "coach/types": typeof coach_types;
  coaching: typeof coaching;
  errors: typeof errors;
  feedback: typeof feedback;
  functions: typeof functions;
  http: typeof http;
  interviews: typeof interviews;
  limits: typeof limits;
  "model/answers": typeof model_answers;
  "model/checkedSession": typeof model_checkedSession;
  "model/clerkEvents": typeof model_clerkEvents;
  "model/coaching": typeof model_coaching;
  "model/device": typeof model_device;
  "model/feedback": typeof model_feedback;
  "model/importing": typeof model_importing;
  "model/interviews": typeof model_interviews;
  "model/keys": typeof model_keys;
  "model/lifecycle": typeof model_lifecycle;
  "model/pages": typeof model_pages;
  "model/posting": typeof model_posting;
  "model/progress": typeof model_progress;
  "model/questions": typeof model_questions;
  "model/rateLimits": typeof model_rateLimits;
  "model/renaming": typeof model_renaming;
  "model/sessions": typeof model_sessions;
  "model/status": typeof model_status;
  "model/text": typeof model_text;
  "model/users": typeof model_users;
  "model/whole": typeof model_whole;
  progress: typeof progress;
  questions: typeof questions;
  users: typeof users;
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
