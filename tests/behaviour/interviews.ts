import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import { eachInNewWorld, finished, refusal, started } from "./world";

export function interviews(open: OpenDeployment): void {
  describe("creating an interview", () => {
    const world = eachInNewWorld(open);

    it("stores the title, and the description, links and resume when there are any", async () => {
      const { ada } = world();
      await started(world(), ada, "whole");
      expect(await ada.query(api.interviews.get, { interview: "whole" })).toMatchObject(POSTING);
      await started(world(), ada, "bare", { jobTitle: "Baker" });
      const bare = await ada.query(api.interviews.get, { interview: "bare" });
      expect(bare.jobTitle).toBe("Baker");
      for (const field of ["company", "location", "jobDescription", "postingUrl", "resumeUrl"]) {
        expect(bare).not.toHaveProperty(field);
      }
    });

    it("begins as a draft", async () => {
      const { deployment, ada } = world();
      const row = await ada.mutation(api.interviews.create, {
        key: "one",
        posting: POSTING,
        language: "en",
      });
      expect(row).toMatchObject({
        status: "draft",
        coachState: "asking",
        answeredCount: 0,
        questionCount: 0,
      });
      expect(row.createdAt).toBe(deployment.now());
    });

    it("keeps where each captured field came from", async () => {
      const { ada } = world();
      const origins = { title: { reader: "json-ld", confidence: "high" as const } };
      await ada.mutation(api.interviews.create, { key: "one", posting: POSTING, origins, language: "en" });
      expect(await ada.query(api.interviews.transcript, { interview: "one" })).toMatchObject({ origins });
    });

    it("returns the same interview for the same key, whatever else is said", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "one");
      const again = { key: "one", posting: { jobTitle: "Something else" }, language: "de" as const };
      expect(await ada.mutation(api.interviews.create, again)).toMatchObject({ jobTitle: POSTING.jobTitle });
      await deployment.pass(0);
      const { interviews, transcripts } = await deployment.tables();
      expect([interviews.length, transcripts.length]).toEqual([1, 1]);
    });

    it("makes one interview when two surfaces create the same key at once", async () => {
      const { deployment, ada } = world();
      const create = () =>
        ada.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
      await Promise.all([create(), create(), create()]);
      await deployment.pass(0);
      expect((await deployment.tables()).interviews).toHaveLength(1);
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({ questionCount: 8 });
    });

    it("keeps the same key of two people apart", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      await started(world(), bob, "one", { jobTitle: "Baker" });
      expect(await ada.query(api.interviews.row, { interview: "one" })).toMatchObject({
        jobTitle: POSTING.jobTitle,
      });
      expect(await bob.query(api.interviews.row, { interview: "one" })).toMatchObject({ jobTitle: "Baker" });
    });

    it("asks for as many questions as were wished for", async () => {
      const { deployment, ada } = world();
      for (const count of [5, 10]) {
        const key = `wish-${count}`;
        await ada.mutation(api.interviews.create, { key, posting: POSTING, language: "en", wish: { count } });
        await deployment.pass(0);
        expect(await ada.query(api.interviews.row, { interview: key })).toMatchObject({
          questionCount: count,
        });
      }
    });

    it("says which field of a posting is wrong, and stores nothing of it", async () => {
      const { deployment, ada } = world();
      const create = (posting: Partial<typeof POSTING>) =>
        refusal(
          ada.mutation(api.interviews.create, {
            key: "one",
            posting: { ...POSTING, ...posting },
            language: "en",
          }),
        );
      const invalid = (field: string, problem: string) => ({ code: "invalid", field, problem });
      expect(await create({ jobTitle: " \n " })).toMatchObject(invalid("jobTitle", "required"));
      expect(await create({ jobTitle: "x".repeat(201) })).toEqual({
        ...invalid("jobTitle", "too_long"),
        limit: LIMITS.jobTitle,
      });
      expect(await create({ jobDescription: "x".repeat(50_001) })).toMatchObject(
        invalid("jobDescription", "too_long"),
      );
      expect(await create({ resumeUrl: "javascript:alert(1)" })).toMatchObject(
        invalid("resumeUrl", "not_a_link"),
      );
      expect(await create({ postingUrl: "jobs.example.org" })).toMatchObject(
        invalid("postingUrl", "not_a_link"),
      );
      expect((await deployment.tables()).interviews).toEqual([]);
    });
  });

  describe("going on with a posting that is being practised", () => {
    const world = eachInNewWorld(open);

    it("returns the newest that is not finished, and makes none", async () => {
      const { deployment, ada } = world();
      const begin = (key: string) =>
        ada.mutation(api.interviews.create, { key, posting: POSTING, language: "en", goOn: true });
      expect(await begin("one")).toMatchObject({ key: "one" });
      await deployment.pass(1_000);
      const [row] = await Promise.all([begin("two"), begin("three")]);
      expect(row).toMatchObject({ key: "one", status: "draft" });
      expect((await deployment.tables()).interviews.length).toBe(1);
    });

    it("begins anew where every attempt is finished, or the posting is another one", async () => {
      const { ada } = world();
      await finished(world(), ada, "one");
      const begin = (key: string, postingUrl = POSTING.postingUrl) =>
        ada.mutation(api.interviews.create, {
          key,
          posting: { ...POSTING, postingUrl },
          language: "en",
          goOn: true,
        });
      expect(await begin("two")).toMatchObject({ key: "two" });
      expect(await begin("three", "https://jobs.example.org/postings/1")).toMatchObject({ key: "three" });
    });

    it("never finds another person's", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const begun = { key: "two", posting: POSTING, language: "en" as const, goOn: true };
      expect(await bob.mutation(api.interviews.create, begun)).toMatchObject({ key: "two" });
    });
  });

  describe("attempts at the same posting", () => {
    const world = eachInNewWorld(open);

    it("stand together by the posting's link, whatever only tracks, newest first", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "first");
      await deployment.pass(1_000);
      await started(world(), ada, "other", { ...POSTING, postingUrl: "https://jobs.example.org/postings/1" });
      await started(world(), ada, "second", {
        ...POSTING,
        jobTitle: "Warehouse Lead (m/f/d)",
        postingUrl: "https://www.jobs.example.org/postings/4711/?utm_campaign=x",
      });
      const rows = await ada.query(api.interviews.attempts, { posting: POSTING });
      expect(rows.map(({ key }) => key)).toEqual(["second", "first"]);
    });

    it("stand together by title and company where there is no link, also after a correction", async () => {
      const { ada } = world();
      const posting = { jobTitle: "Baker", company: "Korn" };
      await started(world(), ada, "one", posting);
      await started(world(), ada, "two", { ...posting, jobTitle: " BAKER " });
      const keys = async (of: typeof posting) =>
        (await ada.query(api.interviews.attempts, { posting: of })).map(({ key }) => key).sort();
      expect(await keys({ jobTitle: "\tbaker", company: "korn  " })).toEqual(["one", "two"]);
      await ada.mutation(api.interviews.correct, { interview: "two", jobTitle: "Miller", company: "Korn" });
      expect(await keys(posting)).toEqual(["one"]);
      expect(await keys({ ...posting, jobTitle: "Miller" })).toEqual(["two"]);
    });

    it("are none while the form is empty, or holds more than could ever be stored", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      expect(await ada.query(api.interviews.attempts, { posting: { jobTitle: "  " } })).toEqual([]);
      const link = { jobTitle: "", postingUrl: POSTING.postingUrl };
      expect(await ada.query(api.interviews.attempts, { posting: link })).toHaveLength(1);
      const endless = { jobTitle: "x", postingUrl: `https://e.org/${"/".repeat(1_000_000)}x` };
      expect(await ada.query(api.interviews.attempts, { posting: endless })).toEqual([]);
    });

    it("are mine alone", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      expect(await bob.query(api.interviews.attempts, { posting: POSTING })).toEqual([]);
    });
  });
}
