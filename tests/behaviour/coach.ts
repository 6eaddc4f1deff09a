import { afterEach, describe, expect, it, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { QuestionMaker } from "../../lib/coach/questions/make";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import { answered, draft, eachInNewWorld, readBy, started } from "./world";

/** As long as the coach may take before the watchdog ends its work; a little more than the functions wait. */
const LONG = 61_000;

export function coach(open: OpenDeployment): void {
  describe("a coach that fails", () => {
    const world = eachInNewWorld(open);
    afterEach(() => vi.restoreAllMocks());

    const state = async () => (await world().ada.query(api.interviews.row, { interview: "one" }))?.coachState;
    /** Makes the next piece of work fail; the reason must not reach the person, only the log. */
    const failing = () => {
      vi.spyOn(console, "error").mockReturnValue();
      return vi.spyOn(QuestionMaker.prototype, "make").mockImplementation(() => {
        throw new Error("The coach tripped.");
      });
    };

    it("leaves an interview without questions in a state from which it can be asked again", async () => {
      const { deployment, ada } = world();
      const broken = failing();
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      await deployment.pass(0);
      expect(await state()).toBe("failed");
      broken.mockRestore();
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        coachState: "ready",
        questionCount: 8,
      });
    });

    it("leaves the person able to practise with questions of their own", async () => {
      const { deployment, ada } = world();
      failing();
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      await deployment.pass(0);
      await ada.mutation(api.questions.add, { interview: "one", key: "mine", text: "Why me?" });
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: "mine" })],
      });
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(0);
      await readBy(world(), ada, "one");
      expect(await ada.query(api.feedback.get, { interview: "one" })).not.toBeNull();
    });

    it("is ended by the watchdog when it stops without a word", async () => {
      const { deployment, ada, internal: backend } = world();
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      const [interview] = (await deployment.tables()).interviews;
      const bark = { interviewId: interview!._id, state: "asking" as const, since: interview!.coachAt };
      await backend.mutation(internal.coaching.watchdog, bark);
      expect(await state()).toBe("failed");
      await deployment.pass(0);
      expect(await state()).toBe("failed");
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      expect(await state()).toBe("ready");
    });

    it("leaves a review of the first design that will never come to the person who reads their answers", async () => {
      const { deployment, ada, internal: backend } = world();
      await answered(world(), ada, "one");
      await ada.mutation(api.interviews.complete, { interview: "one" });
      const [interview] = (await deployment.tables()).interviews;
      await deployment.inside((ctx) =>
        ctx.db.patch("interviews", interview!._id, { coachState: "reviewing" }),
      );
      const bark = { interviewId: interview!._id, state: "reviewing" as const, since: interview!.coachAt };
      await backend.mutation(internal.coaching.watchdog, bark);
      expect(await state()).toBe("unread");
      expect(await ada.query(api.feedback.get, { interview: "one" })).toBeNull();
    });

    it("is left alone by a watchdog that was set for an earlier piece of work", async () => {
      const { deployment, ada, internal: backend } = world();
      await started(world(), ada, "one");
      await deployment.pass(1_000);
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      const [interview] = (await deployment.tables()).interviews;
      const since = interview!.coachAt - 1_000;
      const bark = { interviewId: interview!._id, state: "asking" as const, since };
      await backend.mutation(internal.coaching.watchdog, bark);
      expect(await state()).toBe("asking");
    });

    it("is left alone by the watchdog when it is done", async () => {
      const { deployment, ada } = world();
      await answered(world(), ada, "one");
      await deployment.pass(LONG - 2_000);
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(LONG);
      expect(await state()).toBe("unread");
      const { interviews } = await deployment.tables();
      expect(interviews[0]!.coachAt).toBeLessThan(deployment.now() - LONG + 1);
    });

    it("works once for a request that comes twice", async () => {
      const { deployment, ada } = world();
      const asked = vi.spyOn(QuestionMaker.prototype, "make");
      await started(world(), ada, "one");
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      const asking = await deployment.tables();
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      expect(await deployment.tables()).toEqual(asking);
      await deployment.pass(0);
      expect(asked).toHaveBeenCalledTimes(2);
    });

    it("does nothing for an interview that is gone by the time it comes to it", async () => {
      const { deployment, ada } = world();
      await answered(world(), ada, "one");
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      await deployment.pass(LONG);
      const { users, rateLimits, ...rest } = await deployment.tables();
      expect(users).toHaveLength(2);
      expect(rateLimits).not.toEqual([]);
      for (const [table, rows] of Object.entries(rest)) expect(rows, table).toEqual([]);
    });
  });
}
