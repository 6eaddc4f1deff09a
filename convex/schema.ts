import { rateLimitTables } from "convex-helpers/server/rateLimit";
import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";
import { modelUse } from "../lib/coach/model/index";
import {
  coachName,
  competency,
  language,
  modelTrouble,
  questionNotice,
  reader,
  requirement,
  verdict,
} from "../lib/coach/types";
import { origins } from "./receipt";
import {
  coachState,
  coachVia,
  criteria,
  finding,
  followUp,
  look,
  posting,
  postingHead,
  question,
  status,
  storedReady,
  story,
  wish,
} from "./validators";

const schema = defineSchema({
  /** A person. Clerk decides which claims a token carries: email and the rest may be missing. */
  users: defineTable({
    clerkId: v.string(),
    email: v.optional(v.string()),
    name: v.optional(v.string()),
    imageUrl: v.optional(v.string()),
    createdAt: v.number(),
    /** Since when everything of this person is being deleted, in ms since the epoch. */
    deletingAt: v.optional(v.number()),
    /** When the person asked to delete the account and Clerk had not confirmed it yet. */
    deletionAskedAt: v.optional(v.number()),
    /** By which whoever asked confirms later that Clerk deleted the account, without a token. */
    deletionReceipt: v.optional(v.string()),
    /** Clerk's own time of the newest profile that its webhook told, in ms since the epoch. */
    clerkUpdatedAt: v.optional(v.number()),
    /** Set when the extension filled in what nobody had told of the profile: it may do so once. */
    profileFilledAt: v.optional(v.number()),
    /** The provider to whom this person agreed to have postings and answers sent by the deployment, and when. */
    modelConsent: v.optional(
      v.object({
        provider: v.string(),
        at: v.number(),
        /** When it was agreed that answers are sent there, too. */
        answersAt: v.optional(v.number()),
      }),
    ),
  }).index("by_clerkId", ["clerkId"]),

  /** What a history row shows, under 1 KB. */
  interviews: defineTable({
    userId: v.id("users"),
    key: v.string(),
    postingKey: v.string(),
    ...postingHead.fields,
    language,
    status,
    coachState,
    /** When the coach's state last changed: a watchdog acts only on the state it was set for. */
    coachAt: v.number(),
    /** Missing while the rubric does the work. */
    coachVia: v.optional(coachVia),
    /** While the deployment's model reads the answers, and how that ended: answers there are, and answers done. */
    hostedReading: v.optional(
      v.object({
        since: v.number(),
        of: v.number(),
        done: v.number(),
        ended: v.optional(v.boolean()),
        trouble: v.optional(modelTrouble),
      }),
    ),
    questionCount: v.number(),
    /** Keys of the questions in their order; missing in rows from before they were noted here. */
    asked: v.optional(v.array(v.string())),
    /** Keys of the questions that have an answer: counts and missing ones without reading answers. */
    answered: v.array(v.string()),
    overallRating: v.optional(v.number()),
    /** Points said, said in part, and points there are, in the answers that were looked at; and by whom. Missing before any was. */
    pointsCovered: v.optional(v.number()),
    pointsPartly: v.optional(v.number()),
    points: v.optional(v.number()),
    reader: v.optional(reader),
    /** Set where it is the person's reading and a language model's verdicts count in it, too. */
    isShared: v.optional(v.literal(true)),
    /** The place of the question whose answer has most to be added; missing where nothing is. */
    toImprove: v.optional(v.number()),
    createdAt: v.number(),
    startedAt: v.optional(v.number()),
    completedAt: v.optional(v.number()),
    /** Set while it lies under "recently deleted"; every index but the one of its key keeps those apart. */
    deletedAt: v.optional(v.number()),
    /** Set while it is among the attempts that its job's row counts; never while it is deleted. */
    isCounted: v.optional(v.literal(true)),
  })
    .index("by_userId_and_key", ["userId", "key"])
    .index("by_userId_and_deletedAt_and_createdAt", ["userId", "deletedAt", "createdAt"])
    .index("by_userId_and_status_and_deletedAt_and_createdAt", ["userId", "status", "deletedAt", "createdAt"])
    .index("by_userId_and_postingKey_and_deletedAt_and_createdAt", [
      "userId",
      "postingKey",
      "deletedAt",
      "createdAt",
    ])
    .index("by_userId_and_postingKey_and_deletedAt_and_reader_and_createdAt", [
      "userId",
      "postingKey",
      "deletedAt",
      "reader",
      "createdAt",
    ]),

  /**
   * One row per posting that was practised and is not deleted. What else is shown of a job stands in its newest
   * interview: here is only what one read there cannot tell.
   */
  jobs: defineTable({
    userId: v.id("users"),
    postingKey: v.string(),
    attempts: v.number(),
    /** When the newest attempt was finished, or else begun, in ms since the epoch. */
    practisedAt: v.number(),
  })
    .index("by_userId_and_postingKey", ["userId", "postingKey"])
    .index("by_userId_and_practisedAt", ["userId", "practisedAt"]),

  /**
   * One row per interview that is not deleted, which never changes: who watches a part of an interview that does not
   * hang on its row reads this one. Interviews from before there were any have none.
   */
  shown: defineTable({ userId: v.id("users"), key: v.string(), interviewId: v.id("interviews") }).index(
    "by_userId_and_key",
    ["userId", "key"],
  ),

  /** What an interview is searched by: every beginning of each word of its title, company and place; none while deleted. */
  searchWords: defineTable({
    userId: v.id("users"),
    word: v.string(),
    createdAt: v.number(),
    interviewId: v.id("interviews"),
  })
    .index("by_userId_and_word_and_createdAt", ["userId", "word", "createdAt"])
    .index("by_interviewId", ["interviewId"]),

  /** The posting and its ordered questions: one per interview, written rarely. */
  transcripts: defineTable({
    interviewId: v.id("interviews"),
    jobDescription: posting.fields.jobDescription,
    origins,
    wish,
    requirements: v.array(requirement),
    /** What to have ready; missing in transcripts from before it was looked for. */
    ready: v.optional(v.array(storedReady)),
    questions: v.array(question),
    /** The coach's questions that were left out when it was finished: the next attempt knows that they were skipped. */
    leftOut: v.optional(v.array(question)),
    /** At most one a question; missing where nothing was asked back. */
    followUps: v.optional(v.array(followUp)),
    /** The language the questions are in; the interview's own is what the coach writes feedback in. */
    questionLanguage: v.optional(language),
    notices: v.array(questionNotice),
    coach: v.optional(coachName),
    /** What a language model's questions took. */
    use: v.optional(modelUse),
  }).index("by_interviewId", ["interviewId"]),

  /** One per question or follow-up that was ever written to: a save moves one answer, not the whole interview. */
  answers: defineTable({
    interviewId: v.id("interviews"),
    questionKey: v.string(),
    text: v.string(),
    revision: v.number(),
    writer: v.string(),
    seq: v.number(),
    editedAt: v.number(),
  }).index("by_interviewId_and_questionKey", ["interviewId", "questionKey"]),

  /**
   * A text that a later one took the place of, kept for seven days so that it can be had back: one of another surface,
   * or, with `through`, one that the person's own saves took much away from, up to that revision.
   */
  replaced: defineTable({
    interviewId: v.id("interviews"),
    questionKey: v.string(),
    text: v.string(),
    revision: v.number(),
    writer: v.string(),
    replacedAt: v.number(),
    through: v.optional(v.number()),
  })
    .index("by_interviewId_and_questionKey_and_revision", ["interviewId", "questionKey", "revision"])
    .index("by_replacedAt", ["replacedAt"]),

  /**
   * A session that its person deleted. Once it is not kept any more, devices that still hold texts of it learn here
   * that they may go.
   */
  removals: defineTable({
    userId: v.id("users"),
    key: v.string(),
    removedAt: v.number(),
    /** While it can be restored; missing once it is gone for good. */
    isKept: v.optional(v.literal(true)),
  })
    .index("by_userId_and_key", ["userId", "key"])
    .index("by_isKept_and_removedAt", ["isKept", "removedAt"]),

  /** What readers found in the answer to one question: of each point and trap the latest verdict of each reader. */
  verdicts: defineTable({
    interviewId: v.id("interviews"),
    questionKey: v.string(),
    verdicts: v.array(verdict),
    /** The last time that a model looked. */
    look: v.optional(look),
  }).index("by_interviewId_and_questionKey", ["interviewId", "questionKey"]),

  /** The stories that a person told last, one row a person: compared when a question is left. */
  stories: defineTable({ userId: v.id("users"), stories: v.array(story) }).index("by_userId", ["userId"]),

  /** The review of one version of an answer: revising keeps what was read. */
  reviews: defineTable({
    interviewId: v.id("interviews"),
    questionKey: v.string(),
    version: v.number(),
    text: v.string(),
    /** Missing for an answer that was read by the checklist of its question's kind. */
    rating: v.optional(v.number()),
    /** As they stood when this version was read; missing in reviews of the first design. */
    verdicts: v.optional(v.array(verdict)),
    coach: coachName,
    reviewedAt: v.number(),
    /** Of the first design, by rules or by a model. */
    criteria: v.optional(criteria),
    note: v.optional(v.string()),
    nextStep: v.optional(v.string()),
    strengths: v.optional(v.array(finding)),
    improvements: v.optional(v.array(finding)),
  }).index("by_interviewId_and_questionKey_and_version", ["interviewId", "questionKey", "version"]),

  /** The small row behind progress: the newest reading of one question by one reader. */
  ratings: defineTable({
    userId: v.id("users"),
    interviewId: v.id("interviews"),
    postingKey: v.string(),
    questionKey: v.string(),
    /** Missing for a question of the person's own: it counts under none. */
    competency: v.optional(competency),
    requirementKey: v.optional(v.string()),
    /** Missing in rows of the first design. */
    reader: v.optional(reader),
    /** Set where it is the person's reading and a language model's verdicts count in it, too. */
    isShared: v.optional(v.literal(true)),
    model: v.optional(v.string()),
    covered: v.optional(v.number()),
    partly: v.optional(v.number()),
    points: v.optional(v.number()),
    /** Each point in its own words with what was found of it; missing in rows from before it was kept. */
    found: v.optional(
      v.array(
        v.object({
          text: v.string(),
          saw: v.union(v.literal("covered"), v.literal("partly"), v.literal("missing")),
        }),
      ),
    ),
    rating: v.optional(v.number()),
    ratedAt: v.number(),
    /** Set while its interview lies under "recently deleted". */
    deletedAt: v.optional(v.number()),
  })
    .index("by_userId_and_deletedAt_and_reader_and_ratedAt", ["userId", "deletedAt", "reader", "ratedAt"])
    .index("by_userId_and_deletedAt_and_reader_and_postingKey_and_ratedAt", [
      "userId",
      "deletedAt",
      "reader",
      "postingKey",
      "ratedAt",
    ])
    .index("by_interviewId_and_questionKey_and_reader", ["interviewId", "questionKey", "reader"]),

  /** One per interview, replaced as a whole. */
  feedback: defineTable({
    interviewId: v.id("interviews"),
    /** Missing where every answer that was read has the checklist of its question's kind. */
    overallRating: v.optional(v.number()),
    /** Over the answers that were read; missing in feedback of the first design. */
    covered: v.optional(v.number()),
    partly: v.optional(v.number()),
    points: v.optional(v.number()),
    strengths: v.array(finding),
    improvements: v.array(finding),
    detailedFeedback: v.string(),
    coach: coachName,
    /** Of the first design: why some or all of it is the rubric's although a language model was asked. */
    notices: v.optional(v.array(modelTrouble)),
    /** What a language model's reviews took. */
    use: v.optional(modelUse),
    createdAt: v.number(),
    updatedAt: v.number(),
  }).index("by_interviewId", ["interviewId"]),

  /** How far each step of model/migrations.ts is. */
  migrations: defineTable({
    name: v.string(),
    /** Where its next page begins; null before the first and after the last. */
    cursor: v.union(v.string(), v.null()),
    done: v.boolean(),
    /** When its newest page was migrated, in ms since the epoch. */
    at: v.number(),
  }).index("by_name", ["name"]),

  ...rateLimitTables,
});

export default schema;
