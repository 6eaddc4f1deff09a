import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment } from "../support/deployments/deployment";
import { POSTING } from "./people";
import { allPages, draft, eachInNewWorld, finished, readBy, refusal, started } from "./world";

export function progress(open: OpenDeployment): void {
  describe("searching the history", () => {
    const world = eachInNewWorld(open);

    const found = async (text: string, numItems = 2) => {
      const pages = await allPages((cursor) =>
        world().ada.query(api.interviews.search, { paginationOpts: { numItems, cursor }, text }),
      );
      return pages.flat().map(({ key }) => key);
    };

    it("finds by title or company, whatever the case and the spaces, newest first", async () => {
      const { deployment, ada, bob } = world();
      for (const [key, jobTitle, company] of [
        ["one", "Baker", "Korn"],
        ["two", "Head of  Bakery", "Mehl AG"],
        ["three", "Miller", "Bäckerei Korn"],
      ] as const) {
        await started(world(), ada, key, { jobTitle, company });
        await deployment.pass(1_000);
      }
      await started(world(), bob, "not-mine", { jobTitle: "Baker" });
      expect(await found("BAKER")).toEqual(["two", "one"]);
      expect(await found(" of bakery ")).toEqual(["two"]);
      expect(await found("korn")).toEqual(["three", "one"]);
      expect(await found("nothing like it")).toEqual([]);
      expect(await found("")).toEqual(["three", "two", "one"]);
    });

    it("finds words in any order over title, company and place, whatever accents, quotes and ß", async () => {
      const { deployment, ada } = world();
      for (const [key, jobTitle, company, location] of [
        ["zurich", "Backend Engineer, Kubernetes", "O’Reilly", "Zürich"],
        ["trade", "Fachkraft GROSSHANDEL", "Müller & Söhne", "Köln"],
        ["signs", "Bäcker 🥐", "C++ Café", undefined],
      ] as const) {
        await started(world(), ada, key, { jobTitle, company, ...(location && { location }) });
        await deployment.pass(1_000);
      }
      for (const text of ["zurich", "o'reilly", "kubernetes backend", "ZÜR engin", "kub b o z", "kubernetes"])
        expect(await found(text), text).toEqual(["zurich"]);
      for (const text of ["großhandel", "sohne muller"]) expect(await found(text), text).toEqual(["trade"]);
      for (const text of ["🥐", "c++", "cafe bäck"]) expect(await found(text), text).toEqual(["signs"]);
      for (const text of ["ubernetes", "kubernetesx", "backend köln", "🚜"])
        expect(await found(text), text).toEqual([]);
      expect(await found("b")).toEqual(["signs", "zurich"]);
      const words = "kubernetes ".repeat(9).trim();
      expect(await found(words)).toEqual(["zurich"]);
    });

    it("finds a corrected posting by what it says now, and a deleted one not until it is restored", async () => {
      const { ada } = world();
      await started(world(), ada, "one", { jobTitle: "Baker", company: "Korn" });
      await ada.mutation(api.interviews.correct, { interview: "one", jobTitle: "Miller", company: "Korn" });
      expect(await found("baker")).toEqual([]);
      expect(await found("miller")).toEqual(["one"]);
      await ada.mutation(api.interviews.remove, { interview: "one" });
      expect(await found("miller")).toEqual([]);
      await ada.mutation(api.deleted.restore, { interview: "one" });
      expect(await found("miller korn")).toEqual(["one"]);
    });

    it("finds every one of many, a page at a time", async () => {
      const { ada, deployment } = world();
      for (let at = 0; at < 7; at += 1) {
        await started(world(), ada, `k${at}`, { jobTitle: at % 2 ? "Baker" : "Baker, nights" });
        await deployment.pass(1_000);
      }
      expect(await found("baker")).toEqual(["k6", "k5", "k4", "k3", "k2", "k1", "k0"]);
      expect(await found("nights baker")).toEqual(["k6", "k4", "k2", "k0"]);
    });

    it("looks through no more rows than allowed, for no longer a text than a title", async () => {
      const search = (numItems: number, text: string) =>
        refusal(
          world().ada.query(api.interviews.search, { paginationOpts: { numItems, cursor: null }, text }),
        );
      expect(await search(LIMITS.searchPage + 1, "x")).toMatchObject({ code: "too_many" });
      for (const text of ["x".repeat(LIMITS.searchText + 1), "baker ".repeat(200)])
        expect(await search(1, text)).toMatchObject({ problem: "too_long" });
    });
  });

  describe("progress", () => {
    const world = eachInNewWorld(open);

    const overview = () => world().ada.query(api.progress.overview);
    const coverage = (interview: string) => world().ada.query(api.progress.coverage, { interview });

    it("shows finished sessions, oldest first, and the points of each competency", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      await deployment.pass(1_000);
      await started(world(), ada, "under-way");
      await finished(world(), ada, "two");
      const { sessions, readings } = await overview();
      const [{ reader, competencies } = { reader: undefined, competencies: [] }, ...others] = readings;
      expect([reader, others]).toEqual(["person", []]);
      expect(sessions.map(({ key }) => key)).toEqual(["one", "two"]);
      const { ratings } = await deployment.tables();
      expect(competencies.reduce((sum, { answers }) => sum + answers, 0)).toBe(ratings.length);
      expect(new Set(competencies.map(({ competency }) => competency)).size).toBe(competencies.length);
      const points = competencies.flatMap(({ recent, before }) => [recent, ...(before ? [before] : [])]);
      const total = (name: "covered" | "points") => points.reduce((sum, each) => sum + each[name], 0);
      const inRows = (name: "pointsCovered" | "points") =>
        sessions.reduce((sum, each) => sum + each[name]!, 0);
      expect([total("covered"), total("points")]).toEqual([inRows("pointsCovered"), inRows("points")]);
    });

    it("says what keeps coming back, in the points' own words, once three answers show it", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      const { questions } = await ada.query(api.interviews.get, { interview: "one" });
      const { points } = questions.find(({ sheet }) => sheet)!.sheet!;
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      const recurring = async () => (await overview()).readings[0]?.recurring;
      const told = async () => (await recurring()) ?? [];
      expect(await recurring()).toBeUndefined();
      await deployment.pass(1_000);
      await ada.mutation(api.interviews.importOne, { session: { ...session, key: "two" } });
      expect((await told()).map(({ text }) => text)).not.toContain(points[1]!.text);
      await ada.mutation(api.interviews.importOne, { session: { ...session, key: "three" } });
      expect(await told()).toContainEqual({ text: points[1]!.text, answers: 3, missing: 3 });
      expect((await told()).map(({ text }) => text)).not.toContain(points[0]!.text);
    });

    it("is that of the person who asks, and empty before the first session", async () => {
      const { bob } = world();
      await finished(world(), bob, "one");
      expect(await overview()).toEqual({ sessions: [], hasEarlier: false, readings: [] });
    });

    it("stays within what a query may read however much there is, and says that earlier answers are left out", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      expect(await overview()).toMatchObject({ hasEarlier: false, readings: [{ hasEarlier: false }] });
      const { ratings } = await deployment.tables();
      const { _id: _, _creationTime: _at, ...row } = ratings[0]!;
      const found = Array.from({ length: LIMITS.points }, (_, at) => {
        return { text: `${at}`.padEnd(LIMITS.clause, "字"), saw: "missing" as const };
      });
      const [all, atOnce] = [10_000, 500];
      for (let from = 0; from < all; from += atOnce) {
        await deployment.inside(async (ctx) => {
          for (let at = from; at < from + atOnce; at++) {
            const reader = at % 2 ? ("person" as const) : ("model" as const);
            // Only the newest are as large as they get: the others must not be read at all.
            const large = at >= all - 3 * LIMITS.progress ? { found } : {};
            const own = { ...row, questionKey: `q-${at}`, ratedAt: row.ratedAt + at + 1, reader };
            await ctx.db.insert("ratings", { ...own, ...large });
          }
        });
      }
      const { readings } = await overview();
      expect(readings.map(({ reader }) => reader)).toEqual(["person", "model"]);
      for (const { hasEarlier, competencies, recurring } of readings) {
        expect(hasEarlier).toBe(true);
        expect(competencies.reduce((sum, { answers }) => sum + answers, 0)).toBe(LIMITS.progress);
        expect(recurring?.[0]).toMatchObject({ answers: LIMITS.progress, missing: LIMITS.progress });
      }
    });

    it("shows the newest finished sessions, and says that there are earlier ones", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      for (let at = 1; at < LIMITS.page; at++) {
        await deployment.pass(1_000);
        const createdAt = deployment.now();
        await ada.mutation(api.interviews.importOne, { session: { ...session, key: `s-${at}`, createdAt } });
      }
      expect(await overview()).toMatchObject({ hasEarlier: false });
      await deployment.pass(1_000);
      await ada.mutation(api.interviews.importOne, {
        session: { ...session, key: "last", createdAt: deployment.now() },
      });
      const { sessions, hasEarlier } = await overview();
      expect([sessions.length, hasEarlier, sessions[0]!.key]).toEqual([LIMITS.page, true, "s-1"]);
    });

    it("counts the newest rating of an answer once, however often it was revised", async () => {
      const { deployment, ada } = world();
      const [first] = await finished(world(), ada, "one");
      const before = (await deployment.tables()).ratings.length;
      await ada.mutation(api.interviews.reopen, { interview: "one" });
      const drafts = [draft(world(), { questionKey: first!, text: "I cut it by 30 percent.", seq: 2 })];
      await ada.mutation(api.answers.save, { interview: "one", drafts });
      await ada.mutation(api.interviews.complete, { interview: "one" });
      await deployment.pass(0);
      expect((await deployment.tables()).ratings).toHaveLength(before);
    });

    it("maps the requirements of a posting over every attempt at it", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      const { requirements, questions } = await ada.query(api.interviews.transcript, { interview: "one" });
      const map = await coverage("one");
      expect(map.map(({ requirement }) => requirement)).toEqual(requirements);
      const practised = map.filter(({ answers }) => answers > 0).map(({ requirement }) => requirement.key);
      expect(practised).not.toEqual([]);
      expect(new Set(practised)).toEqual(
        new Set(questions.flatMap(({ requirementKey }) => requirementKey ?? [])),
      );
      await deployment.pass(1_000);
      await finished(world(), ada, "two");
      const [key] = practised;
      const counted = async (interview: string) =>
        (await coverage(interview)).find(({ requirement }) => requirement.key === key)?.answers;
      const second = await ada.query(api.interviews.transcript, { interview: "two" });
      const asked = [...questions, ...second.questions].filter(
        ({ requirementKey }) => requirementKey === key,
      );
      expect(await counted("one")).toBe(asked.length);
      expect(await counted("two")).toBe(await counted("one"));
    });

    it("reaches all practised, by practising what is missing again and again", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "k0");
      const missing = async () =>
        (await coverage("k0"))
          .filter(({ answers }) => answers === 0)
          .map(({ requirement }) => requirement.key);
      for (let at = 1, left = await missing(); left.length; at++) {
        await deployment.pass(1_000);
        const [interview, wish] = [`k${at}`, { count: 8, focus: left }];
        await ada.mutation(api.interviews.create, { key: interview, posting: POSTING, language: "en", wish });
        await deployment.pass(0);
        const { questions } = await ada.query(api.interviews.transcript, { interview });
        const drafts = questions.map(({ key }) => draft(world(), { questionKey: key }));
        await ada.mutation(api.answers.save, { interview, drafts });
        await ada.mutation(api.interviews.complete, { interview });
        await readBy(world(), ada, interview);
        const before = left.length;
        left = await missing();
        expect(left.length).toBeLessThan(before);
      }
      expect((await coverage("k0")).length).toBeGreaterThan(2);
    });

    it("moves with an interview whose posting is corrected, where only the name says which posting it is", async () => {
      const { ada } = world();
      const { postingUrl: _link, ...posting } = POSTING;
      await finished(world(), ada, "one", posting);
      const practised = async () => (await coverage("one")).filter(({ answers }) => answers > 0).length;
      const before = await practised();
      expect(before).toBeGreaterThan(0);
      await ada.mutation(api.interviews.correct, { interview: "one", jobTitle: "Night Shift Lead" });
      expect(await practised()).toBe(before);
    });

    it("forgets an interview that is removed, and learns of one that is put back", async () => {
      const { ada } = world();
      await finished(world(), ada, "one");
      const before = await overview();
      const removed = await ada.mutation(api.interviews.remove, { interview: "one", moved: true });
      expect(await overview()).toEqual({ sessions: [], hasEarlier: false, readings: [] });
      await ada.mutation(api.interviews.importOne, { session: removed! });
      const after = await overview();
      expect(after.readings).toEqual(before.readings);
      expect(after.sessions.map(({ key }) => key)).toEqual(["one"]);
      expect((await coverage("one")).some(({ answers }) => answers > 0)).toBe(true);
      expect(await ada.query(api.interviews.attempts, { posting: POSTING })).toHaveLength(1);
    });
  });
}
