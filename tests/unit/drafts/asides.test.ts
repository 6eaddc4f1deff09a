import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, type Surface } from "./support/surface";

const DAY = 86_400_000;

let device: Device;
let deployment: FakeDeployment;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const open = async (): Promise<Surface> => {
  const surface = openSurface(device, deployment);
  await surface.buffer.restore();
  return surface;
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) });
  device = new Device();
  deployment = new FakeDeployment();
});
afterEach(() => vi.useRealTimers());

describe("a text set aside", () => {
  const replaced = async (): Promise<Surface> => {
    deployment.put("q1", { text: "theirs", editedAt: Date.now() - 1 });
    const surface = await open();
    surface.type("q1", "mine");
    await surface.buffer.flush();
    return surface;
  };

  it("is offered again after a restart, for seven days", async () => {
    const surface = await replaced();
    surface.crash();
    await wait(7 * DAY - 1_000);
    expect((await open()).asides()).toEqual(["elsewhere: theirs"]);
  });

  it("is removed from the device when seven days are over", async () => {
    const surface = await replaced();
    surface.crash();
    await wait(7 * DAY);
    expect((await open()).asides()).toEqual([]);
    expect(device.storage.under("aside/")).toEqual([]);
  });

  it("carries the revision under which the deployment keeps it, and one that never was an answer has none", async () => {
    const surface = await replaced();
    expect(surface.buffer.store.getState().aside).toMatchObject([{ text: "theirs", revision: 1 }]);
    surface.type("q2", "mine");
    deployment.put("q2", { text: "theirs", editedAt: Date.now() + 1 });
    await surface.buffer.flush();
    const [, lost] = surface.buffer.store.getState().aside;
    expect(lost).toMatchObject({ text: "mine" });
    expect(lost).not.toHaveProperty("revision");
  });

  it("is gone from the screen and the device when it is dismissed", async () => {
    const surface = await replaced();
    const [aside] = surface.buffer.store.getState().aside;
    expect(aside).toMatchObject({ account: "ada", interview: "one", questionKey: "q1" });
    if (aside) await surface.buffer.dismiss(aside);
    expect(surface.asides()).toEqual([]);
    expect(device.storage.under("aside/")).toEqual([]);
  });

  it("is offered once, although two surfaces set it aside", async () => {
    deployment.holding = true;
    const [one, two] = [await open(), await open()];
    one.type("q1", "one");
    await wait(10);
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    await wait(1_500);
    one.type("q1", "one and more");
    two.type("q1", "two");
    void two.buffer.flush();
    for (const request of deployment.pending) request.answer();
    await wait(0);
    expect([one.asides(), two.asides()]).toEqual([["elsewhere: theirs"], ["elsewhere: theirs"]]);
    one.crash();
    two.crash();
    expect((await open()).asides()).toEqual(["elsewhere: theirs"]);
    expect(device.storage.under("aside/")).toMatchObject([{ text: "theirs" }]);
  });

  it("is never an empty one", async () => {
    const surface = await open();
    surface.type("q1", "  ");
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    await surface.buffer.flush();
    expect(deployment.stored("q1")).toMatchObject({ text: "theirs" });
    expect(surface.asides()).toEqual([]);
  });

  it("leaves its draft on the device when it cannot be kept itself", async () => {
    const surface = await open();
    surface.type("q1", "mine");
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    await wait(0);
    device.storage.failing.set = true;
    await surface.buffer.flush();
    expect(surface.asides()).toEqual(["here: mine"]);
    surface.crash();
    device.storage.failing.set = false;
    const next = await open();
    await wait(0);
    expect(next.asides()).toEqual(["here: mine"]);
    expect(device.storage.under("draft/")).toEqual([]);
    expect(device.storage.under("aside/")).toMatchObject([{ text: "mine" }]);
  });

  it("is offered on the other open surface too, told from its side, until either dismisses it", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "mine");
    deployment.put("q1", { text: "theirs", editedAt: Date.now() + 1 });
    await one.buffer.flush();
    const [[key = "", kept] = []] = Object.entries(await device.storage.get("aside/"));
    for (const surface of [one, two]) surface.buffer.heard(key, kept);
    expect([one.asides(), two.asides()]).toEqual([["here: mine"], ["elsewhere: mine"]]);
    const [aside] = two.buffer.store.getState().aside;
    if (aside) await two.buffer.dismiss(aside);
    one.buffer.heard(key, undefined);
    expect([one.asides(), two.asides()]).toEqual([[], []]);
  });

  it("does not come back when word of it arrives after it was dismissed", async () => {
    const surface = await replaced();
    const [[key = "", kept] = []] = Object.entries(await device.storage.get("aside/"));
    const [aside] = surface.buffer.store.getState().aside;
    if (aside) await surface.buffer.dismiss(aside);
    surface.buffer.heard(key, kept);
    expect(surface.asides()).toEqual([]);
  });

  it("of another account, or broken, is not offered", async () => {
    const surface = await open();
    const grace = {
      account: "grace",
      interview: "one",
      questionKey: "q1",
      id: "x",
      text: "hers",
      typed: "here",
    };
    surface.buffer.heard("aside/grace/one/q1/x", { ...grace, setAsideAt: Date.now() });
    surface.buffer.heard("aside/ada/one/q1/x", { ...grace, setAsideAt: Date.now() });
    surface.buffer.heard("aside/ada/one/q1/x", "broken");
    expect(surface.asides()).toEqual([]);
  });
});
