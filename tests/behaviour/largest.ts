import { getConvexSize } from "convex/values";
import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS, QUESTION_COUNT } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import type { OpenDeployment } from "../support/deployments/deployment";
import { prepare } from "./public-functions";
import { eachInNewWorld, refusal, type World } from "./world";

/** Convex's own limit on one document. */
const DOCUMENT_BYTES = 1024 * 1024;

export function largest(open: OpenDeployment): void {
  describe("a session as large as one can get", () => {
    const world = eachInNewWorld(open);

    it("is stored, exported, corrected, removed and put back within what a transaction may do", async () => {
      const { bob, deployment } = world();
      const session = await largestPractised(world());
      expect(await bob.mutation(api.interviews.importOne, { session })).toBe(true);
      const { page } = await bob.query(api.interviews.exportPage, {
        paginationOpts: { numItems: LIMITS.exportPage, cursor: null },
      });
      expect(getConvexSize(page[0])).toBeGreaterThan(5.5e6);
      await bob.mutation(api.interviews.correct, { interview: "large", jobTitle: "Renamed" });
      const removed = await bob.mutation(api.interviews.remove, { interview: "large", moved: true });
      await bob.mutation(api.interviews.importOne, { session: removed! });
      await bob.mutation(api.users.remove);
      await deployment.pass(0);
      expect((await deployment.tables()).interviews.map(({ key }) => key)).not.toContain("large");
    });

    it("has no document that is too large for the database", async () => {
      const { bob, deployment } = world();
      const session = await largestImported(world());
      await bob.mutation(api.interviews.importOne, { session });
      const documents = Object.values(await deployment.tables()).flat();
      const sizes = documents.map((document) => getConvexSize(document));
      expect(Math.max(...sizes)).toBeGreaterThan(0.9 * DOCUMENT_BYTES);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(DOCUMENT_BYTES);
    });

    it("is refused when it could not be read again in one transaction", async () => {
      const { bob } = world();
      const session = await largestImported(world());
      const { reviews } = session;
      const many = reviews.flatMap((review) => [1, 2, 3].map((version) => ({ ...review, version })));
      const refused = bob.mutation(api.interviews.importOne, { session: { ...session, reviews: many } });
      expect(await refusal(refused)).toEqual({
        code: "invalid",
        field: "session",
        problem: "too_long",
        limit: LIMITS.sessionBytes,
      });
    });
  });
}

/** Three bytes a character, which is the most there are. */
const widest: Text = (length) => "字".repeat(length);

type Text = (length: number) => string;

/** As many questions, as long answers and as many rated versions as practising can lead to. */
export async function largestPractised(world: World, text: Text = widest): Promise<Session> {
  const session = await largestOf(world, text);
  const [review] = session.reviews;
  return {
    ...session,
    reviews: session.questions.flatMap(({ key }) =>
      [1, 2, 3].map((version) => ({
        ...review!,
        questionKey: key,
        version,
        text: text(LIMITS.answer),
      })),
    ),
  };
}

/** Every part of a review and of the feedback as long as an import may bring it. */
async function largestImported(world: World): Promise<Session> {
  const text = widest;
  const session = await largestOf(world, text);
  const finding = {
    text: text(LIMITS.note),
    quote: text(LIMITS.note),
    questionKey: session.questions[0]!.key,
  };
  const findings = Array.from({ length: LIMITS.findings }, () => finding);
  const all = { strengths: findings, improvements: findings };
  return {
    ...session,
    reviews: session.questions.slice(0, 3).map(({ key }) => ({
      ...session.reviews[0]!,
      ...all,
      questionKey: key,
      text: text(LIMITS.answer),
      note: text(LIMITS.note),
      nextStep: text(LIMITS.note),
    })),
    feedback: { ...session.feedback!, ...all, detailedFeedback: text(LIMITS.detailedFeedback) },
  };
}

async function largestOf(world: World, text: Text): Promise<Session> {
  const { session } = await prepare(world);
  const [question] = session.questions;
  const [answer] = session.answers;
  const requirement = { ...session.requirements[0]!, sentence: text(LIMITS.sentence) };
  const questions = Array.from({ length: LIMITS.questions }, (_, at) => ({
    ...question!,
    key: `${at}-`.padEnd(LIMITS.key, "k"),
    order: at + 1,
    text: text(LIMITS.questionText),
    why: text(LIMITS.sentence),
    requirementKey: text(LIMITS.sentence),
  }));
  return {
    ...session,
    key: "large",
    posting: { ...session.posting, jobDescription: text(LIMITS.jobDescription) },
    requirements: Array.from({ length: LIMITS.requirements }, () => ({
      ...requirement,
      key: text(LIMITS.sentence),
      topic: text(LIMITS.sentence),
    })),
    wish: { count: 10, focus: Array.from({ length: LIMITS.focus }, () => text(LIMITS.sentence)) },
    questions,
    followUps: questions.map(({ key }) => ({
      questionKey: key,
      point: text(LIMITS.key),
      text: text(LIMITS.followUp),
      answer: { text: text(LIMITS.followUpAnswer), revision: 1, writer: "panel", editedAt: 1 },
    })),
    leftOut: questions.slice(0, QUESTION_COUNT.max),
    answers: questions.map(({ key }) => ({ ...answer!, questionKey: key, text: text(LIMITS.answer) })),
  };
}
