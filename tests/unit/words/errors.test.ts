import { ConvexError } from "convex/values";
import { describe, expect, it } from "vitest";
import type { ErrorData } from "../../../convex/errors";
import { errorWords, isRefusal } from "../../../lib/words/errors";

const thrown = (data: ErrorData) => new ConvexError(data);

describe("the words for an error", () => {
  it("are those of its code", () => {
    expect(errorWords(thrown({ code: "coach_busy" }))).toEqual({
      code: "coach_busy",
      values: { minutes: 0, count: 0, limit: 0 },
    });
  });

  it.each<[ErrorData, object]>([
    [{ code: "unanswered", questionKeys: ["q1", "q2"] }, { count: 2 }],
    [{ code: "too_many", what: "answers", limit: 20 }, { limit: 20 }],
    [{ code: "invalid", field: "jobTitle", problem: "too_long", limit: 200 }, { limit: 200 }],
    [{ code: "invalid", field: "jobTitle", problem: "required" }, { limit: 0 }],
  ])("tell what they need: %j", (data, values) => {
    expect(errorWords(thrown(data)).values).toMatchObject(values);
  });

  it("tell the whole minutes until one may try again, and never none", () => {
    const minutes = (ms: number) =>
      errorWords(thrown({ code: "rate_limited", retryAt: 1_000_000 + ms }), 1_000_000).values.minutes;
    expect([-5_000, 0, 1, 60_000, 60_001, 600_000].map(minutes)).toEqual([1, 1, 1, 1, 2, 10]);
  });

  it.each<unknown>([
    new Error("TypeError: x is undefined"),
    "text",
    undefined,
    null,
    { data: { code: "not_found" } },
    new ConvexError("text"),
    new ConvexError({ code: "of_a_newer_version" }),
    new ConvexError({ code: "toString" }),
  ])("admit that anything else is not the person's fault: %s", (error) => {
    expect(errorWords(error).code).toBe("unknown");
  });
});

describe("a refusal of drafts", () => {
  it("is an error that the same drafts would always meet", () => {
    const refusals: ErrorData[] = [
      { code: "invalid", field: "answer", problem: "too_long", limit: 20_000 },
      { code: "too_many", what: "answers", limit: 20 },
      { code: "not_found", what: "interview" },
    ];
    expect(refusals.map(thrown).map(isRefusal)).toEqual([true, true, true]);
  });

  it("is not one that passes by itself or with a press", () => {
    const passing: ErrorData[] = [
      { code: "not_signed_in" },
      { code: "rate_limited", retryAt: 0 },
      { code: "storage_full" },
      { code: "wrong_status", status: "completed" },
    ];
    expect([...passing.map(thrown), new Error("Connection lost")].filter(isRefusal)).toEqual([]);
  });
});
