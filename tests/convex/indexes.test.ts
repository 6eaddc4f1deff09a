import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { TOMBSTONE_MS } from "../../convex/model/users";
import { prepare, PUBLIC_FUNCTIONS } from "../behaviour/public-functions";
import { ADA } from "../behaviour/people";
import { eachInNewWorld } from "../behaviour/world";
import { openConvexTest } from "../support/deployments/convex-test";

interface Runtime {
  syscall(operation: string, args: string): string;
  asyncSyscall(operation: string, args: string): Promise<string>;
  jsSyscall(operation: string, args: unknown): unknown;
}

describe("reading", () => {
  const world = eachInNewWorld(openConvexTest);

  it.each(Object.entries(PUBLIC_FUNCTIONS))("goes through an index in %s", async (name, entry) => {
    const prepared = await prepare(world());
    const sources = await sourcesDuring(async () => {
      await world().deployment.run(ADA, entry.kind, name, entry.args(prepared, "fresh", world()));
      await world().deployment.pass(0);
    });
    expect(sources).not.toEqual([]);
    for (const source of sources) expect(source).toMatch(/^IndexRange \w+\.(by_\w+|name)$/);
  });

  it("goes through an index while an account is deleted", async () => {
    await prepare(world());
    const sources = await sourcesDuring(async () => {
      await world().ada.mutation(api.users.remove);
      await world().deployment.pass(TOMBSTONE_MS);
    });
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(source).toMatch(/^IndexRange \w+\.(by_\w+|name)$/);
  });
});

/** What every query reads from while `work` is done: the kind of source and the index. */
async function sourcesDuring(work: () => Promise<void>): Promise<string[]> {
  const host: { Convex?: Runtime } = globalThis as object;
  const original = host.Convex;
  if (!original) throw new Error("No functions have run yet.");
  const sources: string[] = [];
  const note = (operation: string, args: string) => {
    if (!/^1\.0\/query(Stream|Page)$/.test(operation)) return;
    const { query } = JSON.parse(args) as { query: { source: { type: string; indexName?: string } } };
    sources.push(`${query.source.type} ${query.source.indexName}`);
  };
  host.Convex = {
    syscall: (operation, args) => (note(operation, args), original.syscall(operation, args)),
    asyncSyscall: (operation, args) => (note(operation, args), original.asyncSyscall(operation, args)),
    jsSyscall: (operation, args) => original.jsSyscall(operation, args),
  };
  try {
    await work();
  } finally {
    host.Convex = original;
  }
  return sources;
}
