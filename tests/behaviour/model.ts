import { afterEach, describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import type { Written } from "../../convex/model/modelWork";
import type { CoachVia } from "../../convex/validators";
import type { OpenDeployment } from "../support/deployments/deployment";
import { ADA, POSTING } from "./people";
import { answered, eachInNewWorld, started } from "./world";

const RULES = { engine: "rubric", promptVersion: "3" };
const USE = { model: "small-1", calls: 1, inputTokens: 900, outputTokens: 300 };
const TEXTS = [
  "lifted the heaviest load",
  "trained a newcomer",
  "found a fault",
  "planned a shift",
  "met a deadline",
];

/** The work of a language model that is called from the person's device; the rules are the same when it is hosted. */
export function model(open: OpenDeployment): void {
  describe("a language model of the person's own", () => {
    const world = eachInNewWorld(open);
    afterEach(() => {
      delete process.env["COACH_BASE_URL"];
      delete process.env["COACH_MODEL"];
    });

    const create = (via: CoachVia = "device") =>
      world().ada.mutation(api.interviews.create, {
        key: "one",
        posting: POSTING,
        language: "en",
        wish: { count: 5 },
        via,
      });
    const row = () => world().ada.query(api.interviews.row, { interview: "one" });
    const material = () => world().ada.query(api.modelWork.material, { interview: "one" });
    const handIn = (written: Written) =>
      world().ada.mutation(api.modelWork.handIn, { interview: "one", written });
    const asked = (since: number, part: Partial<Written> = {}): Written => ({
      work: "asking",
      since,
      use: USE,
      drafts: TEXTS.map((text) => ({
        text: `Tell me how you ${text}.`,
        kind: "behavioural",
        competency: "delivery",
        why: "",
      })),
      ...part,
    });
    it("is waited for: nobody else makes the questions", async () => {
      await create();
      await world().deployment.pass(1_000);
      expect(await row()).toMatchObject({ coachState: "asking", coachVia: "device", questionCount: 0 });
      expect(await material()).toMatchObject({
        work: "asking",
        posting: { jobTitle: POSTING.jobTitle, jobDescription: POSTING.jobDescription },
        wish: { count: 5, language: "en" },
      });
    });

    it("hands in questions, which are stored with who made them and what it took", async () => {
      await create();
      expect(await handIn(asked((await material())!.since))).toBe(true);
      expect(await row()).toMatchObject({ coachState: "ready", questionCount: 5 });
      expect(await row()).not.toHaveProperty("coachVia");
      const transcript = await world().ada.query(api.interviews.transcript, { interview: "one" });
      expect(transcript.coach).toMatchObject({ engine: "model", model: "small-1" });
      expect(transcript.use).toEqual(USE);
      expect(transcript.questions.map(({ text }) => text)).toContain("Tell me how you trained a newcomer.");
    });

    it("is not believed where the posting does not say it", async () => {
      await create();
      const { since } = (await material())!;
      const lie = {
        text: "Why do you want the company car?",
        kind: "motivation",
        competency: "motivation",
        why: "You get a car.",
      };
      await handIn(asked(since, { drafts: [lie, ...(asked(since).drafts as object[])] } as Partial<Written>));
      const { questions } = await world().ada.query(api.interviews.transcript, { interview: "one" });
      expect(questions[0]).toMatchObject({ text: lie.text });
      expect(questions[0]).not.toHaveProperty("why");
    });

    it("hands in once: the second result, and a result for other work, change nothing", async () => {
      await create();
      const { since } = (await material())!;
      expect(await handIn(asked(since - 1))).toBe(false);
      expect(await handIn(asked(since))).toBe(true);
      const before = await world().deployment.tables();
      expect(await handIn(asked(since, { drafts: [] }))).toBe(false);
      expect(await world().deployment.tables()).toEqual(before);
    });

    it("that wrote nothing of use leaves the questions to the coach without a model, and the set says why", async () => {
      await create();
      await handIn(asked((await material())!.since, { drafts: [], trouble: "model_refused" }));
      const transcript = await world().ada.query(api.interviews.transcript, { interview: "one" });
      expect(transcript.coach).toEqual(RULES);
      expect(transcript.notices).toEqual(["model_refused"]);
      expect(transcript.questions).toHaveLength(5);
    });

    it("that stops without a word is followed by the rules", async () => {
      const { ada, deployment } = world();
      await create();
      await deployment.pass(200_000);
      const transcript = await ada.query(api.interviews.transcript, { interview: "one" });
      expect(transcript).toMatchObject({ coach: RULES, notices: ["model_stopped"] });
    });

    it("is nobody else's to work for", async () => {
      const { bob } = world();
      await create();
      const { since } = (await material())!;
      await expect(
        bob.mutation(api.modelWork.handIn, { interview: "one", written: asked(since) }),
      ).rejects.toThrow();
      expect(await row()).toMatchObject({ coachState: "asking" });
    });

    it("of the browser's is waited for longer, for it is slow, and then followed by the rules", async () => {
      const { ada, deployment } = world();
      await create("browser");
      await deployment.pass(200_000);
      expect(await row()).toMatchObject({ coachState: "asking", coachVia: "browser" });
      await deployment.pass(201_000);
      const transcript = await ada.query(api.interviews.transcript, { interview: "one" });
      expect(transcript).toMatchObject({ coach: RULES, notices: ["model_stopped"] });
    });

    it("of the browser's hands in what it wrote", async () => {
      await create("browser");
      expect(await handIn(asked((await material())!.since))).toBe(true);
      const transcript = await world().ada.query(api.interviews.transcript, { interview: "one" });
      expect(transcript.coach).toMatchObject({ engine: "model", model: "small-1" });
    });

    it("is not used for work that was asked of the coach without a model", async () => {
      await started(world(), world().ada, "one");
      expect(await material()).toBeNull();
    });

    it("keeps its notices and what it took when a session is exported and brought in again", async () => {
      const { ada, bob } = world();
      await create();
      await handIn(asked((await material())!.since));
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      await bob.mutation(api.interviews.importOne, { session });
      expect(await bob.query(api.interviews.exportOne, { interview: "one" })).toEqual(session);
    });
  });

  describe("a language model that reads answers", () => {
    const world = eachInNewWorld(open);
    afterEach(() => {
      delete process.env["COACH_BASE_URL"];
      delete process.env["COACH_MODEL"];
    });
    const ada = () => world().ada;
    const unread = () => ada().query(api.modelWork.unread, { interview: "one" });
    const looks = () => ada().query(api.modelWork.looks, { interview: "one" });
    /** Answered and finished, and nobody has looked. */
    const completed = async () => {
      await answered(world(), ada(), "one");
      await ada().mutation(api.interviews.complete, { interview: "one" });
      return (await unread())[0]!;
    };
    const words = (answer: string) => answer.split(" ").slice(0, 3).join(" ");
    type Given = Parameters<typeof found>[0];
    const found = ({ questionKey, textHash, sheet, answer }: Awaited<ReturnType<typeof unread>>[number]) => ({
      ...{ questionKey, textHash, model: "small-1", help: "Say what came of it." },
      found: [
        ...sheet.points.map(({ key }, at) => ({
          ...{ key, saw: at === 0 ? ("covered" as const) : ("missing" as const) },
          ...(at === 0 && { words: words(answer) }),
        })),
        ...sheet.traps.map(({ key }) => ({ key, saw: "clear" as const })),
      ],
    });
    const handIn = (given: ReturnType<typeof found>, who = ada()) =>
      who.mutation(api.modelWork.handInFound, { interview: "one", found: given });
    const verdictsOf = async (questionKey: string) =>
      (await ada().query(api.verdicts.get, { interview: "one", questionKey })).verdicts;

    it("is given nothing of a session that is not finished", async () => {
      await answered(world(), ada(), "one");
      expect(await unread()).toEqual([]);
    });

    it("fills the sheet with its words, says who read and when, and is not asked again about the same text", async () => {
      const first = await completed();
      const before = (await unread()).length;
      expect(await handIn(found(first))).toBe(true);
      const verdicts = await verdictsOf(first.questionKey);
      expect(verdicts).toHaveLength(first.sheet.points.length + first.sheet.traps.length);
      expect(verdicts[0]).toMatchObject({ reader: "model", model: "small-1", words: words(first.answer) });
      expect(await unread()).toHaveLength(before - 1);
      expect((await looks()).looks).toEqual([
        {
          ...{ questionKey: first.questionKey, model: "small-1", help: "Say what came of it." },
          at: verdicts[0]!.at,
        },
      ]);
      const whole = await ada().query(api.interviews.get, { interview: "one" });
      expect(whole.feedback?.coach).toEqual({ engine: "model" });
    });

    it.each<[string, (given: Given) => Partial<ReturnType<typeof found>>]>([
      [
        "words that are not in the answer",
        ({ sheet }) => ({
          found: [{ key: sheet.points[0]!.key, saw: "covered" as const, words: "I won a prize" }],
        }),
      ],
      ["a point of another sheet", () => ({ found: [{ key: "elsewhere", saw: "missing" }] })],
      [
        "more points than there are",
        ({ sheet }) => ({
          found: Array.from({ length: 13 }, () => ({ key: sheet.points[0]!.key, saw: "missing" as const })),
        }),
      ],
    ])("is refused, and nothing is stored: %s", async (_what, change) => {
      const first = await completed();
      const before = await world().deployment.tables();
      await expect(handIn({ ...found(first), ...change(first) })).rejects.toThrow();
      expect(await world().deployment.tables()).toEqual(before);
    });

    it("of another text than the answer's changes nothing", async () => {
      const first = await completed();
      const before = await world().deployment.tables();
      expect(await handIn({ ...found(first), textHash: "0".repeat(16) })).toBe(false);
      expect(await world().deployment.tables()).toEqual(before);
    });

    it("never takes the place of what the person said, and both are kept", async () => {
      const first = await completed();
      const { key } = first.sheet.points[0]!;
      const { questionKey, textHash } = first;
      const own = { questionKey, key, textHash, saw: "missing" as const, writer: "w", seq: 1, at: 1 };
      await ada().mutation(api.verdicts.give, { interview: "one", verdicts: [own] });
      await handIn(found(first));
      const both = (await verdictsOf(questionKey)).filter((verdict) => verdict.key === key);
      expect(both.map(({ reader, saw }) => [reader, saw])).toEqual([
        ["person", "missing"],
        ["model", "covered"],
      ]);
      const whole = await ada().query(api.interviews.get, { interview: "one" });
      expect(whole.feedback?.covered).toBe(0);
    });

    it("is named beside the person wherever the verdicts of both count, also after the session was moved", async () => {
      await completed();
      const { questions } = await ada().query(api.interviews.transcript, { interview: "one" });
      const { key: required } = questions.find(({ requirementKey }) => requirementKey)!;
      const first = (await unread()).find(({ questionKey }) => questionKey === required)!;
      await handIn(found(first));
      const rowFor = (who = ada()) => who.query(api.interviews.row, { interview: "one" });
      const map = async () =>
        (await ada().query(api.progress.coverage, { interview: "one" })).filter(({ answers }) => answers > 0);
      expect(await rowFor()).toMatchObject({ reader: "model" });
      expect(await rowFor()).not.toHaveProperty("isShared");
      const { questionKey, textHash, sheet } = first;
      const own = { questionKey, textHash, saw: "partly" as const, writer: "w", seq: 1, at: 1 };
      await ada().mutation(api.verdicts.give, {
        interview: "one",
        verdicts: [{ ...own, key: sheet.points[0]!.key }],
      });
      const { feedback } = await ada().query(api.interviews.get, { interview: "one" });
      expect(feedback?.detailedFeedback).toContain("were read by you yourself and by a language model.");
      expect(await rowFor()).toMatchObject({ reader: "person", isShared: true });
      expect(await map()).toMatchObject([{ reader: "person", isShared: true }]);
      const session = await ada().query(api.interviews.exportOne, { interview: "one" });
      await world().bob.mutation(api.interviews.importOne, { session });
      expect(await rowFor(world().bob)).toMatchObject({ reader: "person", isShared: true });
    });

    it("leaves what it did not look at open, and a later reading takes the place of its earlier one", async () => {
      const first = await completed();
      const some = found(first);
      await handIn({ ...some, found: some.found.slice(0, 1) });
      expect(await verdictsOf(first.questionKey)).toHaveLength(1);
      expect((await ada().query(api.interviews.get, { interview: "one" })).feedback).toBeNull();
      await handIn({ ...some, model: "large-2", found: some.found.slice(1) });
      const verdicts = await verdictsOf(first.questionKey);
      expect(verdicts.map(({ model }) => model)).toEqual(some.found.slice(1).map(() => "large-2"));
    });

    it("is nobody else's to hand in", async () => {
      const first = await completed();
      await expect(handIn(found(first), world().bob)).rejects.toThrow();
      expect(await verdictsOf(first.questionKey)).toEqual([]);
    });

    it("is kept when a session is exported and brought in again", async () => {
      await handIn(found(await completed()));
      const session = await ada().query(api.interviews.exportOne, { interview: "one" });
      expect(session.verdicts?.[0]?.look).toMatchObject({ model: "small-1" });
      await world().bob.mutation(api.interviews.importOne, { session });
      expect(await world().bob.query(api.interviews.exportOne, { interview: "one" })).toEqual(session);
    });

    it("of the deployment is not begun before the person agreed to have answers sent", async () => {
      process.env["COACH_BASE_URL"] = "https://models.example/v1";
      process.env["COACH_MODEL"] = "large-1";
      await completed();
      const begin = () => ada().mutation(api.modelWork.readHosted, { interview: "one" });
      expect(await begin()).toBe(false);
      await ada().mutation(api.modelWork.agree, { provider: "models.example" });
      expect(await begin()).toBe(false);
      await ada().mutation(api.modelWork.agree, { provider: null });
      expect(await begin()).toBe(false);
      expect(await ada().query(api.interviews.row, { interview: "one" })).not.toHaveProperty("hostedReading");
    });
  });

  describe("the deployment's own language model", () => {
    const world = eachInNewWorld(open);
    const configure = (baseURL: string) => {
      process.env["COACH_BASE_URL"] = baseURL;
      process.env["COACH_MODEL"] = "large-1";
    };
    afterEach(() => {
      delete process.env["COACH_BASE_URL"];
      delete process.env["COACH_MODEL"];
    });
    const create = (key: string) =>
      world().ada.mutation(api.interviews.create, { key, posting: POSTING, language: "en", via: "hosted" });
    const viaOf = async (key: string) =>
      (await world().ada.query(api.interviews.row, { interview: key }))?.coachVia;

    it("is not there where none is set, and then the coach asks without one", async () => {
      const { ada, deployment } = world();
      expect(await ada.query(api.modelWork.hosted)).toBeNull();
      await create("one");
      await deployment.pass(0);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "ready",
      });
    });

    it("is never asked before the person has agreed to its provider, nor after they took it back", async () => {
      const { ada } = world();
      configure("https://models.example/v1");
      expect(await ada.query(api.modelWork.hosted)).toEqual({
        provider: "models.example",
        model: "large-1",
        agreed: false,
      });
      await create("before");
      expect(await viaOf("before")).toBeUndefined();
      await ada.mutation(api.modelWork.agree, { provider: "models.example" });
      await ada.mutation(api.modelWork.agree, { provider: null });
      await create("taken-back");
      expect(await viaOf("taken-back")).toBeUndefined();
    });

    describe("is called so often in a day and no more", () => {
      afterEach(() => {
        delete process.env["COACH_CALLS_A_DAY"];
      });
      const agree = async (caller = world().ada) => {
        configure("https://models.example/v1");
        await caller.mutation(api.modelWork.agree, { provider: "models.example", answers: true });
      };
      const noticesOf = async (key: string) =>
        (await world().ada.query(api.interviews.transcript, { interview: key })).notices;

      it("by all together: then the rules ask at once and say why, until the next day", async () => {
        const { bob, deployment } = world();
        process.env["COACH_CALLS_A_DAY"] = "1";
        await agree(bob);
        await agree();
        await bob.mutation(api.interviews.create, {
          key: "b",
          posting: POSTING,
          language: "en",
          via: "hosted",
        });
        await create("one");
        expect(await viaOf("one")).toBeUndefined();
        // Nobody is called from here.
        delete process.env["COACH_BASE_URL"];
        await deployment.pass(0);
        expect(await noticesOf("one")).toContain("model_day_over");
        await deployment.pass(86_400_000);
        await agree();
        await create("two");
        expect(await viaOf("two")).toBe("hosted");
      });

      it("for the answers of a session, all of them or none", async () => {
        await agree();
        const keys = await answered(world(), world().ada, "one");
        await world().ada.mutation(api.interviews.complete, { interview: "one" });
        process.env["COACH_CALLS_A_DAY"] = `${keys.length - 1}`;
        const begin = () => world().ada.mutation(api.modelWork.readHosted, { interview: "one" });
        const reading = async () =>
          (await world().ada.query(api.interviews.row, { interview: "one" }))?.hostedReading;
        expect(await begin()).toBe(false);
        expect(await reading()).toMatchObject({ done: 0, ended: true, trouble: "model_day_over" });
        process.env["COACH_CALLS_A_DAY"] = `${keys.length}`;
        expect(await begin()).toBe(true);
        expect(await reading()).not.toHaveProperty("trouble");
        // Asked again while it is at it, it begins nothing new.
        expect(await begin()).toBe(true);
      });

      it("by one person, however much is left for the others", async () => {
        const { ada, bob } = world();
        await agree();
        await agree(bob);
        const keys = await answered(world(), ada, "one");
        await ada.mutation(api.interviews.complete, { interview: "one" });
        const begin = () => ada.mutation(api.modelWork.readHosted, { interview: "one" });
        for (let n = 0; n < 200 / keys.length; n++) {
          expect(await begin()).toBe(true);
          await ada.mutation(api.modelWork.stopHosted, { interview: "one" });
        }
        expect(await begin()).toBe(false);
        await bob.mutation(api.interviews.create, {
          key: "b",
          posting: POSTING,
          language: "en",
          via: "hosted",
        });
        expect(await bob.query(api.interviews.row, { interview: "b" })).toMatchObject({ coachVia: "hosted" });
      });
    });

    it("needs a new yes when the provider changes", async () => {
      const { ada } = world();
      configure("https://models.example/v1");
      await ada.mutation(api.modelWork.agree, { provider: "models.example" });
      expect(await ada.query(api.modelWork.hosted)).toMatchObject({ agreed: true });
      configure("https://others.example/v1");
      expect(await ada.query(api.modelWork.hosted)).toMatchObject({ agreed: false });
      await create("one");
      expect(await viaOf("one")).toBeUndefined();
      await ada.mutation(api.modelWork.agree, { provider: "models.example" });
      const [user] = (await world().deployment.tables()).users.filter(
        ({ clerkId }) => clerkId === ADA.subject,
      );
      expect(user?.modelConsent).toBeUndefined();
    });
  });
}
