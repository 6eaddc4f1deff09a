import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { draft, eachInNewWorld, refusal, started } from "./world";

const STORY =
  "Last winter our oven failed on the Friday before Christmas with two hundred loaves proving. I rang the bakery in the next village, asked for their night oven, and drove the dough over in the butcher's van. By six we had all but eleven loaves.";
const OTHER =
  "The flour that came for the fair was the wrong one. I called the mill, sent the sacks back and changed the recipe for one morning, and the customers liked it so much that we kept it as a special.";

export function stories(open: OpenDeployment): void {
  describe("a story", () => {
    const world = eachInNewWorld(open);
    let seq = 0;
    const tell = async (interview: string, questionKey: string, text: string) => {
      const { ada } = world();
      const drafts = [draft(world(), { questionKey, text, seq: ++seq })];
      await ada.mutation(api.answers.save, { interview, drafts });
      return ada.mutation(api.stories.told, { interview, questionKey });
    };

    it("told again is known, in this session and in an earlier one, with its question", async () => {
      const { ada } = world();
      const [first, second] = await started(world(), ada, "one");
      const [later] = await started(world(), ada, "two");
      const { questions } = await ada.query(api.interviews.transcript, { interview: "one" });
      expect(await tell("one", first!, STORY)).toBeNull();
      expect(await tell("one", second!, OTHER)).toBeNull();
      expect(await tell("two", later!, STORY.replace("Last winter", "In December"))).toEqual({
        ...{ interview: "one", questionKey: first, order: 1 },
        elsewhere: { jobTitle: "Warehouse Lead", question: questions[0]!.text },
      });
      // Where it was told last.
      expect(await tell("one", second!, STORY)).toMatchObject({ interview: "two", questionKey: later });
      const third = (await ada.query(api.interviews.transcript, { interview: "one" })).questions[2]!.key;
      expect(await tell("one", third, STORY)).toEqual({ interview: "one", questionKey: second, order: 2 });
    });

    it("is not told again by the same answer, nor by one that is gone or says little", async () => {
      const { ada } = world();
      const [first, second] = await started(world(), ada, "one");
      await tell("one", first!, STORY);
      expect(await tell("one", first!, `${STORY} And that was it.`)).toBeNull();
      expect(await tell("one", second!, "I would ask.")).toBeNull();
      await started(world(), ada, "two");
      await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      const [later] = (await ada.query(api.interviews.transcript, { interview: "two" })).questions;
      expect(await tell("two", later!.key, STORY)).toBeNull();
    });

    it("is kept with so many others in one row, which goes with its person", async () => {
      const { ada, deployment } = world();
      const [first] = await started(world(), ada, "one");
      await tell("one", first!, STORY);
      await deployment.inside(async (ctx) => {
        const row = (await ctx.db.query("stories").first())!;
        const many = Array.from({ length: LIMITS.stories }, (_, at) => ({
          ...row.stories[0]!,
          questionKey: `q${at}`,
        }));
        await ctx.db.patch("stories", row._id, { stories: many });
      });
      await tell("one", first!, OTHER);
      const [row] = (await deployment.tables()).stories;
      expect(row!.stories).toHaveLength(LIMITS.stories);
      expect(row!.stories.at(-1)).toMatchObject({ interview: "one", questionKey: first });
      await ada.mutation(api.users.remove, {});
      await deployment.pass(0);
      expect((await deployment.tables()).stories).toEqual([]);
    });

    it("is nobody else's to tell", async () => {
      const { ada, bob } = world();
      const [first] = await started(world(), ada, "one");
      const call = bob.mutation(api.stories.told, { interview: "one", questionKey: first! });
      expect(await refusal(call)).toMatchObject({ code: "not_found" });
    });
  });
}
