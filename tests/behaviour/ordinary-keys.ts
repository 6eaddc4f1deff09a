import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import type { OpenDeployment } from "../support/deployments/deployment";
import { draft, eachInNewWorld, readBy, started } from "./world";

/** What every object of the language has already, under these names. */
const NAMES = ["__proto__", "constructor", "toString"];

export function ordinaryKeys(open: OpenDeployment): void {
  describe("a key with a name of the language's own", () => {
    const world = eachInNewWorld(open);

    it("is a question's like any other, from its first text to a file of it", async () => {
      const { ada, bob } = world();
      const interview = "__proto__";
      const others = await started(world(), ada, interview);
      for (const key of NAMES)
        await ada.mutation(api.questions.add, {
          interview,
          key,
          text: `About ${key}?`,
          points: ["The result", "Your own part", "What you learned"],
        });
      for (const questionKey of others) await ada.mutation(api.questions.remove, { interview, questionKey });
      const drafts = NAMES.map((questionKey) =>
        draft(world(), { questionKey, text: `I did ${questionKey}.` }),
      );
      const saved = await ada.mutation(api.answers.save, { interview, drafts });
      expect(saved).toEqual(NAMES.map((questionKey) => ({ questionKey, outcome: "saved", revision: 1 })));
      await ada.mutation(api.questions.reorder, { interview, questionKeys: NAMES.toReversed() });
      expect(await ada.mutation(api.interviews.complete, { interview })).toMatchObject({
        status: "completed",
        answered: NAMES,
      });
      await readBy(world(), ada, interview);
      const { questions, feedback } = await ada.query(api.interviews.get, { interview });
      expect(questions.map(({ key, answer, review }) => [key, answer, review?.text])).toEqual(
        NAMES.toReversed().map((key) => [key, `I did ${key}.`, `I did ${key}.`]),
      );
      expect(feedback?.strengths.map(({ questionKey }) => questionKey).sort()).toEqual(NAMES.toSorted());
      const session = await ada.query(api.interviews.exportOne, { interview });
      await bob.mutation(api.interviews.importOne, { session });
      expect(await bob.query(api.interviews.exportOne, { interview })).toEqual(session);
    });

    it("is a point's like any other", async () => {
      const { ada, bob } = world();
      const [questionKey = ""] = await started(world(), ada, "one");
      const drafts = [draft(world(), { questionKey })];
      await ada.mutation(api.answers.save, { interview: "one", drafts });
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      const [question] = session.questions;
      const points = NAMES.map((key) => ({ ...question!.sheet!.points[0]!, key }));
      const questions = [{ ...question!, sheet: { ...question!.sheet!, points, traps: [] } }];
      await bob.mutation(api.interviews.importOne, { session: { ...session, questions } });
      await bob.mutation(api.interviews.complete, { interview: "one" });
      await readBy(world(), bob, "one");
      const { verdicts: found } = await bob.query(api.verdicts.get, { interview: "one", questionKey });
      expect(found.map(({ key, saw }) => [key, saw])).toEqual([
        ["__proto__", "covered"],
        ["constructor", "missing"],
        ["toString", "missing"],
      ]);
    });
  });
}
