import { compareValues } from "convex/values";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MutationCtx } from "./fixture/server";
import { open } from "./support/open";

type Db = MutationCtx["db"];

/** Adds a note for every rank, in this order; the text says which. */
async function addRanks(db: Db, ranks: (number | undefined)[], notebook = "n") {
  const ids = [];
  for (const [at, rank] of ranks.entries()) {
    ids.push(await db.insert("notes", { notebook, text: `${at}`, rank }));
  }
  return ids;
}

const textsOf = (notes: { text: string }[]) => notes.map((note) => note.text).join(" ");

describe("an index", () => {
  test("is read in its order, either way, equal keys by the time of their creation", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      await addRanks(db, [3, 1, undefined, 2, 1, -1]);
      const ranked = () => db.query("notes").withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n"));
      expect(textsOf(await ranked().collect())).toBe("2 5 1 4 3 0");
      expect(textsOf(await ranked().order("desc").collect())).toBe("0 3 4 1 5 2");
      expect(textsOf(await db.query("notes").collect())).toBe("0 1 2 3 4 5");
      expect(textsOf(await db.query("notes").order("desc").take(2))).toBe("5 4");
    });
  });

  test.each([
    ["gt", 1, "3 0"],
    ["gte", 1, "1 4 3 0"],
    ["lt", 1, "2 5"],
    ["lte", 1, "2 5 1 4"],
    ["gt", undefined, "5 1 4 3 0"],
    ["lte", undefined, "2"],
  ] as const)("is bounded by %s %s", async (operator, bound, expected) => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      await addRanks(db, [3, 1, undefined, 2, 1, -1]);
      const found = db
        .query("notes")
        .withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n")[operator]("rank", bound));
      expect(textsOf(await found.collect())).toBe(expected);
    });
  });

  test("is bounded on both sides", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      await addRanks(db, [1, 2, 3, 4, 5]);
      const found = db
        .query("notes")
        .withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n").gt("rank", 1).lte("rank", 4));
      expect(textsOf(await found.order("desc").collect())).toBe("3 2 1");
    });
  });

  test("refuses bounds that do not follow its fields, and an index that is not there", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      type Loose = { eq: (field: string, value: unknown) => Loose; gt: Loose["eq"]; lt: Loose["eq"] };
      const ask = (index: string, bounds: (q: Loose) => Loose) =>
        db
          .query("notes")
          .withIndex(index as "by_notebook", bounds as never)
          .collect();
      await expect(ask("by_notebook_and_rank", (q) => q.eq("rank", 1))).rejects.toThrow(
        /expected "notebook"/,
      );
      await expect(ask("by_notebook", (q) => q.gt("notebook", "a").eq("notebook", "b"))).rejects.toThrow(
        /`.eq`/,
      );
      await expect(ask("by_notebook", (q) => q.gt("notebook", "a").gt("notebook", "b"))).rejects.toThrow(
        /`.gt`/,
      );
      await expect(ask("by_notebook", (q) => q.gt("notebook", "a").lt("rank", 1))).rejects.toThrow(
        /expected "notebook"/,
      );
      await expect(ask("by_author", (q) => q)).rejects.toThrow("Index notes.by_author not found.");
      await expect(db.query("authors" as "notes").collect()).rejects.toThrow(/not declared in the schema/);
    });
  });

  test("finds by id and by the time of creation without being declared", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const [, second] = await addRanks(db, [1, 2, 3]);
      const { _creationTime } = (await db.get("notes", second!))!;
      const byId = db.query("notes").withIndex("by_id", (q) => q.eq("_id", second!));
      expect((await byId.unique())?.text).toBe("1");
      const since = db
        .query("notes")
        .withIndex("by_creation_time", (q) => q.gte("_creationTime", _creationTime));
      expect(textsOf(await since.collect())).toBe("1 2");
    });
  });
});

describe("a query", () => {
  test("gives the first, the only one, or a few", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const all = () => db.query("notes");
      expect(await all().first()).toBeNull();
      expect(await all().unique()).toBeNull();
      await addRanks(db, [1]);
      expect((await all().unique())?.text).toBe("0");
      await addRanks(db, [2, 3]);
      expect((await all().first())?.text).toBe("0");
      expect(await all().take(0)).toEqual([]);
      expect(textsOf(await all().take(10))).toBe("0 0 1");
      await expect(all().unique()).rejects.toThrow(/more than one result/);
    });
  });

  test("filters", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      await addRanks(db, [1, 2, undefined, 4]);
      type Filter = Parameters<ReturnType<Db["query"]>["filter"]>[0];
      const pass = async (filter: Filter) => textsOf(await db.query("notes").filter(filter).collect());
      expect(await pass((q) => q.eq(q.field("rank"), 2))).toBe("1");
      expect(await pass((q) => q.neq(q.field("rank"), 2))).toBe("0 2 3");
      expect(await pass((q) => q.eq(q.field("rank"), undefined as never))).toBe("2");
      expect(await pass((q) => q.gt(q.field("rank"), 1))).toBe("1 3");
      expect(await pass((q) => q.lte(q.field("rank"), 1))).toBe("0 2");
      expect(await pass((q) => q.and(q.gte(q.field("rank"), 2), q.lt(q.field("rank"), 4)))).toBe("1");
      expect(await pass((q) => q.or(q.eq(q.field("text"), "0"), q.eq(q.field("text"), "3")))).toBe("0 3");
      expect(await pass((q) => q.not(q.eq(q.field("text"), "0")))).toBe("1 2 3");
      const ranked = () => db.query("notes").filter((q) => q.neq(q.field("rank"), undefined));
      const odd = ranked().filter((q) => q.eq(q.mod(q.field("rank") as never, 2), 1));
      expect(textsOf(await odd.collect())).toBe("0");
      const big = ranked().filter((q) => q.gt(q.mul(q.field("rank") as never, 2), q.sub(4, q.neg(1))));
      expect(textsOf(await big.collect())).toBe("3");
      await expect(pass((q) => q.eq(q.add(q.field("rank") as never, 1), 2))).rejects.toThrow(
        /cannot apply \$add/,
      );
    });
  });

  test("reads no further than it is asked to", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const big = "x".repeat(2 ** 20 - 300);
      for (let at = 0; at < 12; at++) await db.insert("notes", { notebook: "n", text: big });
    });
    await deployment.write(async ({ db }) => {
      const big = "x".repeat(2 ** 20 - 300);
      for (let at = 0; at < 12; at++) await db.insert("notes", { notebook: "n", text: big });
    });
    await deployment.read(async ({ db }) => {
      expect(await db.query("notes").take(15)).toHaveLength(15);
    });
    await deployment.read(async ({ db }) => {
      await expect(db.query("notes").collect()).rejects.toThrow(/Too many bytes read.*16777216/);
    });
  });
});

describe("a function", () => {
  test("reads at most 32,000 documents", async () => {
    const deployment = await open();
    for (let batch = 0; batch < 4; batch++) {
      await deployment.write(async ({ db }) => {
        for (let at = 0; at < 8_001; at++) await db.insert("counters", { name: "c", value: at });
      });
    }
    await deployment.read(async ({ db }) => {
      await expect(db.query("counters").collect()).rejects.toThrow(/Too many documents read.*32000/);
    });
  }, 30_000);

  test("writes at most 16 MiB", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const text = "x".repeat(2 ** 20 - 300);
      for (let at = 0; at < 16; at++) await db.insert("notes", { notebook: "n", text });
      await expect(db.insert("notes", { notebook: "n", text })).rejects.toThrow(/Too many bytes written/);
    });
  });
});

/** What a note's rank becomes, or that the note is deleted. */
const step = fc.record({
  note: fc.nat(11),
  to: fc.oneof(fc.constant("deleted" as const), fc.integer({ min: 0, max: 5 })),
});

describe("a mutation", () => {
  test("reads its own writes, in every range and order, as if they were committed", async () => {
    const deployment = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }),
        fc.array(step, { maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom("asc" as const, "desc" as const),
        async (committed, steps, added, lower, upper, order) => {
          const ids = await deployment.write(async ({ db }) => {
            for (const note of await db.query("notes").collect()) await db.delete("notes", note._id);
            return addRanks(db, committed);
          });
          await deployment.write(async ({ db }) => {
            for (const { note, to } of steps) {
              const id = ids[note];
              if (id === undefined || (await db.get("notes", id)) === null) continue;
              if (to === "deleted") await db.delete("notes", id);
              else await db.patch("notes", id, { rank: to });
            }
            await addRanks(db, added);
            const all = await db.query("notes").collect();
            const expected = all
              .filter(({ rank }) => rank! >= lower && rank! < upper)
              .sort(
                (a, b) => compareValues(a.rank, b.rank) || compareValues(a._creationTime, b._creationTime),
              );
            if (order === "desc") expected.reverse();
            const found = db
              .query("notes")
              .withIndex("by_notebook_and_rank", (q) =>
                q.eq("notebook", "n").gte("rank", lower).lt("rank", upper),
              )
              .order(order);
            expect(await found.collect()).toEqual(expected);
          });
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  test("may write to what it is reading", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) =>
      addRanks(
        db,
        Array.from({ length: 300 }, (_, at) => at),
      ),
    );
    const left = await deployment.write(async ({ db }) => {
      for await (const note of db.query("notes")) {
        if (note.rank! % 2 === 0) await db.delete("notes", note._id);
      }
      return (await db.query("notes").collect()).length;
    });
    expect(left).toBe(150);
  });

  test("writes nothing when it fails", async () => {
    const deployment = await open();
    const failing = deployment.write(async ({ db }) => {
      await addRanks(db, [1, 2, 3]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await deployment.read(async ({ db }) => db.query("notes").collect())).toEqual([]);
  });
});
