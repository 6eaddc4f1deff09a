import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import { eachInNewWorld, finished, started } from "./world";

const LICENCE = "A forklift licence is required.";

export function ready(open: OpenDeployment): void {
  describe("what to have ready", () => {
    const world = eachInNewWorld(open);

    const listed = async (interview = "one") =>
      (await world().ada.query(api.interviews.transcript, { interview })).ready ?? [];
    const tick = (interview = "one", ticked = true, sentence = LICENCE) =>
      world().ada.mutation(api.interviews.tickReady, { interview, sentence, ticked });

    it("is what the posting asks for and nobody asks about, word for word, with its kind", async () => {
      await started(world(), world().ada, "one");
      expect(await listed()).toEqual([{ sentence: LICENCE, kind: "licence" }]);
      for (const { sentence } of await listed()) expect(POSTING.jobDescription).toContain(sentence);
      const { questions } = await world().ada.query(api.interviews.transcript, { interview: "one" });
      expect(questions.map(({ why }) => why)).not.toContain(LICENCE);
    });

    it("is nothing for a posting without a description", async () => {
      await started(world(), world().ada, "one", { jobTitle: "Baker" });
      expect(await listed()).toEqual([]);
      await tick();
      expect(await listed()).toEqual([]);
    });

    it("is ticked and unticked by the person, also once the session is finished", async () => {
      await finished(world(), world().ada, "one");
      await tick();
      expect(await listed()).toEqual([{ sentence: LICENCE, kind: "licence", ticked: true }]);
      await tick("one", false);
      expect(await listed()).toEqual([{ sentence: LICENCE, kind: "licence", ticked: false }]);
    });

    it("stays as it is when something is ticked that is not there", async () => {
      await started(world(), world().ada, "one");
      const before = await listed();
      await tick("one", true, "A pilot's licence is required.");
      expect(await listed()).toEqual(before);
    });

    it("stays ticked when the questions are asked anew, and at the next attempt", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "one");
      await tick();
      await ada.mutation(api.questions.regenerate, { interview: "one" });
      await deployment.pass(0);
      expect(await listed()).toMatchObject([{ ticked: true }]);
      await deployment.pass(1_000);
      await started(world(), ada, "two");
      expect(await listed("two")).toMatchObject([{ sentence: LICENCE, ticked: true }]);
    });

    it("goes with an export and comes back with it", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      await tick();
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      await bob.mutation(api.interviews.importOne, { session });
      const { ready } = await bob.query(api.interviews.transcript, { interview: "one" });
      expect(ready).toEqual(await listed());
    });
  });
}
