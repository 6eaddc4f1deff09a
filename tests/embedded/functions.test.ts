import { ConvexError, v } from "convex/values";
import { describe, expect, test, vi } from "vitest";
import { api, internal } from "./fixture/api";
import { internalMutation } from "./fixture/server";
import { modules, open, type TestDeployment } from "./support/open";

/** A call as it comes from a client. */
function fromClient(
  deployment: TestDeployment,
  kind: "query" | "mutation" | "action",
  path: string,
  args = {},
) {
  return deployment.engine[kind]({ path, args, identity: null, visibility: "public" });
}

describe("a client", () => {
  test("reaches public functions, by either form of their path", async () => {
    const deployment = await open();
    expect(await fromClient(deployment, "query", "counters:value", { name: "c" })).toEqual({
      ok: true,
      value: 0,
    });
    expect(await fromClient(deployment, "query", "counters.js:value", { name: "c" })).toEqual({
      ok: true,
      value: 0,
    });
  });

  test.each([
    "counters:secret",
    "counters:nothing",
    "nowhere:value",
    "counters",
    "constructor:name",
    "",
    ":",
  ])("does not reach %j", async (path) => {
    const deployment = await open();
    const outcome = await fromClient(deployment, "query", path);
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining("Could not find public function") as string,
    });
  });

  test("cannot run a function as another kind than it is", async () => {
    const deployment = await open();
    const outcome = await fromClient(deployment, "mutation", "counters:value", { name: "c" });
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining("defined as query") as string,
    });
  });

  test.each([{}, { name: 1 }, { name: "c", more: 1 }, [], "c", null])(
    "cannot pass %j for { name: string }",
    async (args) => {
      const deployment = await open();
      const outcome = await fromClient(deployment, "mutation", "counters:increment", args as object);
      expect(outcome).toMatchObject({
        ok: false,
        message: expect.stringContaining("ArgumentValidationError") as string,
      });
      expect(await deployment.query(api.counters.value, { name: "c" })).toBe(0);
    },
  );
});

describe("a function", () => {
  test("that returns what it does not promise fails, and has no effect", async () => {
    const wrong = internalMutation({
      args: {},
      returns: v.string(),
      handler: async ({ db }) => {
        await db.insert("counters", { name: "c", value: 7 });
        return 7 as unknown as string;
      },
    });
    const deployment = await open({ modules: { ...modules, wrong: { wrong } } });
    const outcome = await deployment.engine.mutation({
      path: "wrong:wrong",
      args: {},
      identity: null,
      visibility: "any",
    });
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining("ReturnsValidationError") as string,
    });
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(0);
  });

  test("passes the data of a ConvexError on to its caller, and takes its writes back", async () => {
    const deployment = await open();
    const refused = deployment.mutation(api.counters.refuse, { name: "c" });
    await expect(refused).rejects.toBeInstanceOf(ConvexError);
    await expect(refused).rejects.toMatchObject({ data: { code: "refused", at: 1n } });
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(0);
  });

  test("may pass any Convex value as the data of an error", async () => {
    const deployment = await open();
    for (const data of ["text", "", null, 5, [1n], { a: { b: null } }]) {
      const failing = deployment.read(async () => {
        throw new ConvexError(data);
      });
      await expect(failing).rejects.toMatchObject({ data });
    }
  });

  test("is told when it forgets to wait for a write", async () => {
    const deployment = await open();
    let late: Promise<unknown> | undefined;
    await deployment.write(async ({ db }) => {
      late = new Promise((resolve) => setImmediate(resolve)).then(() =>
        db.insert("counters", { name: "c", value: 1 }),
      );
      late.catch(() => {});
    });
    await expect(late).rejects.toThrow(/is an await missing/);
  });
});

describe("a mutation that calls others", () => {
  test("shares its transaction with them", async () => {
    const deployment = await open();
    await deployment.write(async (ctx) => {
      await ctx.runMutation(internal.counters.bump, { name: "c" });
      expect(await ctx.runQuery(api.counters.value, { name: "c" })).toBe(1);
      await ctx.runMutation(internal.counters.bump, { name: "c" });
    });
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(2);
  });

  test("can go on after one of them has failed, without what that one wrote", async () => {
    const deployment = await open();
    await deployment.write(async (ctx) => {
      await ctx.runMutation(internal.counters.bump, { name: "c" });
      await expect(ctx.runMutation(api.counters.refuse, { name: "c" })).rejects.toMatchObject({
        data: { code: "refused", at: 1n },
      });
      await ctx.runMutation(internal.counters.bump, { name: "c" });
    });
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(2);
  });

  test("may call one that calls another, and survives a failure in the depth", async () => {
    const deployment = await open();
    await deployment.write(async (ctx) => {
      await ctx.runMutation(internal.counters.bumpTwice, { name: "c" });
      await expect(ctx.runMutation(internal.counters.bumpAndRefuse, { name: "c" })).rejects.toThrow();
      expect(await ctx.runQuery(api.counters.value, { name: "c" })).toBe(2);
    });
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(2);
  });

  test("gives each its turn, even when it does not wait for one before it calls the next", async () => {
    const deployment = await open();
    const results = await deployment.write(async (ctx) => {
      const calls = [
        ctx.runMutation(api.counters.increment, { name: "c" }),
        ctx.runMutation(internal.counters.bumpTwice, { name: "c" }),
        ctx.runMutation(internal.counters.bumpAndRefuse, { name: "c" }),
        ctx.runQuery(api.counters.value, { name: "c" }),
        ctx.runMutation(api.counters.increment, { name: "c" }),
      ];
      return (await Promise.allSettled(calls)).map((result) =>
        result.status === "fulfilled" ? result.value : "refused",
      );
    });
    expect(results).toEqual([1, null, "refused", 3, 4]);
    expect(await deployment.query(api.counters.value, { name: "c" })).toBe(4);
  });

  test("passes on who calls", async () => {
    const deployment = await open();
    expect(await deployment.write(async (ctx) => ctx.runQuery(api.counters.whoAmI, {}))).toBe("ada");
  });
});

describe("an action", () => {
  test("calls queries, mutations and actions, each a transaction of its own", async () => {
    const deployment = await open();
    expect(await deployment.action(api.counters.bumpByAction, { name: "c" })).toEqual({
      value: 1,
      caller: "ada",
    });
  });

  test("runs beside others and beside mutations", async () => {
    const deployment = await open();
    let release = () => {};
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const blocked = deployment.act(async (ctx) => {
      await waiting;
      return ctx.runQuery(api.counters.value, { name: "c" });
    });
    await deployment.mutation(api.counters.increment, { name: "c" });
    await deployment.action(api.counters.bumpByAction, { name: "c" });
    release();
    expect(await blocked).toBe(2);
  });

  test("gets the data of a ConvexError from what it calls", async () => {
    const deployment = await open();
    const failing = deployment.act(async (ctx) => {
      await ctx.runMutation(api.counters.refuse, { name: "c" });
    });
    await expect(failing).rejects.toMatchObject({ data: { code: "refused", at: 1n } });
  });

  test("keeps the process awake while it runs", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      let beats = 0;
      const deployment = await open({ keepAwake: () => (beats += 1) });
      await deployment.act(async () => {
        vi.advanceTimersByTime(61_000);
      });
      expect(beats).toBe(3);
      vi.advanceTimersByTime(60_000);
      expect(beats).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what only a hosted deployment has", () => {
  test("is refused with an error that says so", async () => {
    const deployment = await open();
    const inQuery = deployment.read(async ({ storage }) => storage.getUrl("x" as never));
    await expect(inQuery).rejects.toMatchObject({
      message: expect.stringContaining("File storage needs a hosted deployment") as string,
      data: { code: "needs_hosted_deployment", feature: "File storage" },
    });
    const inMutation = deployment.write(async ({ storage }) => storage.generateUploadUrl());
    await expect(inMutation).rejects.toMatchObject({ data: { feature: "File storage" } });
    const inAction = deployment.act(async ({ storage }) => storage.store(new Blob(["x"])));
    await expect(inAction).rejects.toMatchObject({ data: { feature: "File storage" } });
    const search = deployment.act(async (ctx) =>
      ctx.vectorSearch("notes" as never, "by_text" as never, { vector: [1], limit: 1 }),
    );
    await expect(search).rejects.toMatchObject({ data: { code: "needs_hosted_deployment" } });
    const stale = deployment.write(async ({ runQuery }) =>
      runQuery(api.counters.value, { name: "c" }, { useStaleSnapshot: true }),
    );
    await expect(stale).rejects.toMatchObject({ data: { code: "needs_hosted_deployment" } });
    const component = deployment.write(async ({ runQuery }) =>
      runQuery({ [Symbol.for("toReferencePath")]: "_reference/childComponent/x/y/z" } as never),
    );
    await expect(component).rejects.toMatchObject({ data: { feature: "A function of a component" } });
  });

  test("does not stop a function that can do without it", async () => {
    const deployment = await open();
    const answer = deployment.read(async ({ storage }) => storage.getUrl("x" as never).catch(() => "none"));
    expect(await answer).toBe("none");
  });
});

test("two deployments in one process do not mix", async () => {
  const [one, other] = [await open(), await open()];
  await Promise.all([
    ...Array.from({ length: 10 }, () => one.mutation(api.counters.increment, { name: "c" })),
    ...Array.from({ length: 5 }, () => other.mutation(api.counters.increment, { name: "c" })),
  ]);
  expect(await one.query(api.counters.value, { name: "c" })).toBe(10);
  expect(await other.query(api.counters.value, { name: "c" })).toBe(5);
});
