import fc from "fast-check";
import { describe, expect, it } from "vitest";
import abbreviations from "../../../lib/text/data/abbreviations.json";
import { sentencesOf } from "../../../lib/text/index";

const texts = (text: string) => sentencesOf(text).map((piece) => piece.text);

describe("a sentence ends", () => {
  it.each([
    "Errors fell by 40%.| The team noticed.",
    "We hire engineers (m/w/d).| You start in May.",
    'She said "it works."| Then we shipped.',
    "They called it “the big one”.| We fixed it.",
    "I wrote it in C#.| Then I tested it.",
    "I wrote it in C.| We then ported it.",
    "So did I.| Nobody knew why.",
    "I chose plan B.| It worked.",
    "It took 12.| Then it stopped.",
    "Why did it fail?| Nobody knew!| We looked.",
    "Wir nutzten Java, Go usw.| Dann kam Rust.",
    "Sie schreiben Hilfepläne nach §§ 67 ff. SGB XII.| Wir helfen dabei.",
    "Die Fehler sanken um 40 %.| Das Team war froh.",
    "We met at 5 p.m.| Then we left.",
    "We sold it to Acme Inc.| The price was fair.",
    "She runs a B.Sc. course.| I took it.",
    "No.| We did not.",
    "東京で働く。| 経験は問わない！",
    "I led it.| i did it.| and it held.",
    "He asked: really?!| Yes.",
  ])("%s", (marked) => {
    const wanted = marked.split(/\| ?/);
    expect(texts(wanted.join(marked.includes("。") ? "" : " "))).toEqual(wanted);
  });
});

describe("a sentence goes on", () => {
  it.each([
    "I worked with Dr. Smith and Prof. Jones on it.",
    "It was reviewed by J. Smith and A. B. Kowalska.",
    "We use tools, e.g. Terraform, i.e. plain files.",
    "Wir nutzen z. B. Kubernetes, d. h. Container, bzw. Pods.",
    "Wir nutzen z.B. Kubernetes und u.a. Helm.",
    "Der Termin ist am 3. Mai in Köln.",
    "Bis zum 15. muss alles fertig sein.",
    "1. Kubernetes in production",
    "See no. 5 of Fig. 3 and Nr. 7.",
    "It runs on Node.js 20.5 at v1.2.3.",
    "“Why?” he asked, and well… then we knew.",
    "The U.S. market grew.",
    "It cost ca. 5 Mio. Euro.",
  ])("%s", (sentence) => {
    expect(texts(sentence)).toEqual([sentence]);
  });
});

describe("the sentences of a text", () => {
  it("leave bullets out, and keep lines apart", () => {
    expect(texts("- You care\n• You plan. You teach\n\n")).toEqual(["You care", "You plan.", "You teach"]);
  });

  it("are cut where they never end, never within a character", () => {
    const [first = "", ...rest] = texts("word ".repeat(300));
    expect(rest.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThanOrEqual(600);
    for (const text of texts("😀".repeat(900))) expect(text.isWellFormed()).toBe(true);
  });

  it("stand in it word for word, in order, and leave no word out", () => {
    const parts = fc.constantFrom(
      "Dr",
      "z",
      ".",
      "!",
      " ",
      "\n",
      "- ",
      "3",
      "%",
      "C#",
      "B",
      "word",
      "。",
      "”",
      "😀",
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join("")),
        (text) => {
          let end = 0;
          for (const piece of sentencesOf(text)) {
            expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
            expect(text.slice(end, piece.start)).toMatch(/^[\s\-–—•·*‣▪●◦✓✔>]*$/);
            end = piece.start + piece.text.length;
          }
          expect(text.slice(end)).toMatch(/^[\s\-–—•·*‣▪●◦✓✔>]*$/);
        },
      ),
    );
  });
});

describe("the abbreviations", () => {
  it("are words, each once in its list and written without the last point", () => {
    for (const [list, words] of Object.entries(abbreviations)) {
      const all = words.split(" ");
      expect(new Set(all).size, list).toBe(all.length);
      expect(
        all.filter((word) => !/^[\p{L}.]*\p{L}$/u.test(word)),
        list,
      ).toEqual([]);
      if (list !== "openers") expect(words).toBe(words.toLowerCase());
    }
  });
});
