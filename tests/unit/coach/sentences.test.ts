import { describe, expect, it } from "vitest";
import { Reader } from "../../../lib/coach/read/read";
import { segmentsOf } from "../../../lib/coach/read/segment";
import { knowledge } from "../../support/coach/knowledge";

const reader = new Reader(knowledge().reading);

describe("the sentences of a posting", () => {
  it("stand in it word for word, in order, whatever its lines look like", () => {
    const texts = [
      "Tasks:\n- Fit panes\n• Cut glass\n\nWe open at 5:30 a.m. You start at 6.",
      "One | Two | Three\r\nfour\u2028five",
      "  \n\n- \n—\n",
      "x".repeat(3_000),
    ];
    for (const text of texts) {
      let last = -1;
      for (const { text: sentence, start } of segmentsOf(text)) {
        expect(text.slice(start, start + sentence.length)).toBe(sentence);
        expect(start).toBeGreaterThan(last);
        last = start;
      }
    }
  });

  it("know the heading above them and the word before their colon", () => {
    const [heading, item, nice] = segmentsOf("What you bring\n- A steady hand\nNICE: a van of your own");
    expect(heading).toMatchObject({ isHeading: true });
    expect(item).toMatchObject({ heading: "What you bring", isItem: true });
    expect(nice).toMatchObject({ lead: "NICE" });
  });

  it("are a list without bullets where they are like those around them, and under a sign that several begin with", () => {
    const plain = `Key responsibilities
Control access at the main gate, issuing passes to visitors and contractors
Monitoring of cameras and alarm panels
First response to fire alarms, medical emergencies and trapped lifts
What we need from you
Impeccable presentation and excellent timekeeping
A steady hand and a loud voice when it is wanted by the whole crew`;
    const headings = segmentsOf(plain).filter(({ isHeading }) => isHeading);
    expect(headings.map(({ text }) => text)).toEqual(["Key responsibilities", "What we need from you"]);
    const signs = segmentsOf("Your days\n★ Fit lenses and frames\n★ Visits in the home every other week");
    expect(signs.map(({ text, isItem }) => [text, isItem])).toEqual([
      ["Your days", false],
      ["Fit lenses and frames", true],
      ["Visits in the home every other week", true],
    ]);
  });

  it("are items behind letters, Roman numbers and the time of day", () => {
    const items = segmentsOf(
      "What you will do\ni. To tune the reeds\nii. To clean the pipes\n(a) To oil the bellows\n09:15 – You open the church",
    ).filter(({ isItem }) => isItem);
    expect(items.map(({ text }) => text)).toEqual([
      "To tune the reeds",
      "To clean the pipes",
      "To oil the bellows",
      "You open the church",
    ]);
  });

  it("keep both ends of a span of hours", () => {
    expect(segmentsOf("Hours\n9:00 - 17:30, Monday to Friday").map(({ text }) => text)).toContain(
      "9:00 - 17:30, Monday to Friday",
    );
  });

  it("keep a question and its answer together", () => {
    expect(segmentsOf("Never cut glass before? We will show you how it is done.\n")).toHaveLength(1);
  });

  it("are no sentences where they number the parts of a list; under them stands what the heading above says", () => {
    const [, head, item, , other] = segmentsOf(
      "Your tasks\n1. Belfry Care & Safety\n- Oil the frames\n2. Teaching New Ringers\n- Teach beginners",
    );
    expect(head).toMatchObject({ text: "Belfry Care & Safety", isHeading: true });
    expect(item).toMatchObject({ heading: "Your tasks", isHeading: false });
    expect(other).toMatchObject({ text: "Teach beginners", heading: "Your tasks" });
    const known = segmentsOf("About it\n1. Requirements\n- A steady hand\n2. Benefits\n- Free lunch");
    expect(known[2]).toMatchObject({ text: "A steady hand", heading: "Requirements" });
    const said = segmentsOf(
      "Your tasks\n1. Oil the frames\n- of all eight bells\n2. Teach beginners\n3. Sing",
    );
    expect(said.filter(({ isHeading }) => isHeading).map(({ text }) => text)).toEqual(["Your tasks"]);
  });

  it("begin after a bullet that became a question mark, where several lines have one", () => {
    const textsOf = (text: string) => segmentsOf(text).map(({ text: own }) => own);
    expect(textsOf("Your tasks:\n? Oil the frames\n? Teach beginners")).toEqual([
      "Your tasks:",
      "Oil the frames",
      "Teach beginners",
    ]);
    expect(textsOf("Your tasks:\n\uF0B7 Oil the frames\n\uF0B7 Teach beginners")).toContain("Oil the frames");
  });

  it("leaves the numbers of an outline out, and no other", () => {
    const textsOf = (text: string) =>
      reader
        .read(`Main duties\n${text}`)
        .flatMap(({ text: own, label }) => (label === "heading" ? [] : [own]));
    expect(textsOf("2.1 To tune the bells\n2.2 To oil the frame")).toEqual([
      "To tune the bells",
      "To oil the frame",
    ]);
    expect(textsOf("A. Tunes the bells\nB. Oils the frame")).toEqual(["Tunes the bells", "Oils the frame"]);
    expect(textsOf("2.5 years of bell ringing\nE. coli tests of the well")).toEqual([
      "2.5 years of bell ringing",
      "E. coli tests of the well",
    ]);
    expect(textsOf("7.15 Uhr: Läuten\n9.30 Uhr: Ölen")).toEqual(["7.15 Uhr: Läuten", "9.30 Uhr: Ölen"]);
  });
});
