import type { ConvexReactClient } from "convex/react";
import { getFunctionName } from "convex/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEVICE_IDENTITY } from "../../../convex/device";
import type { AnswerDraft } from "../../../convex/model/answers";
import { draftBuffer } from "../../../lib/deployments/drafts";
import { lockedWriters } from "../../../lib/drafts";
import { FakeLocks } from "../drafts/support/locks";

const TARGET = { interview: "one", questionKey: "q1" };

describe("the drafts of an account", () => {
  const items = new Map<string, unknown>();
  const area = {
    get: async () => Object.fromEntries(items),
    set: async (given: Record<string, unknown>) =>
      Object.entries(given).forEach(([key, value]) => items.set(key, value)),
    remove: async (key: string) => void items.delete(key),
  };
  let sent: string[];
  const client = {
    mutation: async (reference: Parameters<typeof getFunctionName>[0], args: { drafts?: AnswerDraft[] }) => {
      sent.push(getFunctionName(reference));
      return args.drafts?.map(({ questionKey }) => ({ questionKey, outcome: "saved", revision: 1 }));
    },
  } as unknown as ConvexReactClient;
  const locks = new FakeLocks();
  const opened = (account: string) =>
    draftBuffer(client, account, area, lockedWriters(locks.page().locks, crypto.randomUUID()));

  beforeEach(() => {
    vi.useFakeTimers();
    items.clear();
    sent = [];
  });
  afterEach(() => vi.useRealTimers());

  it("are sent later than those of this device, whose saves cost nobody anything", async () => {
    for (const account of [DEVICE_IDENTITY.subject, "ada"]) opened(account).edit(TARGET, "text", 0);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(sent).toEqual(["answers:save"]);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(sent).toEqual(["answers:save", "answers:save"]);
  });

  it("are sent every half minute while somebody types on", async () => {
    const buffer = opened("ada");
    for (let second = 0; second < 60; second++) {
      buffer.edit(TARGET, "text".repeat(second + 1), 0);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(sent).toEqual(["answers:save", "answers:save"]);
  });

  it("wait with what was found in an answer until the sheets are left, and are sent at once then", async () => {
    const buffer = opened("ada");
    for (let point = 0; point < 4; point++) {
      buffer.give(TARGET, { key: `p${point}`, saw: "covered", textHash: "h" });
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(sent).toEqual([]);
    await buffer.flush();
    expect(sent).toEqual(["verdicts:give"]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toEqual(["verdicts:give"]);
  });

  it("are on the device all the while, from the first word on", async () => {
    opened("ada").edit(TARGET, "every word", 0);
    await vi.advanceTimersByTimeAsync(3_900);
    expect(sent).toEqual([]);
    expect([...items.values()]).toEqual([expect.objectContaining({ text: "every word" })]);
  });
});
