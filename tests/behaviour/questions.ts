import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { draft, eachInNewWorld, finished, questionKeys, readBy, refusal, started } from "./world";

export function questions(open: OpenDeployment): void {
  describe("the questions", () => {
    const world = eachInNewWorld(open);

    const transcript = (interview = "one") => world().ada.query(api.interviews.transcript, { interview });
    const save = (questionKey: string, text: string, seq = 1) =>
      world().ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey, text, seq })],
      });
    const add = (key: string, text = "What would you do first?") =>
      world().ada.mutation(api.questions.add, { interview: "one", key, text });

    it("are stored in order, each with its text and, from a posting, the sentence it comes from", async () => {
      await started(world(), world().ada, "one");
      const { questions, jobDescription } = await transcript();
      expect(questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(8);
      const sentences = questions.flatMap(({ why }) => why ?? []);
      expect(sentences).not.toHaveLength(0);
      for (const { text } of questions) expect(text.trim()).not.toBe("");
      for (const sentence of sentences) expect(jobDescription).toContain(sentence);
    });

    it("are asked anew while nothing is answered", async () => {
      const { deployment, ada } = world();
      const before = await started(world(), ada, "one");
      await ada.mutation(api.questions.regenerate, { interview: "one", wish: { count: 5 } });
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "asking",
      });
      await deployment.pass(0);
      const after = await questionKeys(ada, "one");
      expect(after).toHaveLength(5);
      expect(after.filter((key) => before.includes(key))).toEqual([]);
      expect((await transcript()).wish).toEqual({ count: 5 });
    });

    it("are not asked anew once one is answered, nor when the interview is finished", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await save(first!, "An answer");
      const regenerate = (interview: string) =>
        refusal(ada.mutation(api.questions.regenerate, { interview }));
      expect(await regenerate("one")).toEqual({ code: "already_answered" });
      await finished(world(), ada, "two");
      expect(await regenerate("two")).toEqual({ code: "already_answered" });
    });

    it("stay when an answer arrives while new ones are being made", async () => {
      const { deployment, ada } = world();
      const before = await started(world(), ada, "one");
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await save(before[0]!, "Just in time");
      await deployment.pass(0);
      expect(await questionKeys(ada, "one")).toEqual(before);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "ready",
        answered: [before[0]],
      });
    });

    it("take everything with them when new ones replace them, even answers that were taken back", async () => {
      const { deployment, ada } = world();
      const before = await finished(world(), ada, "one");
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      for (const questionKey of before) await save(questionKey, "", 2);
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      const { answers, reviews, ratings } = await deployment.tables();
      expect([answers, reviews, ratings]).toEqual([[], [], []]);
      expect(await save(before[0]!, "From a surface that had not heard", 3)).toEqual([
        { questionKey: before[0], outcome: "closed", reason: "question" },
      ]);
    });

    it("of the person's own stay when the coach asks anew", async () => {
      const { deployment, ada } = world();
      const [first] = await started(world(), ada, "one");
      await add("mine");
      await ada.mutation(api.questions.edit, { interview: "one", questionKey: first!, text: "My words?" });
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      const { questions } = await transcript();
      expect(questions.slice(-2)).toMatchObject([
        { key: first, text: "My words?", origin: "person", order: 9 },
        { key: "mine", origin: "person", order: 10 },
      ]);
    });

    it("of the person's own come last, once for each key", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      await add("mine", "  What would\n you do first? ");
      await add("mine", "Something else");
      const { questions } = await transcript();
      expect(questions).toHaveLength(9);
      expect(questions.at(-1)).toMatchObject({
        key: "mine",
        order: 9,
        text: "What would you do first?",
        origin: "person",
      });
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({ questionCount: 9 });
    });

    it("are twenty at most, and neither empty nor endless", async () => {
      await started(world(), world().ada, "one");
      for (let n = 9; n <= LIMITS.questions; n++) await add(`own-${n}`);
      expect(await refusal(add("one-more"))).toEqual({
        code: "too_many",
        what: "questions",
        limit: LIMITS.questions,
      });
      const edit = (text: string) =>
        refusal(world().ada.mutation(api.questions.edit, { interview: "one", questionKey: "own-9", text }));
      expect(await edit(" \t ")).toMatchObject({ code: "invalid", field: "question", problem: "required" });
      expect(await edit("x".repeat(LIMITS.questionText + 1))).toMatchObject({ problem: "too_long" });
    });

    it("are reworded with their answers kept", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await save(first!, "An answer");
      await ada.mutation(api.questions.edit, { interview: "one", questionKey: first!, text: "In my words?" });
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions[0]).toMatchObject({ text: "In my words?", origin: "person", answer: "An answer" });
    });

    it("are taken out with their answers, and the rest closes up", async () => {
      const { deployment, ada } = world();
      const keys = await started(world(), ada, "one");
      await save(keys[2]!, "An answer");
      await ada.mutation(api.questions.remove, { interview: "one", questionKey: keys[2]! });
      const { questions } = await transcript();
      expect(questions.map(({ key }) => key)).toEqual(keys.filter((_, at) => at !== 2));
      expect(questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({ answeredCount: 0 });
      expect((await deployment.tables()).answers).toEqual([]);
    });

    it("are never all taken out", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      const remove = (questionKey: string) =>
        ada.mutation(api.questions.remove, { interview: "one", questionKey });
      for (const key of keys.slice(1)) await remove(key);
      expect(await refusal(remove(keys[0]!))).toMatchObject({ code: "invalid", problem: "required" });
    });

    it("are put in a new order, with the answers where they belong", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      await save(keys[0]!, "Of the first");
      const turned = [...keys].reverse();
      await ada.mutation(api.questions.reorder, { interview: "one", questionKeys: turned });
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions.map(({ key }) => key)).toEqual(turned);
      expect(questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(questions.at(-1)?.answer).toBe("Of the first");
    });

    it("are only put in an order of exactly the questions there are", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      const reorder = (questionKeys: string[]) =>
        refusal(ada.mutation(api.questions.reorder, { interview: "one", questionKeys }));
      const invalid = { code: "invalid", field: "questions" };
      expect(await reorder(keys.slice(1))).toMatchObject(invalid);
      expect(await reorder([...keys, "foreign"])).toMatchObject(invalid);
      expect(await reorder([keys[0]!, ...keys.slice(0, -1)])).toMatchObject(invalid);
      expect(await questionKeys(ada, "one")).toEqual(keys);
    });

    it("are left alone while the coach makes them", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      expect(await refusal(add("mine"))).toEqual({ code: "coach_busy" });
      const remove = ada.mutation(api.questions.remove, { interview: "one", questionKey: first! });
      expect(await refusal(remove)).toEqual({ code: "coach_busy" });
    });

    describe("of the person's own", () => {
      const own = async () => (await transcript()).questions.find(({ key }) => key === "mine");
      const edit = (kind: "technical" | "motivation" | null, text = "What is your current salary?") =>
        world().ada.mutation(api.questions.edit, { interview: "one", questionKey: "mine", text, kind });
      const progress = () => world().ada.query(api.progress.overview);
      /** One that is answered and looked at, of a kind where one was chosen. */
      const looked = async (kind?: "technical") => {
        const { ada } = world();
        await started(world(), ada, "one");
        const question = { interview: "one", key: "mine", text: "What is your current salary?", kind };
        await ada.mutation(api.questions.add, question);
        await save("mine", "Forty thousand.");
        await readBy(world(), ada, "one", { only: ["mine"], saw: "missing" });
      };
      const found = () => world().ada.query(api.verdicts.get, { interview: "one", questionKey: "mine" });

      it("have no kind and no competency that nobody chose, and are held beside what holds for any answer", async () => {
        await looked();
        expect(await own()).not.toHaveProperty("kind");
        expect(await own()).not.toHaveProperty("competency");
        expect((await found()).verdicts.map(({ key }) => key)).toEqual(["direct"]);
        await world().ada.mutation(api.interviews.complete, { interview: "one", leaveOut: true });
        expect(await world().ada.query(api.feedback.get, { interview: "one" })).toMatchObject({ points: 1 });
        expect((await progress()).readings).toEqual([]);
        const { questions } = (await world().ada.query(api.nightBefore.get, { interview: "one" }))!;
        expect(questions.flatMap(({ lines }) => lines.map(({ point }) => point))).toEqual([
          "a direct answer to what was asked",
        ]);
      });

      it("have the kind that the person chose, and its list", async () => {
        await looked("technical");
        expect(await own()).toMatchObject({ kind: "technical" });
        expect((await found()).verdicts.map(({ key }) => key)).toEqual(["how", "own", "wrong", "limits"]);
      });

      it("change their kind also when they are answered; what the old list found goes, and the answer stays", async () => {
        await looked("technical");
        await edit("technical", "What do you earn today?");
        expect((await found()).verdicts).toHaveLength(4);
        await edit("motivation");
        expect(await own()).toMatchObject({ kind: "motivation" });
        expect((await found()).verdicts).toEqual([]);
        await edit(null);
        expect(await own()).not.toHaveProperty("kind");
        const { ada } = world();
        expect(await ada.query(api.answers.get, { interview: "one", questionKey: "mine" })).toMatchObject({
          text: "Forty thousand.",
        });
      });

      it("are of another kind than the coach's only once they are reworded", async () => {
        const [first] = await started(world(), world().ada, "one");
        const before = (await transcript()).questions[0]!;
        const kind = before.kind === "technical" ? "motivation" : "technical";
        const change = (text: string) =>
          world().ada.mutation(api.questions.edit, { interview: "one", questionKey: first!, text, kind });
        await change(before.text);
        expect((await transcript()).questions[0]).toEqual(before);
        await change("In my own words?");
        expect((await transcript()).questions[0]).toMatchObject({ kind, origin: "person" });
        expect((await transcript()).questions[0]).not.toHaveProperty("competency");
      });

      it("go with an export without a kind, and are asked again without one", async () => {
        const { ada, bob, deployment } = world();
        await looked();
        const session = await ada.query(api.interviews.exportOne, { interview: "one" });
        await bob.mutation(api.interviews.importOne, { session });
        const { questions } = await bob.query(api.interviews.transcript, { interview: "one" });
        expect(questions).toEqual((await transcript()).questions);
        await deployment.pass(1_000);
        await started(world(), ada, "two");
        expect((await transcript("two")).questions.length).toBeGreaterThan(0);
      });
    });

    describe("with points to listen for", () => {
      const POINTS = ["what you did first", "whom you told", "what came of it"];
      const write = (key: string, points: string[], text = "What would you do first?") =>
        world().ada.mutation(api.questions.add, { interview: "one", key, text, points });
      const edit = (questionKey: string, text: string, points?: string[]) =>
        world().ada.mutation(api.questions.edit, { interview: "one", questionKey, text, points });
      const question = async (key: string) =>
        (await transcript()).questions.find((one) => one.key === key) ?? expect.fail(`${key} is not there`);
      const clauses = async (key: string) => (await question(key)).sheet?.points.map(({ text }) => text);
      /** The first question of the coach's that came with points, and its words. */
      const withSheet = async () => {
        await started(world(), world().ada, "one");
        const { questions } = await transcript();
        const { key, text, sheet } =
          questions.find(({ sheet }) => sheet) ?? expect.fail("No question came with points.");
        return { key, text, sheet: sheet! };
      };

      it("come from the bank with three to six of them, each under a key of its own", async () => {
        const { sheet } = await withSheet();
        expect(sheet.points.length).toBeGreaterThanOrEqual(3);
        expect(sheet.points.length).toBeLessThanOrEqual(LIMITS.points);
        expect(new Set(sheet.points.map(({ key }) => key)).size).toBe(sheet.points.length);
        expect(sheet.origin).toBeUndefined();
      });

      it("keep those that the person wrote, tidied, in their order, as the person's", async () => {
        await started(world(), world().ada, "one");
        await write("mine", [
          "  what you\n did first ",
          "whom you told",
          "",
          "whom you told",
          "what came of it",
        ]);
        expect(await question("mine")).toMatchObject({
          origin: "person",
          sheet: { origin: "person", traps: [] },
        });
        expect(await clauses("mine")).toEqual(POINTS);
        await write("without", []);
        expect((await question("without")).sheet).toBeUndefined();
      });

      it("have three to six different ones of a clause's length, or none", async () => {
        const before = await started(world(), world().ada, "one");
        const many = Array.from({ length: LIMITS.points + 1 }, (_, at) => `point ${at}`);
        const wrong = { code: "invalid", field: "points", problem: "out_of_range" };
        expect(await refusal(write("mine", POINTS.slice(1)))).toEqual(wrong);
        expect(await refusal(write("mine", ["the same", "the same", "the same"]))).toEqual(wrong);
        expect(await refusal(write("mine", many))).toEqual(wrong);
        const long = [...POINTS.slice(1), "x".repeat(LIMITS.clause + 1)];
        expect(await refusal(write("mine", long))).toMatchObject({ field: "points", problem: "too_long" });
        expect(await questionKeys(world().ada, "one")).toEqual(before);
      });

      it("are changed while there is no answer; a point that stays keeps its key", async () => {
        const { key, text, sheet } = await withSheet();
        const [first, second] = sheet.points;
        await edit(key, text, [second!.text, "what you would do today", first!.text]);
        const after = (await question(key)).sheet!;
        expect(after.origin).toBe("person");
        expect(after.points[0]).toEqual(second);
        expect(after.points[2]).toEqual(first);
        expect(sheet.points.map((point) => point.key)).not.toContain(after.points[1]!.key);
        expect(after.traps).toEqual(sheet.traps);
        // Other points do not make it another question.
        expect(await question(key)).toMatchObject({ text, origin: "coach" });
      });

      it("keep them when the question is reworded, unless they are taken away", async () => {
        const { key, sheet } = await withSheet();
        await edit(key, "In my own words?");
        expect(await question(key)).toMatchObject({ origin: "person", sheet });
        await edit(
          key,
          "In other words?",
          sheet.points.map(({ text }) => text),
        );
        expect((await question(key)).sheet).toEqual(sheet);
        await edit(key, "In other words?", []);
        expect((await question(key)).sheet).toBeUndefined();
      });

      it("have them fixed once there is an answer, and free again when it is taken back", async () => {
        const { key, text, sheet } = await withSheet();
        await save(key, "An answer");
        expect(await refusal(edit(key, text, POINTS))).toEqual({ code: "sheet_fixed" });
        expect(await refusal(edit(key, text, []))).toEqual({ code: "sheet_fixed" });
        await edit(
          key,
          "Reworded after the answer?",
          sheet.points.map((point) => point.text),
        );
        expect(await question(key)).toMatchObject({ text: "Reworded after the answer?", sheet });
        await save(key, " ", 2);
        await edit(key, text, POINTS);
        expect(await clauses(key)).toEqual(POINTS);
      });

      it("go with an export and come back with it", async () => {
        const { ada, bob } = world();
        await started(world(), ada, "one");
        await write("mine", POINTS);
        const session = await ada.query(api.interviews.exportOne, { interview: "one" });
        await bob.mutation(api.interviews.importOne, { session });
        const { questions } = await bob.query(api.interviews.transcript, { interview: "one" });
        expect(questions).toEqual((await transcript()).questions);
      });
    });

    it("that are not there are not found", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      const missing = { code: "not_found", what: "question" };
      const [interview, questionKey] = ["one", "missing"];
      expect(
        await refusal(ada.mutation(api.questions.edit, { interview, questionKey, text: "Why?" })),
      ).toEqual(missing);
      expect(await refusal(ada.mutation(api.questions.remove, { interview, questionKey }))).toEqual(missing);
    });

    it("that were left out at the end count as skipped in the next attempt", async () => {
      const { deployment, ada } = world();
      const keys = await started(world(), ada, "one");
      const { questions } = await transcript();
      await save(keys[0]!, "An answer");
      await ada.mutation(api.interviews.complete, { interview: "one", leaveOut: true });
      const leftOut = questions.slice(1).map(({ text }) => text);
      expect((await transcript()).leftOut?.map(({ text }) => text)).toEqual(leftOut);
      await deployment.pass(1_000);
      await started(world(), ada, "two");
      const second = (await transcript("two")).questions;
      for (const { text, again } of second) if (leftOut.includes(text)) expect(again).toBe(true);
    });

    it("of a second attempt are others, but for what every interview has", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "first");
      await deployment.pass(1_000);
      await started(world(), ada, "second");
      const asked = async (interview: string) =>
        (await ada.query(api.interviews.transcript, { interview })).questions;
      const before = new Set((await asked("first")).map(({ text }) => text));
      for (const { text, again } of await asked("second")) expect(before.has(text)).toBe(again === true);
    });
  });
}
