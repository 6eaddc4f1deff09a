import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, type Surface } from "./support/surface";

const HOUR = 3_600_000;

let device: Device;
let deployment: FakeDeployment;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const open = async (on = device, account = "ada"): Promise<Surface> => {
  const surface = openSurface(on, deployment, account);
  await surface.buffer.restore();
  return surface;
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) });
  device = new Device();
  deployment = new FakeDeployment();
});
afterEach(() => vi.useRealTimers());

describe("what an ended surface left behind", () => {
  /** Surfaces that one after the other typed a text into the first answer and ended. */
  const leave = async (...texts: string[]) => {
    const surfaces = await Promise.all(texts.map(() => open()));
    for (const [index, surface] of surfaces.entries()) {
      surface.type("q1", texts[index] ?? "");
      await wait(10);
    }
    for (const surface of surfaces) surface.crash();
  };

  it("is on the screen of the next one, and saved", async () => {
    await leave("unfinished");
    deployment.holding = true;
    const next = await open();
    expect(next.draft("q1")).toMatchObject({ text: "unfinished" });
    deployment.pending[0]?.answer();
    await wait(0);
    expect(deployment.stored("q1")).toMatchObject({ text: "unfinished" });
    expect(device.storage.items.size).toBe(0);
  });

  it("is saved once, although its surface had saved it and only the acknowledgement was missing", async () => {
    deployment.holding = true;
    const first = await open();
    first.type("q1", "a");
    await wait(1_500);
    deployment.pending[0]?.commit();
    first.crash();
    deployment.pending = [];
    deployment.holding = false;
    const next = await open();
    await wait(0);
    expect(deployment.stored("q1")).toMatchObject({ text: "a", revision: 1 });
    expect(next.asides()).toEqual([]);
    expect(device.storage.items.size).toBe(0);
  });

  it("can be typed on, under the name and the count of its first writer", async () => {
    const first = await open();
    first.type("q1", "a");
    first.crash();
    deployment.holding = true;
    const next = await open();
    next.type("q1", "ab");
    expect(next.draft("q1")).toMatchObject({ writer: first.writer, seq: 2 });
    deployment.pending[0]?.answer();
    await wait(1_500);
    deployment.pending[0]?.answer();
    await wait(0);
    next.type("q1", "abc", 2);
    expect(next.draft("q1")).toMatchObject({ writer: first.writer, seq: 3 });
  });

  it("is not overtaken by its first surface's own save that was still on its way", async () => {
    device.clockAhead = HOUR;
    deployment.holding = true;
    const first = await open();
    first.type("q1", "a");
    await wait(1_500);
    first.crash();
    const next = await open();
    const [delayed, again] = deployment.pending;
    again?.answer();
    await wait(0);
    next.type("q1", "ab", 1);
    await wait(1_500);
    deployment.pending.at(-1)?.answer();
    await wait(0);
    delayed?.commit();
    expect(delayed?.results).toEqual([{ outcome: "late", revision: 2 }]);
    expect(deployment.stored("q1")).toMatchObject({ text: "ab" });
  });

  it("stays with a surface that still lives", async () => {
    const first = await open();
    first.type("q1", "mine");
    const second = await open();
    expect(second.draft("q1")).toBeUndefined();
    expect(deployment.sent).toEqual([]);
    await wait(1_500);
    expect(deployment.sent.map(({ by }) => by)).toEqual([first.writer]);
  });

  it("goes to one of two surfaces that open at once", async () => {
    await leave("unfinished");
    deployment.holding = true;
    const both = await Promise.all([open(), open()]);
    expect(both.filter((surface) => surface.draft("q1"))).toHaveLength(1);
    expect(deployment.sent).toHaveLength(1);
  });

  it("is taken as it is when its surface has ended, not as it was a moment before", async () => {
    device.storage.latency = 10;
    const first = openSurface(device, deployment);
    const restored = first.buffer.restore();
    await wait(100);
    await restored;
    first.type("q1", "earlier");
    await wait(100);
    const next = openSurface(device, deployment);
    const taken = next.buffer.restore();
    first.type("q1", "the last word");
    first.crash();
    deployment.holding = true;
    await wait(100);
    await taken;
    expect(next.draft("q1")).toMatchObject({ text: "the last word" });
  });

  it("of several surfaces is saved oldest first, and only the newest is on the screen", async () => {
    await leave("oldest", "older", "newest");
    deployment.holding = true;
    const next = await open();
    expect(next.draft("q1")).toMatchObject({ text: "newest" });
    for (let round = 0; round < 3; round += 1) {
      deployment.pending[0]?.answer();
      await wait(0);
      expect(next.draft("q1")?.text).toBe(round < 2 ? "newest" : undefined);
    }
    expect(deployment.sent.map(({ drafts }) => drafts.map(({ text }) => text))).toEqual([
      ["oldest"],
      ["older"],
      ["newest"],
    ]);
    expect(deployment.stored("q1")).toMatchObject({ text: "newest", revision: 3 });
    expect(next.asides()).toEqual(["elsewhere: oldest", "elsewhere: older"]);
    expect(device.storage.under("draft/")).toEqual([]);
  });

  it("is tried again when saving it fails, and counts as unsaved until then", async () => {
    await leave("older", "newer");
    deployment.failWith = new Error("The worker was stopped.");
    const next = await open();
    await wait(0);
    deployment.failWith = undefined;
    expect(next.buffer.hasUnsaved("one")).toBe(true);
    await wait(10_000);
    expect(deployment.stored("q1")).toMatchObject({ text: "newer" });
    expect(next.asides()).toEqual(["elsewhere: older"]);
    expect(next.buffer.hasUnsaved("one")).toBe(false);
  });

  it("waits behind a finished interview until that is reopened", async () => {
    await leave("older", "newer");
    deployment.closed.add("one");
    const next = await open();
    await wait(0);
    expect(next.state("q1")).toBe("closed");
    deployment.closed.clear();
    await next.buffer.retry("one");
    expect(deployment.stored("q1")).toMatchObject({ text: "newer" });
    expect(next.asides()).toEqual(["elsewhere: older"]);
  });

  it("does not keep the panel from opening when it cannot be read", async () => {
    await leave("unfinished");
    device.storage.failing.get = true;
    const next = await open();
    expect(next.draft("q1")).toBeUndefined();
    expect(device.storage.under("draft/")).toHaveLength(1);
  });

  it("goes on under the name of the text on the screen, also when an older one is settled last", async () => {
    await leave("older", "newer");
    deployment.holding = true;
    const next = await open();
    const writer = next.draft("q1")?.writer;
    deployment.pending[0]?.fail(new Error("The worker was stopped."));
    await wait(0);
    deployment.pending[0]?.answer();
    await wait(10_000);
    deployment.pending[0]?.answer();
    await wait(0);
    expect(next.asides()).toEqual(["here: older"]);
    next.type("q1", "newer and more");
    expect(next.draft("q1")).toMatchObject({ writer, baseRevision: 1 });
  });
});

describe("a surface that has just opened", () => {
  it("is ready only when its own name is taken, so that no other can take its drafts over", async () => {
    device.locks.latency = 10;
    const restored = vi.fn();
    void openSurface(device, deployment).buffer.restore().then(restored);
    await wait(9);
    expect(restored).not.toHaveBeenCalled();
    await wait(1);
    expect(restored).toHaveBeenCalledOnce();
  });
});

describe("a page whose account goes and comes back", () => {
  it("takes its own drafts up again", async () => {
    deployment.holding = true;
    const surface = await open();
    surface.type("q1", "a");
    await surface.renew();
    expect(surface.draft("q1")).toMatchObject({ text: "a", writer: surface.writer });
  });

  it("goes on counting, so that nothing new comes late", async () => {
    const surface = await open();
    surface.type("q1", "a");
    surface.type("q1", "ab");
    await wait(1_500);
    await surface.renew();
    surface.type("q1", "abc", 1);
    await wait(1_500);
    expect(deployment.stored("q1")).toMatchObject({ text: "abc", revision: 2 });
  });

  it("lets no acknowledgement of before touch a draft of after", async () => {
    deployment.holding = true;
    const surface = await open();
    surface.type("q1", "a");
    await wait(1_500);
    await surface.renew();
    surface.type("q1", "ab");
    await wait(0);
    deployment.pending[0]?.answer();
    await wait(0);
    expect(device.storage.under("draft/")).toMatchObject([{ text: "ab" }]);
  });

  it("keeps a text that an acknowledgement of before brings back", async () => {
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    deployment.holding = true;
    const surface = await open();
    await wait(10);
    surface.type("q1", "mine");
    await wait(1_500);
    deployment.pending[0]?.commit();
    await surface.renew();
    deployment.pending[0]?.answer();
    await wait(0);
    expect(device.storage.under("aside/")).toMatchObject([{ text: "theirs" }]);
  });
});
