import { describe, expect, test, vi } from "vitest";
import { query } from "./fixture/server";
import { api } from "./fixture/api";
import { v } from "convex/values";
import { ada, modules, open, until } from "./support/open";
import { RawClient } from "./support/raw-client";

const c = { name: "c" };

function nanoseconds(ts: string): bigint {
  const bytes = Uint8Array.from(atob(ts), (character) => character.charCodeAt(0));
  return new DataView(bytes.buffer).getBigUint64(0, true);
}

describe("transitions", () => {
  test("begin at zero, and each begins where the one before ended", async () => {
    const client = new RawClient(await open());
    client.watch("counters:value", c);
    await client.untilReceived(1, "Transition");
    client.mutate("counters:increment", c);
    await client.untilReceived(2, "Transition");
    client.authenticate(null, 0);
    await client.untilReceived(3, "Transition");
    const transitions = client.transitions();
    expect(transitions[0]?.startVersion).toEqual({ querySet: 0, identity: 0, ts: "AAAAAAAAAAA=" });
    for (const [at, { startVersion }] of transitions.slice(1).entries()) {
      expect(startVersion).toEqual(transitions[at]?.endVersion);
    }
    expect(transitions.at(-1)?.endVersion).toMatchObject({ querySet: 1, identity: 1 });
  });

  test("follow every mutation that was carried out, after its response and up to its commit", async () => {
    const client = new RawClient(await open());
    client.mutate("counters:increment", c);
    await client.untilReceived(1, "Transition");
    const [response, transition] = client.received;
    expect(response).toMatchObject({ type: "MutationResponse", success: true, result: 1 });
    expect(transition).toMatchObject({ type: "Transition", modifications: [] });
    if (response?.type !== "MutationResponse" || !response.success || transition?.type !== "Transition")
      throw new Error();
    expect(nanoseconds(transition.endVersion.ts)).toBeGreaterThanOrEqual(nanoseconds(response.ts));
  });

  test("do not overtake the response of a mutation whose effects they show, whoever watches", async () => {
    const client = new RawClient(await open());
    client.watch("counters:value", c);
    for (let times = 0; times < 30; times++) client.mutate("counters:increment", c);
    await until(() => client.shown().at(-1) === 30);
    let highest = 0;
    for (const message of client.received) {
      if (message.type === "MutationResponse" && message.success) highest = message.result as number;
      if (message.type !== "Transition") continue;
      for (const change of message.modifications) {
        if (change.type === "QueryUpdated") expect(change.value).toBeLessThanOrEqual(highest);
      }
    }
  });

  test("bring only what is new: not what a commit left as it was, and no removed query", async () => {
    let runs = 0;
    const parity = query({
      args: {},
      returns: v.number(),
      handler: async ({ db }) => {
        runs += 1;
        return ((await db.query("counters").collect())[0]?.value ?? 0) % 2;
      },
    });
    const deployment = await open({ modules: { ...modules, parity: { parity } } });
    const client = new RawClient(deployment);
    const watched = client.watch("parity:parity");
    await client.untilReceived(1, "Transition");
    await deployment.write(async ({ db }) => db.insert("counters", { name: "c", value: 2 }));
    await client.untilReceived(2, "Transition");
    await deployment.write(async ({ db }) =>
      db.insert("notes", { notebook: "n", text: "not seen by the query" }),
    );
    client.unwatch(watched);
    await client.untilReceived(3, "Transition");
    await deployment.write(async ({ db }) => db.insert("counters", { name: "d", value: 1 }));
    expect(client.shown()).toEqual([0, "QueryRemoved"]);
    expect(runs).toBe(2);
    expect(client.transitions()).toHaveLength(3);
  });

  test("bring the timestamps on, also when the clock goes back and the process begins again", async () => {
    const first = await open({ now: () => 2_000_000 });
    const client = new RawClient(first);
    client.mutate("counters:increment", c);
    await client.untilReceived(1, "Transition");
    await first.close();
    const second = await open({ now: () => 1_000_000, indexedDB: first.indexedDB });
    const later = new RawClient(second);
    later.mutate("counters:increment", c);
    await later.untilReceived(1, "Transition");
    const [before, after] = [client, later].map((each) =>
      nanoseconds(each.transitions().at(-1)!.endVersion.ts),
    );
    expect(after).toBe(before! + 1n);
  });
});

describe("a mutation", () => {
  test("that was answered before gets the same answer and does not run again", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    const requestId = client.mutate("counters:increment", c);
    await client.untilReceived(1, "Transition");
    client.leave();
    const again = new RawClient(deployment, {}, client.sessionId);
    again.mutate("counters:increment", c, requestId);
    await again.untilReceived(1, "Transition");
    expect(again.received[0]).toEqual(client.received[0]);
    expect(await deployment.query(api.counters.value, c)).toBe(1);
  });

  test("is answered from the record after a restart, too", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    const requestId = client.mutate("counters:increment", c);
    await client.untilReceived(1, "Transition");
    await deployment.close();
    const reopened = await open({ indexedDB: deployment.indexedDB });
    const again = new RawClient(reopened, {}, client.sessionId);
    again.mutate("counters:increment", c, requestId);
    await again.untilReceived(1, "Transition");
    expect(again.received[0]).toEqual(client.received[0]);
    expect(await reopened.query(api.counters.value, c)).toBe(1);
  });

  test("of another session is another one, even with the same number", async () => {
    const deployment = await open();
    for (const client of [new RawClient(deployment), new RawClient(deployment)]) {
      client.mutate("counters:increment", c, 0);
      await client.untilReceived(1, "Transition");
    }
    expect(await deployment.query(api.counters.value, c)).toBe(2);
  });

  test("is forgotten after a week", async () => {
    let now = 1_000_000;
    const deployment = await open({ now: () => now });
    const client = new RawClient(deployment);
    const requestId = client.mutate("counters:increment", c);
    await client.untilReceived(1, "Transition");
    await deployment.close();
    now += 7 * 24 * 3_600_000 + 1;
    const reopened = await open({ indexedDB: deployment.indexedDB, now: () => now });
    const again = new RawClient(reopened, {}, client.sessionId);
    again.mutate("counters:increment", c, requestId);
    await again.untilReceived(1, "Transition");
    expect(await reopened.query(api.counters.value, c)).toBe(2);
  });

  test("that has arrived is carried out although its client has gone", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    for (let times = 0; times < 5; times++) client.mutate("counters:increment", c);
    client.leave();
    await until(async () => (await deployment.query(api.counters.value, c)) === 5);
    expect(client.received).toEqual([]);
  });

  test("that fails is answered with why, and may be tried again", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    const requestId = client.mutate("counters:refuse", c);
    await client.untilReceived(1, "MutationResponse");
    client.mutate("counters:increment", c, requestId);
    await client.untilReceived(2, "MutationResponse");
    expect(client.received.filter(({ type }) => type === "MutationResponse")).toMatchObject([
      {
        success: false,
        result: expect.stringMatching(/^Server Error\nUncaught ConvexError/) as string,
        errorData: { code: "refused", at: { $integer: "AQAAAAAAAAA=" } },
      },
      { success: true, result: 1 },
    ]);
  });
});

describe("an identity", () => {
  const authenticate = async (token: string | null) => {
    if (token === "forged") throw new Error("The token is not valid.");
    return token === null ? null : { ...ada, subject: token };
  };

  test("is the one of the moment in which a message arrived", async () => {
    const client = new RawClient(await open(), { authenticate });
    client.watch("counters:whoAmI");
    await client.untilReceived(1, "Transition");
    client.authenticate("ada", 0);
    await client.untilReceived(2, "Transition");
    client.authenticate("bob", 1);
    await client.untilReceived(3, "Transition");
    expect(client.shown()).toEqual([null, "ada", "bob"]);
  });

  test("that changes sends only the results that change with it", async () => {
    const client = new RawClient(await open(), { authenticate });
    client.watch("counters:value", c);
    client.watch("counters:whoAmI");
    await until(() => client.shown().length === 2);
    client.authenticate("ada", 0);
    await until(() => client.transitions().at(-1)?.endVersion.identity === 1);
    expect(client.shown()).toEqual([0, null, "ada"]);
  });

  test("that cannot be proved stops everything that follows, as the client will say it again", async () => {
    const deployment = await open();
    const client = new RawClient(deployment, { authenticate });
    client.authenticate("forged", 0);
    client.watch("counters:whoAmI");
    client.mutate("counters:increment", c);
    await client.untilReceived(1, "AuthError");
    expect(client.received).toEqual([
      { type: "AuthError", error: "The token is not valid.", baseVersion: 0, authUpdateAttempted: true },
    ]);
    expect(await deployment.query(api.counters.value, c)).toBe(0);
  });

  test("is the deployment's own, whatever the token, when nobody asks for proof", async () => {
    const client = new RawClient(await open());
    client.authenticate("anything", 0);
    client.watch("counters:whoAmI");
    await until(() => client.shown().length === 1);
    expect(client.shown()).toEqual(["ada"]);
  });
});

describe("a session", () => {
  test("ends when the client contradicts itself", async () => {
    const client = new RawClient(await open());
    client.say({ type: "ModifyQuerySet", baseVersion: 5, newVersion: 6, modifications: [] });
    await until(() => client.failedWith !== undefined);
    expect(client.failedWith).toBeNull();
  });

  test("ends when a mutation comes from a client that has not said which session it is of", async () => {
    const deployment = await open();
    const client = new RawClient(deployment, {}, "");
    client.mutate("counters:increment", c);
    await until(() => client.failedWith !== undefined);
    expect(await deployment.query(api.counters.value, c)).toBe(0);
  });

  test("takes a journal along and hands one out", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      for (const rank of [1, 2, 3]) await db.insert("notes", { notebook: "n", text: `${rank}`, rank });
    });
    const args = { notebook: "n", paginationOpts: { numItems: 2, cursor: null } };
    const client = new RawClient(deployment);
    client.watch("notes:page", args);
    await client.untilReceived(1, "Transition");
    const [update] = client.transitions()[0]!.modifications;
    if (update?.type !== "QueryUpdated") throw new Error();
    client.leave();
    await deployment.write(async ({ db }) => db.insert("notes", { notebook: "n", text: "0", rank: 0 }));
    const again = new RawClient(deployment);
    again.watch("notes:page", args, update.journal);
    await again.untilReceived(1, "Transition");
    const page = again.shown()[0] as { page: { text: string }[] };
    expect(page.page.map((note) => note.text)).toEqual(["0", "1", "2"]);
  });

  test("counts the bytes that it sends", async () => {
    let bytes = 0;
    const client = new RawClient(await open(), { onSent: (count) => (bytes += count) });
    await client.untilReceived(0, "Ping");
    client.mutate("notes:add", { notebook: "n", text: "é" });
    client.watch("notes:texts", { notebook: "n" });
    await until(() => client.shown().length === 1);
    const sent = client.received.map((message) => new TextEncoder().encode(JSON.stringify(message)).length);
    expect(bytes).toBe(sent.reduce((sum, each) => sum + each, 0));
  });

  test("says every 15 seconds that it is there, until it ends", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const client = new RawClient(await open());
      vi.advanceTimersByTime(31_000);
      client.leave();
      vi.advanceTimersByTime(31_000);
      expect(client.received).toEqual([{ type: "Ping" }, { type: "Ping" }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("ends when the other end cannot be reached, without a word", async () => {
    const deployment = await open();
    let sent = 0;
    const send = () => {
      sent += 1;
      throw new Error("Attempting to use a disconnected port object");
    };
    const client = new RawClient(deployment, { send });
    client.watch("counters:value", c);
    await until(() => sent === 1);
    await deployment.mutation(api.counters.increment, c);
    await deployment.mutation(api.counters.increment, c);
    expect([sent, client.failedWith]).toEqual([1, undefined]);
  });
});
