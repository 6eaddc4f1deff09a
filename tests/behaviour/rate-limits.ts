import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { callerOf, type Caller, type OpenDeployment } from "../support/deployments/deployment";
import { DEVICE } from "./people";
import { answered, draft, eachInNewWorld, questionKeys, refusal, started, verdict } from "./world";

export function rateLimits(open: OpenDeployment): void {
  describe("work that costs a hosted deployment money", () => {
    const world = eachInNewWorld(open);
    const HOUR = 3_600_000;

    const create = (caller: Caller, n: number) =>
      caller.mutation(api.interviews.create, {
        key: `k${n}`,
        posting: { jobTitle: "Baker" },
        language: "en",
      });

    it("is limited for each person, who is told when to come back", async () => {
      const { deployment, ada, bob } = world();
      for (let n = 0; n < 30; n++) await create(ada, n);
      const refused = await refusal(create(ada, 30));
      expect(refused).toEqual({ code: "rate_limited", retryAt: deployment.now() + HOUR / 30 });
      expect((await deployment.tables()).interviews).toHaveLength(30);
      expect(await create(ada, 0)).toMatchObject({ key: "k0" });
      await create(bob, 0);
      await deployment.pass(HOUR / 30);
      await create(ada, 30);
    });

    it("is limited too where the coach is asked again and again", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "one");
      for (let n = 0; n < 30; n++) {
        await ada.mutation(api.questions.regenerate, { interview: "one" });
        await deployment.pass(0);
      }
      const again = ada.mutation(api.questions.regenerate, { interview: "one" });
      expect(await refusal(again)).toMatchObject({ code: "rate_limited" });
    });

    it("has a generous path of its own for imports", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      for (let n = 0; n < 40; n++) {
        await bob.mutation(api.interviews.importOne, { session: { ...session, key: `moved-${n}` } });
      }
      await create(bob, 0);
    });

    it("is limited where a session is finished and reopened again and again, whoever brought it in", async () => {
      const { ada, bob } = world();
      await answered(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      await bob.mutation(api.interviews.importOne, { session });
      const change = async () => {
        await bob.mutation(api.interviews.complete, { interview: "one" });
        await bob.mutation(api.interviews.reopen, { interview: "one" });
      };
      for (let n = 0; n < 30; n++) await change();
      expect(await refusal(change())).toMatchObject({ code: "rate_limited" });
      await ada.mutation(api.interviews.complete, { interview: "one" });
    });

    it("is limited for saves in bulk, of which nothing is stored beyond the limit, and goes on after a while", async () => {
      const { deployment, ada } = world();
      const keys = await started(world(), ada, "one");
      const save = (turn: number) => {
        const drafts = keys.map((questionKey) =>
          draft(world(), { questionKey, text: `Text ${turn}`, baseRevision: turn - 1, seq: turn }),
        );
        return ada.mutation(api.answers.save, { interview: "one", drafts });
      };
      const most = Math.floor(1_500 / (10 * keys.length)) * 10;
      for (let turn = 1; turn < most + 10; turn++) await save(turn);
      expect(await refusal(save(most + 10))).toMatchObject({ code: "rate_limited" });
      const [answer] = await ada.query(api.answers.list, { interview: "one" });
      expect(answer).toMatchObject({ text: `Text ${most + 9}`, revision: most + 9 });
      await deployment.pass(HOUR / 60);
      await save(most + 10);
    });

    it("is limited for verdicts in bulk", async () => {
      const { ada } = world();
      const [questionKey = ""] = await answered(world(), ada, "one");
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      const answer = questions[0]!.answer!;
      const key = questions[0]!.sheet!.points[0]!.key;
      const give = (turn: number) => {
        const verdicts = Array.from({ length: 20 }, (_, at) =>
          verdict(world(), { questionKey, key, answer, seq: 20 * turn + at }),
        );
        return ada.mutation(api.verdicts.give, { interview: "one", verdicts });
      };
      for (let turn = 0; turn < 60; turn++) await give(turn);
      expect(await refusal(give(60))).toMatchObject({ code: "rate_limited" });
    });

    it("is limited where questions are written, and for a session that goes and comes", async () => {
      const { ada } = world();
      const questions = await started(world(), ada, "one");
      const questionKeys = questions.toReversed();
      const tick = () =>
        ada.mutation(api.interviews.tickReady, { interview: "one", sentence: "None.", ticked: true });
      for (let n = 0; n < 600; n++) await tick();
      const refused = [
        tick(),
        ada.mutation(api.questions.reorder, { interview: "one", questionKeys }),
        ada.mutation(api.questions.edit, { interview: "one", questionKey: questions[0]!, text: "And?" }),
        ada.mutation(api.questions.add, { interview: "one", key: "own", text: "And?" }),
        ada.mutation(api.questions.remove, { interview: "one", questionKey: questions[0]! }),
        ada.mutation(api.interviews.correct, { interview: "one", jobTitle: "Baker" }),
        ada.mutation(api.stories.told, { interview: "one", questionKey: questions[0]! }),
        ada.mutation(api.interviews.remove, { interview: "one" }),
      ];
      for (const each of await Promise.all(refused.map(refusal)))
        expect(each).toMatchObject({ code: "rate_limited" });
    });

    it("costs nobody anything on this device", async () => {
      const { deployment } = world();
      const device = callerOf(deployment, DEVICE);
      await device.mutation(api.users.store);
      for (let n = 0; n < 40; n++) await create(device, n);
      await deployment.pass(0);
      const [questionKey = ""] = await questionKeys(device, "k0");
      for (let seq = 1; seq <= 20; seq++) {
        const drafts = [draft(world(), { questionKey, text: `${seq}`, seq })];
        await device.mutation(api.answers.save, { interview: "k0", drafts });
      }
      expect((await deployment.tables()).rateLimits).toEqual([]);
    });
  });
}
