import { beforeEach, describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { readAnswer, sheetOf, textHashOf } from "../../lib/coach/review/index";
import type { OpenDeployment } from "../support/deployments/deployment";
import { answered, draft, eachInNewWorld, finished, readBy, refusal, verdict } from "./world";

const TEXT = "I rang the mill. It was closed, so I drove there.";

export function verdicts(open: OpenDeployment): void {
  describe("what the person finds in an answer", () => {
    const world = eachInNewWorld(open);
    let first: string;
    let point: string;
    beforeEach(async () => {
      const { ada } = world();
      first = (await answered(world(), ada, "one"))[0]!;
      await save(TEXT, 2);
      const { questions } = await ada.query(api.interviews.transcript, { interview: "one" });
      point = questions[0]!.sheet!.points[0]!.key;
    });

    const save = (text: string, seq: number) =>
      world().ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first, text, seq })],
      });
    const found = (part: Partial<Parameters<typeof verdict>[1]> = {}) =>
      verdict(world(), { questionKey: first, key: point, answer: TEXT, ...part });
    const give = (...given: ReturnType<typeof found>[]) =>
      world().ada.mutation(api.verdicts.give, { interview: "one", verdicts: given });
    const outcomes = async (...given: ReturnType<typeof found>[]) =>
      (await give(...given)).map(({ outcome }) => outcome);
    const stored = async () =>
      (await world().ada.query(api.verdicts.get, { interview: "one", questionKey: first })).verdicts;

    it("is stored with the words that show it and whose reading it is", async () => {
      expect(await outcomes(found({ words: "I rang the mill." }))).toEqual(["saved"]);
      expect(await stored()).toEqual([
        {
          ...{
            key: point,
            saw: "covered",
            words: "I rang the mill.",
            reader: "person",
            writer: "panel",
            seq: 1,
          },
          ...{ at: world().deployment.now(), textHash: textHashOf(TEXT) },
        },
      ]);
    });

    describe("where what was asked about never happened", () => {
      /** The first question becomes one of the person's own about their past. */
      const never = (isNever: boolean) =>
        world().ada.mutation(api.questions.never, { interview: "one", questionKey: first, isNever });
      const asked = async () =>
        (await world().ada.query(api.interviews.transcript, { interview: "one" })).questions[0]!;
      const change = (kind: "behavioural" | "technical", text: string) =>
        world().ada.mutation(api.questions.edit, { interview: "one", questionKey: first, text, kind });
      const keys = async () => (await stored()).map(({ key }) => key);
      const lacking = async () => {
        const along = (await world().ada.query(api.nightBefore.get, { interview: "one" }))!;
        return along.questions.flatMap(({ lines }) => lines.map((line) => line.point));
      };
      beforeEach(() => change("behavioural", "When did somebody last get loud?"));

      it("nothing of the event is looked for, only what the person would do, and it can be taken back", async () => {
        const { ada } = world();
        await readBy(world(), ada, "one", { only: [first], saw: "missing" });
        const { sheet } = await asked();
        expect(await lacking()).toEqual(sheet!.points.map(({ text }) => text));
        await ada.mutation(api.followUps.ask, { interview: "one", questionKey: first });
        await never(true);
        expect(await stored()).toEqual([]);
        const whole = await ada.query(api.interviews.transcript, { interview: "one" });
        expect(whole.followUps).toEqual([]);
        expect(await outcomes(found({ seq: 200 }))).toEqual(["closed"]);
        await readBy(world(), ada, "one", { only: [first], saw: "missing", seq: 3 });
        expect(await lacking()).toEqual([
          "what you would find out first",
          "what you would do, step by step",
          "whom you would tell or ask",
          "how you would know that it worked",
        ]);
        await ada.mutation(api.followUps.ask, { interview: "one", questionKey: first });
        const { followUps } = await ada.query(api.interviews.transcript, { interview: "one" });
        expect(followUps).toMatchObject([{ text: "What would you find out first?" }]);
        await never(false);
        expect(await keys()).toEqual([]);
        expect(await asked()).not.toHaveProperty("never");
        expect(await asked()).toMatchObject({ sheet });
      });

      it("also a finished session says so, in its feedback and its progress, and so does its export", async () => {
        const { ada, bob } = world();
        await ada.mutation(api.interviews.complete, { interview: "one" });
        await readBy(world(), ada, "one", { saw: "missing" });
        const before = (await ada.query(api.feedback.get, { interview: "one" }))!;
        const { points } = (await asked()).sheet!;
        await never(true);
        const feedback = async () => (await ada.query(api.feedback.get, { interview: "one" }))!;
        expect((await feedback()).points).toBe(before.points! - points.length);
        await readBy(world(), ada, "one", { only: [first], saw: "missing", seq: 3 });
        expect((await feedback()).points).toBe(before.points! - points.length + 4);
        const session = await ada.query(api.interviews.exportOne, { interview: "one" });
        await bob.mutation(api.interviews.importOne, { session });
        const { questions } = await bob.query(api.interviews.transcript, { interview: "one" });
        expect(questions[0]).toMatchObject({ never: true });
      });

      it("a finished session of which nothing else was looked at is one at which nobody looked", async () => {
        const { ada } = world();
        await ada.mutation(api.interviews.complete, { interview: "one" });
        await readBy(world(), ada, "one", { only: [first] });
        const [, other] = (await ada.query(api.interviews.get, { interview: "one" })).questions;
        const { key: questionKey, answer } = other!;
        await give(found({ questionKey, key: sheetOf(other!).sheet.points[0]!.key, answer: answer! }));
        const row = async () => await ada.query(api.interviews.get, { interview: "one" });
        expect(await row()).toMatchObject({ coachState: "ready", reader: "person", pointsCovered: 1 });
        await never(true);
        expect(await ada.query(api.feedback.get, { interview: "one" })).toBeNull();
        const after = await row();
        expect(after).toMatchObject({ status: "completed", coachState: "unread" });
        for (const of of ["reader", "points", "pointsCovered", "overallRating", "toImprove"])
          expect(after).not.toHaveProperty(of);
      });

      it("what was found at the last look, before the session was finished anew, stays", async () => {
        const { ada } = world();
        await ada.mutation(api.interviews.complete, { interview: "one" });
        await readBy(world(), ada, "one", { only: [first] });
        const row = async () => await ada.query(api.interviews.get, { interview: "one" });
        const { points } = await row();
        const [, other] = (await row()).questions;
        await ada.mutation(api.interviews.reopen, { interview: "one" });
        await ada.mutation(api.questions.edit, {
          interview: "one",
          questionKey: other!.key,
          text: "When did you last shout?",
          kind: "behavioural",
        });
        await save("I rang nobody.", 9);
        await ada.mutation(api.interviews.complete, { interview: "one" });
        expect(await row()).toMatchObject({ coachState: "unread", points });
        await ada.mutation(api.questions.never, {
          interview: "one",
          questionKey: other!.key,
          isNever: true,
        });
        expect(await row()).toMatchObject({ coachState: "unread", points });
        expect(await ada.query(api.feedback.get, { interview: "one" })).not.toBeNull();
      });

      it("is said of questions about one's past only, and of no other question that takes their place", async () => {
        await never(true);
        await change("behavioural", "When did somebody last shout?");
        expect(await asked()).not.toHaveProperty("never");
        await never(true);
        await never(false);
        await change("behavioural", "What are you good at?");
        await never(true);
        expect(await asked()).not.toHaveProperty("never");
        await change("behavioural", "When did somebody last shout?");
        await never(true);
        expect(await asked()).toHaveProperty("never");
        await change("technical", "When did somebody last shout?");
        expect(await asked()).not.toHaveProperty("never");
        await never(true);
        expect(await asked()).not.toHaveProperty("never");
      });
    });

    it("is the same however often it comes; the later one of a point takes its place, an earlier one is late", async () => {
      await give(found());
      // That it came again is counted, and nothing else is written.
      const written = async () => ({ ...(await world().deployment.tables()), rateLimits: [] });
      const before = await written();
      expect(await outcomes(found())).toEqual(["saved"]);
      expect(await written()).toEqual(before);
      await world().deployment.pass(1_000);
      const [earlier, later] = [found({ seq: 2, saw: "partly", at: 5 }), found({ seq: 3, saw: "missing" })];
      expect(await outcomes(later, earlier)).toEqual(["saved", "late"]);
      expect(await stored()).toMatchObject([{ saw: "missing", seq: 3 }]);
    });

    it("meets that of another surface: whichever was later counts, and both points stay", async () => {
      await give(found({ writer: "phone", seq: 9, saw: "missing" }));
      await world().deployment.pass(1_000);
      await give(found({ writer: "panel", seq: 1 }), found({ key: "own", seq: 2 }));
      expect(await stored()).toMatchObject([{ writer: "panel", saw: "covered" }]);
    });

    it("is refused when its words do not stand in the text it names, or when it shows words for what is missing", async () => {
      expect(await refusal(give(found({ words: "I wrote to the mill." })))).toMatchObject({ field: "words" });
      expect(await refusal(give(found({ words: "I rang the mil" })))).toMatchObject({ field: "words" });
      expect(await refusal(give(found({ saw: "missing", words: "I rang" })))).toMatchObject({
        field: "words",
      });
      expect(await refusal(give(found({ writer: "" })))).toMatchObject({ field: "writer" });
      expect(await refusal(give(found({ seq: -1 })))).toMatchObject({ field: "seq" });
      expect(await stored()).toEqual([]);
    });

    it("is refused in a batch that is too large", async () => {
      const many = Array.from({ length: LIMITS.batch + 1 }, (_, seq) => found({ seq }));
      expect(await refusal(give(...many))).toEqual({ code: "too_many", what: "rows", limit: LIMITS.batch });
    });

    it("comes to nothing for another question, a point of no sheet, or an answer that is not there", async () => {
      const { ada } = world();
      await ada.mutation(api.questions.add, { interview: "one", key: "mine", text: "What else?" });
      const given = [
        found({ questionKey: "nowhere" }),
        found({ key: "nothing" }),
        found({ saw: "hit" }),
        found({ questionKey: "mine", key: "action", answer: "" }),
      ];
      expect(await outcomes(...given)).toEqual(["closed", "closed", "closed", "closed"]);
      expect(await stored()).toEqual([]);
    });

    it("is nobody else's to give, and goes with its interview", async () => {
      const { bob, ada, deployment } = world();
      const given = { interview: "one", verdicts: [found()] };
      expect(await refusal(bob.mutation(api.verdicts.give, given))).toMatchObject({ code: "not_found" });
      await give(found());
      await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      expect((await deployment.tables()).verdicts).toEqual([]);
      expect(await refusal(give(found()))).toMatchObject({ code: "not_found" });
    });

    it("said of an old text stands while its words do, and else leaves the point open", async () => {
      await give(found({ words: "I rang the mill." }));
      await save("I rang the mill. Then I waited.", 3);
      expect(await outcomes(found({ seq: 2, words: "so I drove there" }))).toEqual(["changed"]);
      expect(await outcomes(found({ seq: 3, saw: "partly" }))).toEqual(["changed"]);
      const states = async () => {
        const { questions } = await world().ada.query(api.interviews.get, { interview: "one" });
        const { sheet, verdicts, answer } = questions[0]!;
        return readAnswer(sheet!, verdicts, answer!).points[0]!.state;
      };
      expect(await states()).toBe("covered");
      await save("I gave up.", 4);
      expect(await states()).toBe("open");
      await save(TEXT, 5);
      expect(await states()).toBe("covered");
    });

    it("comes back whole when a session is exported and brought in again", async () => {
      const { ada, bob, deployment } = world();
      await finished(world(), ada, "two");
      const session = await ada.query(api.interviews.exportOne, { interview: "two" });
      expect(session.verdicts).toHaveLength(8);
      await bob.mutation(api.interviews.importOne, { session });
      expect(await bob.query(api.interviews.exportOne, { interview: "two" })).toEqual(session);
      const rowOf = async (caller: typeof ada) => {
        const row = await caller.query(api.interviews.row, { interview: "two" });
        return { ...row, answered: row?.answered.toSorted() };
      };
      expect(await rowOf(bob)).toEqual(await rowOf(ada));
      const strip = (owner: string) => async () => {
        const { ratings, users } = await deployment.tables();
        const { _id } = users.find(({ clerkId }) => clerkId === owner)!;
        return ratings
          .filter(({ userId }) => userId === _id)
          .map(({ _id: _a, _creationTime, userId: _u, interviewId: _i, ...rest }) => rest);
      };
      expect(await strip("user_bob")()).toEqual(await strip("user_ada")());
    });

    it("may be brought in with a session only as far as it is in form", async () => {
      const { ada, bob } = world();
      await finished(world(), ada, "two");
      const session = await ada.query(api.interviews.exportOne, { interview: "two" });
      const [row] = session.verdicts!;
      const long = "x".repeat(LIMITS.answer + 1);
      for (const verdicts of [
        Array.from({ length: LIMITS.questions + 1 }, () => row!),
        [{ ...row!, verdicts: [{ ...row!.verdicts[0]!, words: long }] }],
        [{ ...row!, verdicts: [{ ...row!.verdicts[0]!, at: -1 }] }],
        [{ ...row!, verdicts: Array.from({ length: 50 }, () => row!.verdicts[0]!) }],
      ]) {
        const { code } = await refusal(
          bob.mutation(api.interviews.importOne, { session: { ...session, verdicts } }),
        );
        expect(["invalid", "too_many"]).toContain(code);
      }
    });
  });
}
