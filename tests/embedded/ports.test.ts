import { IDBFactory } from "fake-indexeddb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  hostSyncPorts,
  keepOpen,
  portSocket,
  StorageError,
  type StorageProblem,
  SYNC_PORT,
} from "../../lib/embedded";
import { api } from "./fixture/api";
import { connect, record } from "./support/client";
import { open, type TestDeployment, until } from "./support/open";
import { Runtime } from "./support/ports";

const c = { name: "c" };
const url = "https://on-this-device.convex.cloud";

/** An extension: a worker that hosts a deployment, and pages that reach it. */
function extension(deployment: () => Promise<TestDeployment>) {
  const network = new EventTarget();
  vi.stubGlobal("window", network);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const runtime = new Runtime();
  const startWorker = () => {
    hostSyncPorts({ onConnect: runtime.onConnect, origin: Runtime.ORIGIN, deployment: keepOpen(deployment) });
  };
  startWorker();
  const problems: StorageProblem[] = [];
  let ready = 0;
  let reconnects = 0;
  let now = 0;
  const socket = portSocket({
    connect: (name) => runtime.connect(name),
    onUnavailable: (problem) => problems.push(problem),
    onReady: () => (ready += 1),
    reconnect() {
      reconnects += 1;
      network.dispatchEvent(new Event("online"));
    },
    now: () => now,
  });
  return {
    runtime,
    startWorker,
    socket,
    problems,
    timesReady: () => ready,
    timesReconnected: () => reconnects,
    pass: (ms: number) => (now += ms),
  };
}

describe("a page", () => {
  test("watches and changes data through a port, beside other pages", async () => {
    const deployment = await open();
    const { socket } = extension(async () => deployment);
    const [panel, popup] = [connect(url, socket), connect(url, socket)];
    const seen = record(popup.watchQuery(api.counters.value, c));
    await until(() => seen.length === 1);
    expect(await panel.mutation(api.counters.increment, c)).toBe(1);
    expect(await panel.action(api.counters.bumpByAction, c)).toEqual({ value: 2, caller: "ada" });
    await until(() => seen.at(-1) === 2);
  });

  test("says nothing before the worker has its data open", async () => {
    const deployment = await open();
    let release = () => {};
    const opening = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    const { runtime, socket, timesReady } = extension(async () => {
      asked++;
      await opening;
      return deployment;
    });
    const client = connect(url, socket);
    const result = client.mutation(api.counters.increment, c);
    await until(() => asked === 1);
    await runtime.quiet();
    expect([timesReady(), client.connectionState().isWebSocketConnected]).toEqual([0, false]);
    release();
    expect(await result).toBe(1);
    expect(timesReady()).toBe(1);
  });

  test("learns why the worker cannot open its data, and gets through when it can", async () => {
    const deployment = await open();
    let isBlocked = true;
    const { socket, problems } = extension(async () => {
      if (isBlocked) throw new StorageError({ code: "storage_blocked" });
      return deployment;
    });
    const client = connect(url, socket);
    const result = client.mutation(api.counters.increment, c);
    await until(() => problems.length === 1);
    expect(problems).toEqual([{ code: "storage_blocked" }]);
    isBlocked = false;
    expect(await result).toBe(1);
  });

  test("learns of an error that is not the store's own in the same way", async () => {
    const { socket, problems } = extension(async () => {
      throw new Error("The schema is not made by defineSchema.");
    });
    connect(url, socket)
      .watchQuery(api.counters.value, c)
      .onUpdate(() => {});
    await until(() => problems.length === 1);
    expect(problems).toEqual([
      { code: "storage_unavailable", detail: "The schema is not made by defineSchema." },
    ]);
  });

  test("is back at once when the browser has stopped the worker, with every mutation done once", async () => {
    const indexedDB = new IDBFactory();
    let current: TestDeployment | undefined;
    const { runtime, startWorker, socket, timesReconnected, pass } = extension(
      async () => (current = await open({ indexedDB })),
    );
    const client = connect(url, socket);
    await client.mutation(api.counters.increment, { name: "warm" });
    pass(1_000);
    const results = Promise.all(Array.from({ length: 50 }, () => client.mutation(api.counters.increment, c)));
    await until(async () => (await current!.query(api.counters.value, c)) > 5);
    runtime.stopWorker();
    await current!.close();
    startWorker();
    expect(await results).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(timesReconnected()).toBe(1);
    expect(await current!.query(api.counters.value, c)).toBe(50);
  });

  test("does not knock again and again at a worker that dies at once", async () => {
    const deployment = await open();
    const { runtime, startWorker, socket, timesReady, timesReconnected } = extension(async () => deployment);
    const client = connect(url, socket);
    client.watchQuery(api.counters.value, c).onUpdate(() => {});
    await until(() => timesReady() === 1);
    runtime.stopWorker();
    startWorker();
    await until(() => !client.connectionState().isWebSocketConnected);
    await until(() => timesReady() === 2);
    expect(timesReconnected()).toBe(0);
  });

  test("whose extension was reloaded does not fall over it", async () => {
    const socket = portSocket({
      connect: () => {
        throw new Error("Extension context invalidated.");
      },
    });
    const client = connect(url, socket);
    client.watchQuery(api.counters.value, c).onUpdate(() => {});
    await until(() => client.connectionState().connectionRetries === 1);
  });
});

describe("the socket of a port", () => {
  test("behaves as a WebSocket does", async () => {
    const deployment = await open();
    const { socket: Socket } = extension(async () => deployment);
    const socket = new Socket("wss://anywhere/sync");
    const events: string[] = [];
    for (const type of ["open", "message", "close"]) socket.addEventListener(type, () => events.push(type));
    expect([socket.readyState, socket.url]).toEqual([Socket.CONNECTING, "wss://anywhere/sync"]);
    await until(() => socket.readyState === Socket.OPEN);
    socket.send(JSON.stringify({ type: "Connect", sessionId: "s" }));
    socket.send(JSON.stringify({ type: "Mutation", requestId: 0, udfPath: "counters:increment", args: [c] }));
    await until(() => events.length >= 3);
    expect(() => socket.send(new ArrayBuffer(1))).toThrow(TypeError);
    socket.close();
    expect(socket.readyState).toBe(Socket.CLOSING);
    await until(() => socket.readyState === Socket.CLOSED);
    socket.close();
    expect(events).toEqual(["open", "message", "message", "close"]);
  });
});

describe("the worker", () => {
  test("finishes the mutations of a page that is gone", async () => {
    const deployment = await open();
    const { runtime } = extension(async () => deployment);
    const port = runtime.connect(SYNC_PORT);
    await new Promise<void>((resolve) => port.onMessage.addListener(() => resolve()));
    port.postMessage(JSON.stringify({ type: "Connect", sessionId: "s" }));
    for (let requestId = 0; requestId < 5; requestId++) {
      port.postMessage(
        JSON.stringify({ type: "Mutation", requestId, udfPath: "counters:increment", args: [c] }),
      );
    }
    port.disconnect();
    await until(async () => (await deployment.query(api.counters.value, c)) === 5);
  });

  test.each([
    ["another page", "https://posting.example/"],
    ["another extension", "chrome-extension://abcd/panel.html"],
    ["nobody known", undefined],
  ])("does not serve %s", async (_, sender) => {
    const deployment = await open();
    const { runtime } = extension(async () => deployment);
    const heard: unknown[] = [];
    const port = runtime.connect(SYNC_PORT, sender ?? "");
    port.onMessage.addListener((message) => heard.push(message));
    await runtime.quiet();
    expect(heard).toEqual([]);
  });

  test("leaves ports with other names alone", async () => {
    const deployment = await open();
    const { runtime } = extension(async () => deployment);
    const heard: unknown[] = [];
    runtime.connect("something else").onMessage.addListener((message) => heard.push(message));
    await runtime.quiet();
    expect(heard).toEqual([]);
  });
});
