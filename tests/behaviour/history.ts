import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import { allPages, answered, draft, eachInNewWorld, finished, refusal, started } from "./world";

export function history(open: OpenDeployment): void {
  describe("the history", () => {
    const world = eachInNewWorld(open);

    it("lists everything of mine, newest first, a page at a time", async () => {
      const { deployment, ada, bob } = world();
      await started(world(), bob, "not-mine");
      for (const key of ["one", "two", "three", "four", "five"]) {
        await started(world(), ada, key);
        await deployment.pass(1_000);
      }
      const pages = await allPages((cursor) =>
        ada.query(api.interviews.list, { paginationOpts: { numItems: 2, cursor } }),
      );
      expect(pages.flat().map(({ key }) => key)).toEqual(["five", "four", "three", "two", "one"]);
      expect(Math.max(...pages.map((page) => page.length))).toBe(2);
    });

    it("shows status, counts, rating and dates in each row", async () => {
      const { ada } = world();
      await finished(world(), ada, "one");
      const { page } = await ada.query(api.interviews.list, {
        paginationOpts: { numItems: 1, cursor: null },
      });
      expect(page).toEqual([
        expect.objectContaining({
          jobTitle: POSTING.jobTitle,
          company: POSTING.company,
          status: "completed",
          questionCount: 8,
          answeredCount: 8,
          overallRating: expect.any(Number) as number,
          createdAt: expect.any(Number) as number,
          startedAt: expect.any(Number) as number,
          completedAt: expect.any(Number) as number,
        }),
      ]);
    });

    it("gives no more than twice a page at once, wherever a client says that it ends", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      for (let n = 0; n < 2 * LIMITS.page + 20; n++)
        await bob.mutation(api.interviews.importOne, { session: { ...session, key: `s${n}` } });
      const page = (endCursor?: string, numItems: number = LIMITS.page, cursor: string | null = null) =>
        bob.query(api.interviews.list, {
          paginationOpts: { numItems, cursor, ...(endCursor && { endCursor }) },
        });
      const first = await page();
      const second = await page(undefined, LIMITS.page, first.continueCursor);
      const last = await page(undefined, LIMITS.page, second.continueCursor);
      expect(last).toMatchObject({ isDone: true });
      expect((await page(last.continueCursor, 1)).page).toHaveLength(2 * LIMITS.page);
      expect((await page(first.continueCursor, 1)).page).toHaveLength(LIMITS.page);
      for (const maximumRowsRead of [Infinity, 10_000]) {
        const paginationOpts = { numItems: 1, cursor: null, endCursor: last.continueCursor, maximumRowsRead };
        expect((await bob.query(api.interviews.list, { paginationOpts })).page).toHaveLength(2 * LIMITS.page);
      }
    });

    it("lists one status when asked for it", async () => {
      const { ada } = world();
      await started(world(), ada, "drafted");
      await answered(world(), ada, "under-way");
      await finished(world(), ada, "done");
      const listed = async (status: "draft" | "in_progress" | "completed") => {
        const paginationOpts = { numItems: 10, cursor: null };
        const { page } = await ada.query(api.interviews.list, { paginationOpts, status });
        return page.map(({ key }) => key);
      };
      expect(await listed("draft")).toEqual(["drafted"]);
      expect(await listed("in_progress")).toEqual(["under-way"]);
      expect(await listed("completed")).toEqual(["done"]);
    });

    it("gives no page of more rows than are allowed, and none of no rows", async () => {
      const { ada } = world();
      const list = (numItems: number) =>
        refusal(ada.query(api.interviews.list, { paginationOpts: { numItems, cursor: null } }));
      expect(await list(LIMITS.page + 1)).toEqual({ code: "too_many", what: "rows", limit: LIMITS.page });
      for (const numItems of [0, -1, 1.5, NaN]) {
        expect(await list(numItems)).toMatchObject({ code: "invalid", field: "numItems" });
      }
    });

    it("returns an interview whole: posting, ordered questions with answers and reviews, feedback", async () => {
      const { ada } = world();
      const questions = await finished(world(), ada, "one");
      const whole = await ada.query(api.interviews.get, { interview: "one" });
      expect(whole).toMatchObject({
        key: "one",
        status: "completed",
        jobDescription: POSTING.jobDescription,
      });
      expect(whole.questions.map(({ key }) => key)).toEqual(questions);
      expect(whole.questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      for (const { answer, answeredAt, review } of whole.questions) {
        expect(answer).toBe(draft(world(), { questionKey: "any" }).text);
        expect(answeredAt).toEqual(expect.any(Number));
        expect(review?.version).toBe(1);
      }
      expect(whole.feedback).not.toBeNull();
    });

    it("shows an interview in the middle with what there is of it", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first!, text: "So far" })],
      });
      const { questions, feedback } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions.map(({ answer }) => answer)).toEqual(["So far", ...Array<null>(7).fill(null)]);
      expect(feedback).toBeNull();
    });

    it("corrects the title of an interview, and takes a company away", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      const corrected = await ada.mutation(api.interviews.correct, {
        interview: "one",
        jobTitle: " Shift  Lead ",
      });
      expect(corrected.jobTitle).toBe("Shift Lead");
      expect(corrected).not.toHaveProperty("company");
      const empty = ada.mutation(api.interviews.correct, { interview: "one", jobTitle: "" });
      expect(await refusal(empty)).toMatchObject({ code: "invalid", field: "jobTitle" });
    });

    it("corrects the link to a CV, takes it away, and leaves it where nothing is said of it", async () => {
      const { ada } = world();
      await started(world(), ada, "one", { jobTitle: "Shift Lead", resumeUrl: "https://cv.example.org/1" });
      const correct = (resumeUrl?: string) =>
        ada.mutation(api.interviews.correct, { interview: "one", jobTitle: "Shift Lead", resumeUrl });
      expect((await correct()).resumeUrl).toBe("https://cv.example.org/1");
      expect((await correct(" https://cv.example.org/2 ")).resumeUrl).toBe("https://cv.example.org/2");
      expect(await refusal(correct("javascript:alert(1)"))).toMatchObject({ field: "resumeUrl" });
      expect(await correct("")).not.toHaveProperty("resumeUrl");
    });

    const BAKERY = {
      interview: "one",
      jobTitle: "Baker",
      location: "Kiel",
      jobDescription: "You bake bread at night and train two apprentices. You have a baker's certificate.",
    };

    it("makes the questions anew from a corrected description while nothing is answered", async () => {
      const { ada, deployment } = world();
      const before = await started(world(), ada, "one");
      const row = await ada.mutation(api.interviews.correct, BAKERY);
      expect(row).toMatchObject({ key: "one", jobTitle: "Baker", location: "Kiel", coachState: "asking" });
      await deployment.pass(0);
      const { questions, jobDescription } = await ada.query(api.interviews.transcript, { interview: "one" });
      expect(jobDescription).toBe(BAKERY.jobDescription);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.filter(({ key }) => before.includes(key))).toEqual([]);
    });

    it("leaves the questions when something is answered, or the description is the same", async () => {
      const { ada, deployment } = world();
      const same = await started(world(), ada, "same");
      const answers = await answered(world(), ada, "one");
      await ada.mutation(api.interviews.correct, BAKERY);
      const { jobDescription: unchanged } = POSTING;
      await ada.mutation(api.interviews.correct, {
        interview: "same",
        jobTitle: "Shift Lead",
        jobDescription: unchanged,
      });
      await deployment.pass(0);
      const keysOf = async (interview: string) =>
        (await ada.query(api.interviews.transcript, { interview })).questions.map(({ key }) => key);
      expect(await keysOf("one")).toEqual(answers);
      expect(await keysOf("same")).toEqual(same);
      const { jobDescription } = await ada.query(api.interviews.transcript, { interview: "one" });
      expect(jobDescription).toBe(BAKERY.jobDescription);
    });
  });
}
