import type { ConvexReactClient } from "convex/react";
import { beforeEach, describe, expect, it } from "vitest";
import { openReader } from "../../../lib/own-model/readers";
import { readByModel } from "../../../lib/own-model/read";
import { FakeLocks } from "../drafts/support/locks";
import { FakeArea } from "../storage/support/area";

const OWN = { baseURL: "https://models.example/v1", model: "small-1", apiKey: "sk", agreedAt: 5 };

describe("the person's own model that is to read answers", () => {
  const area = new FakeArea();
  const open = (mayCall: boolean) => openReader("device", area, { mayCall: async () => mayCall });
  beforeEach(() => area.set({ "own-model": { ...OWN, answersAt: 7 } }));

  it("is ready where it was agreed to and may be called", async () => {
    expect(await open(true)).toMatchObject({ talk: { model: "small-1" } });
    await area.set({ "own-model": OWN });
    expect(await open(true)).toBeNull();
  });

  it("is not called, and says why, where the person took that back in the browser", async () => {
    const asked: unknown[] = [];
    const client = {
      query: async () => [{ questionKey: "q1", textHash: "h" }],
      mutation: async (reference: unknown) => void asked.push(reference),
    } as unknown as ConvexReactClient;
    const { locks } = new FakeLocks().page();
    const onProgress = (progress: unknown) => void asked.push(progress);
    const stop = new AbortController().signal;
    const work = { client, locks: locks as LockManager, open: () => open(false), onProgress, stop };
    expect(await readByModel(work, "one")).toBe("model_not_allowed");
    expect(asked).toEqual([]);
  });
});
