import { describe, expect, it } from "vitest";
import { caretIn, createUndo } from "../../../lib/drafts/index";

describe("what was written and can be taken back", () => {
  it("is a stretch of typing at once, until a pause or an edit of another kind", () => {
    let now = 0;
    const undo = createUndo(() => now);
    undo.record("a", "", "typed");
    undo.record("a", "w", "typed");
    now += 5_000;
    undo.record("a", "we", "typed");
    undo.record("a", "we did", "put");
    expect(undo.undo("a", "k")).toBe("we did");
    expect(undo.undo("a", "we did")).toBe("we");
    expect(undo.undo("a", "we")).toBe("");
    expect(undo.undo("a", "")).toBeNull();
    expect(undo.redo("a", "")).toBe("we");
  });

  it("is each answer's own, and what was taken back is gone once one types on", () => {
    const undo = createUndo(() => 0);
    undo.record("a", "one", "put");
    expect(undo.undo("b", "two")).toBeNull();
    expect(undo.undo("a", "k")).toBe("one");
    undo.record("a", "one", "typed");
    expect(undo.redo("a", "one more")).toBeNull();
  });

  it("is not kept without end", () => {
    const undo = createUndo(() => 0);
    for (let turn = 0; turn < 1_000; turn++) undo.record("a", `${turn}`.padEnd(20_000), "put");
    let steps = 0;
    while (undo.undo("a", "") !== null) steps++;
    expect(steps).toBe(50);
  });
});

describe("a caret in a text that was changed elsewhere", () => {
  it.each([
    ["First. Last.", "First. Last. And more.", 6, 6],
    ["First. Last.", "Before. First. Last.", 6, 14],
    ["abc", "abc", 2, 2],
    ["one two three", "one 2 three", 5, 5],
    ["", "text", 0, 0],
  ])("of %j that is now %j stands from %i at %i", (before, after, caret, expected) => {
    expect(caretIn(before, after, caret)).toBe(expected);
  });

  it("stands where the two differ when none is known", () => {
    expect(caretIn("I k", "I baked bread", undefined)).toBe(13);
  });
});
