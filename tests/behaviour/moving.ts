import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS, SESSION_FORMAT } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import type { Caller, OpenDeployment } from "../support/deployments/deployment";
import { readExport } from "../../lib/portable/file";
import formatOne from "../fixtures/exports/format-1.json";
import { POSTING } from "./people";
import { allPages, answered, draft, eachInNewWorld, finished, readBy, refusal, started } from "./world";

export function moving(open: OpenDeployment): void {
  describe("taking sessions out and putting them in", () => {
    const world = eachInNewWorld(open);

    const exportOf = (caller: Caller, interview: string) =>
      caller.query(api.interviews.exportOne, { interview });
    const everything = async (caller: Caller) =>
      (
        await allPages((cursor) =>
          caller.query(api.interviews.exportPage, {
            paginationOpts: { numItems: LIMITS.exportPage, cursor },
          }),
        )
      ).flat();
    const give = (caller: Caller, session: Session) => caller.mutation(api.interviews.importOne, { session });

    it("takes an export of format 1 for good, and gives it out in today's", async () => {
      const { ada } = world();
      const exported = readExport(JSON.stringify(formatOne));
      const [old] = "sessions" in exported ? exported.sessions : [];
      expect(await give(ada, old!)).toBe(true);
      const session = await ada.query(api.interviews.exportOne, { interview: "from-format-1" });
      expect(session).toEqual({ ...old, format: SESSION_FORMAT });
    });

    it("keeps what is listened for and what to have ready", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      expect(session.questions.some(({ sheet }) => sheet !== undefined)).toBe(true);
      expect(session.ready).toEqual([{ sentence: "A forklift licence is required.", kind: "licence" }]);
      await give(bob, session);
      expect(await bob.query(api.interviews.exportOne, { interview: "one" })).toEqual(session);
    });

    it("lets go of a session that moves only as it was when it was read", async () => {
      const { ada } = world();
      const [questionKey = ""] = await started(world(), ada, "one");
      const as = await exportOf(ada, "one");
      const remove = () => ada.mutation(api.interviews.remove, { interview: "one", moved: true, as });
      await ada.mutation(api.questions.edit, { interview: "one", questionKey, text: "In other words?" });
      const changed = await exportOf(ada, "one");
      expect(await remove()).toBeNull();
      expect(await exportOf(ada, "one")).toEqual(changed);
      const session = { interview: "one", moved: true, as: changed };
      expect(await ada.mutation(api.interviews.remove, session)).toEqual(changed);
      expect(await refusal(exportOf(ada, "one"))).toMatchObject({ code: "not_found" });
    });

    it("refuses a sheet that is too long", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      const point = { key: "one", text: "x".repeat(LIMITS.clause + 1), followUp: "Well?" };
      const questions = session.questions.map((question) => ({
        ...question,
        sheet: { points: [point], traps: [] },
      }));
      expect(await refusal(give(bob, { ...session, questions }))).toMatchObject({ code: "invalid" });
    });
    /** One interview of every kind there is. */
    const oneOfEach = async (caller: Caller) => {
      const { deployment } = world();
      await caller.mutation(api.interviews.create, { key: "asking", posting: POSTING, language: "en" });
      await started(world(), caller, "draft", { jobTitle: "Baker" });
      await answered(world(), caller, "under-way");
      const [first] = await finished(world(), caller, "done");
      const [second] = await finished(world(), caller, "reopened");
      for (const [interview, questionKey] of [
        ["done", first],
        ["reopened", second],
      ] as const) {
        await caller.mutation(api.interviews.reopen, { interview });
        const drafts = [draft(world(), { questionKey: questionKey!, text: "Revised.", seq: 2 })];
        await caller.mutation(api.answers.save, { interview, drafts });
      }
      await caller.mutation(api.interviews.complete, { interview: "done" });
      const [only] = await started(world(), caller, "emptied");
      for (const [text, seq] of [
        ["Something", 1],
        ["", 2],
      ] as const) {
        const drafts = [draft(world(), { questionKey: only!, text, seq })];
        await caller.mutation(api.answers.save, { interview: "emptied", drafts });
      }
      await deployment.pass(1_000);
      return ["asking", "draft", "under-way", "done", "reopened", "emptied"];
    };

    it("exports everything of mine, oldest first, and nothing of anybody else", async () => {
      const { ada, bob } = world();
      const keys = await oneOfEach(ada);
      await started(world(), bob, "not-mine");
      const sessions = await everything(ada);
      expect(sessions.map(({ key }) => key)).toEqual(keys);
      for (const session of sessions) expect(await exportOf(ada, session.key)).toEqual(session);
    });

    it("knows no ids of the deployment it comes from", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      const exported = JSON.stringify(await exportOf(ada, "one"));
      const ids = Object.values(await deployment.tables()).flatMap((rows) => rows.map(({ _id }) => _id));
      for (const id of ids) expect(exported).not.toContain(id);
    });

    it("puts an export into another account exactly as it was, with its dates", async () => {
      const { deployment, ada, bob } = world();
      await oneOfEach(ada);
      const sessions = await everything(ada);
      await deployment.pass(86_400_000);
      for (const session of sessions) expect(await give(bob, session)).toBe(true);
      expect(await everything(bob)).toEqual(sessions);
      const paginationOpts = { numItems: LIMITS.page, cursor: null };
      const rows = async (caller: Caller) =>
        (await caller.query(api.interviews.list, { paginationOpts })).page
          // What the coach was doing stays behind; where it has something to make it can be asked again.
          .map(({ coachState: _coachState, answered, ...row }) => ({ ...row, answered: answered.sort() }));
      expect(await rows(bob)).toEqual(await rows(ada));
    });

    it("changes nothing when the same export is put in again", async () => {
      const { deployment, ada, bob } = world();
      await finished(world(), ada, "one");
      const session = await exportOf(ada, "one");
      await give(bob, session);
      const before = await deployment.tables();
      expect(await give(bob, { ...session, posting: { jobTitle: "Something else" } })).toBe(false);
      expect(await give(ada, session)).toBe(false);
      const { rateLimits: _limits, ...after } = await deployment.tables();
      expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([t]) => t !== "rateLimits")));
    });

    it("undoes a removal by putting in what was removed", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      const before = await ada.query(api.interviews.get, { interview: "one" });
      const removed = await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      expect(await ada.query(api.interviews.row, { interview: "one" })).toBeNull();
      const { users: _users, rateLimits: _limits, removals: _removals, ...rest } = await deployment.tables();
      for (const [table, rows] of Object.entries(rest)) expect(rows, table).toEqual([]);
      expect(await give(ada, removed!)).toBe(true);
      const after = await ada.query(api.interviews.get, { interview: "one" });
      expect({ ...after, answered: after.answered.sort() }).toEqual({
        ...before,
        answered: before.answered.sort(),
      });
      expect(await ada.query(api.interviews.attempts, { posting: POSTING })).toHaveLength(1);
    });

    it("puts back whatever the coach made of postings and answers without an end", async () => {
      const { ada } = world();
      const sentence = "You have experience with forklifts and 12 people, ";
      for (const jobDescription of [
        sentence.repeat(LIMITS.jobDescription / sentence.length).trim(),
        `- ${"Erfahrung_mit_Lagern".repeat(2_000)}`,
        "You must know it. ".repeat(2_500),
      ]) {
        const posting = { jobTitle: "Lead", jobDescription };
        const questions = await started(world(), ada, "endless", posting);
        const drafts = questions.map((questionKey, at) =>
          draft(world(), {
            questionKey,
            text: (at % 2 ? "I led 12 people and " : "We_cut_it_by_30_percent.")
              .repeat(900)
              .slice(0, LIMITS.answer),
          }),
        );
        await ada.mutation(api.answers.save, { interview: "endless", drafts });
        await ada.mutation(api.interviews.complete, { interview: "endless" });
        await readBy(world(), ada, "endless");
        const removed = await ada.mutation(api.interviews.remove, { interview: "endless", moved: true });
        expect(removed?.feedback).not.toBeNull();
        expect(await give(ada, removed!)).toBe(true);
        expect(await ada.mutation(api.interviews.remove, { interview: "endless", moved: true })).toEqual(
          removed,
        );
      }
    });

    it("returns null for a removal of what is not there", async () => {
      const { ada } = world();
      expect(await ada.mutation(api.interviews.remove, { interview: "missing", moved: true })).toBeNull();
    });

    it("goes on after a move: answers can be saved and an unfinished coach asked again", async () => {
      const { deployment, ada, bob } = world();
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      await give(bob, await exportOf(ada, "one"));
      expect(await bob.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "failed",
      });
      await bob.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      const { questions } = await bob.query(api.interviews.transcript, { interview: "one" });
      const drafts = questions.map(({ key }) => draft(world(), { questionKey: key }));
      const outcomes = await bob.mutation(api.answers.save, { interview: "one", drafts });
      expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["saved"]));
    });

    it("works status, counts and order out anew instead of believing them", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await exportOf(ada, "one");
      const questions = session.questions.map((question, at) => ({ ...question, order: 100 - at }));
      const [first] = session.questions;
      const answer = { questionKey: first!.key, text: "Mine", revision: 3, writer: "panel", editedAt: 5 };
      await give(bob, {
        ...session,
        status: "completed",
        questions,
        answers: [answer, { ...answer, text: "A second one" }, { ...answer, questionKey: "foreign" }],
      });
      const row = await bob.query(api.interviews.row, { interview: "one" });
      expect(row).toMatchObject({ status: "in_progress", answeredCount: 1, questionCount: 8 });
      const moved = await bob.query(api.interviews.transcript, { interview: "one" });
      expect(moved.questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(moved.questions.at(-1)?.key).toBe(first!.key);
      expect(await bob.query(api.answers.list, { interview: "one" })).toEqual([answer]);
    });

    it("dates nothing later than today", async () => {
      const { deployment, ada, bob } = world();
      await finished(world(), ada, "one");
      const session = await exportOf(ada, "one");
      const late = deployment.now() + 1e9;
      await give(bob, {
        ...session,
        createdAt: late,
        startedAt: late,
        completedAt: late,
        answers: session.answers.map((answer) => ({ ...answer, editedAt: late })),
        reviews: session.reviews.map((review) => ({ ...review, reviewedAt: late })),
        feedback: session.feedback && { ...session.feedback, createdAt: late, updatedAt: late },
      });
      const moved = await exportOf(bob, "one");
      const times = [
        ...[moved.createdAt, moved.startedAt, moved.completedAt],
        ...moved.answers.map(({ editedAt }) => editedAt),
        ...moved.reviews.map(({ reviewedAt }) => reviewedAt),
        ...[moved.feedback?.createdAt, moved.feedback?.updatedAt],
      ];
      for (const time of times) expect(time).toBe(deployment.now());
    });

    it("keeps of each answer the newest versions that were rated, and one rating", async () => {
      const { deployment, ada, bob } = world();
      await finished(world(), ada, "one");
      const session = await exportOf(ada, "one");
      const [review] = session.reviews;
      const reviews = Array.from({ length: 15 }, (_, at) => ({ ...review!, version: at + 1 }));
      await give(bob, { ...session, reviews });
      const { questionKey } = review!;
      const versions = await bob.query(api.feedback.versions, { interview: "one", questionKey });
      expect(versions.map(({ version }) => version)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
      await bob.mutation(api.interviews.remove, { interview: "one", moved: true });
      const mine = (await deployment.tables()).interviews[0]!._id;
      const { reviews: left, ratings } = await deployment.tables();
      expect(new Set([...left, ...ratings].map(({ interviewId }) => interviewId))).toEqual(new Set([mine]));
    });

    it("takes nothing that could not have been made here", async () => {
      const { deployment, ada, bob } = world();
      await finished(world(), ada, "one");
      const session = await exportOf(ada, "one");
      const [question] = session.questions;
      const [answer] = session.answers;
      const [review] = session.reviews;
      const long = "x".repeat(60_000);
      const many = <T>(item: T, count: number) => Array.from({ length: count }, () => item);
      const broken: Partial<Session>[] = [
        { key: "" },
        { key: "a b" },
        { key: long },
        { posting: { jobTitle: " " } },
        { posting: { ...session.posting, resumeUrl: "file:///etc/passwd" } },
        { origins: { title: { reader: long, confidence: "low" } } },
        { wish: { count: 50 } },
        { wish: { count: 8, focus: many("x", LIMITS.focus + 1) } },
        { wish: { count: 8, focus: [long] } },
        { requirements: many(session.requirements[0]!, LIMITS.requirements + 1) },
        { requirements: [{ ...session.requirements[0]!, sentence: long }] },
        { questions: many(question!, 2) },
        { questions: Array.from({ length: 21 }, (_, at) => ({ ...question!, key: `${at}` })) },
        { questions: [{ ...question!, text: long }] },
        { questions: [{ ...question!, requirementKey: long }] },
        { coach: { engine: "rubric", promptVersion: long } },
        { answers: many(answer!, LIMITS.questions + 1) },
        { answers: [{ ...answer!, text: long }] },
        { answers: [{ ...answer!, revision: NaN }] },
        { answers: [{ ...answer!, editedAt: -1 }] },
        { reviews: many(review!, LIMITS.questions * LIMITS.versions + 1) },
        { reviews: [{ ...review!, version: 0.5 }] },
        { reviews: [{ ...review!, rating: 6 }] },
        { reviews: [{ ...review!, criteria: { structure: 1, specificity: 1, relevance: 1, clarity: NaN } }] },
        { reviews: [{ ...review!, strengths: many({ text: "x", questionKey: "x" }, 41) }] },
        { feedback: { ...session.feedback!, overallRating: 0 } },
        { feedback: { ...session.feedback!, improvements: [{ text: "x", quote: long, questionKey: "x" }] } },
        { createdAt: NaN },
        { completedAt: -5 },
      ];
      for (const part of broken) {
        const { code } = await refusal(give(bob, { ...session, ...part }));
        expect(["invalid", "too_many"], JSON.stringify(part).slice(0, 100)).toContain(code);
      }
      const bobs = (await deployment.tables()).users.find(({ clerkId }) => clerkId === "user_bob")!._id;
      expect((await deployment.tables()).interviews.map(({ userId }) => userId)).not.toContain(bobs);
    });
  });
}
