import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { KEEP_DELETED_MS, KEEP_REPLACED_MS, LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { dayAfter, draft, eachInNewWorld, finished, started } from "./world";

const HOUR = 3_600_000;

export function daily(open: OpenDeployment): void {
  describe("what is kept for a time", () => {
    const world = eachInNewWorld(open);
    const pendingJobs = async () => {
      let count = 0;
      await world().deployment.inside(async (ctx) => {
        const jobs = await ctx.db.system.query("_scheduled_functions").collect();
        count = jobs.filter(({ state }) => state.kind === "pending").length;
      });
      return count;
    };
    const kept = async () => {
      const { replaced, removals } = await world().deployment.tables();
      return { texts: replaced.length, deleted: removals.filter(({ isKept }) => isKept).length };
    };
    /** Two surfaces write over each other in every answer of a session, and each text is cut short. */
    const contest = async (interview: string, questionKeys: string[], rounds: number) => {
      const { ada, deployment } = world();
      for (let round = 1; round <= rounds; round++)
        for (const writer of ["panel", "tab"]) {
          await deployment.pass(1_000);
          const text = `${writer} ${"wrote this text ".repeat(round % 2 ? 9 : 2)}`;
          const drafts = questionKeys.map((key) =>
            draft(world(), { questionKey: key, writer, text, seq: round }),
          );
          await ada.mutation(api.answers.save, { interview, drafts });
        }
    };

    it("has no job of its own: heavy use leaves none pending", async () => {
      const { ada, deployment } = world();
      const keys = await started(world(), ada, "long");
      await contest("long", keys, 2);
      const few = await pendingJobs();
      await contest("long", keys, 10);
      expect(await pendingJobs()).toBe(few);
      for (let at = 0; at < 6; at++) {
        const interview = `deleted-${at}`;
        const own = await finished(world(), ada, interview);
        await ada.mutation(api.interviews.reopen, { interview });
        await contest(interview, own.slice(0, 3), 1);
        await ada.mutation(api.interviews.remove, { interview });
      }
      await deployment.pass(HOUR);
      expect(await kept()).toEqual({ texts: expect.any(Number) as number, deleted: 6 });
      expect((await kept()).texts).toBeGreaterThan(LIMITS.replaced);
      expect(await pendingJobs()).toBe(0);
      await dayAfter(world(), KEEP_DELETED_MS);
      expect(await kept()).toEqual({ texts: 0, deleted: 0 });
      expect(await pendingJobs()).toBe(0);
    });

    it("goes in as many batches as it takes, and only what is due", async () => {
      const { ada, deployment } = world();
      await started(world(), ada, "one");
      const { interviews } = await deployment.tables();
      const due = 2 * LIMITS.searchPage + 1;
      await deployment.inside(async (ctx) => {
        for (let revision = 0; revision <= due; revision++)
          await ctx.db.insert("replaced", {
            ...{ interviewId: interviews[0]!._id, questionKey: "q", text: "x", writer: "panel", revision },
            replacedAt: deployment.now() + (revision < due ? 0 : 1),
          });
      });
      await dayAfter(world(), KEEP_REPLACED_MS);
      expect((await deployment.tables()).replaced.map(({ revision }) => revision)).toEqual([due]);
    });
  });
}
