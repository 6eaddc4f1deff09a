import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { rubric } from "../../convex/coach/rubric";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, finished, refusal } from "./world";

export function feedback(open: OpenDeployment): void {
  describe("feedback", () => {
    const world = eachInNewWorld(open);

    const get = () => world().ada.query(api.feedback.get, { interview: "one" });
    const improve = async (questionKey: string, text: string, seq: number) => {
      const { ada, deployment } = world();
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey, text, seq })],
      });
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(0);
    };

    it("comes when an interview is completed, with rating, strengths, improvements and a text", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      expect(await get()).toBeNull();
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await world().deployment.pass(0);
      const feedback = await get();
      expect(feedback).toEqual({
        overallRating: expect.any(Number) as number,
        strengths: expect.any(Array) as unknown[],
        improvements: expect.any(Array) as unknown[],
        detailedFeedback: expect.any(String) as string,
        coach: rubric.name,
        createdAt: world().deployment.now(),
        updatedAt: world().deployment.now(),
      });
      expect(feedback?.overallRating).toBeGreaterThanOrEqual(1);
      expect(feedback?.overallRating).toBeLessThanOrEqual(5);
      expect(feedback?.detailedFeedback).not.toBe("");
    });

    it("stamps the completion anew and puts the rating into the history row", async () => {
      const { deployment, ada } = world();
      await answered(world(), ada, "one");
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(0);
      await deployment.pass(5_000);
      await ada.mutation(api.feedback.request, { interview: "one" });
      await deployment.pass(0);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        completedAt: deployment.now(),
        overallRating: (await get())?.overallRating,
        coachState: "ready",
      });
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

    it("has a review for every answer, with the text that was rated", async () => {
      const { ada } = world();
      const keys = await finished(world(), ada, "one");
      for (const questionKey of keys) {
        const versions = await ada.query(api.feedback.versions, { interview: "one", questionKey });
        expect(versions).toMatchObject([
          { questionKey, version: 1, text: draft(world(), { questionKey }).text },
        ]);
      }
    });

    it("keeps what was rated before when an answer is revised and rated again", async () => {
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

    it("cannot be asked for before an interview is finished", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      expect(await refusal(ada.mutation(api.feedback.request, { interview: "one" }))).toEqual({
        code: "wrong_status",
        status: "in_progress",
      });
    });
  });
}
