import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetRemoved } from "../../../lib/deployments/removals";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, Refusal, type Surface } from "./support/surface";

const DAY_MS = 86_400_000;

let device: Device;
let deployment: FakeDeployment;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) });
  device = new Device();
  deployment = new FakeDeployment();
});
afterEach(() => vi.useRealTimers());

const open = async (): Promise<Surface> => {
  const surface = openSurface(device, deployment);
  await surface.buffer.restore();
  return surface;
};

/** A surface with a text that was replaced and one that the deployment does not take; then the session is deleted. */
async function withTexts(): Promise<Surface> {
  const surface = await open();
  deployment.put("q1", { text: "theirs", editedAt: Date.now() - 1 });
  surface.type("q1", "mine");
  await surface.buffer.flush();
  deployment.failWith = new Refusal("The interview is not there.");
  surface.type("q2", "unsaved");
  await surface.buffer.flush();
  return surface;
}

/** The deployment's word on sessions that are gone for good. */
const client = (gone: string[]) => ({
  query: (_reference: unknown, { interviews }: { interviews: string[] }) =>
    Promise.resolve(gone.filter((interview) => interviews.includes(interview))),
});
const forget = (surface: Surface, gone: string[]) => forgetRemoved(client(gone) as never, [surface.buffer]);

describe("texts of a session that was deleted", () => {
  it("stay on the device and come back with it while it can be restored", async () => {
    const surface = await withTexts();
    await vi.advanceTimersByTimeAsync(29 * DAY_MS);
    await forget(surface, []);
    expect(surface.draft("q2")?.text).toBe("unsaved");
    surface.crash();
    deployment.failWith = undefined;
    await open();
    await vi.advanceTimersByTimeAsync(0);
    expect(deployment.stored("q2")).toMatchObject({ text: "unsaved" });
  });

  it("go from the screen and the device when the deletion is final", async () => {
    const surface = await withTexts();
    await forget(surface, ["one"]);
    expect(surface.draft("q2")).toBeUndefined();
    expect(surface.asides()).toEqual([]);
    expect([...device.storage.items.keys()]).toEqual([]);
  });

  it("go also when another surface has left them behind, and the session was deleted elsewhere", async () => {
    (await withTexts()).crash();
    const next = await open();
    await forget(next, ["one"]);
    expect([...device.storage.items.keys()]).toEqual([]);
    expect(await next.buffer.interviews()).toEqual([]);
  });

  it("stay when the deployment knows nothing of the session: its data may have been wiped", async () => {
    const surface = await withTexts();
    await vi.advanceTimersByTimeAsync(2 * DAY_MS);
    await forget(surface, []);
    expect(surface.draft("q2")?.text).toBe("unsaved");
    expect(device.storage.under("draft/")).toHaveLength(1);
    expect(await surface.buffer.interviews()).toEqual(["one"]);
  });

  it("stay when they are of another session", async () => {
    const surface = await withTexts();
    await forget(surface, ["two"]);
    expect(device.storage.under("draft/")).toHaveLength(1);
    expect(device.storage.under("aside/")).toHaveLength(1);
  });
});
