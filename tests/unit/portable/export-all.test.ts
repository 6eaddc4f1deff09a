import type { ConvexReactClient } from "convex/react";
import { ConvexError } from "convex/values";
import { describe, expect, it } from "vitest";
import type { Session } from "../../../convex/model/sessions";
import { importAll } from "../../../lib/portable/export-all";
import { aSession } from "./session";

describe("bringing in sessions", () => {
  const sessions = ["one", "two", "three"].map((key) => aSession({ key }));

  it("says which one was refused and why, and takes the others", async () => {
    const invalid = new ConvexError({ code: "invalid", field: "answer", problem: "too_long", limit: 20_000 });
    const client = {
      mutation: async (_reference: unknown, { session }: { session: Session }) => {
        if (session.key === "two") throw invalid;
        return session.key === "one";
      },
    } as unknown as ConvexReactClient;
    expect(await importAll(client, sessions, () => {})).toEqual({
      added: 1,
      known: 1,
      refused: [{ jobTitle: "Engineer", createdAt: sessions[1]!.createdAt, error: invalid }],
    });
  });

  it("waits for a limit that was reached instead of calling it refused", async () => {
    let calls = 0;
    const client = {
      mutation: async () => {
        if (++calls === 2) throw new ConvexError({ code: "rate_limited", retryAt: 60_000 });
        return true;
      },
    } as unknown as ConvexReactClient;
    const waits: number[] = [];
    const waiting = { now: () => 10_000, wait: async (ms: number) => void waits.push(ms) };
    expect(await importAll(client, sessions, () => {}, waiting)).toEqual({ added: 3, known: 0, refused: [] });
    expect([calls, waits]).toEqual([4, [50_000]]);
  });
});
