import { describe, expect, it } from "vitest";
import type { Draft } from "../../../lib/drafts";
import { settlement } from "../../../lib/drafts/settlement";

const sent: Draft = {
  account: "ada",
  interview: "one",
  questionKey: "q1",
  text: "mine",
  baseRevision: 3,
  writer: "panel",
  seq: 1,
  editedAt: 0,
};
const newer: Draft = { ...sent, text: "mine and more", seq: 2 };

describe("what an acknowledgement means", () => {
  it("saved: what is typed next goes on from the stored revision", () => {
    expect(settlement(sent, null, { outcome: "saved", revision: 4 })).toEqual({ baseRevision: 4 });
    expect(settlement(sent, newer, { outcome: "saved", revision: 4 })).toEqual({ baseRevision: 4 });
  });

  it("saved over another text: that text is offered back", () => {
    const result = { outcome: "saved", revision: 5, replaced: { text: "theirs", revision: 4 } } as const;
    const aside = { text: "theirs", typed: "elsewhere", revision: 4 };
    expect(settlement(sent, null, result)).toEqual({ baseRevision: 5, aside });
    expect(settlement(sent, newer, result)).toEqual({ baseRevision: 5, aside });
  });

  it("late: what is stored is this surface's own", () => {
    expect(settlement(sent, null, { outcome: "late", revision: 6 })).toEqual({ baseRevision: 6 });
  });

  it("lost: the text is offered back, and nobody has seen the winner yet", () => {
    const result = { outcome: "lost", winner: { text: "theirs", revision: 5 } } as const;
    expect(settlement(sent, null, result)).toEqual({
      baseRevision: 3,
      aside: { text: "mine", typed: "here" },
    });
  });

  it("lost while typing: the writing goes on from the winner, which is offered back", () => {
    const result = { outcome: "lost", winner: { text: "theirs", revision: 5 } } as const;
    expect(settlement(sent, newer, result)).toEqual({
      baseRevision: 5,
      aside: { text: "theirs", typed: "elsewhere" },
    });
  });

  it("never offers an empty text, nor the one that is on the screen", () => {
    const empty = { ...sent, text: " \n" };
    const lost = { outcome: "lost", winner: { text: "", revision: 5 } } as const;
    expect(settlement(empty, null, lost).aside).toBeUndefined();
    expect(settlement(sent, newer, lost).aside).toBeUndefined();
    const same = { outcome: "lost", winner: { text: newer.text, revision: 5 } } as const;
    expect(settlement(sent, newer, same).aside).toBeUndefined();
    const replaced = { outcome: "saved", revision: 5, replaced: { text: newer.text, revision: 4 } } as const;
    expect(settlement(sent, newer, replaced).aside).toBeUndefined();
  });
});
