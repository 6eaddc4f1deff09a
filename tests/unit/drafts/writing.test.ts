import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, Refusal, type Surface } from "./support/surface";

const START = Date.UTC(2026, 10, 1, 12);

describe("writing through to the device", () => {
  let device: Device;
  let deployment: FakeDeployment;
  let surface: Surface;
  const key = () => `draft/ada/one/q1/${surface.writer}`;

  beforeEach(async () => {
    vi.useFakeTimers({ now: START });
    device = new Device();
    deployment = new FakeDeployment();
    surface = openSurface(device, deployment);
    await surface.buffer.restore();
  });
  afterEach(() => vi.useRealTimers());

  it("asks the device to keep every input, once and within the input itself", () => {
    surface.type("q1", "a");
    expect(device.storage.writes).toEqual([`set ${key()}`]);
    surface.type("q1", "ab");
    expect(device.storage.writes).toEqual([`set ${key()}`, `set ${key()}`]);
  });

  it.each(["__proto__", "constructor", "toString"])(
    "keeps and saves the answer to %s as any other",
    async (name) => {
      expect(surface.draft(name)).toBeUndefined();
      surface.type(name, "words of mine");
      expect(surface.draft(name)?.text).toBe("words of mine");
      await vi.advanceTimersByTimeAsync(2_000);
      expect(deployment.stored(name)?.text).toBe("words of mine");
      expect(surface.draft(name)).toBeUndefined();
    },
  );

  it("asks the device before it tells any screen", () => {
    const writesSeen: number[] = [];
    surface.buffer.store.subscribe(() => writesSeen.push(device.storage.writes.length));
    surface.type("q1", "a");
    expect(writesSeen).toEqual([1]);
  });

  it("stores whose text it is, for what, from where, by whom and when", async () => {
    surface.type("q1", "a", 4);
    surface.type("q1", "ab", 4);
    await vi.advanceTimersByTimeAsync(0);
    expect(device.storage.items.get(key())).toEqual({
      account: "ada",
      interview: "one",
      questionKey: "q1",
      text: "ab",
      baseRevision: 4,
      writer: surface.writer,
      seq: 2,
      editedAt: START,
    });
  });

  it("stores nothing but a draft's own parts, whatever else a target carries", async () => {
    const target = { interview: "one", questionKey: "q1", account: "eve", text: "not this" };
    surface.buffer.edit(target, "a", 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(device.storage.items.get(key())).toMatchObject({ account: "ada", text: "a" });
  });

  it("keeps each answer under a key of its own, also when names look like paths", async () => {
    surface.buffer.edit({ interview: "one/q1", questionKey: "q2" }, "first", 0);
    surface.buffer.edit({ interview: "one", questionKey: "q1/q2" }, "second", 0);
    await vi.advanceTimersByTimeAsync(0);
    expect([...device.storage.items.keys()]).toEqual([
      `draft/ada/one%2Fq1/q2/${surface.writer}`,
      `draft/ada/one/q1%2Fq2/${surface.writer}`,
    ]);
    await surface.buffer.flush();
    expect(deployment.stored("q2", "one/q1")).toMatchObject({ text: "first" });
    expect(deployment.stored("q1/q2")).toMatchObject({ text: "second" });
  });

  it("goes on from the revision on the screen when the writing began, not from one that came since", () => {
    surface.type("q1", "a", 4);
    surface.type("q1", "ab", 6);
    expect(surface.draft("q1")).toMatchObject({ text: "ab", baseRevision: 4 });
  });

  it("says keeping, then kept, then saving, then saved", async () => {
    device.storage.latency = 5;
    deployment.holding = true;
    surface.type("q1", "a");
    expect(surface.state("q1")).toBe("keeping");
    await vi.advanceTimersByTimeAsync(5);
    expect(surface.state("q1")).toBe("kept");
    await vi.advanceTimersByTimeAsync(1_495);
    expect(surface.state("q1")).toBe("saving");
    deployment.pending[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(surface.state("q1")).toBe("saved");
    expect(surface.draft("q1")).toBeUndefined();
  });

  it("does not call a newer input kept because an older one is", async () => {
    device.storage.latency = 5;
    surface.type("q1", "a");
    await vi.advanceTimersByTimeAsync(3);
    surface.type("q1", "ab");
    await vi.advanceTimersByTimeAsync(3);
    expect(surface.state("q1")).toBe("keeping");
    await vi.advanceTimersByTimeAsync(5);
    expect(surface.state("q1")).toBe("kept");
  });

  it("says so when the device refuses to keep an input, with the text still there", async () => {
    device.storage.failing.set = true;
    surface.type("q1", "a");
    await vi.advanceTimersByTimeAsync(0);
    expect(surface.state("q1")).toBe("unkept");
    expect(surface.draft("q1")).toMatchObject({ text: "a" });
  });

  it("saves what the device refused to keep all the same", async () => {
    device.storage.failing.set = true;
    surface.type("q1", "a");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(deployment.stored("q1")).toMatchObject({ text: "a" });
    expect(surface.state("q1")).toBe("saved");
  });

  it("tries to keep the next input again", async () => {
    device.storage.failing.set = true;
    surface.type("q1", "a");
    await vi.advanceTimersByTimeAsync(0);
    device.storage.failing.set = false;
    surface.type("q1", "ab");
    await vi.advanceTimersByTimeAsync(0);
    expect(surface.state("q1")).toBe("kept");
  });

  it("never says that it keeps a closed or refused text which it does not keep", async () => {
    device.storage.failing.set = true;
    deployment.closed.add("one");
    surface.type("q1", "a");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(surface.state("q1")).toBe("unkept");
    deployment.failWith = new Refusal();
    surface.type("q1", "ab");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(surface.state("q1")).toBe("unkept");
  });

  it("survives a storage that throws instead of failing", () => {
    vi.spyOn(device.storage, "set").mockImplementation(() => {
      throw new Error("The extension was updated.");
    });
    surface.type("q1", "a");
    expect(surface.draft("q1")).toMatchObject({ text: "a" });
  });
});
