import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { AnswerDraft } from "../../convex/model/answers";
import type { Session } from "../../convex/model/sessions";
import { followUpKeyOf } from "../../lib/coach/review/index";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, finished, readBy, refusal, started } from "./world";

const MINE = "Twelve people, on three docks.";

export function followUps(open: OpenDeployment): void {
  describe("what is asked back after an answer", () => {
    const world = eachInNewWorld(open);

    const ask = (questionKey: string) =>
      world().ada.mutation(api.followUps.ask, { interview: "one", questionKey });
    const skip = (questionKey: string, skipped = true) =>
      world().ada.mutation(api.followUps.skip, { interview: "one", questionKey, skipped });
    const save = (questionKey: string, part: Partial<AnswerDraft> = {}) =>
      world().ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: followUpKeyOf(questionKey), text: MINE, ...part })],
      });
    const transcript = () => world().ada.query(api.interviews.transcript, { interview: "one" });
    const asked = async () => (await transcript()).followUps ?? [];
    const row = () => world().ada.query(api.interviews.row, { interview: "one" });
    const whole = () => world().ada.query(api.interviews.get, { interview: "one" });
    const exported = () => world().ada.query(api.interviews.exportOne, { interview: "one" });
    const complete = (leaveOut = false) =>
      world().ada.mutation(api.interviews.complete, { interview: "one", leaveOut });
    /** Every question answered, and the first asked back after and that answered, too. */
    const askedBack = async (): Promise<string[]> => {
      const keys = await answered(world(), world().ada, "one");
      await readBy(world(), world().ada, "one", { only: [keys[0]!] });
      await ask(keys[0]!);
      await save(keys[0]!);
      return keys;
    };

    it("is what an interviewer asks about the first point that is missing, else that is said in part", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      const questions = (await transcript()).questions.filter(({ sheet }) => sheet);
      const [first, second, third] = questions.map(({ key }) => key);
      await readBy(world(), ada, "one", { only: [first!] });
      await readBy(world(), ada, "one", { only: [second!], saw: "partly" });
      await readBy(world(), ada, "one", { only: [third!], saw: "covered" });
      for (const key of [first!, second!, third!]) await ask(key);
      const pointOf = (question: number, at: number) => questions[question]!.sheet!.points[at]!;
      expect(await asked()).toEqual([
        { questionKey: first, point: pointOf(0, 1).key, text: pointOf(0, 1).followUp },
        { questionKey: second, point: pointOf(1, 0).key, text: pointOf(1, 0).followUp },
      ]);
    });

    it("is nothing where nobody looked at every point, where there is no answer, and where there is no question", async () => {
      const { ada } = world();
      const [first, second] = await answered(world(), ada, "one");
      await ask(first!);
      const { questions } = await transcript();
      const { key } = questions[0]!.sheet!.points[0]!;
      const one = { questionKey: first!, key, saw: "missing" as const, writer: "panel", seq: 1, at: 1 };
      await ada.mutation(api.verdicts.give, {
        interview: "one",
        verdicts: [{ ...one, textHash: "0".repeat(16) }],
      });
      await ask(first!);
      await readBy(world(), ada, "one", { only: [second!] });
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: second!, text: " ", seq: 2 })],
      });
      await ask(second!);
      expect(await asked()).toEqual([]);
      expect(await refusal(ask("missing"))).toEqual({ code: "not_found", what: "question" });
      expect(await refusal(skip(first!))).toEqual({ code: "not_found", what: "question" });
    });

    it("asks for a point that the person wrote in that point's words, and after a question without points by its kind", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      const points = ["what you saw first", "whom you told", "what came of it"];
      const { text } = (await transcript()).questions[0]!;
      await ada.mutation(api.questions.edit, { interview: "one", questionKey: first!, text, points });
      const own = {
        interview: "one",
        key: "own",
        text: "When were you wrong?",
        kind: "behavioural" as const,
      };
      await ada.mutation(api.questions.add, own);
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [first!, "own"].map((questionKey) => draft(world(), { questionKey })),
      });
      await readBy(world(), ada, "one");
      await ask(first!);
      await ask("own");
      expect(await asked()).toMatchObject([
        { text: "There is one thing I would still like to hear: “whom you told”." },
        { questionKey: "own", text: "What did you do yourself?" },
      ]);
    });

    it("is asked once, and stays as it was asked when the point is found later or the question reworded", async () => {
      const { ada } = world();
      const [first] = await askedBack();
      const before = await asked();
      await ada.mutation(api.questions.edit, {
        interview: "one",
        questionKey: first!,
        text: "In other words?",
      });
      await readBy(world(), ada, "one", { only: [first!], saw: "partly", seq: 2 });
      await ask(first!);
      expect(await asked()).toEqual(before);
      expect((await whole()).questions[0]).toMatchObject({
        text: "In other words?",
        followUp: { answer: MINE },
      });
    });

    it("is skipped, and answered after all; what is written stays", async () => {
      const [first] = await askedBack();
      await skip(first!);
      expect(await asked()).toMatchObject([{ skipped: true }]);
      expect((await whole()).questions[0]!.followUp).toMatchObject({ skipped: true, answer: MINE });
      await skip(first!, false);
      expect((await asked())[0]).not.toHaveProperty("skipped");
    });

    it("is not counted and blocks nothing: neither the numbers nor finishing know of it", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      const [first, second] = keys;
      const drafts = keys.slice(0, 2).map((questionKey) => draft(world(), { questionKey }));
      await ada.mutation(api.answers.save, { interview: "one", drafts });
      await readBy(world(), ada, "one");
      await ask(first!);
      await ask(second!);
      const before = await row();
      await save(first!);
      expect(await row()).toEqual(before);
      expect(await row()).toMatchObject({ answeredCount: 2, questionCount: keys.length });
      const open = keys.slice(2);
      expect(await refusal(complete())).toEqual({ code: "unanswered", questionKeys: open });
      await save(first!, { text: "", seq: 2 });
      expect(await row()).toEqual(before);
      expect(await complete(true)).toMatchObject({ status: "completed", questionCount: 2 });
      expect(await asked()).toHaveLength(2);
    });

    it("starts nothing and rates nothing", async () => {
      const [first] = await finished(world(), world().ada, "one");
      await ask(first!);
      const told = async () => {
        const { ratings, reviews, feedback, stories } = await world().deployment.tables();
        return { ratings, reviews, feedback, stories };
      };
      const before = await told();
      await save(first!);
      expect(await told()).toEqual(before);
      expect(await row()).toMatchObject({ status: "completed" });
    });

    it("is answered as any question is: late, met by another surface's text, cut short, too long", async () => {
      const { ada, deployment } = world();
      const [first] = await askedBack();
      const questionKey = followUpKeyOf(first!);
      expect(await save(first!)).toEqual([{ questionKey, outcome: "late", revision: 1 }]);
      await deployment.pass(1_000);
      expect(await save(first!, { writer: "tab", text: "Tab" })).toMatchObject([
        { outcome: "saved", replaced: { text: MINE } },
      ]);
      const kept = await ada.query(api.answers.replaced, { interview: "one", questionKey });
      expect(kept).toMatchObject([{ text: MINE, questionKey }]);
      expect(await ada.query(api.answers.get, { interview: "one", questionKey })).toMatchObject({
        text: "Tab",
      });
      const long = "x".repeat(LIMITS.followUpAnswer + 1);
      expect(await refusal(save(first!, { text: long, seq: 9 }))).toMatchObject({
        field: "answer",
        limit: LIMITS.followUpAnswer,
      });
    });

    it("takes its answer in a finished session, which takes no other", async () => {
      const { ada } = world();
      const [first, second] = await finished(world(), ada, "one");
      await ask(first!);
      expect(await save(first!)).toMatchObject([{ outcome: "saved", revision: 1 }]);
      expect(await save(second!)).toMatchObject([{ outcome: "closed", reason: "question" }]);
      const outcome = await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first!, seq: 9 })],
      });
      expect(outcome).toMatchObject([{ outcome: "closed", reason: "interview" }]);
    });

    it("stays with its question in another order, goes with it, and is asked of no new set", async () => {
      const { ada, deployment } = world();
      const keys = await askedBack();
      const [first, ...others] = keys;
      await ada.mutation(api.questions.reorder, { interview: "one", questionKeys: [...others, first!] });
      expect((await whole()).questions.at(-1)).toMatchObject({ key: first, followUp: { answer: MINE } });
      await deployment.pass(1_000);
      await save(first!, { writer: "tab", text: "Tab" });
      await ada.mutation(api.questions.remove, { interview: "one", questionKey: first! });
      expect(await asked()).toEqual([]);
      const { answers, replaced } = await deployment.tables();
      expect(answers.map(({ questionKey }) => questionKey).sort()).toEqual([...others].sort());
      expect(replaced).toEqual([]);
      expect(await save(first!, { seq: 9 })).toMatchObject([{ outcome: "closed", reason: "question" }]);
    });

    it("goes with a question that is left out because its answer was taken back, or when all are asked anew", async () => {
      const { ada, deployment } = world();
      const keys = await askedBack();
      const takeBack = (questionKeys: string[]) =>
        ada.mutation(api.answers.save, {
          interview: "one",
          drafts: questionKeys.map((questionKey) => draft(world(), { questionKey, text: "", seq: 5 })),
        });
      await takeBack(keys);
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      expect(await asked()).toEqual([]);
      const fresh = (await transcript()).questions.map(({ key }) => key);
      const drafts = fresh.map((questionKey) => draft(world(), { questionKey }));
      await ada.mutation(api.answers.save, { interview: "one", drafts });
      await readBy(world(), ada, "one", { only: [fresh[0]!] });
      await ask(fresh[0]!);
      await save(fresh[0]!);
      await takeBack([fresh[0]!]);
      await complete(true);
      expect(await asked()).toEqual([]);
      const { answers } = await deployment.tables();
      expect(answers.map(({ questionKey }) => questionKey).sort()).toEqual(fresh.slice(1).sort());
    });

    it("has room beside as many questions as a session can have", async () => {
      const { ada } = world();
      const session = await sessionWithAll();
      await ada.mutation(api.interviews.importOne, { session: { ...session, key: "all" } });
      const list = await ada.query(api.answers.list, { interview: "all" });
      expect(list).toHaveLength(2 * LIMITS.questions);
      const back = await ada.query(api.interviews.exportOne, { interview: "all" });
      expect(back.followUps?.filter(({ answer }) => answer)).toHaveLength(LIMITS.questions);
      expect(back.answers).toHaveLength(LIMITS.questions);
      await ada.mutation(api.interviews.remove, { interview: "all", moved: true });
      const { answers } = await world().deployment.tables();
      expect(answers).not.toContainEqual(expect.objectContaining({ text: "And why?" }));
    });

    it("is moved beneath its question with its answer and the texts before it, and comes back from a removal", async () => {
      const { ada, bob, deployment } = world();
      const [first] = await askedBack();
      await deployment.pass(1_000);
      await save(first!, { writer: "tab", text: "Tab" });
      const session = await exported();
      expect(session.followUps).toMatchObject([{ questionKey: first, answer: { text: "Tab", revision: 2 } }]);
      expect(session.answers.map(({ questionKey }) => questionKey)).not.toContain(followUpKeyOf(first!));
      expect(await bob.mutation(api.interviews.importOne, { session })).toBe(true);
      const moved = await bob.query(api.interviews.exportOne, { interview: "one" });
      expect(moved).toEqual(session);
      expect(moved.replaced).toMatchObject([{ text: MINE, questionKey: followUpKeyOf(first!) }]);
      await ada.mutation(api.interviews.remove, { interview: "one" });
      expect(await refusal(ask(first!))).toEqual({ code: "not_found", what: "interview" });
      expect(await save(first!, { writer: "tab", text: "Late", seq: 2 })).toMatchObject([
        { outcome: "saved" },
      ]);
      await ada.mutation(api.deleted.restore, { interview: "one" });
      expect((await whole()).questions[0]!.followUp).toMatchObject({ answer: "Late" });
    });

    it("is imported within limits, to questions that are there, once each; an answer to it finishes nothing", async () => {
      const { bob } = world();
      await askedBack();
      const session = await exported();
      const [one] = session.followUps!;
      const give = (part: Partial<Session>) =>
        bob.mutation(api.interviews.importOne, { session: { ...session, ...part } });
      const broken = [
        Array.from({ length: LIMITS.questions + 1 }, () => one!),
        [{ ...one!, text: "x".repeat(LIMITS.followUp + 1) }],
        [{ ...one!, point: "x".repeat(LIMITS.key + 1) }],
        [{ ...one!, answer: { ...one!.answer!, text: "x".repeat(LIMITS.followUpAnswer + 1) } }],
        [{ ...one!, answer: { ...one!.answer!, revision: 0 } }],
      ];
      for (const followUps of broken)
        expect(["invalid", "too_many"]).toContain((await refusal(give({ followUps }))).code);
      await give({
        status: "completed",
        answers: session.answers.slice(1),
        followUps: [one!, { ...one!, text: "Twice?" }, { ...one!, questionKey: "foreign" }],
      });
      expect(await bob.query(api.interviews.row, { interview: "one" })).toMatchObject({
        status: "in_progress",
        answeredCount: session.answers.length - 1,
      });
      const { followUps } = await bob.query(api.interviews.exportOne, { interview: "one" });
      expect(followUps).toEqual([one]);
    });

    it("is exported with its answer where the questions cannot be read any more, and comes in beneath its question", async () => {
      const { bob, deployment } = world();
      const [first] = await askedBack();
      await deployment.inside(async (ctx) => {
        const row = (await ctx.db.query("transcripts").first())!;
        await ctx.db.delete("transcripts", row._id);
      });
      const session = await exported();
      expect(session.followUps).toMatchObject([{ questionKey: first, text: "…", answer: { text: MINE } }]);
      expect(session.questions).toHaveLength(session.answers.length);
      expect(await bob.mutation(api.interviews.importOne, { session })).toBe(true);
      const { questions } = await bob.query(api.interviews.get, { interview: "one" });
      expect(questions.find(({ key }) => key === first)?.followUp).toMatchObject({ answer: MINE });
    });

    it("is missing in exports from before there was any, which are imported as they were", async () => {
      const { bob } = world();
      await finished(world(), world().ada, "one");
      const session = await exported();
      expect(session).not.toHaveProperty("followUps");
      await bob.mutation(api.interviews.importOne, { session: { ...session, format: 1 } });
      const { questions } = await bob.query(api.interviews.get, { interview: "one" });
      expect(questions.map(({ followUp }) => followUp)).toEqual(questions.map(() => null));
    });

    it("comes after answers of sessions from before questions were named in their row, once they are looked at", async () => {
      const { ada, deployment } = world();
      const [first] = await answered(world(), ada, "one");
      await deployment.inside(async (ctx) => {
        const interview = (await ctx.db.query("interviews").first())!;
        await ctx.db.patch("interviews", interview._id, { asked: undefined });
      });
      await ask(first!);
      expect(await asked()).toEqual([]);
      await readBy(world(), ada, "one", { only: [first!] });
      await ask(first!);
      expect(await save(first!)).toMatchObject([{ outcome: "saved" }]);
      expect((await whole()).questions[0]!.followUp).toMatchObject({ answer: MINE });
    });

    async function sessionWithAll(): Promise<Session> {
      const [first] = await askedBack();
      const session = await exported();
      const keys = Array.from({ length: LIMITS.questions }, (_, at) => `q-${at}`);
      const question = session.questions.find(({ key }) => key === first)!;
      const [answer] = session.answers;
      const [one] = session.followUps!;
      return {
        ...session,
        questions: keys.map((key, at) => ({ ...question, key, order: at + 1 })),
        answers: keys.map((questionKey) => ({ ...answer!, questionKey })),
        verdicts: [],
        followUps: keys.map((questionKey) => ({
          ...one!,
          questionKey,
          answer: { ...one!.answer!, text: "And why?" },
        })),
      };
    }
  });
}
