import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, finished, refusal, started } from "./world";

export function lifecycle(open: OpenDeployment): void {
  describe("the life of an interview", () => {
    const world = eachInNewWorld(open);

    const row = async (key: string) => (await world().ada.query(api.interviews.row, { interview: key }))!;
    const save = (interview: string, questionKey: string, text: string, seq = 1) =>
      world().ada.mutation(api.answers.save, {
        interview,
        drafts: [draft(world(), { questionKey, text, seq })],
      });

    it("is in progress from the first answer on", async () => {
      const { deployment, ada } = world();
      const [first, second] = await started(world(), ada, "one");
      await save("one", first!, "   ");
      expect(await row("one")).toMatchObject({ status: "draft", answeredCount: 0 });
      await deployment.pass(5_000);
      await save("one", first!, "An answer", 2);
      const startedAt = deployment.now();
      expect(await row("one")).toMatchObject({ status: "in_progress", answeredCount: 1, startedAt });
      await deployment.pass(5_000);
      await save("one", second!, "Another");
      expect(await row("one")).toMatchObject({ status: "in_progress", answeredCount: 2, startedAt });
    });

    it("stays in progress when the only answer is taken back", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save("one", first!, "An answer");
      await save("one", first!, "", 2);
      expect(await row("one")).toMatchObject({ status: "in_progress", answeredCount: 0 });
    });

    it("is completed when every question is answered and the person says so", async () => {
      const { deployment, ada } = world();
      await answered(world(), ada, "one");
      expect(await row("one")).toMatchObject({ status: "in_progress" });
      await deployment.pass(5_000);
      const completed = await ada.mutation(api.interviews.complete, { interview: "one" });
      expect(completed).toMatchObject({
        status: "completed",
        coachState: "unread",
        completedAt: deployment.now(),
      });
    });

    it("is not completed while questions are open, and says which", async () => {
      const { ada } = world();
      const [first, ...open] = await started(world(), ada, "one");
      await save("one", first!, "An answer");
      const complete = ada.mutation(api.interviews.complete, { interview: "one" });
      expect(await refusal(complete)).toEqual({ code: "unanswered", questionKeys: open });
      expect(await row("one")).toMatchObject({ status: "in_progress", coachState: "ready" });
    });

    it("is finished early by leaving the open questions out", async () => {
      const { deployment, ada } = world();
      const keys = await started(world(), ada, "one");
      await save("one", keys[1]!, "An answer");
      await save("one", keys[4]!, "Another");
      await save("one", keys[5]!, "Taken back");
      await save("one", keys[5]!, " ", 2);
      const completed = await ada.mutation(api.interviews.complete, { interview: "one", leaveOut: true });
      expect(completed).toMatchObject({ status: "completed", questionCount: 2, answeredCount: 2 });
      await deployment.pass(0);
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions.map(({ key, order }) => [key, order])).toEqual([
        [keys[1], 1],
        [keys[4], 2],
      ]);
      expect((await deployment.tables()).answers).toHaveLength(2);
    });

    it("is not finished with nothing answered, nor while the coach asks", async () => {
      const { ada } = world();
      await ada.mutation(api.interviews.create, {
        key: "one",
        posting: { jobTitle: "Baker" },
        language: "en",
      });
      const complete = () =>
        refusal(ada.mutation(api.interviews.complete, { interview: "one", leaveOut: true }));
      expect(await complete()).toEqual({ code: "coach_busy" });
      await world().deployment.pass(0);
      expect(await complete()).toEqual({ code: "nothing_answered" });
    });

    it("is completed once, however often it is said", async () => {
      const { deployment, ada } = world();
      await answered(world(), ada, "one");
      const first = await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(1_000);
      const second = await ada.mutation(api.interviews.complete, { interview: "one" });
      expect(second).toEqual(first);
      expect((await deployment.tables()).feedback).toEqual([]);
    });

    it("is opened again to improve answers, with the feedback still there", async () => {
      const { deployment, ada } = world();
      const keys = await finished(world(), ada, "one");
      const before = await ada.query(api.feedback.get, { interview: "one" });
      const reopened = await ada.mutation(api.interviews.reopen, { interview: "one" });
      expect(reopened.status).toBe("in_progress");
      expect(reopened).not.toHaveProperty("completedAt");
      expect(await ada.query(api.feedback.get, { interview: "one" })).toEqual(before);
      await save("one", keys[0]!, "Better: I cut the waiting time by 30 percent.", 2);
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(0);
      expect(await row("one")).toMatchObject({ status: "completed", coachState: "ready" });
    });

    it("is not opened again while it is a draft", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      const reopen = ada.mutation(api.interviews.reopen, { interview: "one" });
      expect(await refusal(reopen)).toEqual({ code: "wrong_status", status: "draft" });
      expect(await row("one")).toMatchObject({ status: "draft" });
    });

    it("stays as it is when one that is in progress is opened again", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      const before = await row("one");
      expect(await ada.mutation(api.interviews.reopen, { interview: "one" })).toEqual(before);
    });

    it("is closed to new answers and new questions once completed", async () => {
      const { ada } = world();
      const keys = await finished(world(), ada, "one");
      const [first] = keys;
      expect(await save("one", first!, "Too late", 2)).toEqual([
        { questionKey: first, outcome: "closed", reason: "interview" },
      ]);
      const closed = { code: "wrong_status", status: "completed" };
      const questionKey = first!;
      const calls = [
        () => ada.mutation(api.questions.add, { interview: "one", key: "own", text: "Why?" }),
        () => ada.mutation(api.questions.edit, { interview: "one", questionKey, text: "Why?" }),
        () => ada.mutation(api.questions.remove, { interview: "one", questionKey }),
        () =>
          ada.mutation(api.questions.reorder, {
            interview: "one",
            questionKeys: keys,
          }),
      ];
      for (const call of calls) expect(await refusal(call())).toEqual(closed);
    });
  });
}
