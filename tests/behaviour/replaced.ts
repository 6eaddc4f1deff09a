import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { KEEP_REPLACED_MS, LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { dayAfter, draft, eachInNewWorld, started } from "./world";

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
    const rows = async (interview = "one") => {
      const { ada } = world();
      const { questions } = await ada.query(api.interviews.get, { interview });
      const each = questions.map(({ key: questionKey }) =>
        ada.query(api.answers.replaced, { interview, questionKey }),
      );
      return (await Promise.all(each)).flat();
    };
    const kept = async () => (await rows()).map(({ text }) => text);
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
      expect(await rows()).toEqual([
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

    it("is kept for seven days, until the daily function runs", async () => {
      const first = await met();
      await dayAfter(world(), KEEP_REPLACED_MS - 1);
      expect(await kept()).toEqual(["Panel"]);
      await save(first, "panel", "Panel again", 9);
      expect(await kept()).toEqual(["Panel", "Tab"]);
      await dayAfter(world(), 1);
      expect(await kept()).toEqual(["Tab"]);
      await dayAfter(world(), KEEP_REPLACED_MS);
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
      const removed = await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      expect((await deployment.tables()).replaced).toEqual([]);
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await kept()).toEqual(["Panel"]);
      await ada.mutation(api.questions.remove, { interview: "one", questionKey: first });
      expect((await deployment.tables()).replaced).toEqual([]);
    });

    it("still ends after seven days when it came back by an import", async () => {
      const { ada, deployment } = world();
      await met();
      const removed = await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      await deployment.pass(KEEP_REPLACED_MS - 1);
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await kept()).toEqual(["Panel"]);
      await dayAfter(world(), 1);
      expect(await kept()).toEqual([]);
    });
  });

  describe("a text that the person's own save takes much away from", () => {
    const world = eachInNewWorld(open);
    const LONG =
      "I took the ward over at night with eleven patients and one colleague, and wrote the plan down.";

    /** Saves texts one after the other as one surface, and returns the longer ones that are kept, oldest first. */
    const typed = async (texts: string[], questionKey?: string) => {
      const { ada, deployment } = world();
      const key = questionKey ?? (await started(world(), ada, "one"))[0]!;
      for (const text of texts) {
        await deployment.pass(1_000);
        const seq = deployment.now();
        const drafts = [draft(world(), { questionKey: key, writer: "panel", text, seq })];
        await ada.mutation(api.answers.save, { interview: "one", drafts });
      }
      const rows = await ada.query(api.answers.replaced, { interview: "one", questionKey: key });
      return rows.map(({ text }) => text);
    };

    it("is kept when more than thirty characters or a third of it went", async () => {
      expect(await typed([LONG, LONG.slice(0, 40)])).toEqual([LONG]);
    });

    it("is kept when it was written over by another text of the same length", async () => {
      expect(await typed([LONG, [...LONG].reverse().join("")])).toEqual([LONG]);
    });

    it("is not kept for a few words, a moved sentence, or what is only added", async () => {
      const [one, two] = ["I led the team for three years.", "We moved the whole warehouse in a week."];
      expect(await typed([LONG, LONG.slice(0, -20), `${LONG.slice(0, -20)} And then more.`])).toEqual([]);
      const [, second] = await world()
        .ada.query(api.interviews.get, { interview: "one" })
        .then(({ questions }) => questions.map(({ key }) => key));
      expect(await typed([`${one} ${two}`, `${two} ${one}`], second)).toEqual([]);
    });

    it("is kept once while it is taken away piece by piece, and again after something was added", async () => {
      const away = [LONG, LONG.slice(0, 60), LONG.slice(0, 20), ""];
      expect(await typed([...away, "A second try at it, and a better one", "A second"])).toEqual([
        LONG,
        "A second try at it, and a better one",
      ]);
    });

    it("is kept at most five times a question, the newest, and apart from texts of other surfaces", async () => {
      const { ada } = world();
      const [first] = await started(world(), ada, "one");
      await typed(["Panel"], first);
      await world().deployment.pass(1_000);
      await ada.mutation(api.answers.save, {
        interview: "one",
        drafts: [draft(world(), { questionKey: first!, writer: "tab", text: "Tab", seq: 1 })],
      });
      const texts = Array.from({ length: 7 }, (_, turn) => `${LONG} ${turn}`);
      const kept = await typed(
        texts.flatMap((text) => [text, "Short"]),
        first,
      );
      expect(kept).toEqual(expect.arrayContaining(["Panel", ...texts.slice(2)]));
      expect(kept.filter((text) => text.startsWith("I took"))).toHaveLength(LIMITS.shortened);
    });

    it("takes no more room in a session than so much, the oldest goes first", async () => {
      const { ada } = world();
      const keys = await started(world(), ada, "one");
      for (const key of keys.slice(0, 4)) {
        const texts = Array.from({ length: 4 }, (_, turn) => `${turn}`.repeat(LIMITS.answer));
        await typed(
          texts.flatMap((text) => [text, ""]),
          key,
        );
      }
      const { replaced } = await world().deployment.tables();
      const length = replaced.reduce((sum, row) => sum + (row as { text: string }).text.length, 0);
      expect(length).toBeLessThanOrEqual(LIMITS.shortenedText);
      expect(length).toBeGreaterThan(LIMITS.shortenedText - LIMITS.answer);
      expect(replaced.some(({ questionKey }) => questionKey === keys[3])).toBe(true);
      expect(replaced.filter(({ questionKey }) => questionKey === keys[0])).toHaveLength(0);
    });

    it("goes along in a file, and comes back with it", async () => {
      const { ada } = world();
      await typed([LONG, "Short"]);
      const removed = await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      expect(removed!.replaced).toMatchObject([{ text: LONG, through: 2 }]);
      await ada.mutation(api.interviews.importOne, { session: removed! });
      expect(await typed([], removed!.questions[0]!.key)).toEqual([LONG]);
    });
  });
}
