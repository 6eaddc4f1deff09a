import { describe, expect, it } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { STEPS } from "../../convex/model/migrations";
import { postingKeyOf } from "../../convex/posting";
import type { Session } from "../../convex/model/sessions";
import { textHashOf } from "../../lib/coach/review/index";
import type { OpenDeployment, Tables } from "../support/deployments/deployment";
import { allPages, eachInNewWorld, newWorld, started, type World } from "./world";

/** Enough for some full pages and one that is not. */
const SESSIONS = 45;

/** Feedback by the person, but for its counts. */
const READ = {
  strengths: [],
  improvements: [],
  detailedFeedback: "So.",
  coach: { engine: "person" as const },
  createdAt: 1,
  updatedAt: 1,
};

/** Makes a database as it was before a step, by the step's name. */
const FORMER: Record<string, (world: World) => Promise<void>> = {
  async postingKeys(world) {
    for (let at = 0; at < SESSIONS; at += 1)
      await world.ada.mutation(api.interviews.importOne, { session: sessionOf(at) });
    await withoutJobs(world);
    await world.deployment.inside(async (ctx) => {
      for (const { _id, postingUrl } of await ctx.db.query("interviews").collect()) {
        if (!postingUrl) continue;
        // Every parameter once told postings apart.
        const postingKey = `link:${postingUrl.replace("https://", "")}`;
        await ctx.db.patch("interviews", _id, { postingKey });
        const ratings = ctx.db
          .query("ratings")
          .withIndex("by_interviewId_and_questionKey_and_reader", (q) => q.eq("interviewId", _id));
        for (const rating of await ratings.collect())
          await ctx.db.patch("ratings", rating._id, { postingKey });
      }
    });
  },
  async unread(world) {
    for (let at = 0; at < SESSIONS; at += 1)
      await world.ada.mutation(api.interviews.importOne, { session: sessionOf(at) });
    await world.deployment.inside(async (ctx) => {
      const coachStates = ["reviewing", "failed", "ready"] as const;
      for (const [at, { _id }] of (await ctx.db.query("interviews").collect()).entries())
        await ctx.db.patch("interviews", _id, { status: "completed", coachState: coachStates[at % 3] });
    });
    await withoutJobs(world);
  },
  async searchWords(world) {
    for (let at = 0; at <= SESSIONS; at += 1)
      await world.ada.mutation(api.interviews.importOne, { session: sessionOf(at) });
    await world.ada.mutation(api.interviews.remove, { interview: "session-1" });
    await world.deployment.inside(async (ctx) => {
      for (const { _id } of await ctx.db.query("searchWords").collect())
        await ctx.db.delete("searchWords", _id);
    });
    await withoutJobs(world);
  },
  async jobs(world) {
    for (let at = 0; at <= SESSIONS; at += 1)
      await world.ada.mutation(api.interviews.importOne, { session: sessionOf(at) });
    await world.ada.mutation(api.interviews.remove, { interview: "session-1" });
    await withoutJobs(world);
  },
  async pointsPartly(world) {
    const feedback = { ...READ, covered: 2, partly: 3, points: 6 };
    for (let at = 0; at < SESSIONS; at += 1) {
      const session = { ...sessionOf(at), ...(at % 2 && { status: "completed" as const, feedback }) };
      await world.ada.mutation(api.interviews.importOne, { session });
    }
    await world.deployment.inside(async (ctx) => {
      for (const { _id } of await ctx.db.query("interviews").collect())
        await ctx.db.patch("interviews", _id, { pointsPartly: undefined });
    });
  },
  async found(world) {
    for (let at = 0; at < SESSIONS; at += 1) {
      const { reviews, ...session } = sessionOf(at);
      const sheet = { points: [{ key: "p", text: "the reason" }], traps: [] };
      const by = { reader: "person" as const, writer: "panel", seq: 1, at, textHash: textHashOf("Because.") };
      const read = {
        verdicts: [{ key: "p", saw: "missing" as const, ...by }],
        coach: { engine: "person" as const },
      };
      const whole = {
        ...session,
        questions: session.questions.map((question) => ({ ...question, sheet })),
        // Every third is of the first design.
        reviews:
          at % 3
            ? reviews.map(({ questionKey, version, text }) => ({
                questionKey,
                version,
                text,
                reviewedAt: at,
                ...read,
              }))
            : reviews,
      };
      await world.ada.mutation(api.interviews.importOne, { session: whole });
    }
    await world.deployment.inside(async (ctx) => {
      for (const { _id } of await ctx.db.query("ratings").collect())
        await ctx.db.patch("ratings", _id, { found: undefined });
    });
  },
  async toImprove(world) {
    const sheet = {
      points: [{ key: "p", text: "the reason" }],
      traps: [{ key: "t", text: "that you do not care" }],
    };
    for (let at = 0; at < SESSIONS; at += 1) {
      const { reviews: _reviews, ...session } = sessionOf(at);
      const by = { reader: "person" as const, writer: "panel", seq: 1, at, textHash: textHashOf("Because.") };
      const verdicts = [
        { key: "p", saw: "covered" as const, ...by },
        // Every third answer walked into the trap.
        { key: "t", saw: at % 3 ? ("clear" as const) : ("hit" as const), ...by },
      ];
      const whole = {
        ...session,
        status: "completed" as const,
        questions: session.questions.map((question) => ({ ...question, sheet })),
        verdicts: [{ questionKey: "q", verdicts }],
        reviews: [],
        feedback: { ...READ, covered: 1, partly: 0, points: 1 },
      };
      await world.ada.mutation(api.interviews.importOne, { session: whole });
    }
    await world.deployment.inside(async (ctx) => {
      for (const { _id } of await ctx.db.query("interviews").collect())
        await ctx.db.patch("interviews", _id, { toImprove: undefined });
    });
  },
};

function withoutJobs({ deployment }: World): Promise<void> {
  return deployment.inside(async (ctx) => {
    for (const { _id } of await ctx.db.query("jobs").collect()) await ctx.db.delete("jobs", _id);
    for (const { _id } of await ctx.db.query("interviews").collect())
      await ctx.db.patch("interviews", _id, { isCounted: undefined });
  });
}

/** A session with one rated answer; of three, two stand behind the same link and one has none. */
function sessionOf(at: number): Session {
  const posting = Math.floor(at / 3);
  const link = { postingUrl: `https://jobs.example.org/${posting}?utm_source=mail${at}` };
  const coach = { engine: "rubric" as const, promptVersion: "1" };
  const criteria = { structure: 3, specificity: 3, relevance: 3, clarity: 3 };
  return {
    format: 1,
    key: `session-${at}`,
    posting: { jobTitle: `Job ${posting}`, ...(at % 3 !== 2 && link) },
    origins: {},
    language: "en",
    status: "in_progress",
    wish: { count: 5 },
    requirements: [],
    questions: [
      { key: "q", order: 1, text: "Why?", kind: "motivation", competency: "motivation", origin: "coach" },
    ],
    notices: [],
    answers: [{ questionKey: "q", text: "Because.", revision: 1, writer: "panel", editedAt: at }],
    reviews: [
      {
        ...{ questionKey: "q", version: 1, text: "Because.", rating: 3, criteria, note: "Short." },
        ...{ nextStep: "Say more.", strengths: [], improvements: [], coach, reviewedAt: at },
      },
    ],
    feedback: null,
    createdAt: at,
  };
}

const run = ({ internal: deployment }: World) => deployment.mutation(internal.migrations.run);

/** Ends the migration where it stands, as when its job is lost. */
const stop = ({ deployment }: World) =>
  deployment.inside(async (ctx) => {
    for (const job of await ctx.db.system.query("_scheduled_functions").collect())
      if (job.state.kind === "pending" && job.name.includes("migrations"))
        await ctx.scheduler.cancel(job._id);
  });

/** Every document, with names in the place of ids: two databases with the same rows are the same. */
function comparable(tables: Tables): unknown {
  const names = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map(({ _id }, at) => [_id as string, `${table} ${at}`] as const),
  );
  return JSON.parse(
    names.reduce((text, [id, name]) => text.replaceAll(`"${id}"`, `"${name}"`), JSON.stringify(tables)),
  );
}

export function migrations(open: OpenDeployment): void {
  describe("migrations", () => {
    const world = eachInNewWorld(open);

    /** What a database from before the step ends as, when `disturb` meets it at first. */
    async function endOf(step: string, disturb: (world: World) => Promise<unknown>): Promise<unknown> {
      const other = await newWorld(open);
      try {
        await FORMER[step]!(other);
        await disturb(other);
        await run(other);
        await other.deployment.pass(0);
        expect(await run(other)).toEqual([]);
        return comparable(await other.deployment.tables());
      } finally {
        await other.deployment.close();
      }
    }

    /** How many calls a step takes where nothing goes on by itself, and so the places where it can be interrupted. */
    async function pagesOf(step: string): Promise<number> {
      let calls = 0;
      await endOf(step, async (other) => {
        do {
          calls += 1;
        } while ((await run(other)).includes(step));
      });
      expect(calls).toBeGreaterThan(2);
      return calls;
    }

    it("are tried on a database from before each of them", () => {
      expect(Object.keys(FORMER)).toEqual(STEPS.map(({ name }) => name));
    });

    it("have nothing to do in a new database, and nothing when they are done", async () => {
      await started(world(), world().ada, "mine");
      await run(world());
      await world().deployment.pass(0);
      const before = await world().deployment.tables();
      expect(before.migrations.every(({ done }) => done)).toBe(true);
      expect(await run(world())).toEqual([]);
      await world().deployment.pass(0);
      expect(await world().deployment.tables()).toEqual(before);
    });

    describe.each(STEPS.map(({ name }) => name))("%s", (step) => {
      it("ends in the same database wherever it was stopped and called again", async () => {
        const undisturbed = await endOf(step, async () => {});
        const pages = await pagesOf(step);
        for (let stopped = 0; stopped <= pages; stopped += 1) {
          const end = await endOf(step, async (other) => {
            for (let page = 0; page < stopped; page += 1) {
              await run(other);
              await stop(other);
            }
          });
          expect(end, `stopped after ${stopped} of ${pages} pages`).toEqual(undisturbed);
        }
      }, 120_000);

      it("ends in the same database when it is called again while it goes on", async () => {
        const twice = async (other: World) => {
          await run(other);
          await run(other);
        };
        expect(await endOf(step, twice)).toEqual(await endOf(step, async () => {}));
      });

      it("changes something, and nothing when it meets its own rows again", async () => {
        await FORMER[step]!(world());
        const former = comparable(await world().deployment.tables());
        const migrate = async () => {
          await run(world());
          await world().deployment.pass(0);
          const { migrations: _states, ...rows } = await world().deployment.tables();
          return rows;
        };
        const once = await migrate();
        expect(comparable({ ...once, migrations: [] })).not.toEqual(former);
        await world().deployment.inside(async (ctx) => {
          for (const { _id } of await ctx.db.query("migrations").collect())
            await ctx.db.delete("migrations", _id);
        });
        expect(await migrate()).toEqual(once);
      });

      it("lets everything be read at every page, and leaves new sessions as they are", async () => {
        const { ada, deployment } = world();
        await FORMER[step]!(world());
        const everything = () =>
          allPages((cursor) =>
            ada.query(api.interviews.exportPage, { paginationOpts: { numItems: 1, cursor } }),
          ).then((pages) => pages.flat().filter(({ key }) => !key.startsWith("new-")));
        const before = await everything();
        for (let page = 0, left = [step]; left.includes(step); page += 1) {
          await started(world(), ada, `new-${page}`);
          const made = await ada.query(api.interviews.row, { interview: `new-${page}` });
          left = await run(world());
          await stop(world());
          expect(await everything()).toEqual(before);
          const list = { paginationOpts: { numItems: 50, cursor: null } };
          expect((await ada.query(api.interviews.list, list)).page.length).toBeGreaterThan(SESSIONS);
          expect(await ada.query(api.interviews.row, { interview: `new-${page}` })).toEqual(made);
        }
        await deployment.pass(0);
        expect(await everything()).toEqual(before);
      });
    });

    it("bring attempts at one posting together again, with their ratings", async () => {
      const { ada, deployment } = world();
      await FORMER["postingKeys"]!(world());
      const posting = sessionOf(0).posting;
      const attempts = async () =>
        (await ada.query(api.interviews.attempts, { posting })).map(({ key }) => key).sort();
      expect(await attempts()).toEqual([]);
      await run(world());
      await deployment.pass(0);
      expect(await attempts()).toEqual(["session-0", "session-1"]);
      const { interviews, ratings } = await deployment.tables();
      for (const interview of interviews) {
        expect(interview.postingKey).toBe(postingKeyOf(interview));
        const own = ratings.filter(({ interviewId }) => interviewId === interview._id);
        expect(own.map(({ postingKey }) => postingKey)).toEqual([interview.postingKey]);
      }
    });

    it("are not needed by what is imported: a session gets the key of today's rule", async () => {
      const { ada, bob } = world();
      await FORMER["postingKeys"]!(world());
      const session = await ada.query(api.interviews.exportOne, { interview: "session-0" });
      await bob.mutation(api.interviews.importOne, { session });
      const attempts = await bob.query(api.interviews.attempts, { posting: sessionOf(1).posting });
      expect(attempts.map(({ key }) => key)).toEqual(["session-0"]);
    });
  });
}
