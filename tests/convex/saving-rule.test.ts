import { describe, expect, it } from "vitest";
import { type AnswerDraft, decideSave, type SaveDecision } from "../../convex/model/answers";

const NOW = 1_000_000;
const STORED = { text: "stored", revision: 4, writer: "panel", seq: 7, editedAt: NOW - 500 };

const decision = (draft: Partial<AnswerDraft>): SaveDecision =>
  decideSave(
    STORED,
    {
      questionKey: "q",
      text: "typed",
      baseRevision: 4,
      writer: "panel",
      seq: 8,
      editedAt: NOW - 100,
      ...draft,
    },
    NOW,
  );

describe("the saving rule", () => {
  it.each<[string, Partial<AnswerDraft>, SaveDecision]>([
    ["accepts the next save of the same writer", {}, "accept"],
    ["accepts the next save of the same writer even from an older base", { baseRevision: 1 }, "accept"],
    ["accepts the next save of the same writer even when its clock went back", { editedAt: 0 }, "accept"],
    ["finds a repeated save late", { seq: 7 }, "late"],
    ["finds an overtaken save late", { seq: 3 }, "late"],
    ["finds an overtaken save late even with the same text", { seq: 3, text: "stored" }, "late"],
    ["finds the text that is there the same", { text: "stored" }, "same"],
    [
      "finds the text that is there the same from another writer too",
      { text: "stored", writer: "tab" },
      "same",
    ],
    ["accepts another writer that saw the newest revision", { writer: "tab", seq: 1 }, "accept"],
    [
      "accepts another writer from an old base when it wrote later",
      { writer: "tab", baseRevision: 2 },
      "accept",
    ],
    [
      "lets another writer from an old base lose when it wrote earlier",
      { writer: "tab", baseRevision: 2, editedAt: NOW - 501 },
      "lost",
    ],
    [
      "lets another writer from an old base lose when it wrote at the same moment",
      { writer: "tab", baseRevision: 2, editedAt: NOW - 500 },
      "lost",
    ],
    [
      "counts a clock that runs ahead as its own",
      { writer: "tab", baseRevision: 2, editedAt: NOW + 9_999 },
      "accept",
    ],
  ])("%s", (_name, draft, expected) => {
    expect(decision(draft)).toBe(expected);
  });

  it("lets what was written a moment ago lose against nothing that is dated later than now", () => {
    const fromTomorrow = { ...STORED, editedAt: NOW };
    const draft = {
      questionKey: "q",
      text: "typed",
      baseRevision: 2,
      writer: "tab",
      seq: 1,
      editedAt: NOW + 9_999,
    };
    expect(decideSave(fromTomorrow, draft, NOW)).toBe("lost");
    expect(decideSave(fromTomorrow, draft, NOW + 1)).toBe("accept");
  });
});
