import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byCompetency,
  byRequirement,
  ENOUGH,
  type Read,
  RECENT,
  recurringIn,
} from "../../convex/model/progress";
import type { Requirement } from "../../lib/coach/types";

/** Answers of one competency by how many of their four points they cover, newest first. */
const read = (competency: Read["competency"], ...covered: number[]): Read[] =>
  covered.map((covered, at) => ({
    competency,
    covered,
    partly: 0,
    points: 4,
    reader: "person",
    ratedAt: 1_000 - at,
  }));

type Saw = NonNullable<Read["found"]>[number]["saw"];

/** Answers in which one point was listened for, newest first. */
const found = (...saws: Saw[]): Read[] =>
  saws.map((saw, at) => ({
    ...{ competency: "delivery", reader: "person", covered: 0, partly: 0, points: 1, ratedAt: 1_000 - at },
    found: [{ text: "what became of it", saw }],
  }));

describe("progress by competency", () => {
  it("counts the points of the newest few answers, and of those before them", () => {
    expect(byCompetency(read("delivery", 4, 4, 4, 3, 3, 2, 1))).toEqual([
      {
        ...{ competency: "delivery", answers: 7, isWeak: false },
        recent: { covered: 18, partly: 0, points: 20 },
        before: { covered: 3, partly: 0, points: 8 },
      },
    ]);
  });

  it("compares nothing while there are only the newest few", () => {
    const [delivery] = byCompetency(read("delivery", ...Array<number>(RECENT).fill(3)));
    expect(delivery).not.toHaveProperty("before");
  });

  it("puts where least is said on top, and of equals what was practised more", () => {
    const all = [...read("delivery", 4), ...read("learning", 2), ...read("customer", 2, 2)];
    expect(byCompetency(all).map(({ competency }) => competency)).toEqual([
      "customer",
      "learning",
      "delivery",
    ]);
  });

  it("is empty without answers, and for ratings of the first design, which have no points", () => {
    expect(byCompetency([])).toEqual([]);
    expect(byCompetency([{ competency: "delivery", ratedAt: 1 }])).toEqual([]);
  });

  it("leaves out what has no competency: a question of the person's own", () => {
    expect(byCompetency(read(undefined, 1, 2))).toEqual([]);
  });
});

describe("what keeps coming back", () => {
  it("is a point that was not in most of three answers, the newest among them", () => {
    expect(recurringIn(found("missing", "covered", "missing"))).toEqual([
      { text: "what became of it", answers: 3, missing: 2 },
    ]);
    expect(recurringIn(found("covered", "missing", "missing", "missing"))).toEqual([]);
    expect(recurringIn(found("missing", "partly", "covered", "missing"))).toEqual([]);
  });

  it("is nothing to speak of while no point was listened for in three answers", () => {
    expect(recurringIn([])).toBeUndefined();
    expect(recurringIn(found("missing", "missing"))).toBeUndefined();
  });

  it("counts an answer once, also where its sheet says the same twice", () => {
    const twice = found("missing", "missing").map((row) => ({
      ...row,
      found: [...row.found!, ...row.found!],
    }));
    expect(recurringIn(twice)).toBeUndefined();
  });

  it("knows nothing of rows from before points were kept in their words", () => {
    expect(recurringIn(read("delivery", 0, 0, 0, 0))).toBeUndefined();
  });
});

describe("statements about weaknesses, over histories of every kind", () => {
  const COMPETENCIES = ["delivery", "learning", "customer"] as const;
  const CLAUSES = ["why it mattered", "what became of it", "What became of it", "who else was there"];
  const point = fc.record({
    text: fc.constantFrom(...CLAUSES),
    saw: fc.constantFrom<Saw>("covered", "partly", "missing"),
  });
  const answer = fc.record({
    competency: fc.constantFrom(...COMPETENCIES),
    found: fc.uniqueArray(point, { selector: ({ text }) => text.toLowerCase(), minLength: 1, maxLength: 3 }),
    isOld: fc.boolean(),
  });
  const history = fc.array(answer, { maxLength: 30 }).map((answers) =>
    answers.map(({ competency, found, isOld }, at): Read => {
      const count = (saw: Saw) => found.filter((one) => one.saw === saw).length;
      const row = { competency, ratedAt: 1_000 - at, reader: "person" as const };
      const counted = { covered: count("covered"), partly: count("partly"), points: found.length };
      return { ...row, ...counted, ...(!isOld && { found }) };
    }),
  );

  it("say of no competency that it is weak from fewer than three answers, nor what the points do not show", () => {
    fc.assert(
      fc.property(history, (rows) => {
        for (const { competency, isWeak, answers } of byCompetency(rows)) {
          const own = rows.filter((row) => row.competency === competency);
          let [said, all] = [0, 0];
          for (const { covered = 0, partly = 0, points = 0 } of own.slice(0, 5)) {
            said += covered + partly / 2;
            all += points;
          }
          expect(answers).toBe(own.length);
          expect(isWeak).toBe(own.length >= 3 && said < all / 2);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("name no point from fewer than three answers, nor with other figures than the history's, and miss none", () => {
    fc.assert(
      fc.property(history, (rows) => {
        const told = recurringIn(rows) ?? [];
        const named = new Set(told.map(({ text }) => text.toLowerCase()));
        expect(named.size).toBe(told.length);
        for (const clause of new Set(CLAUSES.map((text) => text.toLowerCase()))) {
          const saws = rows.flatMap(({ found = [] }) =>
            found.filter(({ text }) => text.toLowerCase() === clause).map(({ saw }) => saw),
          );
          const missing = saws.filter((saw) => saw === "missing").length;
          const recurs = saws.length >= ENOUGH && missing > saws.length / 2 && saws[0] === "missing";
          expect(named.has(clause), clause).toBe(recurs);
          const one = told.find(({ text }) => text.toLowerCase() === clause);
          if (one) expect([one.answers, one.missing]).toEqual([saws.length, missing]);
        }
      }),
      { numRuns: 500 },
    );
    expect(ENOUGH).toBe(3);
  });
});

describe("progress by requirement", () => {
  const requirement = (key: string): Requirement => ({
    ...{ key, kind: "skill", competency: "expertise", topic: key, sentence: `You have ${key}.` },
  });
  const about = (requirementKey: string, ...covered: number[]): Read[] =>
    read("expertise", ...covered).map((row) => ({ ...row, requirementKey }));

  it("says of each how many answers somebody looked at, and what the newest says and by whom", () => {
    const rows = [...about("a", 3, 4, 1), ...read("expertise", 4)];
    expect(byRequirement([requirement("a"), requirement("b")], rows.toReversed())).toEqual([
      {
        ...{ requirement: requirement("a"), answers: 3, reader: "person" },
        newest: { covered: 3, partly: 0, points: 4 },
      },
      { requirement: requirement("b"), answers: 0 },
    ]);
  });

  it("takes two readers of one answer for one each, and shows the newest, never both together", () => {
    const model: Read = { ...about("a", 1)[0]!, reader: "model", ratedAt: 2_000 };
    const [first] = byRequirement([requirement("a")], [...about("a", 3), model]);
    expect(first).toMatchObject({ reader: "model", newest: { covered: 1, points: 4 } });
  });

  it("counts what the first design rated as practised, without points", () => {
    const old: Read = { competency: "expertise", requirementKey: "a", ratedAt: 1 };
    expect(byRequirement([requirement("a")], [old])).toEqual([{ requirement: requirement("a"), answers: 1 }]);
  });
});
