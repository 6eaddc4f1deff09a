/* eslint-disable */
/**
 * Generated `api` utility.
 *
 * THIS CODE IS AUTOMATICALLY GENERATED.
 *
 * To regenerate, run `npx convex dev`.
 * @module
 */

import type * as accountDeletions from "../accountDeletions.js";
import type * as answers from "../answers.js";
import type * as coaching from "../coaching.js";
import type * as crons from "../crons.js";
import type * as daily from "../daily.js";
import type * as deleted from "../deleted.js";
import type * as device from "../device.js";
import type * as errors from "../errors.js";
import type * as feedback from "../feedback.js";
import type * as followUps from "../followUps.js";
import type * as functions from "../functions.js";
import type * as http from "../http.js";
import type * as interviews from "../interviews.js";
import type * as jobs from "../jobs.js";
import type * as limits from "../limits.js";
import type * as migrations from "../migrations.js";
import type * as model_answers from "../model/answers.js";
import type * as model_asking from "../model/asking.js";
import type * as model_checkedSession from "../model/checkedSession.js";
import type * as model_clerkEvents from "../model/clerkEvents.js";
import type * as model_coaching from "../model/coaching.js";
import type * as model_comparison from "../model/comparison.js";
import type * as model_correcting from "../model/correcting.js";
import type * as model_creating from "../model/creating.js";
import type * as model_feedback from "../model/feedback.js";
import type * as model_followUps from "../model/followUps.js";
import type * as model_importing from "../model/importing.js";
import type * as model_interviews from "../model/interviews.js";
import type * as model_jobs from "../model/jobs.js";
import type * as model_keys from "../model/keys.js";
import type * as model_lifecycle from "../model/lifecycle.js";
import type * as model_migrations from "../model/migrations.js";
import type * as model_modelReading from "../model/modelReading.js";
import type * as model_modelWork from "../model/modelWork.js";
import type * as model_nightBefore from "../model/nightBefore.js";
import type * as model_pages from "../model/pages.js";
import type * as model_profiles from "../model/profiles.js";
import type * as model_progress from "../model/progress.js";
import type * as model_provider from "../model/provider.js";
import type * as model_purging from "../model/purging.js";
import type * as model_questions from "../model/questions.js";
import type * as model_rateLimits from "../model/rateLimits.js";
import type * as model_readings from "../model/readings.js";
import type * as model_ready from "../model/ready.js";
import type * as model_removals from "../model/removals.js";
import type * as model_replaced from "../model/replaced.js";
import type * as model_same from "../model/same.js";
import type * as model_searching from "../model/searching.js";
import type * as model_sessions from "../model/sessions.js";
import type * as model_shortened from "../model/shortened.js";
import type * as model_shown from "../model/shown.js";
import type * as model_status from "../model/status.js";
import type * as model_stories from "../model/stories.js";
import type * as model_text from "../model/text.js";
import type * as model_users from "../model/users.js";
import type * as model_verdicts from "../model/verdicts.js";
import type * as model_views from "../model/views.js";
import type * as model_whole from "../model/whole.js";
import type * as modelCalls from "../modelCalls.js";
import type * as modelWork from "../modelWork.js";
import type * as nightBefore from "../nightBefore.js";
import type * as posting from "../posting.js";
import type * as progress from "../progress.js";
import type * as questions from "../questions.js";
import type * as receipt from "../receipt.js";
import type * as stories from "../stories.js";
import type * as users from "../users.js";
import type * as validators from "../validators.js";
import type * as verdicts from "../verdicts.js";
import type * as wording from "../wording.js";

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";

declare const fullApi: ApiFromModules<{
  accountDeletions: typeof accountDeletions;
  answers: typeof answers;
  coaching: typeof coaching;
  crons: typeof crons;
  daily: typeof daily;
  deleted: typeof deleted;
  device: typeof device;
  errors: typeof errors;
  feedback: typeof feedback;
  followUps: typeof followUps;
  functions: typeof functions;
  http: typeof http;
  interviews: typeof interviews;
  jobs: typeof jobs;
  limits: typeof limits;
  migrations: typeof migrations;
  "model/answers": typeof model_answers;
  "model/asking": typeof model_asking;
  "model/checkedSession": typeof model_checkedSession;
  "model/clerkEvents": typeof model_clerkEvents;
  "model/coaching": typeof model_coaching;
  "model/comparison": typeof model_comparison;
  "model/correcting": typeof model_correcting;
  "model/creating": typeof model_creating;
  "model/feedback": typeof model_feedback;
  "model/followUps": typeof model_followUps;
  "model/importing": typeof model_importing;
  "model/interviews": typeof model_interviews;
  "model/jobs": typeof model_jobs;
  "model/keys": typeof model_keys;
  "model/lifecycle": typeof model_lifecycle;
  "model/migrations": typeof model_migrations;
  "model/modelReading": typeof model_modelReading;
  "model/modelWork": typeof model_modelWork;
  "model/nightBefore": typeof model_nightBefore;
  "model/pages": typeof model_pages;
  "model/profiles": typeof model_profiles;
  "model/progress": typeof model_progress;
  "model/provider": typeof model_provider;
  "model/purging": typeof model_purging;
  "model/questions": typeof model_questions;
  "model/rateLimits": typeof model_rateLimits;
  "model/readings": typeof model_readings;
  "model/ready": typeof model_ready;
  "model/removals": typeof model_removals;
  "model/replaced": typeof model_replaced;
  "model/same": typeof model_same;
  "model/searching": typeof model_searching;
  "model/sessions": typeof model_sessions;
  "model/shortened": typeof model_shortened;
  "model/shown": typeof model_shown;
  "model/status": typeof model_status;
  "model/stories": typeof model_stories;
  "model/text": typeof model_text;
  "model/users": typeof model_users;
  "model/verdicts": typeof model_verdicts;
  "model/views": typeof model_views;
  "model/whole": typeof model_whole;
  modelCalls: typeof modelCalls;
  modelWork: typeof modelWork;
  nightBefore: typeof nightBefore;
  posting: typeof posting;
  progress: typeof progress;
  questions: typeof questions;
  receipt: typeof receipt;
  stories: typeof stories;
  users: typeof users;
  validators: typeof validators;
  verdicts: typeof verdicts;
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
