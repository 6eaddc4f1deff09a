// @vitest-environment node
import { convexTest, type TestConvex } from "convex-test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import schema from "../../convex/schema";
import { type Behaviour, BEHAVIOURS } from "../support/model/behaviours";
import { type StandIn, startStandIn } from "../support/model/stand-in";
import { convexModules } from "../support/deployments/modules";

const RULES = { engine: "rubric", promptVersion: "3" };
const ADA = { subject: "user_ada", email: "ada@example.com", name: "Ada" };
const POSTING = {
  jobTitle: "Ward Nurse",
  jobDescription:
    "You care for up to eight patients in each shift of the surgical ward.\n\nYou plan discharges together with physicians and families.",
};
const modules = Object.fromEntries(
  Object.entries(convexModules()).map(([path, load]) => [`convex/${path}.js`, load]),
);

describe("the deployment's own language model", () => {
  let t: TestConvex<typeof schema>;
  let standIn: StandIn;
  const ada = () => t.withIdentity(ADA);
  /** Until the coach, whoever it is, has come to an end. */
  const settled = () =>
    vi.waitFor(
      async () => {
        const row = await ada().query(api.interviews.row, { interview: "one" });
        expect(row?.coachState).toBe("ready");
      },
      { timeout: 10_000 },
    );
  const prepare = async (behaviour: Behaviour, { agreed = true } = {}) => {
    standIn = await startStandIn(BEHAVIOURS[behaviour]);
    process.env["COACH_BASE_URL"] = standIn.baseURL;
    await ada().mutation(api.users.store, {});
    if (agreed) await ada().mutation(api.modelWork.agree, { provider: new URL(standIn.baseURL).host });
    await ada().mutation(api.interviews.create, {
      key: "one",
      posting: POSTING,
      language: "en",
      wish: { count: 5 },
      via: "hosted",
    });
    await settled();
    return ada().query(api.interviews.transcript, { interview: "one" });
  };
  beforeEach(() => {
    process.env["COACH_MODEL"] = "large-1";
    process.env["COACH_API_KEY"] = "sk-of-the-deployment";
    t = convexTest({ schema, modules });
  });
  afterEach(async () => {
    for (const name of ["COACH_BASE_URL", "COACH_MODEL", "COACH_API_KEY"]) delete process.env[name];
    await standIn.close();
  });

  it("asks, with the deployment's key in the header and nowhere else", async () => {
    const { questions, coach, use } = await prepare("good");
    expect(coach).toMatchObject({ engine: "model", model: "large-1" });
    expect(use).toMatchObject({ calls: 1, inputTokens: 100 });
    expect(questions).toHaveLength(5);
    for (const { authorization, body } of standIn.asked) {
      expect(authorization).toBe("Bearer sk-of-the-deployment");
      expect(body).not.toContain("sk-of-the-deployment");
    }
    const stored = await t.run(async (ctx) => [
      await ctx.db.query("interviews").collect(),
      await ctx.db.query("transcripts").collect(),
      await ctx.db.query("feedback").collect(),
      await ctx.db.system.query("_scheduled_functions").collect(),
    ]);
    expect(JSON.stringify(stored)).not.toContain("sk-of-the-deployment");
  });

  it("is sent nothing before the person has agreed", async () => {
    expect(await prepare("good", { agreed: false })).toMatchObject({ coach: RULES });
    expect(standIn.asked).toEqual([]);
  });

  it.each<[Behaviour, string]>([
    ["malformed", "model_unclear"],
    ["key refused", "model_refused_here"],
    ["500", "model_unreachable"],
  ])("leaves the work to the rubric when it fails, and says why: %s", async (behaviour, notice) => {
    const transcript = await prepare(behaviour);
    expect(transcript.coach).toEqual(RULES);
    expect(transcript.notices).toContain(notice);
  });

  it("that comes back after the watchdog has given up changes nothing", async () => {
    await prepare("good", { agreed: false });
    const written = {
      work: "asking" as const,
      since: 0,
      drafts: [],
      use: { model: "large-1", calls: 0, inputTokens: 0, outputTokens: 0 },
    };
    const before = await ada().query(api.interviews.transcript, { interview: "one" });
    const interviewId = await t.run(async (ctx) => (await ctx.db.query("interviews").first())!._id);
    await t.mutation(internal.modelCalls.store, { interviewId, written });
    expect(await ada().query(api.interviews.transcript, { interview: "one" })).toEqual(before);
  });

  describe("reading answers", () => {
    const TEXT = "I rang the doctor at once. Then we moved her bed to the window.";
    const row = () => ada().query(api.interviews.row, { interview: "one" });
    const looks = () => ada().query(api.modelWork.looks, { interview: "one" });
    /** Questions by the bank, one answered and the others left out, finished; the model does `behaviour` from then on. */
    const finished = async (behaviour: Behaviour, { answers = true } = {}) => {
      const { questions } = await prepare(behaviour, { agreed: false });
      const provider = new URL(standIn.baseURL).host;
      await ada().mutation(api.modelWork.agree, { provider, answers });
      for (const { key } of questions.slice(2))
        await ada().mutation(api.questions.remove, { interview: "one", questionKey: key });
      const answer = { text: TEXT, writer: "w", baseRevision: 0, editedAt: 1 };
      await ada().mutation(api.answers.save, {
        interview: "one",
        drafts: questions.slice(0, 2).map(({ key }, seq) => ({ questionKey: key, seq: seq + 1, ...answer })),
      });
      await ada().mutation(api.interviews.complete, { interview: "one" });
    };
    const ended = () =>
      vi.waitFor(async () => expect((await row())?.hostedReading?.ended).toBe(true), { timeout: 10_000 });

    it("finds points with their words, and the row says how far it is", async () => {
      await finished("good");
      await ada().mutation(api.modelWork.readHosted, { interview: "one" });
      await ended();
      expect((await row())?.hostedReading).toMatchObject({ of: 2, done: 2 });
      const { unread, looks: read } = await looks();
      expect(unread).toEqual([]);
      expect(read.map(({ model }) => model)).toEqual(["large-1", "large-1"]);
      const [first] = read;
      const { verdicts } = await ada().query(api.verdicts.get, {
        interview: "one",
        questionKey: first!.questionKey,
      });
      expect(verdicts[0]).toMatchObject({ saw: "covered", words: "I rang the doctor at once." });
    });

    it("that has a longer name than is stored is stored by its beginning", async () => {
      process.env["COACH_MODEL"] = "large-1-".repeat(10);
      await finished("good");
      await ada().mutation(api.modelWork.readHosted, { interview: "one" });
      await ended();
      const { unread, looks: read } = await looks();
      expect(unread).toEqual([]);
      expect(read.map(({ model }) => model)).toEqual(Array(2).fill("large-1-".repeat(8)));
    });

    it("is sent no answer before the person agreed to that", async () => {
      await finished("good", { answers: false });
      expect(await ada().mutation(api.modelWork.readHosted, { interview: "one" })).toBe(false);
      expect(standIn.asked).toEqual([]);
    });

    it.each<[Behaviour, string]>([
      ["truncated", "model_unclear"],
      ["500", "model_unreachable"],
    ])("leaves answers not looked at when it fails, and says why: %s", async (behaviour, trouble) => {
      await finished(behaviour);
      await ada().mutation(api.modelWork.readHosted, { interview: "one" });
      await ended();
      expect((await row())?.hostedReading).toMatchObject({ trouble });
      expect((await looks()).unread).toHaveLength(2);
    });

    it("that reads a session while it is deleted takes nothing more, and the session is not among those practised", async () => {
      await finished("good");
      await ada().mutation(api.modelWork.readHosted, { interview: "one" });
      await ada().mutation(api.interviews.remove, { interview: "one" });
      await vi.waitFor(
        async () => {
          const jobs = await t.run((ctx) => ctx.db.system.query("_scheduled_functions").collect());
          const readings = jobs.filter(({ name }) => name === "modelCalls:read");
          expect(readings.map(({ state }) => state.kind)).toEqual(["success"]);
        },
        { timeout: 10_000 },
      );
      expect(await ada().query(api.progress.overview)).toEqual({
        sessions: [],
        hasEarlier: false,
        readings: [],
      });
      await ada().mutation(api.deleted.restore, { interview: "one" });
      const { hostedReading } = (await row())!;
      expect(hostedReading).toMatchObject({ ended: true, trouble: "model_stopped", done: 0 });
      expect((await looks()).unread).toHaveLength(2);
    });

    it("that is stopped takes nothing more", async () => {
      await finished("good");
      await ada().mutation(api.modelWork.readHosted, { interview: "one" });
      await ada().mutation(api.modelWork.stopHosted, { interview: "one" });
      await ended();
      expect((await row())?.hostedReading).toMatchObject({ trouble: "model_stopped", done: 0 });
      expect((await looks()).unread).toHaveLength(2);
    });
  });
});
