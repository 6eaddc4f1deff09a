import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { KEEP_DELETED_MS, LIMITS } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import { errorData } from "../../convex/errors";
import type { OpenDeployment } from "../support/deployments/deployment";
import { problemsIn } from "./sequences/invariants";
import {
  allPages,
  answered,
  dayAfter,
  draft,
  eachInNewWorld,
  finished,
  newWorld,
  readBy,
  started,
  type World,
} from "./world";

const KEYS = ["one", "two", "three", "four"];
const TITLES = ["Baker", "Nurse"];

/** Everything that changes which attempts a job has, or when it was practised last. */
const DEEDS = [
  "create",
  "complete",
  "look",
  "reopen",
  "correct",
  "remove",
  "restore",
  "removeForGood",
  "export",
  "import",
  "move",
  "expire",
] as const;

interface Deed {
  deed: (typeof DEEDS)[number];
  key: string;
  jobTitle: string;
}

export function jobs(open: OpenDeployment): void {
  describe("the row of a job", () => {
    const world = eachInNewWorld(open);

    it("is what a count over the sessions gives, whatever is done with them in whatever order", async () => {
      const deeds = fc.array(
        fc.record({
          deed: fc.constantFrom(...DEEDS),
          key: fc.constantFrom(...KEYS),
          jobTitle: fc.constantFrom(...TITLES),
        }),
        { minLength: 10, maxLength: 30, size: "max" },
      );
      await fc.assert(
        fc.asyncProperty(deeds, async (all) => {
          const other = await newWorld(open);
          try {
            const files = new Map<string, Session>();
            for (const key of KEYS.slice(0, 3)) await begin(other, key, TITLES[0]!);
            for (const one of all) {
              await other.deployment.pass(1_000);
              await doing(other, one, files);
              const tables = await other.deployment.tables();
              expect(problemsIn(tables, other.deployment.now()), one.deed).toEqual([]);
            }
          } finally {
            await other.deployment.close();
          }
        }),
        { numRuns: 12, seed: 25 },
      );
    }, 120_000);

    describe("which can be gone on with", () => {
      const open = (posting?: { jobTitle: string }) => world().ada.query(api.jobs.open, { posting });
      const save = async (interview: string, questionKey: string) => {
        const drafts = [draft(world(), { questionKey })];
        await world().ada.mutation(api.answers.save, { interview, drafts });
      };

      it("is the newest that is not finished, or the newest of one posting", async () => {
        const { ada, deployment } = world();
        expect(await open()).toBeNull();
        for (const [key, jobTitle] of [
          ["one", "Baker"],
          ["two", "Nurse"],
          ["three", "Tram Driver"],
        ] as const) {
          await started(world(), ada, key, { jobTitle });
          await deployment.pass(1_000);
        }
        expect((await open())?.row.key).toBe("three");
        expect((await open({ jobTitle: "baker" }))?.row.key).toBe("one");
        expect(await open({ jobTitle: "Surgeon" })).toBeNull();
        expect(await open({ jobTitle: " " })).toBeNull();
        await ada.mutation(api.interviews.remove, { interview: "three" });
        expect((await open())?.row.key).toBe("two");
      });

      it("names its first question without an answer, and none where every one has one", async () => {
        const { ada } = world();
        const keys = await started(world(), ada, "one");
        expect((await open())?.next).toEqual({ questionKey: keys[0], order: 1 });
        await save("one", keys[0]!);
        await save("one", keys[2]!);
        expect((await open())?.next).toEqual({ questionKey: keys[1], order: 2 });
        for (const key of keys) await save("one", key);
        expect(await open()).toMatchObject({ row: { key: "one", answeredCount: keys.length } });
        expect(await open()).not.toHaveProperty("next");
        await ada.mutation(api.interviews.complete, { interview: "one" });
        expect(await open()).toBeNull();
      });

      it("has no question yet while the coach makes them", async () => {
        await world().ada.mutation(api.interviews.create, {
          key: "one",
          posting: { jobTitle: "Baker" },
          language: "en",
        });
        expect(await open()).toMatchObject({ row: { key: "one", coachState: "asking" } });
        expect(await open()).not.toHaveProperty("next");
      });
    });

    describe("of a posting that was practised twice", () => {
      const rows = async () =>
        (await world().deployment.tables()).jobs.map(({ postingKey, attempts, practisedAt }) => ({
          postingKey,
          attempts,
          practisedAt,
        }));
      beforeEach(async () => {
        await finished(world(), world().ada, "one", { jobTitle: "Baker" });
        await world().deployment.pass(1_000);
        await answered(world(), world().ada, "two", { jobTitle: "baker " });
      });

      it("counts both, and says when the newer one was finished, or else begun", async () => {
        const { ada, deployment } = world();
        const begunAt = deployment.now();
        expect(await rows()).toEqual([{ postingKey: "job:baker|", attempts: 2, practisedAt: begunAt }]);
        await deployment.pass(1_000);
        await ada.mutation(api.interviews.complete, { interview: "two" });
        const finishedAt = deployment.now();
        expect(await rows()).toEqual([{ postingKey: "job:baker|", attempts: 2, practisedAt: finishedAt }]);
        await ada.mutation(api.interviews.reopen, { interview: "two" });
        expect(await rows()).toEqual([{ postingKey: "job:baker|", attempts: 2, practisedAt: begunAt }]);
      });

      it("becomes two when one of them is corrected to be another job", async () => {
        const { ada } = world();
        await ada.mutation(api.interviews.correct, { interview: "two", jobTitle: "Nurse" });
        expect((await rows()).map(({ postingKey, attempts }) => [postingKey, attempts])).toEqual([
          ["job:baker|", 1],
          ["job:nurse|", 1],
        ]);
      });

      it("is listed with the newest attempt, and with the newest that was looked at", async () => {
        const { ada, deployment } = world();
        const listed = async () =>
          (await ada.query(api.jobs.list, { paginationOpts: { numItems: 10, cursor: null } })).page.map(
            ({ attempts, newest, read }) => [newest.jobTitle, attempts, newest.key, read?.key],
          );
        await deployment.pass(1_000);
        await answered(world(), ada, "three", { jobTitle: "Nurse" });
        expect(await listed()).toEqual([
          ["Nurse", 1, "three", undefined],
          ["baker", 2, "two", "one"],
        ]);
        await deployment.pass(1_000);
        await ada.mutation(api.interviews.complete, { interview: "two" });
        await readBy(world(), ada, "two");
        expect((await listed())[0]).toEqual(["baker", 2, "two", "two"]);
        await ada.mutation(api.interviews.remove, { interview: "two" });
        expect((await listed())[1]).toEqual(["Baker", 1, "one", "one"]);
      });

      it("says the figures of the feedback, and which answer has most to be added", async () => {
        const { ada } = world();
        const { page } = await ada.query(api.jobs.list, { paginationOpts: { numItems: 1, cursor: null } });
        const { feedback, questions } = await ada.query(api.interviews.get, { interview: "one" });
        const most = Math.max(...questions.map(({ sheet }) => sheet?.points.length ?? 0));
        expect(page[0]?.read).toMatchObject({
          pointsCovered: feedback?.covered,
          pointsPartly: feedback?.partly,
          points: feedback?.points,
          overallRating: feedback?.overallRating,
          toImprove: questions.find(({ sheet }) => sheet?.points.length === most)?.order,
        });
      });

      it("has its attempts a page at a time, newest first, and nobody else sees them", async () => {
        const { ada, bob } = world();
        const pages = (caller: typeof ada) =>
          allPages((cursor) =>
            caller.query(api.jobs.attempts, {
              postingKey: "job:baker|",
              paginationOpts: { numItems: 1, cursor },
            }),
          );
        expect((await pages(ada)).flat().map(({ key }) => key)).toEqual(["two", "one"]);
        expect((await pages(bob)).flat()).toEqual([]);
      });

      it("is deleted with every attempt, each of which can be restored; other jobs and people keep theirs", async () => {
        const { ada, bob } = world();
        await begin(world(), "other", "Miller");
        const before = await rows();
        const remove = (caller: typeof ada) => caller.mutation(api.jobs.remove, { postingKey: "job:baker|" });
        expect(await remove(bob)).toEqual([]);
        expect(await rows()).toEqual(before);
        expect(await remove(ada)).toEqual(["two", "one"]);
        expect((await rows()).map(({ postingKey }) => postingKey)).toEqual(["job:miller|"]);
        expect(await remove(ada)).toEqual([]);
        for (const interview of ["one", "two"]) await ada.mutation(api.deleted.restore, { interview });
        expect(new Set(await rows())).toEqual(new Set(before));
      });

      it("goes with the last of them, and with its person's account", async () => {
        const { ada, deployment } = world();
        for (const interview of ["one", "two"]) await ada.mutation(api.interviews.remove, { interview });
        expect(await rows()).toEqual([]);
        await ada.mutation(api.deleted.restore, { interview: "one" });
        expect(await rows()).toHaveLength(1);
        await ada.mutation(api.users.remove);
        await deployment.pass(0);
        expect(await rows()).toEqual([]);
      });
    });
  });

  describe("what is taken along to the interview", () => {
    const world = eachInNewWorld(open);
    const along = (interview: string) => world().ada.query(api.nightBefore.get, { interview });

    it("is read from all attempts at the posting, newest first, with the words and where they come from", async () => {
      const { ada, deployment } = world();
      await finished(world(), ada, "one");
      await deployment.pass(1_000);
      await started(world(), ada, "two");
      await started(world(), ada, "other", { jobTitle: "Miller" });
      const found = await along("one");
      expect(found?.attempts.map(({ key }) => key)).toEqual(["two", "one"]);
      expect(found?.hasOlder).toBe(false);
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      for (const { text, sheet } of questions) {
        const shown = found?.questions.find((each) => each.text === text);
        expect(shown?.attempt, text).toBe(1);
        const states = sheet?.points.map((_point, at) => (at ? "missing" : "covered"));
        if (states)
          expect(
            shown?.lines.map(({ state }) => state),
            text,
          ).toEqual(states);
      }
      const notYet = found?.questions.filter(({ attempt }) => attempt === 0) ?? [];
      expect(notYet.length).toBeGreaterThan(0);
      expect(notYet.flatMap(({ lines }) => lines)).toEqual([]);
      expect(found?.askBack).toHaveLength(3);
      expect(await along("two")).toEqual(found);
    });

    it("leaves out what was deleted, and is null for a session that is", async () => {
      const { ada } = world();
      await finished(world(), ada, "one");
      await finished(world(), ada, "two");
      await ada.mutation(api.interviews.remove, { interview: "two" });
      expect((await along("one"))?.attempts.map(({ key }) => key)).toEqual(["one"]);
      expect(await along("two")).toBeNull();
      expect(await along("nothing")).toBeNull();
    });

    it("reads the newest of many attempts, and says that there are older ones", async () => {
      const { ada, deployment } = world();
      for (let at = 0; at <= LIMITS.takenAlong; at++) {
        await started(world(), ada, `k${at}`);
        await deployment.pass(1_000);
      }
      const found = await along("k0");
      expect(found?.attempts).toHaveLength(LIMITS.takenAlong);
      expect(found?.attempts[0]?.key).toBe(`k${LIMITS.takenAlong}`);
      expect(found?.hasOlder).toBe(true);
    });
  });
}

async function begin({ ada, deployment }: World, key: string, jobTitle: string): Promise<void> {
  await ada.mutation(api.interviews.create, { key, posting: { jobTitle }, language: "en" });
  await deployment.pass(0);
}

/** Does one of them; what the functions refuse is left as it is. */
async function doing(world: World, { deed, key, jobTitle }: Deed, files: Map<string, Session>) {
  const { ada, deployment } = world;
  const interview = key;
  const deeds: Record<Deed["deed"], () => Promise<unknown>> = {
    create: () => begin(world, key, jobTitle),
    complete: async () => {
      await answerOne(world, key);
      await ada.mutation(api.interviews.complete, { interview, leaveOut: true });
    },
    look: () => readBy(world, ada, key, { seq: deployment.now() }),
    reopen: () => ada.mutation(api.interviews.reopen, { interview }),
    correct: () => ada.mutation(api.interviews.correct, { interview, jobTitle }),
    remove: () => ada.mutation(api.interviews.remove, { interview }),
    restore: () => ada.mutation(api.deleted.restore, { interview }),
    removeForGood: () => ada.mutation(api.deleted.remove, { interview }),
    export: async () => files.set(key, await ada.query(api.interviews.exportOne, { interview })),
    import: async () => {
      const session = files.get(key);
      if (session) await ada.mutation(api.interviews.importOne, { session });
    },
    move: async () => {
      const session = await ada.mutation(api.interviews.remove, { interview, moved: true });
      if (session) await world.bob.mutation(api.interviews.importOne, { session });
    },
    expire: () => dayAfter(world, KEEP_DELETED_MS + 1),
  };
  await deeds[deed]().catch((error: unknown) => {
    if (!errorData(error)) throw error;
  });
}

async function answerOne({ ada, deployment }: World, interview: string): Promise<void> {
  const { questions } = await ada.query(api.interviews.transcript, { interview });
  const [first] = questions;
  if (!first) return;
  const text = "I baked 400 loaves a night and taught two apprentices.";
  const draft = { questionKey: first.key, text, baseRevision: 0, writer: "panel" };
  const drafts = [{ ...draft, seq: deployment.now(), editedAt: deployment.now() }];
  await ada.mutation(api.answers.save, { interview, drafts });
}
