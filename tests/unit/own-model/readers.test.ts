import type { ConvexReactClient } from "convex/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Talk } from "../../../lib/coach/model/talk";
import { openReader, type OpenedReader } from "../../../lib/own-model/readers";
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

  it("hands in what it found of the text that it was given, and is closed before the work is over", async () => {
    const asked = {
      question: "Why?",
      sheet: { points: [], traps: [] },
      answer: "So.",
      language: "en" as const,
    };
    const handedIn: unknown[] = [];
    let isClosed = false;
    const client = {
      query: async () => [
        { ...asked, questionKey: "q1", textHash: "h1" },
        { ...asked, questionKey: "q2", textHash: "h2" },
      ],
      mutation: async (_reference: unknown, { found }: { found: unknown }) => void handedIn.push(found),
    } as unknown as ConvexReactClient;
    const open = async (): Promise<OpenedReader> => ({
      talk: { model: "small-1" } as Talk,
      readAnswers: async (_talk, answers, onRead) => {
        for (const of of answers) await onRead({ of, evidence: { found: [] } });
        return { use: { model: "small-1", calls: 2, inputTokens: 0, outputTokens: 0 } };
      },
      close: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        isClosed = true;
      },
    });
    const { locks } = new FakeLocks().page();
    const stop = new AbortController().signal;
    await readByModel({ client, locks, open, onProgress: () => {}, stop }, "one");
    expect(isClosed).toBe(true);
    expect(handedIn).toEqual([
      { questionKey: "q1", model: "small-1", textHash: "h1", found: [] },
      { questionKey: "q2", model: "small-1", textHash: "h2", found: [] },
    ]);
  });
});
