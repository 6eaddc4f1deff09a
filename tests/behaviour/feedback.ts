import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { sheetOf } from "../../lib/coach/review/index";
import type { Saw } from "../../lib/coach/types";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, finished, readBy, verdict } from "./world";

export function feedback(open: OpenDeployment): void {
  describe("feedback", () => {
    const world = eachInNewWorld(open);

    const get = () => world().ada.query(api.feedback.get, { interview: "one" });
    const row = () => world().ada.query(api.interviews.row, { interview: "one" });
    const complete = () => world().ada.mutation(api.interviews.complete, { interview: "one" });
    const improve = async (questionKey: string, text: string, seq: number) => {
      const { ada } = world();
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey, text, seq })],
      });
      await complete();
      await readBy(world(), ada, "one", { only: [questionKey], seq });
    };

    it("comes when an answer of a completed interview is read, with rating, strengths, improvements and a text", async () => {
      const { ada, deployment } = world();
      const [first] = await answered(world(), ada, "one");
      expect(await get()).toBeNull();
      await complete();
      expect(await get()).toBeNull();
      expect(await row()).toMatchObject({ status: "completed", coachState: "unread" });
      await readBy(world(), ada, "one", { only: [first!] });
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      const points = questions[0]!.sheet!.points;
      expect(await get()).toEqual({
        overallRating: Math.round(10 * (1 + 4 / points.length / 0.85)) / 10,
        ...{ covered: 1, partly: 0, points: points.length },
        strengths: [{ questionKey: first, text: points[0]!.text }],
        improvements: points.slice(1).map(({ text, followUp }) => ({ questionKey: first, text, followUp })),
        detailedFeedback: expect.stringContaining(
          `1 of 8 answers were read by you yourself. They cover 1 of ${points.length} points. `,
        ) as string,
        coach: { engine: "person" },
        createdAt: deployment.now(),
        updatedAt: deployment.now(),
      });
    });

    it("is not there while a point of every answer is open", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      await complete();
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      for (const { key: questionKey, kind, sheet, answer } of questions) {
        const { key } = sheetOf({ sheet, kind }).sheet.points[0]!;
        const one = { questionKey, key, answer: answer! };
        await ada.mutation(api.verdicts.give, { interview: "one", verdicts: [verdict(world(), one)] });
      }
      expect(await get()).toBeNull();
      expect(await row()).toMatchObject({ coachState: "unread" });
    });

    it("is not there while a trap of every answer is open, and comes with the last of them", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      await complete();
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      const { key: questionKey, sheet, answer } = questions.find((one) => one.sheet?.traps.length)!;
      const give = (...keys: [key: string, saw: Saw][]) =>
        ada.mutation(api.verdicts.give, {
          interview: "one",
          verdicts: keys.map(([key, saw]) => verdict(world(), { questionKey, key, saw, answer: answer! })),
        });
      await give(...sheet!.points.map(({ key }): [string, Saw] => [key, "covered"]));
      expect(await get()).toBeNull();
      expect(await row()).not.toHaveProperty("overallRating");
      await give(...sheet!.traps.map(({ key }): [string, Saw] => [key, "clear"]));
      expect(await get()).toMatchObject({ overallRating: 5 });
    });

    it("stamps the completion anew the first time only, and puts rating and points into the history row", async () => {
      const { deployment, ada } = world();
      const [first, second] = await answered(world(), ada, "one");
      await complete();
      await deployment.pass(5_000);
      await readBy(world(), ada, "one", { only: [first!] });
      const stampedAt = deployment.now();
      expect(await row()).toMatchObject({
        completedAt: stampedAt,
        overallRating: (await get())?.overallRating,
        coachState: "ready",
        reader: "person",
        pointsCovered: 1,
      });
      await deployment.pass(5_000);
      await readBy(world(), ada, "one", { only: [second!] });
      expect(await row()).toMatchObject({ completedAt: stampedAt, pointsCovered: 2 });
      expect(await get()).toMatchObject({ createdAt: stampedAt, updatedAt: deployment.now() });
    });

    it("comes at once with the completion when an answer was read before", async () => {
      const { ada, deployment } = world();
      const [first] = await answered(world(), ada, "one");
      await readBy(world(), ada, "one", { only: [first!] });
      expect(await get()).toBeNull();
      await deployment.pass(5_000);
      await complete();
      expect(await get()).toMatchObject({ createdAt: deployment.now() });
      expect(await row()).toMatchObject({ coachState: "ready", completedAt: deployment.now() });
    });

    it("is replaced as a whole when it is given again, and stays one", async () => {
      const { deployment, ada } = world();
      const [first] = await finished(world(), ada, "one");
      const before = await get();
      await deployment.pass(5_000);
      await improve(first!, "I then led 12 people and cut errors by 30 percent within a year.", 2);
      const after = await get();
      expect(after?.createdAt).toBe(before?.createdAt);
      expect(after?.updatedAt).toBe(deployment.now());
      expect((await deployment.tables()).feedback).toHaveLength(1);
    });

    it("stays to be read while the person improves an answer, and until another one takes its place", async () => {
      const { ada } = world();
      const [first] = await finished(world(), ada, "one");
      const before = await get();
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      expect(await get()).toEqual(before);
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first!, text: "Something else altogether.", seq: 2 })],
      });
      expect(await get()).toEqual(before);
    });

    it("asks after an improvement only for what changed: verdicts of other answers, and words that still stand, count", async () => {
      const { ada } = world();
      const [first] = await finished(world(), ada, "one");
      const points = (await row())!.points!;
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first!, text: "Something else altogether.", seq: 2 })],
      });
      await complete();
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(await row()).toMatchObject({
        coachState: "ready",
        points: points - questions[0]!.sheet!.points.length,
      });
      expect((await get())?.detailedFeedback).toContain("7 of 8 answers were read");
    });

    it("has a review for every answer, with the text that was read", async () => {
      const { ada } = world();
      const keys = await finished(world(), ada, "one");
      for (const questionKey of keys) {
        const versions = await ada.query(api.feedback.versions, { interview: "one", questionKey });
        expect(versions).toMatchObject([
          {
            questionKey,
            version: 1,
            text: draft(world(), { questionKey }).text,
            coach: { engine: "person" },
          },
        ]);
      }
    });

    it("keeps what was read before when an answer is revised and read again", async () => {
      const { ada } = world();
      const [first, second] = await finished(world(), ada, "one");
      await improve(first!, "A revised answer with 3 numbers, 2 results and 1 action.", 2);
      const versions = (questionKey: string) =>
        ada.query(api.feedback.versions, { interview: "one", questionKey });
      expect((await versions(first!)).map(({ version }) => version)).toEqual([1, 2]);
      expect((await versions(second!)).map(({ version }) => version)).toEqual([1]);
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions[0]?.review?.version).toBe(2);
    });

    it("keeps the newest versions of an answer, up to the limit", async () => {
      const { ada, deployment } = world();
      const [first] = await finished(world(), ada, "one");
      for (let turn = 2; turn <= LIMITS.versions + 3; turn++) await improve(first!, `Turn ${turn}`, turn);
      const versions = await ada.query(api.feedback.versions, { interview: "one", questionKey: first! });
      expect(versions.map(({ version }) => version)).toEqual(
        Array.from({ length: LIMITS.versions }, (_, at) => at + 4),
      );
      const { ratings } = await deployment.tables();
      expect(ratings.filter(({ questionKey }) => questionKey === first)).toHaveLength(1);
    });

    it("keeps fewer versions of very long answers, so that the whole can still be read at once", async () => {
      const { ada } = world();
      const [first] = await finished(world(), ada, "one");
      for (let turn = 2; turn <= 6; turn++) {
        await improve(first!, `${turn} `.padEnd(LIMITS.answer, "字"), turn);
      }
      const versions = await ada.query(api.feedback.versions, { interview: "one", questionKey: first! });
      expect(versions.length).toBeLessThan(6);
      expect(versions.at(-1)?.version).toBe(6);
      const bytes = versions.map(({ text }) => new TextEncoder().encode(text).length);
      expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMITS.versionBytes);
    });

    it("has no rating where every answer was read by the checklist of its question's kind", async () => {
      const { ada } = world();
      const keys = await answered(world(), ada, "one");
      await ada.mutation(api.questions.add, {
        interview: "one",
        key: "mine",
        text: "When were you last wrong?",
        kind: "behavioural",
      });
      const drafts = [draft(world(), { questionKey: "mine" })];
      await ada.mutation(api.answers.save, { interview: "one", drafts });
      await complete();
      await readBy(world(), ada, "one", { only: ["mine"], saw: "covered" });
      expect(await get()).not.toHaveProperty("overallRating");
      expect(await row()).toMatchObject({ coachState: "ready", points: 5, pointsCovered: 5 });
      expect(await row()).not.toHaveProperty("overallRating");
      const [version] = await ada.query(api.feedback.versions, { interview: "one", questionKey: "mine" });
      expect(version).not.toHaveProperty("rating");
      await readBy(world(), ada, "one", { only: [keys[0]!], saw: "missing" });
      expect(await get()).toMatchObject({ overallRating: 1 });
    });

    it("of the first design stays, with its rating, until its session is finished anew", async () => {
      const { ada, deployment } = world();
      const [first] = await answered(world(), ada, "one");
      await complete();
      const old = { engine: "rubric" as const, promptVersion: "3" };
      await deployment.inside(async (ctx) => {
        const interview = (await ctx.db.query("interviews").first())!;
        await ctx.db.patch("interviews", interview._id, { coachState: "ready", overallRating: 3.3 });
        await ctx.db.insert("feedback", {
          interviewId: interview._id,
          ...{ overallRating: 3.3, strengths: [], improvements: [], detailedFeedback: "Old.", coach: old },
          ...{ createdAt: 1, updatedAt: 1 },
        });
      });
      await readBy(world(), ada, "one", { only: [first!] });
      expect(await get()).toMatchObject({ detailedFeedback: "Old.", coach: old });
      expect(await row()).toMatchObject({ overallRating: 3.3 });
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      await complete();
      expect(await get()).toMatchObject({ coach: { engine: "person" } });
    });
  });
}
