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

describe("accounts", () => {
  it("never see each other's drafts and texts set aside, on the same device", async () => {
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    const ada = await open();
    ada.type("q1", "for q1");
    await wait(1_500);
    ada.type("q2", "for q2");
    ada.crash();
    const eve = await open(device, "eve");
    await wait(60_000);
    expect(eve.buffer.store.getState()).toMatchObject({ drafts: {}, aside: [] });
    expect(deployment.sent.map(({ by }) => by)).toEqual([ada.writer]);
    const again = await open();
    await wait(0);
    expect(again.asides()).toHaveLength(1);
    expect(deployment.stored("q2")).toMatchObject({ text: "for q2" });
  });

  it("are kept apart also when one's name begins like the other's", async () => {
    const ada = await open(device, "ada/one");
    ada.type("q1", "hers");
    ada.crash();
    const other = await open(device, "ada");
    await wait(60_000);
    expect(other.draft("q1")).toBeUndefined();
    expect(deployment.sent).toEqual([]);
  });
});

describe("two surfaces with the same answer", () => {
  it("keep their drafts apart on the device", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "one");
    two.type("q1", "two");
    await wait(0);
    expect(device.storage.under("draft/")).toMatchObject([{ text: "one" }, { text: "two" }]);
  });

  it("let the later text win, and offer the other one where it was typed", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "earlier");
    await wait(100);
    two.type("q1", "later");
    await two.buffer.flush();
    await wait(1_500);
    expect(deployment.stored("q1")).toMatchObject({ text: "later", revision: 1 });
    expect(one.asides()).toEqual(["here: earlier"]);
    expect(one.draft("q1")).toBeUndefined();
    expect(two.asides()).toEqual([]);
  });

  it("offer a text that was replaced where it was replaced", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "earlier");
    await one.buffer.flush();
    await wait(100);
    two.type("q1", "later");
    await two.buffer.flush();
    expect(deployment.stored("q1")).toMatchObject({ text: "later", revision: 2 });
    expect(two.asides()).toEqual(["elsewhere: earlier"]);
  });

  it("set nothing aside when the second one saw what the first one wrote", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "earlier");
    await one.buffer.flush();
    two.type("q1", "earlier and more", 1);
    await two.buffer.flush();
    expect(deployment.stored("q1")).toMatchObject({ text: "earlier and more" });
    expect([one.asides(), two.asides()]).toEqual([[], []]);
  });

  it("set nothing aside when both wrote the same", async () => {
    const [one, two] = [await open(), await open()];
    one.type("q1", "same");
    two.type("q1", "same");
    await Promise.all([one.buffer.flush(), two.buffer.flush()]);
    expect(deployment.stored("q1")).toMatchObject({ text: "same", revision: 1 });
    expect([one.asides(), two.asides()]).toEqual([[], []]);
    two.type("q1", "same and more");
    await two.buffer.flush();
    expect(two.asides()).toEqual([]);
  });

  it("let somebody who lost while typing go on from the winner, which is offered", async () => {
    deployment.holding = true;
    const surface = await open();
    deployment.put("q1", { text: "theirs", editedAt: Date.now() + 60_000 });
    surface.type("q1", "mine");
    await wait(1_500);
    surface.type("q1", "mine and more");
    deployment.pending[0]?.answer();
    await wait(0);
    expect(surface.asides()).toEqual(["elsewhere: theirs"]);
    expect(surface.draft("q1")).toMatchObject({ text: "mine and more", baseRevision: 1 });
    await wait(1_500);
    deployment.pending[0]?.answer();
    await wait(0);
    expect(deployment.stored("q1")).toMatchObject({ text: "mine and more", revision: 2 });
    expect(surface.asides()).toEqual(["elsewhere: theirs"]);
  });

  it("set the winner aside when somebody who lost types on before the screen shows it", async () => {
    const surface = await open();
    deployment.put("q1", { text: "theirs", editedAt: Date.now() });
    surface.type("q1", "mine");
    await surface.buffer.flush();
    expect(surface.asides()).toEqual(["here: mine"]);
    await wait(10);
    surface.type("q1", "mine again", 0);
    await surface.buffer.flush();
    expect(deployment.stored("q1")).toMatchObject({ text: "mine again" });
    expect(surface.asides()).toEqual(["here: mine", "elsewhere: theirs"]);
  });

  it.each([HOUR, -HOUR])("come to rest with a clock that is %i ms off", async (ahead) => {
    const wrong = new Device();
    wrong.clockAhead = ahead;
    const [right, off] = [await open(), await open(wrong)];
    right.type("q1", "by the right clock");
    await wait(100);
    off.type("q1", "by the wrong clock");
    await wait(60_000);
    const { text, revision } = deployment.stored("q1") ?? {};
    const all = [text, ...right.asides(), ...off.asides()].join(", ");
    expect(all).toContain("by the right clock");
    expect(all).toContain("by the wrong clock");
    const sent = deployment.sent.length;
    await wait(HOUR);
    expect(deployment.stored("q1")).toMatchObject({ text, revision });
    expect(deployment.sent).toHaveLength(sent);
  });
});
