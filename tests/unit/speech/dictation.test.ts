import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Dictation,
  dictationOf,
  edited,
  heard,
  SENTENCE_PAUSE_MS,
  stop,
  takenBack,
} from "../../../lib/speech/dictation";

const piece = (index: number, words: string, session = 1) => ({ session, index, words, final: true });
/** The text after pieces that came with so long a pause before each. */
const textOf = (start: string, ...pieces: [words: string, pauseMs: number][]) =>
  stop(
    pieces.reduce(
      (so, [words, pause], index) => heard(so, piece(index, words), 1, pause),
      dictationOf(start),
    ),
  ).text;

describe("what is heard becomes text", () => {
  it("is cut into sentences at pauses where the recogniser gives no punctuation", () => {
    const text = textOf(
      "",
      ["he had stopped joking", 0],
      ["and his grip was weak", 300],
      ["so i rang them", 900],
    );
    expect(text).toBe("He had stopped joking and his grip was weak. So i rang them.");
  });

  it("keeps the recogniser's own punctuation", () => {
    expect(textOf("", ["He had stopped joking.", 0], ["So I rang", 900])).toBe(
      "He had stopped joking. So I rang",
    );
  });

  it("goes on after what was typed, without ending the typed sentence", () => {
    expect(textOf("I worked at", ["the harbour", 2_000])).toBe("I worked at the harbour.");
    expect(textOf("I worked there.\n", ["then i left", 0])).toBe("I worked there.\nThen i left.");
  });

  it("takes a pause of exactly the length that ends a sentence, and none that is shorter", () => {
    expect(textOf("", ["one", 0], ["two", SENTENCE_PAUSE_MS])).toBe("One. Two.");
    expect(textOf("", ["one", 0], ["two", SENTENCE_PAUSE_MS - 1])).toBe("One two.");
  });

  it("writes a piece once, with its last words", () => {
    let so = heard(dictationOf(""), piece(0, "i rank"), 1, 0);
    so = heard(so, piece(0, "i rang the team"), 1, 0);
    so = heard(so, piece(0, "i rang the team"), 1, 0);
    expect(so.text).toBe("I rang the team");
  });

  it("puts a piece that comes late in its place", () => {
    let so = heard(dictationOf("Typed."), piece(1, "second"), 1, 0);
    so = heard(so, piece(0, "first"), 1, 0);
    expect(so.text).toBe("Typed. First Second");
  });

  it("leaves what a person changed as it is, and adds what was said after it", () => {
    let so = heard(dictationOf(""), piece(0, "i rang the steam"), 1, 0);
    so = edited(so, "I rang the stroke team");
    so = heard(so, piece(0, "i rang the steam"), 1, 0);
    expect(so.text).toBe("I rang the stroke team");
    so = heard(so, piece(0, "i rang the steam at six"), 1, 0);
    expect(so.text).toBe("I rang the stroke team at six");
  });

  it("does not write again what a person deleted", () => {
    let so = heard(dictationOf(""), piece(0, "nonsense"), 1, 0);
    so = edited(so, "");
    expect(heard(so, piece(0, "nonsense"), 1, 0).text).toBe("");
  });
});

describe("taking a stretch back", () => {
  it("takes what was said since the press, and nothing of before", () => {
    let so = heard(dictationOf("Typed."), piece(0, "one"), 1, 0);
    so = heard(so, piece(1, "two"), 2, 0);
    so = stop(heard(so, piece(2, "three"), 2, 900));
    expect(so.text).toBe("Typed. One. Two. Three.");
    so = takenBack(so);
    expect(so.text).toBe("Typed. One.");
    expect(takenBack(so).text).toBe("Typed.");
    expect(takenBack(takenBack(so)).text).toBe("Typed.");
  });

  it("is final: the piece does not come back when it comes late, and what is said after it is written", () => {
    const so = takenBack(heard(dictationOf(""), piece(0, "one"), 1, 0));
    expect(heard(so, piece(0, "one"), 1, 0).text).toBe("");
    const after = heard(so, piece(0, "one more"), 1, 0);
    expect(after.text).toBe("More");
    expect(heard(after, piece(0, "one more thing"), 1, 0).text).toBe("More thing");
    expect(heard(takenBack(after), piece(0, "one more thing"), 1, 0).text).toBe("Thing");
  });

  it("writes what follows a deleted piece apart from the text before it", () => {
    const so = edited(heard(dictationOf("Typed."), piece(0, "one"), 1, 0), "Typed.");
    expect(heard(so, piece(0, "one more"), 1, 0).text).toBe("Typed. more");
  });

  it("leaves words that a person changed", () => {
    let so = heard(dictationOf(""), piece(0, "one"), 1, 0);
    so = heard(so, piece(1, "two"), 1, 0);
    so = takenBack(edited(so, "One to"));
    expect(so.text).toBe("to");
  });
});

describe("10,000 random courses", () => {
  type Event =
    { kind: "piece"; index: number; extra: number } | { kind: "typed"; word: string } | { kind: "press" };
  const event: fc.Arbitrary<Event> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("piece" as const), index: fc.nat(7), extra: fc.nat(2) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("typed" as const), word: fc.constantFrom("t1", "t2", "t3") }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("press" as const) }) },
  );

  it("lose no word, write none twice, and keep the order", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let so: Dictation = dictationOf("");
        let stretch = 1;
        const longest = new Map<number, number>();
        let typed = 0;
        for (const one of events) {
          if (one.kind === "press") {
            so = stop(so);
            stretch++;
          } else if (one.kind === "typed") {
            typed++;
            so = edited(so, `${so.text} ${one.word}`);
          } else {
            // A piece only grows: w0x0, then w0x0 w0x1, and may come shorter again when it comes twice.
            longest.set(one.index, Math.max(longest.get(one.index) ?? 0, one.extra));
            const grown = Array.from(
              { length: (longest.get(one.index) ?? 0) + 1 },
              (_, at) => `w${one.index}x${at}`,
            );
            so = heard(so, piece(one.index, grown.join(" ")), stretch, 800);
          }
        }
        const words = so.text.toLowerCase().match(/w\dx\d/g) ?? [];
        const wanted = [...longest]
          .sort(([a], [b]) => a - b)
          .flatMap(([index, most]) => Array.from({ length: most + 1 }, (_, at) => `w${index}x${at}`));
        expect(words).toEqual(wanted);
        expect(so.text.match(/t\d/g) ?? []).toHaveLength(typed);
      }),
      { numRuns: 10_000, seed: 24 },
    );
  });
});
