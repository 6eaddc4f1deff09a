import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import { postingKeyOf } from "../../convex/posting";
import { textHashOf } from "../../lib/coach/review/index";
import type { Verdict } from "../../lib/coach/types";
import { POSTING } from "./people";
import { answered, draft, finished, started, verdict, type World } from "./world";

/** Interviews of Ada's in every state that some function needs. */
export interface Prepared {
  /** Questions, and nothing answered. */
  draft: string;
  /** Every question answered. */
  answered: string;
  /** Finished and reviewed. */
  done: string;
  /** Keys of the questions of each, in order. */
  questions: Record<"draft" | "answered" | "done", string[]>;
  /** What the finished one is exported as. */
  session: Session;
}

/** What a call by somebody who owns nothing of it comes to. */
type Strange = "not found" | "null" | "nothing listed" | "an empty page" | "the caller's own affair";

export interface PublicFunction {
  kind: "query" | "mutation";
  /** Which interview of Ada's it is about; missing where it is about none. */
  about?: "draft" | "answered" | "done";
  stranger: Strange;
  /** Arguments that work for the owner, with every optional part there. `fresh` is new with each call. */
  args: (prepared: Prepared, fresh: string, world: World) => Record<string, unknown>;
}

const posting = POSTING;
const page = (numItems: number) => ({ paginationOpts: { numItems, cursor: null, endCursor: null } });
const wish: Session["wish"] = {
  count: 6,
  kinds: ["behavioural", "technical"],
  difficulty: "hard",
  focus: ["A forklift licence is required."],
};
const origin = { reader: "json-ld", confidence: "high" as const };

/** Every public function there is; a test compares the names with the modules. */
export const PUBLIC_FUNCTIONS: Record<string, PublicFunction> = {
  "users:me": { kind: "query", stranger: "the caller's own affair", args: () => ({}) },
  "users:store": { kind: "mutation", stranger: "the caller's own affair", args: () => ({}) },
  "users:fill": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: () => ({ profile: { name: "Ada", email: "ada@example.org", imageUrl: "https://img.example/a" } }),
  },
  "users:requestDeletion": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: (_prepared, fresh) => ({ receipt: fresh }),
  },
  "users:keep": { kind: "mutation", stranger: "the caller's own affair", args: () => ({}) },
  "users:confirmDeletion": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: (_prepared, fresh) => ({ clerkId: "user_nobody", receipt: fresh }),
  },
  "users:remove": { kind: "mutation", stranger: "the caller's own affair", args: () => ({}) },

  "interviews:create": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: (_prepared, fresh) => ({
      key: fresh,
      posting,
      origins: { title: origin, company: origin, location: origin, description: origin },
      language: "en",
      wish,
    }),
  },
  "interviews:row": {
    kind: "query",
    about: "answered",
    stranger: "null",
    args: (prepared) => ({ interview: prepared.answered }),
  },
  "interviews:transcript": {
    kind: "query",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.answered }),
  },
  "interviews:get": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "interviews:list": {
    kind: "query",
    stranger: "an empty page",
    args: () => ({ ...page(LIMITS.page), status: "completed" }),
  },
  "interviews:search": {
    kind: "query",
    stranger: "an empty page",
    args: () => ({ ...page(LIMITS.searchPage), text: "warehouse" }),
  },
  "interviews:attempts": { kind: "query", stranger: "nothing listed", args: () => ({ posting }) },
  "interviews:complete": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.answered, leaveOut: true }),
  },
  "interviews:reopen": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "interviews:correct": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({
      interview: prepared.answered,
      jobTitle: "Shift Lead",
      company: "Nordlicht",
      location: "Bremen",
      jobDescription: "You plan the night shift.",
      resumeUrl: "https://cv.example.org/ada",
      via: "hosted",
    }),
  },
  "interviews:tickReady": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({
      interview: prepared.answered,
      sentence: "A forklift licence is required.",
      ticked: true,
    }),
  },
  "interviews:remove": {
    kind: "mutation",
    about: "done",
    stranger: "null",
    args: (prepared) => ({ interview: prepared.done, moved: false, as: prepared.session }),
  },
  "deleted:list": { kind: "query", stranger: "an empty page", args: () => page(LIMITS.page) },
  "deleted:restore": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "deleted:remove": {
    kind: "mutation",
    about: "done",
    stranger: "null",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "interviews:removed": {
    kind: "query",
    stranger: "nothing listed",
    args: (prepared) => ({ interviews: [prepared.answered, prepared.done] }),
  },
  "interviews:exportPage": {
    kind: "query",
    stranger: "an empty page",
    args: () => page(LIMITS.exportPage),
  },
  "interviews:exportOne": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "interviews:importOne": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: (prepared, fresh) => ({ session: { ...prepared.session, key: fresh } }),
  },

  "jobs:list": { kind: "query", stranger: "an empty page", args: () => page(LIMITS.page) },
  "jobs:attempts": {
    kind: "query",
    stranger: "an empty page",
    args: () => ({ ...page(LIMITS.page), postingKey: postingKeyOf(posting) }),
  },
  "jobs:remove": {
    kind: "mutation",
    stranger: "nothing listed",
    args: () => ({ postingKey: postingKeyOf(posting) }),
  },
  "jobs:open": { kind: "query", stranger: "null", args: () => ({ posting }) },
  "nightBefore:get": {
    kind: "query",
    about: "done",
    stranger: "null",
    args: (prepared) => ({ interview: prepared.done }),
  },

  "questions:regenerate": {
    kind: "mutation",
    about: "draft",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.draft, wish }),
  },
  "questions:add": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: (prepared, fresh) => ({
      interview: prepared.answered,
      key: fresh,
      text: "What would you do first?",
      kind: "situational",
      competency: "delivery",
      points: ["what you did first", "whom you told", "what came of it"],
    }),
  },
  "questions:edit": {
    kind: "mutation",
    about: "draft",
    stranger: "not found",
    args: ({ draft, questions }) => ({
      interview: draft,
      questionKey: questions.draft[0],
      text: "And then?",
      points: ["what you did first", "whom you told", "what came of it"],
    }),
  },
  "questions:never": {
    kind: "mutation",
    about: "draft",
    stranger: "not found",
    args: ({ draft, questions }) => ({ interview: draft, questionKey: questions.draft[0], isNever: true }),
  },
  "questions:remove": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }) => ({ interview: answered, questionKey: questions.answered[0] }),
  },
  "questions:reorder": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }) => ({
      interview: answered,
      questionKeys: [...questions.answered].reverse(),
    }),
  },

  "answers:get": {
    kind: "query",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }) => ({ interview: answered, questionKey: questions.answered[0] }),
  },
  "answers:list": {
    kind: "query",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.answered }),
  },
  "answers:replaced": {
    kind: "query",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }) => ({ interview: answered, questionKey: questions.answered[0] }),
  },
  "answers:dismissReplaced": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }) => ({
      interview: answered,
      questionKey: questions.answered[0],
      revision: 1,
    }),
  },
  "answers:save": {
    kind: "mutation",
    about: "answered",
    stranger: "not found",
    args: ({ answered, questions }, _fresh, world) => ({
      interview: answered,
      drafts: [draft(world, { questionKey: questions.answered[0]!, text: "A better answer.", seq: 2 })],
    }),
  },

  "feedback:get": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "feedback:versions": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: ({ done, questions }) => ({ interview: done, questionKey: questions.done[0] }),
  },
  "followUps:ask": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: ({ done, questions }) => ({ interview: done, questionKey: questions.done[0] }),
  },
  "followUps:skip": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: ({ done, questions }) => ({ interview: done, questionKey: questions.done[0], skipped: true }),
  },
  "verdicts:get": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done, questionKey: prepared.questions.done[0] }),
  },
  "verdicts:give": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared, _fresh, world) => {
      const [question] = prepared.session.questions;
      const answer = draft(world, { questionKey: question!.key }).text;
      const { key } = question!.sheet!.points[0]!;
      const words = "I moved 40 pallets an hour";
      const verdicts = [verdict(world, { questionKey: question!.key, key, answer, words })];
      return { interview: prepared.done, verdicts };
    },
  },
  "stories:told": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done, questionKey: prepared.questions.done[0] }),
  },

  "modelWork:material": {
    kind: "query",
    about: "answered",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.answered }),
  },
  "modelWork:handIn": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({
      interview: prepared.done,
      written: {
        work: "asking",
        since: 0,
        drafts: [
          {
            text: "How do you plan a shift?",
            kind: "behavioural",
            competency: "delivery",
            why: "You plan shifts.",
            points: [{ text: "what you plan by", followUp: "What do you plan by?" }],
            traps: ["that nobody may swap shifts"],
          },
        ],
        trouble: "model_late",
        use: { model: "some-model", calls: 1, inputTokens: 900, outputTokens: 300 },
      },
    }),
  },
  "modelWork:unread": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "modelWork:looks": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "modelWork:handInFound": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared, _fresh, world) => {
      const [question] = prepared.session.questions;
      const { text } = draft(world, { questionKey: question!.key });
      const { key } = question!.sheet!.points[0]!;
      const found = [{ key, saw: "covered", words: "I moved 40 pallets an hour" }];
      const said = { help: "Say how.", changed: "The end is new." };
      return {
        interview: prepared.done,
        found: { questionKey: question!.key, model: "m", textHash: textHashOf(text), found, ...said },
      };
    },
  },
  "modelWork:readHosted": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "modelWork:stopHosted": {
    kind: "mutation",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
  "modelWork:hosted": { kind: "query", stranger: "the caller's own affair", args: () => ({}) },
  "modelWork:agree": {
    kind: "mutation",
    stranger: "the caller's own affair",
    args: () => ({ provider: "models.example", answers: true }),
  },

  "progress:overview": { kind: "query", stranger: "the caller's own affair", args: () => ({}) },
  "progress:comparison": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done, other: prepared.answered }),
  },
  "progress:coverage": {
    kind: "query",
    about: "done",
    stranger: "not found",
    args: (prepared) => ({ interview: prepared.done }),
  },
};

export async function prepare(world: World): Promise<Prepared> {
  const { ada } = world;
  const questions = {
    draft: await started(world, ada, "ada-draft"),
    answered: await answered(world, ada, "ada-answered"),
    done: await finished(world, ada, "ada-done"),
  };
  await ada.mutation(api.followUps.ask, { interview: "ada-done", questionKey: questions.done[0]! });
  return {
    draft: "ada-draft",
    answered: "ada-answered",
    done: "ada-done",
    questions,
    session: withEveryPart(await ada.query(api.interviews.exportOne, { interview: "ada-done" })),
  };
}

const withWords = (one: Verdict): Verdict => ({ ...one, words: "40 pallets", model: "some-model" });

const LOOK = { model: "some-model", at: 1, textHash: "0".repeat(16), help: "Say how.", changed: "The end." };

/** A session in which every optional part and one item of every list is there. */
function withEveryPart(session: Session): Session {
  const coach = { engine: "model" as const, model: "some-model", promptVersion: "1" };
  const use = { model: "some-model", calls: 2, inputTokens: 900, outputTokens: 300 };
  const [question, ...questions] = session.questions;
  const findings = [
    { text: "A number.", quote: "40 pallets", followUp: "How many?", questionKey: question!.key },
  ];
  const requirement = {
    key: "r1",
    kind: "skill" as const,
    competency: "expertise" as const,
    topic: "Forklift licence",
    sentence: "A forklift licence is required.",
  };
  const asked = { ...question!, why: requirement.sentence, requirementKey: requirement.key };
  return {
    ...session,
    origins: { title: origin, company: origin, location: origin, description: origin },
    wish,
    requirements: [requirement],
    questions: [asked, ...questions],
    leftOut: [{ ...asked, key: "left-out" }],
    notices: ["title_only"],
    coach,
    use,
    followUps: session.followUps?.map((asked) => ({
      ...asked,
      skipped: true,
      answer: { text: "Every week.", revision: 1, writer: "panel", editedAt: session.createdAt },
    })),
    replaced: [
      {
        questionKey: question!.key,
        text: "Before.",
        revision: 1,
        writer: "tab",
        replacedAt: session.createdAt,
      },
    ],
    verdicts: session.verdicts?.map((row) => ({ ...row, verdicts: row.verdicts.map(withWords), look: LOOK })),
    reviews: session.reviews.map((review) => ({
      ...review,
      verdicts: review.verdicts?.map(withWords),
      criteria: { structure: 1, specificity: 1, relevance: 1, clarity: 1 },
      note: "You say what you did.",
      nextStep: "Say what came of it.",
      strengths: findings,
      improvements: findings,
      coach,
    })),
    feedback: session.feedback && {
      ...session.feedback,
      strengths: findings,
      improvements: findings,
      coach,
      notices: ["model_late"],
      use,
    },
  };
}
