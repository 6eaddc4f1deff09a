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
});
