import type { WithoutSystemFields } from "convex/server";
import { beforeEach, describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import type { Doc, Id } from "../../convex/_generated/dataModel";
import { KEEP_DELETED_MS, LIMITS } from "../../convex/limits";
import { countInJob } from "../../convex/model/jobs";
import { fileWords } from "../../convex/model/searching";
import { beginningsOf } from "../../convex/posting";
import { KEEP_REMOVALS_MS } from "../../convex/model/removals";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import {
  allPages,
  answered,
  dayAfter,
  draft,
  eachInNewWorld,
  finished,
  refusal,
  started,
  verdict,
} from "./world";

/** A session as it is stored, of one word, that was only begun. */
function seeded(userId: Id<"users">, key: string, createdAt: number): WithoutSystemFields<Doc<"interviews">> {
  return {
    ...{ userId, key, postingKey: "job:nurse|", jobTitle: "Nurse", language: "en", status: "draft" },
    ...{ coachState: "ready", coachAt: createdAt, questionCount: 0, answered: [], createdAt },
  };
}

export function deleting(open: OpenDeployment): void {
  describe("a session that its person deleted", () => {
    const world = eachInNewWorld(open);
    const remove = (interview: string) => world().ada.mutation(api.interviews.remove, { interview });
    const restore = (interview: string) => world().ada.mutation(api.deleted.restore, { interview });
    const removeForGood = (interview: string) => world().ada.mutation(api.deleted.remove, { interview });
    const goneForGood = (...interviews: string[]) =>
      world().ada.query(api.interviews.removed, { interviews });
    const paginationOpts = { numItems: LIMITS.page, cursor: null };
    const deletedKeys = async (numItems: number = LIMITS.page) =>
      (
        await allPages((cursor) =>
          world().ada.query(api.deleted.list, { paginationOpts: { numItems, cursor } }),
        )
      )
        .flat()
        .map(({ key }) => key);
    const day = (ms: number) => dayAfter(world(), ms);
    /** Everything but what counts calls and what says that it was deleted. */
    const rows = async () => {
      const { rateLimits: _limits, removals: _removals, ...rest } = await world().deployment.tables();
      // Filed anew, each under an id of its own.
      const searchWords = rest.searchWords.map(({ word }) => word).sort();
      const jobs = rest.jobs.map(({ _id, _creationTime, ...job }) => job);
      const shown = rest.shown
        .map(({ userId, key, interviewId }) => `${userId} ${key} ${interviewId}`)
        .sort();
      return { ...rest, searchWords, jobs, shown };
    };

    describe("and that can be restored", () => {
      beforeEach(async () => {
        await finished(world(), world().ada, "one");
      });

      it("is in no list, search, attempt, progress, coverage or export, and restored as it was", async () => {
        const { ada, deployment } = world();
        await deployment.pass(1_000);
        await started(world(), ada, "two");
        const views = async () => ({
          list: await ada.query(api.interviews.list, { paginationOpts }),
          finished: await ada.query(api.interviews.list, { paginationOpts, status: "completed" }),
          search: await ada.query(api.interviews.search, { paginationOpts, text: POSTING.jobTitle }),
          attempts: await ada.query(api.interviews.attempts, { posting: POSTING }),
          progress: await ada.query(api.progress.overview),
          coverage: await ada.query(api.progress.coverage, { interview: "two" }),
          row: await ada.query(api.interviews.row, { interview: "one" }),
        });
        const before = [await views(), await rows()];
        await remove("one");
        const without = await views();
        for (const page of [without.list, without.search])
          expect(page.page.map(({ key }) => key)).toEqual(["two"]);
        expect(without.finished.page).toEqual([]);
        expect(without.attempts.map(({ key }) => key)).toEqual(["two"]);
        expect(without.progress).toEqual({ sessions: [], hasEarlier: false, readings: [] });
        expect(without.coverage.every(({ answers }) => answers === 0)).toBe(true);
        expect(without.row).toBeNull();
        const exported = await allPages((cursor) =>
          ada.query(api.interviews.exportPage, { paginationOpts: { numItems: 1, cursor } }),
        );
        expect(exported.flat().map(({ key }) => key)).toEqual(["two"]);
        const whole = ada.query(api.interviews.get, { interview: "one" });
        expect(await refusal(whole)).toMatchObject({ code: "not_found" });
        await restore("one");
        expect([await views(), await rows()]).toEqual(before);
        expect(await deletedKeys()).toEqual([]);
      });

      it("is listed apart, the newest deletion first, with when", async () => {
        const { ada, deployment } = world();
        await started(world(), ada, "two");
        await started(world(), ada, "three");
        for (const key of ["two", "one", "three"]) {
          await deployment.pass(1_000);
          await remove(key);
        }
        expect(await deletedKeys(2)).toEqual(["three", "one", "two"]);
        const { page } = await ada.query(api.deleted.list, { paginationOpts });
        expect(page[0]).toMatchObject({ jobTitle: POSTING.jobTitle, deletedAt: deployment.now() });
        expect(await deletedKeys()).not.toContain("four");
      });

      it("is removed and restored by two surfaces at once, once", async () => {
        const before = await rows();
        await Promise.all([remove("one"), remove("one")]);
        expect(await deletedKeys()).toEqual(["one"]);
        await Promise.all([restore("one"), restore("one")]);
        expect(await rows()).toEqual(before);
        await Promise.all([remove("one"), restore("one")]);
        expect((await world().deployment.tables()).interviews).toHaveLength(1);
      });

      it("is restored when its file is brought in, or when it is begun under the same key", async () => {
        const { ada } = world();
        const session = await ada.query(api.interviews.exportOne, { interview: "one" });
        const before = await rows();
        await remove("one");
        expect(await ada.mutation(api.interviews.importOne, { session })).toBe(true);
        expect(await rows()).toEqual(before);
        expect(await ada.mutation(api.interviews.importOne, { session })).toBe(false);
        await remove("one");
        const begun = { key: "one", posting: POSTING, language: "en" as const };
        expect(await ada.mutation(api.interviews.create, begun)).toMatchObject({ status: "completed" });
        expect(await rows()).toEqual(before);
      });

      it("goes for good after 30 days, no day earlier, and then cannot be restored", async () => {
        const { ada } = world();
        await started(world(), ada, "two");
        await remove("one");
        await day(KEEP_DELETED_MS - 1);
        await remove("two");
        expect(await deletedKeys()).toEqual(["two", "one"]);
        expect(await goneForGood("one")).toEqual([]);
        await day(2);
        expect(await deletedKeys()).toEqual(["two"]);
        expect(await goneForGood("one", "two", "never")).toEqual(["one"]);
        expect(await refusal(restore("one"))).toMatchObject({ code: "not_found" });
        await day(KEEP_DELETED_MS);
        const { users: _users, ...left } = await rows();
        for (const [table, found] of Object.entries(left)) expect(found, table).toEqual([]);
      });

      it("goes for good at once when its person says so, and nothing else does", async () => {
        const { ada, bob } = world();
        await removeForGood("one");
        expect(await ada.query(api.interviews.row, { interview: "one" })).not.toBeNull();
        await remove("one");
        await bob.mutation(api.deleted.remove, { interview: "one" });
        const restored = bob.mutation(api.deleted.restore, { interview: "one" });
        expect(await refusal(restored)).toMatchObject({ code: "not_found" });
        expect(await deletedKeys()).toEqual(["one"]);
        await removeForGood("one");
        await removeForGood("one");
        expect(await goneForGood("one")).toEqual(["one"]);
        const { users: _users, ...left } = await rows();
        for (const [table, found] of Object.entries(left)) expect(found, table).toEqual([]);
      });

      it("goes with its person's account", async () => {
        const { ada, deployment } = world();
        await remove("one");
        await ada.mutation(api.users.remove);
        await deployment.pass(0);
        const { interviews, ratings, answers } = await rows();
        expect([...interviews, ...ratings, ...answers]).toEqual([]);
      });
    });

    it("keeps a text that was on its way, and has it when it is restored", async () => {
      const { ada } = world();
      const [questionKey] = await started(world(), ada, "one");
      await remove("one");
      const drafts = [draft(world(), { questionKey: questionKey!, text: "On its way" })];
      const [saved] = await ada.mutation(api.answers.save, { interview: "one", drafts });
      expect(saved?.outcome).toBe("saved");
      await restore("one");
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      expect(questions[0]?.answer).toBe("On its way");
    });

    it("keeps what its person found in an answer and was on its way, and counts it when it is restored", async () => {
      const { ada, deployment } = world();
      const [questionKey] = await finished(world(), ada, "one");
      const before = await ada.query(api.interviews.get, { interview: "one" });
      const [{ answer, sheet }] = before.questions as [(typeof before.questions)[0]];
      await remove("one");
      await deployment.pass(1_000);
      const found = sheet!.points.map(({ key }, at) =>
        verdict(world(), { questionKey: questionKey!, key, answer: answer!, seq: 1_000 + at }),
      );
      const taken = await ada.mutation(api.verdicts.give, { interview: "one", verdicts: found });
      expect(taken.map(({ outcome }) => outcome)).toEqual(found.map(() => "saved"));
      expect(await ada.query(api.progress.overview)).toMatchObject({ sessions: [], readings: [] });
      await restore("one");
      expect((await ada.query(api.progress.overview)).sessions).toHaveLength(1);
      const row = await ada.query(api.interviews.row, { interview: "one" });
      expect(row!.pointsCovered! - (before.pointsCovered ?? 0)).toBe(sheet!.points.length - 1);
    });

    it("takes nothing of what a model finds in it meanwhile, and is read anew once it is restored", async () => {
      const { ada } = world();
      await answered(world(), ada, "one");
      await ada.mutation(api.interviews.complete, { interview: "one" });
      const unread = () => ada.query(api.modelWork.unread, { interview: "one" });
      const before = await unread();
      const { questionKey, textHash, sheet } = before[0]!;
      const found = [
        ...sheet.points.map(({ key }) => ({ key, saw: "missing" as const })),
        ...sheet.traps.map(({ key }) => ({ key, saw: "clear" as const })),
      ];
      const handIn = () =>
        ada.mutation(api.modelWork.handInFound, {
          interview: "one",
          found: { questionKey, textHash, model: "small-1", found },
        });
      await remove("one");
      expect(await refusal(handIn())).toMatchObject({ code: "not_found" });
      expect(await refusal(unread())).toMatchObject({ code: "not_found" });
      await restore("one");
      expect(await unread()).toEqual(before);
      expect(await handIn()).toBe(true);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({ reader: "model" });
    });

    it("has its questions when it was deleted while the coach made them", async () => {
      const { ada, deployment } = world();
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      await remove("one");
      await deployment.pass(0);
      await restore("one");
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "ready",
      });
    });

    it("is told from one that was never there, that came back, that was moved, or that is somebody else's", async () => {
      const { ada, bob } = world();
      for (const key of ["back", "moved", "gone"]) await started(world(), ada, key);
      const session = await ada.query(api.interviews.exportOne, { interview: "back" });
      for (const key of ["back", "gone"]) {
        await remove(key);
        await removeForGood(key);
      }
      expect(await ada.mutation(api.interviews.remove, { interview: "moved", moved: true })).not.toBeNull();
      await ada.mutation(api.interviews.importOne, { session });
      expect(await goneForGood("back", "moved", "gone", "never")).toEqual(["gone"]);
      expect(await bob.query(api.interviews.removed, { interviews: ["gone"] })).toEqual([]);
    });

    it("is forgotten half a year later", async () => {
      await started(world(), world().ada, "one");
      await remove("one");
      await removeForGood("one");
      await day(KEEP_REMOVALS_MS);
      expect(await goneForGood("one")).toEqual(["one"]);
      await day(1);
      expect(await goneForGood("one")).toEqual([]);
    });

    it("can be asked for a page of at a time", async () => {
      const keys = Array.from({ length: LIMITS.page + 1 }, (_, index) => `k${index}`);
      expect(await refusal(goneForGood(...keys))).toMatchObject({ code: "too_many", limit: LIMITS.page });
      const page = { numItems: LIMITS.page + 1, cursor: null };
      const listed = world().ada.query(api.deleted.list, { paginationOpts: page });
      expect(await refusal(listed)).toMatchObject({ code: "too_many", limit: LIMITS.page });
    });
  });
}

/** So many sessions that are all deleted, and all restored. */
export function comingAndGoing(open: OpenDeployment, count: number): void {
  describe(`${count} sessions that are deleted and restored`, () => {
    const world = eachInNewWorld(open);
    it("each are there again, once", async () => {
      const { ada, deployment } = world();
      const remove = (interview: string) => ada.mutation(api.interviews.remove, { interview });
      const restore = (interview: string) => ada.mutation(api.deleted.restore, { interview });
      /** An account may not do so much in one hour. */
      const unhurried = async (act: (interview: string) => Promise<unknown>) => {
        for (const [at, key] of keys.entries()) {
          if (at % 500 === 499) await deployment.pass(3_600_000);
          await act(key);
        }
        await deployment.pass(3_600_000);
      };
      const keys = Array.from({ length: count }, (_, at) => `k${at}`);
      const [user] = (await deployment.tables()).users;
      await deployment.inside(async (ctx) => {
        for (const [at, key] of keys.entries()) await ctx.db.insert("interviews", seeded(user!._id, key, at));
      });
      await deployment.inside(async (ctx) => {
        for (const interview of await ctx.db.query("interviews").collect()) {
          await fileWords(ctx, interview);
          await countInJob(ctx, interview);
        }
      });
      const stored = async () => {
        const { interviews, jobs, searchWords, removals } = await deployment.tables();
        const shown = interviews.filter(({ deletedAt }) => deletedAt === undefined).length;
        return [
          shown,
          interviews.length,
          jobs.map(({ attempts }) => attempts),
          searchWords.length,
          removals.length,
        ];
      };
      const words = count * beginningsOf({ jobTitle: "Nurse" }).length;
      expect(await stored()).toEqual([count, count, [count], words, 0]);
      await unhurried(remove);
      expect(await stored()).toEqual([0, count, [], 0, count]);
      expect(
        (
          await allPages((cursor) =>
            ada.query(api.deleted.list, { paginationOpts: { numItems: LIMITS.page, cursor } }),
          )
        )
          .flat()
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(keys.toSorted());
      await unhurried(restore);
      expect(await stored()).toEqual([count, count, [count], words, 0]);
      const listed = await allPages((cursor) =>
        ada.query(api.interviews.list, { paginationOpts: { numItems: LIMITS.page, cursor } }),
      );
      expect(listed.flat().map(({ key }) => key)).toEqual(keys.toReversed());
    }, 240_000);
  });
}
