import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { KEEP_REMOVALS_MS } from "../../convex/model/removals";
import { KEEP_REPLACED_MS } from "../../convex/model/replaced";
import type { OpenDeployment } from "../support/deployments/deployment";
import { draft, eachInNewWorld, refusal, started } from "./world";

export function replaced(open: OpenDeployment): void {
  describe("a text that another surface's replaced", () => {
    const world = eachInNewWorld(open);

    const save = async (questionKey: string, writer: string, text: string, seq = 1) => {
      await world().deployment.pass(1_000);
      return world().ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey, writer, text, seq })],
      });
    };
    const kept = async (interview = "one") =>
      (await world().ada.query(api.answers.replaced, { interview })).map(({ text }) => text);
    /** Two surfaces that did not see each other's text. */
    const met = async (): Promise<string> => {
      const [first] = await started(world(), world().ada, "one");
      await save(first!, "panel", "Panel");
      expect(await save(first!, "tab", "Tab")).toMatchObject([
        { outcome: "saved", replaced: { text: "Panel" } },
      ]);
      return first!;
    };

    it("is kept for whoever opens the session, also when nobody heard the acknowledgement", async () => {
      const first = await met();
      expect(await save(first, "tab", "Tab")).toEqual([{ questionKey: first, outcome: "late", revision: 2 }]);
      expect(await world().ada.query(api.answers.replaced, { interview: "one" })).toEqual([
        {
          questionKey: first,
          text: "Panel",
          revision: 1,
          writer: "panel",
          replacedAt: expect.any(Number) as number,
        },
      ]);
    });

    it("is there in the moment in which it is replaced, and not before", async () => {
      const [first] = await started(world(), world().ada, "one");
      await save(first!, "panel", "Panel");
      await save(first!, "panel", "Panel, longer", 2);
      expect(await kept()).toEqual([]);
      await save(first!, "tab", "Tab");
      expect(await kept()).toEqual(["Panel, longer"]);
    });

    it("is gone for every surface once one of them used or dismissed it, however often it is said", async () => {
      const first = await met();
      const dismiss = (revision: number) =>
        world().ada.mutation(api.answers.dismissReplaced, { interview: "one", questionKey: first, revision });
      await dismiss(7);
      expect(await kept()).toEqual(["Panel"]);
      await dismiss(1);
      await dismiss(1);
      expect(await kept()).toEqual([]);
    });

    it("is kept for seven days and no longer", async () => {
      await met();
      await world().deployment.pass(KEEP_REPLACED_MS - 1);
      expect(await kept()).toEqual(["Panel"]);
      await world().deployment.pass(1);
      expect(await kept()).toEqual([]);
      expect((await world().deployment.tables()).replaced).toEqual([]);
    });

    it("goes when too many newer ones came, the oldest first", async () => {
      const [first] = await started(world(), world().ada, "one");
      for (let turn = 0; turn <= LIMITS.replaced + 1; turn++)
        await save(first!, `surface-${turn}`, `Text ${turn}`);
      const texts = await kept();
      expect(texts).toHaveLength(LIMITS.replaced);
      expect(texts).not.toContain("Text 0");
      expect(texts).toContain(`Text ${LIMITS.replaced}`);
    });

    it("goes with its question and with its session, and comes back when the removal is undone", async () => {
      const { ada, deployment } = world();
      const first = await met();
      const removed = await ada.mutation(api.interviews.remove, { interview: "one" });
      expect((await deployment.tables()).replaced).toEqual([]);
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await kept()).toEqual(["Panel"]);
      await ada.mutation(api.questions.remove, { interview: "one", questionKey: first });
      expect((await deployment.tables()).replaced).toEqual([]);
    });

    it("still ends after seven days when it came back by an import", async () => {
      const { ada, deployment } = world();
      await met();
      const removed = await ada.mutation(api.interviews.remove, { interview: "one" });
      await deployment.pass(KEEP_REPLACED_MS - 1);
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await kept()).toEqual(["Panel"]);
      await deployment.pass(1);
      expect(await kept()).toEqual([]);
    });
  });

  describe("a session that its person deleted", () => {
    const world = eachInNewWorld(open);

    const removals = (...interviews: string[]) => world().ada.query(api.interviews.removed, { interviews });

    it("is told from one that was never there, and from one that is still there", async () => {
      const { ada, deployment } = world();
      await started(world(), ada, "one");
      await started(world(), ada, "two");
      await ada.mutation(api.interviews.remove, { interview: "one" });
      const removedAt = deployment.now();
      expect(await removals("one", "two", "never")).toEqual([{ interview: "one", removedAt }]);
    });

    it("is no longer a deleted one when it was brought back, or begun again under the same key", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      const removed = await ada.mutation(api.interviews.remove, { interview: "one" });
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await removals("one")).toEqual([]);
      await ada.mutation(api.interviews.remove, { interview: "one" });
      await started(world(), ada, "one");
      expect(await removals("one")).toEqual([]);
    });

    it("is not one that was moved elsewhere", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      expect(await ada.mutation(api.interviews.remove, { interview: "one", moved: true })).not.toBeNull();
      expect(await removals("one")).toEqual([]);
    });

    it("is nobody else's affair", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      await ada.mutation(api.interviews.remove, { interview: "one" });
      expect(await bob.query(api.interviews.removed, { interviews: ["one"] })).toEqual([]);
    });

    it("is forgotten half a year later, when another one is deleted", async () => {
      const { ada, deployment } = world();
      await started(world(), ada, "one");
      await ada.mutation(api.interviews.remove, { interview: "one" });
      await started(world(), ada, "two");
      await deployment.pass(KEEP_REMOVALS_MS + 1);
      await ada.mutation(api.interviews.remove, { interview: "two" });
      expect(await removals("one", "two")).toHaveLength(1);
    });

    it("can be asked for a page of at a time", async () => {
      const keys = Array.from({ length: LIMITS.page + 1 }, (_, index) => `k${index}`);
      expect(await refusal(removals(...keys))).toMatchObject({ code: "too_many", limit: LIMITS.page });
    });
  });
}
