import type { PaginationResult } from "convex/server";
import { describe, expect, test } from "vitest";
import { encodeKey } from "../../lib/embedded/values/keys";
import { api } from "./fixture/api";
import type { MutationCtx } from "./fixture/server";
import { open, type TestDeployment } from "./support/open";

type Page = PaginationResult<{ text: string; rank?: number }>;

const texts = (page: Page) => page.page.map((note) => note.text).join(" ");

async function withNotes(ranks: number[]): Promise<TestDeployment> {
  const deployment = await open();
  await deployment.write((ctx) => addRanks(ctx, ranks));
  return deployment;
}

async function addRanks({ db }: MutationCtx, ranks: number[]): Promise<void> {
  for (const rank of ranks) await db.insert("notes", { notebook: "n", text: `${rank}`, rank });
}

function pageOf(deployment: TestDeployment, cursor: string | null, numItems = 2, endCursor?: string) {
  return deployment.query(api.notes.page, { notebook: "n", paginationOpts: { numItems, cursor, endCursor } });
}

/** Runs the paginated query as a subscription does, which hands in the journal of the run before. */
async function rerun(
  deployment: TestDeployment,
  cursor: string | null,
  journal: string | null,
  numItems = 2,
) {
  const call = {
    path: "notes:page",
    args: { notebook: "n", paginationOpts: { numItems, cursor } },
    identity: null,
    visibility: "public",
  } as const;
  const { result } = await deployment.engine.snapshot((run) => run(call, journal));
  if (!result.outcome.ok) throw new Error(result.outcome.message);
  return { page: result.outcome.value as unknown as Page, journal: result.journal };
}

describe("a page", () => {
  test("continues where the one before ended", async () => {
    const deployment = await withNotes([1, 2, 3, 4, 5]);
    const first = await pageOf(deployment, null);
    const second = await pageOf(deployment, first.continueCursor);
    const third = await pageOf(deployment, second.continueCursor);
    expect([first, second, third].map(texts)).toEqual(["1 2", "3 4", "5"]);
    expect([first, second, third].map(({ isDone }) => isDone)).toEqual([false, false, true]);
    const behind = await pageOf(deployment, third.continueCursor);
    expect([texts(behind), behind.isDone]).toEqual(["", true]);
  });

  test("that is exactly full does not know that it is the last", async () => {
    const deployment = await withNotes([1, 2]);
    const first = await pageOf(deployment, null);
    expect([texts(first), first.isDone]).toEqual(["1 2", false]);
    const second = await pageOf(deployment, first.continueCursor);
    expect([texts(second), second.isDone]).toEqual(["", true]);
  });

  test("goes backwards as well", async () => {
    const deployment = await withNotes([1, 2, 3]);
    const backwards = (cursor: string | null) =>
      deployment.read(async ({ db }) => db.query("notes").order("desc").paginate({ numItems: 2, cursor }));
    const first = await backwards(null);
    expect(texts(first)).toBe("3 2");
    const rest = await backwards(first.continueCursor);
    expect(texts(rest)).toBe("1");
  });

  test("keeps its place when the note it ended with is gone", async () => {
    const deployment = await withNotes([1, 2, 3, 4]);
    const first = await pageOf(deployment, null);
    await deployment.write(async ({ db }) => {
      const second = db
        .query("notes")
        .withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n").eq("rank", 2));
      await db.delete("notes", (await second.unique())!._id);
    });
    expect(texts(await pageOf(deployment, first.continueCursor))).toBe("3 4");
  });

  test("counts the rows that a filter lets pass, and stops early when told how many to read", async () => {
    const deployment = await withNotes([1, 2, 3, 4, 5, 6]);
    const even = (cursor: string | null, maximumRowsRead?: number) =>
      deployment.read(async ({ db }) =>
        db
          .query("notes")
          .filter((q) => q.eq(q.mod(q.field("rank") as never, 2), 0))
          .paginate({ numItems: 2, cursor, maximumRowsRead }),
      );
    const whole = await even(null);
    expect(texts(whole)).toBe("2 4");
    const short = await even(null, 3);
    expect([texts(short), short.pageStatus, short.isDone]).toEqual(["2", "SplitRequired", false]);
    expect(texts(await even(short.continueCursor))).toBe("4 6");
  });

  test("can be read up to a given end, and split in two", async () => {
    const deployment = await withNotes([1, 2, 3, 4, 5, 6, 7]);
    const first = await pageOf(deployment, null, 6);
    const again = await pageOf(deployment, null, 2, first.continueCursor);
    expect([texts(again), again.pageStatus]).toEqual(["1 2 3 4 5 6", "SplitRecommended"]);
    const half = await pageOf(deployment, null, 2, again.splitCursor!);
    const otherHalf = await pageOf(deployment, again.splitCursor!, 2, first.continueCursor);
    expect(`${texts(half)} ${texts(otherHalf)}`).toBe("1 2 3 4 5 6");
  });

  test("is the only one that a function may read, but not the only one for those it calls", async () => {
    const deployment = await withNotes([1, 2]);
    await deployment.read(async (ctx) => {
      const page = () => ctx.db.query("notes").paginate({ numItems: 1, cursor: null });
      await page();
      await expect(page()).rejects.toThrow(/single paginated query/);
      const inner = await ctx.runQuery(api.notes.page, {
        notebook: "n",
        paginationOpts: { numItems: 1, cursor: null },
      });
      expect(texts(inner)).toBe("1");
    });
  });
});

describe("a cursor", () => {
  test("of another query is invalid, in the way that usePaginatedQuery knows", async () => {
    const deployment = await withNotes([1, 2, 3]);
    const { continueCursor } = await deployment.query(api.notes.page, {
      notebook: "other",
      paginationOpts: { numItems: 1, cursor: null },
    });
    for (const cursor of [continueCursor, "nonsense", "", `${continueCursor.split(":")[0]}:{}`]) {
      await expect(pageOf(deployment, cursor)).rejects.toMatchObject({
        data: { isConvexSystemError: true, paginationError: "InvalidCursor" },
      });
    }
  });
});

describe("a forged cursor", () => {
  const everything = [encodeKey("a"), encodeKey("z"), "", "\uffff"];

  test.each(["asc", "desc"] as const)(
    "shows nothing outside the range of its query, read in order %s",
    async (order) => {
      const deployment = await withNotes([1, 2]);
      await deployment.write(async ({ db }) => {
        for (const notebook of ["a", "z"])
          await db.insert("notes", { notebook, text: "somebody else's", rank: 1 });
      });
      const page = (cursor: string | null, endCursor?: string) =>
        deployment.read(async ({ db }) =>
          db
            .query("notes")
            .withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n"))
            .order(order)
            .paginate({ numItems: 10, cursor, endCursor }),
        );
      const [fingerprint] = (await page(null)).continueCursor.split(":");
      for (const from of everything) {
        for (const to of everything) {
          const forged = [from, to].map((key) => `${fingerprint}:${JSON.stringify(key)}`);
          const found = [
            await page(forged[0]!),
            await page(null, forged[1]),
            await page(forged[0]!, forged[1]),
          ];
          for (const note of found.flatMap((each) => each.page)) expect(note.notebook).toBe("n");
        }
      }
    },
  );
});

describe("pages that are watched", () => {
  test("neither overlap nor leave a gap when notes come and go between them", async () => {
    const deployment = await withNotes([10, 20, 30, 40]);
    const first = await rerun(deployment, null, null);
    const second = await rerun(deployment, first.page.continueCursor, null);
    await deployment.write((ctx) => addRanks(ctx, [5, 15, 20.5, 35]));
    const firstAgain = await rerun(deployment, null, first.journal);
    const secondAgain = await rerun(deployment, first.page.continueCursor, second.journal);
    expect(texts(firstAgain.page)).toBe("5 10 15 20");
    expect(texts(secondAgain.page)).toBe("20.5 30 35 40");
    expect(firstAgain.journal).toBe(first.journal);
    expect(firstAgain.page.continueCursor).toBe(first.page.continueCursor);
  });

  test("shrink when notes go, and the last one grows at its end", async () => {
    const deployment = await withNotes([10, 20, 30]);
    const first = await rerun(deployment, null, null);
    const last = await rerun(deployment, first.page.continueCursor, null);
    expect(last.page.isDone).toBe(true);
    await deployment.write(async (ctx) => {
      for (const note of await ctx.db.query("notes").take(2)) await ctx.db.delete("notes", note._id);
      await addRanks(ctx, [40, 50, 60]);
    });
    expect(texts((await rerun(deployment, null, first.journal)).page)).toBe("");
    const lastAgain = await rerun(deployment, first.page.continueCursor, last.journal);
    expect([texts(lastAgain.page), lastAgain.page.isDone]).toEqual(["30 40 50 60", true]);
  });
});
