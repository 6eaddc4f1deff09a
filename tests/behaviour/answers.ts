import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { AnswerDraft } from "../../convex/model/answers";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, refusal, started } from "./world";

export function answers(open: OpenDeployment): void {
  describe("saving answers", () => {
    const world = eachInNewWorld(open);

    const save = (...drafts: (Partial<AnswerDraft> & Pick<AnswerDraft, "questionKey">)[]) =>
      world().ada.mutation(api.answers.save, {
        interview: "one",
        drafts: drafts.map((given) => draft(world(), given)),
      });
    const stored = (questionKey: string) =>
      world().ada.query(api.answers.get, { interview: "one", questionKey });
    const row = () => world().ada.query(api.interviews.row, { interview: "one" });

    it("stores an answer with the question it belongs to", async () => {
      const { ada } = world();
      const [first, second] = await started(world(), ada, "one");
      expect(await stored(second!)).toBeNull();
      expect(await save({ questionKey: second!, text: "Mine" })).toEqual([
        { questionKey: second, outcome: "saved", revision: 1 },
      ]);
      expect(await stored(second!)).toMatchObject({ text: "Mine", revision: 1, writer: "panel" });
      expect(await stored(first!)).toBeNull();
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions.slice(0, 2).map(({ answer }) => answer)).toEqual([null, "Mine"]);
    });

    it("overwrites the answer to the same question", async () => {
      const { deployment, ada } = world();
      const [first] = await started(world(), ada, "one");
      await save({ questionKey: first!, text: "Before" });
      await deployment.pass(1_000);
      expect(await save({ questionKey: first!, text: "After", baseRevision: 1, seq: 2 })).toEqual([
        { questionKey: first, outcome: "saved", revision: 2 },
      ]);
      expect(await stored(first!)).toMatchObject({ text: "After", editedAt: deployment.now() });
      expect((await deployment.tables()).answers).toHaveLength(1);
    });

    it("saves many at once, each with an outcome of its own, in order", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      await save({ questionKey: keys[0]!, text: "First", seq: 5 });
      const outcomes = await save(
        { questionKey: keys[0]!, text: "Late", seq: 4 },
        { questionKey: keys[1]!, text: "Second" },
        { questionKey: "gone", text: "For a question that left" },
        { questionKey: keys[2]!, text: "Third" },
      );
      expect(outcomes.map(({ questionKey, outcome }) => [questionKey, outcome])).toEqual([
        [keys[0], "late"],
        [keys[1], "saved"],
        ["gone", "closed"],
        [keys[2], "saved"],
      ]);
      expect(await row()).toMatchObject({ answeredCount: 3, answered: keys.slice(0, 3) });
      const list = await ada.query(api.answers.list, { interview: "one" });
      expect(list.map(({ text }) => text).sort()).toEqual(["First", "Second", "Third"]);
    });

    it("takes the last of two drafts of one question in one batch", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save(
        { questionKey: first!, text: "Earlier", seq: 1 },
        { questionKey: first!, text: "Later", seq: 2 },
      );
      expect(await stored(first!)).toMatchObject({ text: "Later", revision: 2 });
      expect(await row()).toMatchObject({ answeredCount: 1 });
    });

    it("stores nothing of a batch in which one draft is invalid", async () => {
      const { deployment, ada } = world();
      const [first, second] = await started(world(), ada, "one");
      const tooLong = { questionKey: second!, text: "x".repeat(LIMITS.answer + 1) };
      expect(await refusal(save({ questionKey: first! }, tooLong))).toEqual({
        code: "invalid",
        field: "answer",
        problem: "too_long",
        limit: LIMITS.answer,
      });
      expect((await deployment.tables()).answers).toEqual([]);
      expect(await row()).toMatchObject({ answeredCount: 0, status: "draft" });
    });

    it("takes twenty drafts at once and no more", async () => {
      const [first] = await started(world(), world().ada, "one");
      const batch = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ questionKey: first!, text: `${at}`, seq: at + 1 }));
      expect(await save(...batch(LIMITS.batch))).toHaveLength(LIMITS.batch);
      expect(await refusal(save(...batch(LIMITS.batch + 1)))).toEqual({
        code: "too_many",
        what: "answers",
        limit: LIMITS.batch,
      });
    });

    it("ignores a save that comes late or twice from the same surface", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save({ questionKey: first!, text: "Third", seq: 3 });
      for (const seq of [2, 3]) {
        expect(await save({ questionKey: first!, text: "Older", seq })).toEqual([
          { questionKey: first, outcome: "late", revision: 1 },
        ]);
      }
      expect(await stored(first!)).toMatchObject({ text: "Third", revision: 1 });
    });

    it("does not count a text that is there already as a new revision, but remembers that it came", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save({ questionKey: first!, text: "Same", seq: 1 });
      expect(await save({ questionKey: first!, text: "Same", seq: 5 })).toMatchObject([
        { outcome: "saved", revision: 1 },
      ]);
      expect(await save({ questionKey: first!, text: "From before", seq: 3 })).toMatchObject([
        { outcome: "late" },
      ]);
    });

    it("accepts a surface that saw the newest revision, whoever wrote it", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save({ questionKey: first!, text: "Panel", writer: "panel", seq: 9 });
      expect(
        await save({ questionKey: first!, text: "Tab", writer: "tab", seq: 1, baseRevision: 1 }),
      ).toEqual([{ questionKey: first, outcome: "saved", revision: 2 }]);
    });

    it("lets the later of two surfaces win and returns the text that lost", async () => {
      const { deployment, ada } = world();
      const [first] = await started(world(), ada, "one");
      const early = deployment.now();
      await deployment.pass(10_000);
      await save({ questionKey: first!, text: "Panel", writer: "panel" });
      const lost = await save({ questionKey: first!, text: "Tab", writer: "tab", editedAt: early });
      expect(lost).toEqual([
        {
          questionKey: first,
          outcome: "lost",
          winner: expect.objectContaining({ text: "Panel", revision: 1, writer: "panel" }) as unknown,
        },
      ]);
      await deployment.pass(10_000);
      const won = await save({ questionKey: first!, text: "Tab again", writer: "tab", seq: 2 });
      expect(won).toMatchObject([{ outcome: "saved", revision: 2, replaced: { text: "Panel" } }]);
      expect(await stored(first!)).toMatchObject({ text: "Tab again" });
    });

    it("does not let a clock that runs ahead win for ever", async () => {
      const { deployment, ada } = world();
      const [first] = await started(world(), ada, "one");
      const tomorrow = deployment.now() + 86_400_000;
      await save({ questionKey: first!, text: "From tomorrow", writer: "fast", editedAt: tomorrow });
      expect(await stored(first!)).toMatchObject({ editedAt: deployment.now() });
      await deployment.pass(1_000);
      expect(await save({ questionKey: first!, text: "From today", writer: "panel" })).toMatchObject([
        { outcome: "saved", replaced: { text: "From tomorrow" } },
      ]);
    });

    it("keeps the text with its sender when the question has left the set", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await save({ questionKey: first!, text: "Saved before" });
      await ada.mutation(api.questions.remove, { interview: "one", questionKey: first! });
      expect(await save({ questionKey: first!, text: "Typed after", seq: 2 })).toEqual([
        { questionKey: first, outcome: "closed", reason: "question" },
      ]);
      expect(await row()).toMatchObject({ answeredCount: 0 });
    });

    it("counts an answer that is only spaces as none", async () => {
      const { deployment, ada } = world();
      const [first] = await started(world(), ada, "one");
      expect(await save({ questionKey: first!, text: " \n\t " })).toEqual([
        { questionKey: first, outcome: "saved", revision: 0 },
      ]);
      expect((await deployment.tables()).answers).toEqual([]);
      await save({ questionKey: first!, text: "Something", seq: 2 });
      await save({ questionKey: first!, text: "  ", seq: 3 });
      expect(await row()).toMatchObject({ answeredCount: 0, answered: [] });
      expect(await stored(first!)).toMatchObject({ text: "  ", revision: 2 });
    });

    it("keeps every character as it was typed, but halves of surrogate pairs", async () => {
      const [first] = await started(world(), world().ada, "one");
      const text = "  <b>é\u0000\u0007</b>\r\n\u202E 👩‍🔧 ";
      await save({ questionKey: first!, text: `${text}\ud83d` });
      expect(await stored(first!)).toMatchObject({ text: `${text}\ufffd` });
    });

    it("counts right when two surfaces save different answers at once", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      await Promise.all(
        keys.map((questionKey, at) => save({ questionKey, writer: at % 2 ? "panel" : "tab", seq: at + 1 })),
      );
      expect(await row()).toMatchObject({ answeredCount: 8, status: "in_progress" });
    });

    it("continues where it was left: what was saved is there, the rest is open", async () => {
      const { deployment, ada } = world();
      const keys = await started(world(), ada, "one");
      await save({ questionKey: keys[3]!, text: "Before the break" });
      await deployment.pass(86_400_000);
      const { status, answered, questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect([status, answered]).toEqual(["in_progress", [keys[3]]]);
      expect(questions[3]?.answer).toBe("Before the break");
      await save({ questionKey: keys[0]!, text: "After the break" });
      expect(await row()).toMatchObject({ answeredCount: 2 });
    });

    it("refuses drafts whose counters are no numbers of this world", async () => {
      const [first] = await started(world(), world().ada, "one");
      for (const broken of [{ seq: NaN }, { seq: -1 }, { editedAt: Infinity }, { baseRevision: NaN }]) {
        expect(await refusal(save({ questionKey: first!, ...broken }))).toMatchObject({
          code: "invalid",
          problem: "out_of_range",
        });
      }
      expect(await refusal(save({ questionKey: first!, writer: "" }))).toMatchObject({ field: "writer" });
    });

    it("reaches only the interview it is for", async () => {
      const { ada } = world();
      await answered(world(), ada, "two");
      const [first] = await started(world(), ada, "one");
      await save({ questionKey: first!, text: "Mine" });
      const of = async (interview: string) =>
        (await ada.query(api.answers.list, { interview })).map(({ text }) => text);
      expect(await of("one")).toEqual(["Mine"]);
      expect(await of("two")).toHaveLength(8);
      expect(await of("two")).not.toContain("Mine");
    });
  });
}
