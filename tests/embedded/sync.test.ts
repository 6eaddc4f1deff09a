import { getFunctionName, makeFunctionReference } from "convex/server";
import { ConvexError } from "convex/values";
import { describe, expect, test } from "vitest";
import { api, internal } from "./fixture/api";
import { connect, record, serving } from "./support/client";
import { action } from "./fixture/server";
import { ada, modules, open, until } from "./support/open";

const c = { name: "c" };

describe("a client", () => {
  test("sees every change of what it watches, its own and others'", async () => {
    const { url } = await serving({ deployment: await open() });
    const [watching, writing] = [connect(url), connect(url)];
    const seen = record(watching.watchQuery(api.counters.value, c));
    await until(() => seen.length === 1);
    await writing.mutation(api.counters.increment, c);
    await until(() => seen.length === 2);
    await watching.mutation(api.counters.increment, c);
    await until(() => seen.length === 3);
    expect(seen).toEqual([0, 1, 2]);
  });

  test("may have a hundred mutations on their way, which run in order and once each", async () => {
    const { url } = await serving({ deployment: await open() });
    const client = connect(url);
    const seen = record(client.watchQuery(api.counters.value, c));
    const results = await Promise.all(
      Array.from({ length: 100 }, () => client.mutation(api.counters.increment, c)),
    );
    expect(results).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(seen.at(-1)).toBe(100);
    expect([...seen].sort((a, b) => Number(a) - Number(b))).toEqual(seen);
  });

  test("reads its own writes when a mutation's promise resolves", async () => {
    const { url } = await serving({ deployment: await open() });
    const client = connect(url);
    const watch = client.watchQuery(api.counters.value, c);
    const seen = record(watch);
    await until(() => seen.length === 1);
    for (let times = 1; times <= 20; times++) {
      await client.mutation(api.counters.increment, c);
      expect(watch.localQueryResult()).toBe(times);
    }
  });

  test("shows an optimistic update at once and keeps it when it comes true", async () => {
    const { url } = await serving({ deployment: await open() });
    const client = connect(url);
    const seen = record(client.watchQuery(api.counters.value, c));
    await until(() => seen.length === 1);
    const done = client.mutation(api.counters.increment, c, {
      optimisticUpdate: (local) => local.setQuery(api.counters.value, c, 1),
    });
    expect(seen).toEqual([0, 1]);
    await done;
    expect(new Set(seen)).toEqual(new Set([0, 1]));
    expect(seen.at(-1)).toBe(1);
  });

  test("gets the data of a ConvexError, be it a query's, a mutation's or an action's", async () => {
    const { url } = await serving({ deployment: await open() });
    const client = connect(url);
    const refused = { data: { code: "refused", at: 1n } };
    await expect(client.query(api.counters.refuseToTell, {})).rejects.toMatchObject(refused);
    await expect(client.mutation(api.counters.refuse, c)).rejects.toMatchObject(refused);
    await expect(client.action(api.counters.refuseToAct, {})).rejects.toMatchObject(refused);
    const seen = record(client.watchQuery(api.counters.refuseToTell, {}));
    await until(() => seen.length === 1);
    expect(seen[0]).toBeInstanceOf(ConvexError);
  });

  test("cannot reach an internal function", async () => {
    const { url } = await serving({ deployment: await open() });
    const client = connect(url);
    const path = getFunctionName(internal.counters.bump);
    await expect(client.mutation(path as unknown as typeof api.counters.increment, c)).rejects.toThrow(
      /Could not find public function/,
    );
  });

  test("sees a failing query recover", async () => {
    const deployment = await open();
    const { url } = await serving({ deployment });
    const surplus = await deployment.write(async ({ db }) => {
      await db.insert("counters", { name: "c", value: 1 });
      return db.insert("counters", { name: "c", value: 2 });
    });
    const seen = record(connect(url).watchQuery(api.counters.value, c));
    await until(() => seen.length === 1);
    await deployment.write(async ({ db }) => db.delete("counters", surplus));
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/more than one/) as string }),
      1,
    ]);
  });

  test("goes on where it was when the connection is cut, with every mutation done once", async () => {
    const deployment = await open();
    const server = await serving({ deployment });
    const client = connect(server.url);
    const seen = record(client.watchQuery(api.counters.value, c));
    await until(() => seen.length === 1);
    const results = Promise.all(Array.from({ length: 30 }, () => client.mutation(api.counters.increment, c)));
    server.cut();
    expect(new Set(await results).size).toBe(30);
    expect(await deployment.query(api.counters.value, c)).toBe(30);
    await until(() => seen.at(-1) === 30);
  });

  test("learns that an action was cut off, which is not run again", async () => {
    let runs = 0;
    const endless = action({
      args: {},
      handler: () => {
        runs += 1;
        return new Promise<null>(() => {});
      },
    });
    const server = await serving({
      deployment: await open({ modules: { ...modules, endless: { endless } } }),
    });
    const client = connect(server.url);
    const running = client.action(makeFunctionReference<"action">("endless:endless"), {});
    const lost = expect(running).rejects.toThrow("Connection lost while action was in flight");
    await until(() => runs === 1);
    server.cut();
    await lost;
    expect(await client.query(api.counters.value, c)).toBe(0);
    expect(runs).toBe(1);
  });
});

describe("a client with a token", () => {
  const people = new Map([
    ["token of ada", ada],
    ["token of bob", { ...ada, subject: "bob" }],
  ]);
  const authenticate = async (token: string | null) => {
    if (token === null) return null;
    const person = people.get(token);
    if (!person) throw new Error("The token is not valid.");
    return person;
  };

  test("acts as the person whose token it is, and its queries follow when that changes", async () => {
    const { url } = await serving({ deployment: await open(), authenticate });
    const client = connect(url);
    const seen = record(client.watchQuery(api.counters.whoAmI, {}));
    await until(() => seen.length === 1);
    client.setAuth(async () => "token of ada");
    await until(() => seen.length === 2);
    client.setAuth(async () => "token of bob");
    await until(() => seen.length === 3);
    client.clearAuth();
    await until(() => seen.length === 4);
    expect(seen).toEqual([null, "ada", "bob", null]);
  });

  test("is asked for another token when the first is not valid", async () => {
    const { url } = await serving({ deployment: await open(), authenticate });
    const client = connect(url);
    const states: boolean[] = [];
    client.setAuth(
      async ({ forceRefreshToken }) => (forceRefreshToken ? "token of ada" : "an old token"),
      (isAuthenticated) => states.push(isAuthenticated),
    );
    await until(() => states.includes(true));
    expect(await client.query(api.counters.whoAmI, {})).toBe("ada");
  });

  test("stays nobody when it has no valid token", async () => {
    const { url } = await serving({ deployment: await open(), authenticate });
    const client = connect(url);
    const states: boolean[] = [];
    client.setAuth(
      async () => "a forged token",
      (isAuthenticated) => states.push(isAuthenticated),
    );
    await until(() => states.includes(false));
    expect(await client.query(api.counters.whoAmI, {})).toBeNull();
  });
});
