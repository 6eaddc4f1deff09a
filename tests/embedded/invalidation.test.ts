import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../lib/embedded/store/store";
import { hand } from "./fixture/inline";
import type { QueryCtx } from "./fixture/server";
import { open, type TestDeployment } from "./support/open";

type Query = (ctx: QueryCtx) => Promise<unknown>;

/** Runs a query as a subscription does. */
async function run(deployment: TestDeployment, query: Query) {
  const body = hand(query);
  const call = { path: "inline:read", args: { body }, identity: null, visibility: "any" } as const;
  return (await deployment.engine.snapshot((runQuery) => runQuery(call, null))).result;
}

/** Whether a query has to run again because of what `write` did. */
async function isTouched(
  deployment: TestDeployment,
  query: Query,
  write: Parameters<TestDeployment["write"]>[0],
) {
  const { reads } = await run(deployment, query);
  const changes: Change[] = [];
  const stop = deployment.engine.onCommit((committed) => changes.push(...committed));
  await deployment.write(write);
  stop();
  return reads.isTouchedBy(changes);
}

async function withRanks(...ranks: number[]): Promise<TestDeployment> {
  const deployment = await open();
  await deployment.write(async ({ db }) => {
    for (const rank of ranks) await db.insert("notes", { notebook: "n", text: `${rank}`, rank });
  });
  return deployment;
}

const add =
  (rank: number, notebook = "n") =>
  async ({ db }: Parameters<Parameters<TestDeployment["write"]>[0]>[0]) => {
    await db.insert("notes", { notebook, text: "new", rank });
  };

const ranked = ({ db }: QueryCtx) =>
  db.query("notes").withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n"));

describe("a commit runs a query again", () => {
  test("that has read to the end, when something is added there", async () => {
    const deployment = await withRanks(1, 2);
    expect(await isTouched(deployment, async (ctx) => ranked(ctx).collect(), add(9))).toBe(true);
  });

  test("that found nothing, when something appears", async () => {
    const deployment = await withRanks();
    expect(await isTouched(deployment, async (ctx) => ranked(ctx).first(), add(1))).toBe(true);
  });

  test("that read a document which changes or goes", async () => {
    const deployment = await withRanks(1);
    const id = (await deployment.read(async (ctx) => ranked(ctx).first()))!._id;
    const get: Query = async ({ db }) => db.get("notes", id);
    expect(await isTouched(deployment, get, async ({ db }) => db.patch("notes", id, { text: "other" }))).toBe(
      true,
    );
    expect(await isTouched(deployment, get, async ({ db }) => db.delete("notes", id))).toBe(true);
  });
});

describe("a commit leaves a query alone", () => {
  test("that read another part of the index", async () => {
    const deployment = await withRanks(1, 2, 3);
    expect(await isTouched(deployment, async (ctx) => ranked(ctx).collect(), add(1, "other"))).toBe(false);
  });

  test("that stopped before the place, from either side", async () => {
    const deployment = await withRanks(1, 2, 3);
    expect(await isTouched(deployment, async (ctx) => ranked(ctx).take(2), add(2.5))).toBe(false);
    expect(await isTouched(deployment, async (ctx) => ranked(ctx).order("desc").take(2), add(1))).toBe(false);
  });

  test("that read another document of the same table", async () => {
    const deployment = await withRanks(1, 2);
    const [one, other] = await deployment.read(async (ctx) => ranked(ctx).take(2));
    const get: Query = async ({ db }) => db.get("notes", one!._id);
    const patch = isTouched(deployment, get, async ({ db }) => db.patch("notes", other!._id, { text: "x" }));
    expect(await patch).toBe(false);
  });

  test("when it writes what was there before", async () => {
    const deployment = await withRanks(1);
    const same = isTouched(
      deployment,
      async (ctx) => ranked(ctx).collect(),
      async (ctx) => {
        const note = (await ranked(ctx).first())!;
        await ctx.db.patch("notes", note._id, { text: note.text });
      },
    );
    expect(await same).toBe(false);
  });
});

const rank = fc.integer({ min: 0, max: 6 });

const readings = fc.record({
  lower: rank,
  upper: rank,
  order: fc.constantFrom("asc" as const, "desc" as const),
  take: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(null)),
  filtered: fc.boolean(),
  paginated: fc.boolean(),
});

test("a commit that changes a query's result always runs it again", async () => {
  const deployment = await open();
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(rank, { maxLength: 8 }),
      readings,
      fc.array(fc.record({ at: fc.nat(9), to: fc.oneof(rank, fc.constant(null)) }), {
        minLength: 1,
        maxLength: 2,
      }),
      async (ranks, { lower, upper, order, take, filtered, paginated }, writes) => {
        const ids = await deployment.write(async ({ db }) => {
          for (const note of await db.query("notes").collect()) await db.delete("notes", note._id);
          const ids = [];
          for (const rank of ranks) ids.push(await db.insert("notes", { notebook: "n", text: "a", rank }));
          return ids;
        });
        const query: Query = async ({ db }) => {
          const range = db
            .query("notes")
            .withIndex("by_notebook_and_rank", (q) =>
              q.eq("notebook", "n").gte("rank", lower).lte("rank", upper),
            )
            .order(order);
          const found = filtered ? range.filter((q) => q.neq(q.field("rank"), 3)) : range;
          if (paginated) return found.paginate({ numItems: take ?? 2, cursor: null });
          return take === null ? found.collect() : found.take(take);
        };
        const before = (await run(deployment, query)).outcome;
        const touched = await isTouched(deployment, query, async ({ db }) => {
          for (const { at, to } of writes) {
            const id = ids[at];
            if (id === undefined) await db.insert("notes", { notebook: "n", text: "b", rank: to ?? 0 });
            else if ((await db.get("notes", id)) === null) continue;
            else if (to === null) await db.delete("notes", id);
            else await db.patch("notes", id, { rank: to });
          }
        });
        const after = (await run(deployment, query)).outcome;
        const differs = JSON.stringify(after) !== JSON.stringify(before);
        if (differs) changed += 1;
        expect(touched || !differs).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(15);
}, 30_000);
