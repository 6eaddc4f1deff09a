import type { GenericId } from "convex/values";
import { describe, expect, test, vi } from "vitest";
import type { DeploymentOptions } from "../../lib/embedded";
import { api, internal } from "./fixture/api";
import * as counters from "./fixture/counters";
import { hand } from "./fixture/inline";
import { modules, open, stopTimers, type TestDeployment, until } from "./support/open";

const c = { name: "c" };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type JobId = GenericId<"_scheduled_functions">;

/** Time that only moves when the test says so, later than the machine's. */
function laterTime() {
  const time = { now: Date.now() + MINUTE };
  return { time, now: () => time.now };
}

function stateOf(deployment: TestDeployment, id: JobId) {
  return deployment.read(async ({ db }) => (await db.system.get(id))?.state ?? null);
}

function reopen(deployment: TestDeployment, options: Partial<DeploymentOptions> = {}) {
  return open({ indexedDB: deployment.indexedDB, ...options });
}

const valueOf = (deployment: TestDeployment) => deployment.query(api.counters.value, c);

describe("a scheduled mutation", () => {
  test("runs by itself when it is due, and not before", async () => {
    stopTimers();
    const deployment = await open();
    const id = await deployment.mutation(api.counters.bumpLater, { ...c, delay: 50 });
    expect(await stateOf(deployment, id)).toEqual({ kind: "pending" });
    await deployment.runDue();
    expect(await valueOf(deployment)).toBe(0);
    vi.advanceTimersByTime(50);
    await until(async () => (await valueOf(deployment)) === 1);
    expect(await stateOf(deployment, id)).toEqual({ kind: "success" });
  });

  test("runs after a restart, once", async () => {
    const { time, now } = laterTime();
    const deployment = await open({ now });
    await deployment.mutation(api.counters.bumpLater, { ...c, delay: 10 * MINUTE });
    await deployment.close();
    time.now += 20 * MINUTE;
    const second = await reopen(deployment, { now });
    await second.runDue();
    expect(await valueOf(second)).toBe(1);
    await second.close();
    const third = await reopen(second, { now });
    await third.runDue();
    expect(await valueOf(third)).toBe(1);
  });

  test("runs in the order of its time", async () => {
    const { time, now } = laterTime();
    const deployment = await open({ now });
    const order: number[] = [];
    await deployment.write(async ({ scheduler }) => {
      for (const delay of [3, 1, 2]) {
        const body = hand(async () => void order.push(delay));
        await scheduler.runAfter(delay * MINUTE, internal.inline.write, { body });
      }
    });
    time.now += 10 * MINUTE;
    await deployment.runDue();
    expect(order).toEqual([1, 2, 3]);
  });

  test("that fails has failed for good, with why, and none of its writes", async () => {
    const deployment = await open();
    const id = await deployment.write(async ({ scheduler }) => scheduler.runAfter(0, api.counters.refuse, c));
    await deployment.runDue();
    expect(await stateOf(deployment, id)).toEqual({
      kind: "failed",
      error: expect.stringContaining("refused") as string,
    });
    expect(await valueOf(deployment)).toBe(0);
  });

  test("is not scheduled when what schedules it fails", async () => {
    const deployment = await open();
    const failing = deployment.write(async ({ scheduler }) => {
      await scheduler.runAfter(0, internal.counters.bump, c);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await deployment.runDue();
    expect(await valueOf(deployment)).toBe(0);
  });

  test("may schedule the next one, until there is none", async () => {
    const deployment = await open();
    let left = 5;
    const body = hand(async (ctx: Parameters<Parameters<TestDeployment["write"]>[0]>[0]) => {
      await ctx.runMutation(internal.counters.bump, c);
      left -= 1;
      if (left > 0) await ctx.scheduler.runAfter(0, internal.inline.write, { body });
    });
    await deployment.write(async ({ scheduler }) => scheduler.runAfter(0, internal.inline.write, { body }));
    await deployment.runDue();
    expect(await valueOf(deployment)).toBe(5);
  });

  test("runs as nobody", async () => {
    const deployment = await open();
    let caller: unknown;
    const body = hand(async ({ auth }: Parameters<Parameters<TestDeployment["write"]>[0]>[0]) => {
      caller = await auth.getUserIdentity();
    });
    await deployment.write(async ({ scheduler }) => scheduler.runAfter(0, internal.inline.write, { body }));
    await deployment.runDue();
    expect(caller).toBeNull();
  });

  test("does not run once it is canceled, which later cancels do not change", async () => {
    const { time, now } = laterTime();
    const deployment = await open({ now });
    const id = await deployment.mutation(api.counters.bumpLater, { ...c, delay: MINUTE });
    await deployment.write(async ({ scheduler }) => scheduler.cancel(id));
    await deployment.act(async ({ scheduler }) => scheduler.cancel(id));
    time.now += 10 * MINUTE;
    await deployment.runDue();
    expect(await valueOf(deployment)).toBe(0);
    expect(await stateOf(deployment, id)).toEqual({ kind: "canceled" });
  });

  test("must exist when it is scheduled, and be no query", async () => {
    const deployment = await open();
    const schedule = (name: string) =>
      deployment.write(async ({ scheduler }) => scheduler.runAfter(0, name as never, {}));
    await expect(schedule("counters:nothing")).rejects.toThrow(/Could not find function/);
    await expect(schedule("counters:secret")).rejects.toThrow(/defined as query/);
  });
});

describe("a scheduled function that an update has removed", () => {
  const { bump: _, ...withoutBump } = counters;

  test("has failed, and does not keep the scheduler from the others or from sleeping", async () => {
    const { time, now } = laterTime();
    const deployment = await open({ now });
    const removed = await deployment.mutation(api.counters.bumpLater, { ...c, delay: MINUTE });
    await deployment.write(async ({ scheduler }) =>
      scheduler.runAfter(2 * MINUTE, api.counters.increment, c),
    );
    await deployment.close();
    time.now += 10 * MINUTE;
    const alarms: number[] = [];
    const wakeAt = (at: number) => alarms.push(at);
    const updated = await reopen(deployment, { now, wakeAt, modules: { ...modules, counters: withoutBump } });
    await updated.runDue();
    expect(await stateOf(updated, removed)).toEqual({
      kind: "failed",
      error: expect.stringContaining("Could not find function for 'counters:bump'") as string,
    });
    expect(await valueOf(updated)).toBe(1);
    alarms.length = 0;
    await updated.runDue();
    expect(alarms).toEqual([]);
  });
});

describe("a scheduled action", () => {
  test("runs, and its end is noted", async () => {
    const deployment = await open();
    const id = await deployment.act(async ({ scheduler }) =>
      scheduler.runAfter(0, internal.counters.slowBump, c),
    );
    await deployment.runDue();
    expect(await valueOf(deployment)).toBe(1);
    expect(await stateOf(deployment, id)).toEqual({ kind: "success" });
  });

  test("that is running when the process ends has failed, and does not run again", async () => {
    const deployment = await open();
    let runs = 0;
    const body = hand(() => {
      runs += 1;
      return new Promise(() => {});
    });
    const id = await deployment.write(async ({ scheduler }) =>
      scheduler.runAfter(0, internal.inline.act, { body }),
    );
    await until(() => runs === 1);
    expect(await stateOf(deployment, id)).toEqual({ kind: "inProgress" });
    await deployment.close();
    const second = await reopen(deployment);
    await second.runDue();
    expect(await stateOf(second, id)).toEqual({
      kind: "failed",
      error: "The browser stopped while the action was running.",
    });
    expect(runs).toBe(1);
  });

  test("does not keep mutations waiting", async () => {
    const deployment = await open();
    const body = hand(() => new Promise(() => {}));
    await deployment.write(async ({ scheduler }) => scheduler.runAfter(0, internal.inline.act, { body }));
    await deployment.mutation(api.counters.bumpLater, { ...c, delay: 0 });
    await until(async () => (await valueOf(deployment)) === 1);
  });

  test("that was canceled while it ran counts as canceled", async () => {
    const deployment = await open();
    let end = () => {};
    const body = hand(() => new Promise<void>((resolve) => (end = resolve)));
    const id = await deployment.write(async ({ scheduler }) =>
      scheduler.runAfter(0, internal.inline.act, { body }),
    );
    await until(async () => (await stateOf(deployment, id))?.kind === "inProgress");
    await deployment.write(async ({ scheduler }) => scheduler.cancel(id));
    const ended = deployment.runDue();
    end();
    await ended;
    expect(await stateOf(deployment, id)).toEqual({ kind: "canceled" });
  });
});

describe("the scheduler", () => {
  test("asks to be woken for the next job, whoever scheduled it", async () => {
    const alarms: number[] = [];
    const deployment = await open({ wakeAt: (at) => alarms.push(at) });
    const at = Date.now() + 10 * MINUTE;
    await deployment.write(async ({ scheduler }) => scheduler.runAt(at + MINUTE, internal.counters.bump, c));
    await deployment.act(async ({ scheduler }) => scheduler.runAt(new Date(at), internal.counters.bump, c));
    await until(() => alarms.at(-1) === at);
    const reopened: number[] = [];
    await deployment.close();
    await reopen(deployment, { wakeAt: (at) => reopened.push(at) });
    await until(() => reopened.at(-1) === at);
  });

  test("forgets a job a week after its end, as Convex does", async () => {
    const { time, now } = laterTime();
    const deployment = await open({ now });
    const ended = await deployment.mutation(api.counters.bumpLater, { ...c, delay: 0 });
    const pending = await deployment.mutation(api.counters.bumpLater, { ...c, delay: 30 * DAY });
    await deployment.runDue();
    await deployment.close();
    time.now += 6 * DAY;
    const second = await reopen(deployment, { now });
    expect(await stateOf(second, ended)).toEqual({ kind: "success" });
    await second.close();
    time.now += 2 * DAY;
    const third = await reopen(second, { now });
    expect(await stateOf(third, ended)).toBeNull();
    expect(await stateOf(third, pending)).toEqual({ kind: "pending" });
  });
});
