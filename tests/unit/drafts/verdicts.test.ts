import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { VerdictDraft } from "../../../lib/drafts";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, Refusal, type Surface } from "./support/surface";

describe("what the person finds in an answer", () => {
  let device: Device;
  let deployment: FakeDeployment;
  let surface: Surface;
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const kept = () => device.storage.under("verdict/");
  const unsent = () => Object.values(surface.buffer.store.getState().verdicts);
  const sent = () => deployment.given.map((batch) => batch.map(({ key, saw }) => `${key} ${saw}`));
  const find = (key: string, saw: VerdictDraft["saw"] = "covered", questionKey = "q1") =>
    surface.buffer.give({ interview: "one", questionKey }, { key, saw, textHash: "h" });

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) });
    device = new Device();
    deployment = new FakeDeployment();
    surface = openSurface(device, deployment);
    await surface.buffer.restore();
  });
  afterEach(() => vi.useRealTimers());

  it("is on the device at once, sent after a pause in batches, and gone from the device when it is taken", async () => {
    for (const key of ["a", "b", "c", "d"]) find(key);
    await wait(0);
    expect(Object.keys(kept())).toHaveLength(4);
    // Finishing does not wait for it.
    expect(surface.buffer.hasUnsaved("one")).toBe(false);
    await wait(1_500);
    expect(sent()).toEqual([["a covered", "b covered", "c covered"], ["d covered"]]);
    expect([unsent(), Object.keys(kept())]).toEqual([[], []]);
    expect(surface.buffer.hasUnsaved("one")).toBe(false);
  });

  it("is sent once, as it was last found; a trap and a point of one key are two things", async () => {
    find("a", "covered");
    find("a", "missing");
    find("a", "hit");
    await surface.buffer.flush();
    expect(sent()).toEqual([["a missing", "a hit"]]);
  });

  it("follows the text that it was found in, and waits while that is not saved", async () => {
    deployment.failWith = new Error("offline");
    surface.type("q1", "An answer.");
    find("a");
    find("b", "partly", "q2");
    await surface.buffer.flush();
    expect(sent()).toEqual([["b partly"]]);
    deployment.failWith = undefined;
    await wait(10_000);
    expect(sent()).toEqual([["b partly"], ["a covered"]]);
  });

  it("stays and is tried again when nobody answers", async () => {
    deployment.refuseVerdicts = () => new Error("offline");
    find("a");
    await surface.buffer.flush();
    expect(Object.keys(kept())).toHaveLength(1);
    deployment.refuseVerdicts = () => undefined;
    await wait(10_000);
    expect([unsent(), Object.keys(kept())]).toEqual([[], []]);
  });

  it("that is refused costs no other one of its batch, and is not sent for ever", async () => {
    deployment.refuseVerdicts = (batch) =>
      batch.some(({ key }) => key === "bad") ? new Refusal() : undefined;
    find("a");
    find("bad");
    await surface.buffer.flush();
    expect(sent()).toEqual([["a covered", "bad covered"], ["a covered"], ["bad covered"]]);
    await wait(60_000);
    expect(deployment.given).toHaveLength(3);
    expect(Object.keys(kept())).toEqual([]);
  });

  it("survives the end of its surface, whoever comes next", async () => {
    find("a", "partly");
    surface.crash();
    surface = openSurface(device, deployment);
    await surface.buffer.restore();
    await wait(0);
    expect(sent()).toEqual([["a partly"]]);
    expect(Object.keys(kept())).toEqual([]);
  });

  it("found anew where another surface left one, takes its place on the device", async () => {
    find("a", "partly");
    surface.crash();
    deployment.refuseVerdicts = () => new Error("offline");
    surface = openSurface(device, deployment);
    await surface.buffer.restore();
    await wait(5);
    find("a", "covered");
    await wait(0);
    expect(Object.keys(kept())).toHaveLength(1);
    expect(unsent()).toMatchObject([{ saw: "covered" }]);
  });

  it("changed while it is on its way is sent again", async () => {
    deployment.refuseVerdicts = () => {
      deployment.refuseVerdicts = () => undefined;
      find("a", "missing");
      return undefined;
    };
    find("a");
    await surface.buffer.flush();
    expect(unsent()).toMatchObject([{ saw: "missing" }]);
    expect(kept()).toMatchObject([{ saw: "missing" }]);
    await wait(1_500);
    expect(sent()).toEqual([["a covered"], ["a missing"]]);
    expect([unsent(), kept()]).toEqual([[], []]);
  });

  it("goes with its interview, and names it among those that this device holds something of", async () => {
    deployment.refuseVerdicts = () => new Error("offline");
    find("a");
    expect(await surface.buffer.interviews()).toEqual(["one"]);
    await surface.buffer.forget("one");
    expect([unsent(), Object.keys(kept())]).toEqual([[], []]);
  });
});
