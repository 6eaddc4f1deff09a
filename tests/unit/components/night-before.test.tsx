// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fitted, listed, shortened } from "../../../components/night-before/fitted";
import { NightBefore } from "../../../components/night-before/night-before";
import { type Session, SessionContext } from "../../../lib/account/session";
import { FakeClient, messages, shown } from "./support/screen";

const question = (text: string, lines: { state: string; words?: string; point: string }[]) => ({
  text,
  lines,
});
const many = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => ({
    state: "covered",
    point: "what was said",
    words: `${at} ${words}`,
  }));

describe("what fits on two sheets", () => {
  it("is everything where there is little, in its order", () => {
    const all = [
      question("Why?", [
        { state: "missing", point: "the reason" },
        ...many(2, "I came for the night shift."),
      ]),
      question("And then?", []),
    ];
    expect(fitted(all)).toEqual({ questions: all, left: 0 });
  });

  it("is something of every question before it is everything of one", () => {
    const words = "I rang the stroke team within four minutes, and gave the time he was last well.";
    const all = Array.from({ length: 12 }, (_, at) => question(`Question ${at}?`, many(6, words)));
    const { questions, left } = fitted(all);
    expect(questions.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
    const counts = questions.map(({ lines }) => lines.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(left).toBe(72 - counts.reduce((sum, count) => sum + count, 0));
    expect(left).toBeGreaterThan(0);
  });

  it("is one's own words rather than what is still to say", () => {
    const lines = [
      ...Array.from({ length: 5 }, (_, at) => ({ state: "missing", point: `${at} what became of them` })),
      { state: "covered", point: "how it ended", words: "He went home nine days later." },
    ];
    const all = Array.from({ length: 40 }, (_, at) => question(`Question ${at}?`, lines));
    for (const { lines: shown } of fitted(all).questions)
      expect(shown).toContainEqual({
        state: "covered",
        point: "how it ended",
        words: "He went home nine days later.",
      });
  });

  it("counts a question that has no room as a line that is left out", () => {
    const all = Array.from({ length: 200 }, () => question("A question of some length, is it not?", []));
    const { questions, left } = fitted(all);
    expect(questions.length).toBeGreaterThan(20);
    expect(left).toBe(200 - questions.length);
  });

  it("is less of a list where its things are long, and says how many are left", () => {
    const long = Array.from({ length: 30 }, (_, at) => `${at} ${"A licence of some kind ".repeat(20)}`);
    const { items, left } = listed(long, (item) => item);
    expect(items).toEqual(long.slice(0, items.length));
    expect([items.length + left, left > 0]).toEqual([30, true]);
    expect(listed(["one", "two"], (item) => item)).toEqual({ items: ["one", "two"], left: 0 });
  });

  it("cuts a text between words, and one without any where it must", () => {
    expect(shortened("one two three", 9)).toBe("one two …");
    expect(shortened("one\n\ntwo")).toBe("one two");
    expect(shortened("x".repeat(300)).length).toBeLessThanOrEqual(172);
  });
});

describe("the sheets", () => {
  it("begin with what was practised, and count what was never answered under one heading", async () => {
    const client = new FakeClient();
    const asked = (text: string, isAnswered: boolean, lines: object[] = []) => ({
      ...{ text, isAnswered, lines, key: text, attempt: isAnswered ? 1 : 0 },
    });
    client.queries["nightBefore:get"] = {
      attempts: ["two", "one"].map((key) => ({ key, jobTitle: "Baker", createdAt: Date.UTC(2026, 10, 30) })),
      ...{ hasOlder: false, language: "en", ready: [], askBack: [] },
      questions: [
        asked("Why here?", false),
        asked("When did it go wrong?", false),
        asked("What brings you?", true, [
          { state: "missing", point: "what set it off", attempt: 1, reader: "person" },
        ]),
        asked("How late?", true),
      ],
    };
    const session: Session = { state: "ready", account: "device", accounts: null, person: { device: true } };
    await shown(
      <SessionContext value={session}>
        <NightBefore interview="two" onOpen={() => Promise.resolve()} onPrint={() => {}} />
      </SessionContext>,
      { client },
    );
    const sections = [...document.querySelectorAll(".sheets-questions section")].map((section) => [
      section.querySelector("h2")?.textContent,
      ...[...section.querySelectorAll("li")].map((line) => line.textContent?.trim()),
    ]);
    expect(sections).toEqual([
      ["What brings you?", "Still to say: what set it off 1"],
      ["How late?", messages.nightBefore.notLookedAt],
      [messages.nightBefore.notAnswered, "Why here?", "When did it go wrong?"],
    ]);
  });
});
