import { describe, expect, it } from "vitest";
import { createRecords } from "../../../lib/account/records";

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** Storage that every surface of a browser shares. */
function browserStorage(items: Record<string, unknown> = {}) {
  const listeners: Listener[] = [];
  return {
    items,
    local: {
      get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
      async set(values: Record<string, unknown>) {
        Object.assign(items, structuredClone(values));
        const changes: Record<string, { newValue?: unknown }> = {};
        for (const [key, newValue] of Object.entries(values)) changes[key] = { newValue };
        for (const listener of listeners) listener(changes, "local");
      },
    },
    onChanged: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const ADA = { id: "user_ada", name: "Ada" };

describe("what a device remembers of accounts", () => {
  it("is unknown until it was read, and nothing on a new device", async () => {
    const records = createRecords(browserStorage());
    expect(records.get()).toBeNull();
    await settled();
    expect(records.get()).toEqual({ current: null, pending: null, ended: null, move: null });
  });

  it("is the same on every surface", async () => {
    const storage = browserStorage();
    const [panel, popup] = [createRecords(storage), createRecords(storage)];
    await settled();
    let told = 0;
    popup.subscribe(() => told++);
    panel.change({ current: ADA });
    expect(panel.get()?.current).toEqual(ADA);
    await settled();
    expect(popup.get()?.current).toEqual(ADA);
    expect(told).toBe(1);
    popup.change({ current: null });
    await settled();
    expect(panel.get()?.current).toBeNull();
  });

  it("survives the end of every surface", async () => {
    const storage = browserStorage();
    const first = createRecords(storage);
    await settled();
    first.change({ current: ADA, move: "later" });
    await settled();
    const second = createRecords(storage);
    await settled();
    expect(second.get()).toMatchObject({ current: ADA, move: "later" });
  });

  it("forgets a code that nobody came back for in time", async () => {
    const pendingAt = (at: number) => browserStorage({ "account/pending": { kind: "signIn", at } });
    const fresh = createRecords(pendingAt(Date.now() - 60_000));
    const stale = createRecords(pendingAt(Date.now() - 16 * 60_000));
    await settled();
    expect(fresh.get()?.pending).toMatchObject({ kind: "signIn" });
    expect(stale.get()?.pending).toBeNull();
  });

  it("takes what it cannot read for nothing", async () => {
    const records = createRecords(
      browserStorage({
        "account/current": "ada",
        "account/pending": { kind: 7 },
        "account/ended": [],
        "account/move": "maybe",
      }),
    );
    await settled();
    expect(records.get()).toEqual({ current: null, pending: null, ended: null, move: null });
  });
});
