import { makeFunctionReference } from "convex/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { api } from "../../../convex/_generated/api";
import { openClient } from "../../../lib/deployments/client";

const HALF = "\uD83D";
const POSTING = {
  jobTitle: `${"x".repeat(199)}${HALF}`,
  company: `Acme ${HALF}`,
  jobDescription: `- a\n- ${HALF}b`,
};

/** A deployment's end of the line that, like a hosted one, stands no half of a pair. It answers nothing. */
class Line {
  static frames: string[] = [];
  readyState = 0;
  onopen?: () => void;
  onclose?: () => void;

  constructor() {
    queueMicrotask(() => {
      this.readyState = 1;
      this.onopen?.();
    });
  }

  send(frame: string) {
    JSON.parse(frame, (_name, value: unknown) => {
      if (typeof value === "string" && !value.isWellFormed()) throw new Error("FatalError");
      return value;
    });
    Line.frames.push(frame);
  }

  close() {
    this.onclose?.();
  }
}

const open = () =>
  openClient("https://device.invalid", { webSocketConstructor: Line as unknown as typeof WebSocket });

describe("half a surrogate pair", () => {
  afterEach(() => {
    Line.frames = [];
  });

  const arrived = (text: string) =>
    vi.waitFor(() => expect(Line.frames.join("\n")).toContain(JSON.stringify(text).slice(1, -1)));

  it("in the form that looks for earlier attempts arrives as a sign in its place", async () => {
    const client = open();
    client.watchQuery(api.interviews.attempts, { posting: POSTING }).onUpdate(() => {});
    await arrived(`${"x".repeat(199)}\uFFFD`);
    await client.close();
  });

  it("in a form that starts an interview arrives as a sign in its place", async () => {
    const client = open();
    void client.mutation(api.interviews.create, { key: "one", posting: POSTING, language: "en" });
    await arrived("- a\n- \uFFFDb");
    await client.close();
  });

  it("in a query that is asked once, and in an action, does too", async () => {
    const client = open();
    void client.query(api.interviews.search, {
      text: `a${HALF}`,
      paginationOpts: { numItems: 1, cursor: null },
    });
    void client.action(makeFunctionReference<"action">("some:action"), { texts: [`b${HALF}`] });
    await arrived("a\uFFFD");
    await arrived("b\uFFFD");
    await client.close();
  });
});
