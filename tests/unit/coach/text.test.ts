import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../convex/coach/language";
import { Lexicon } from "../../../convex/coach/lexicon";
import { sentencesOf } from "../../../convex/coach/sentences";
import { cutAt, fold, hashSentence, quoteStands, wordsOf } from "../../../convex/coach/text";

/** Strings as the world sends them: any UTF-16 at all, lone surrogates included. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe("a quote", () => {
  it.each([
    ["I called the supplier", "Then I called the supplier. He came.", true],
    ["called the", "I recalled the day.", false],
    ["art", "It started well.", false],
    ["he", "Then she left.", false],
    ["I  called", "I called", false],
    ["i called", "I called", false],
    ["", "anything", false],
    ["  ", "any  thing", false],
    ["C++", "I know C++ well.", true],
    ["über uns", "Lesen Sie über uns nach.", true],
    ["ber uns", "Lesen Sie über uns nach.", false],
    ["café", "the café at noon", true],
  ])("%j in %j: %s", (quote, text, stands) => {
    expect(quoteStands(quote, text)).toBe(stands);
  });

  it("stands when it is a sentence of the text", () => {
    fc.assert(
      fc.property(anything, (text) =>
        sentencesOf(text).every((piece) => text.slice(piece.start).startsWith(piece.text)),
      ),
    );
  });
});

describe("the key of a sentence", () => {
  it("is the same for the same words, whatever the case, the spaces and the marks", () => {
    expect(hashSentence("You bring  patience.")).toBe(hashSentence("you bring patience"));
  });

  it("differs for other words", () => {
    expect(hashSentence("You bring patience")).not.toBe(hashSentence("You bring courage"));
  });

  it("fits into a key field and is made for every string", () => {
    fc.assert(fc.property(anything, (text) => /^[0-9a-f]{16}$/.test(hashSentence(text))));
  });
});

describe("sentences", () => {
  it.each([
    ["I stayed. He left! Why? Because.", ["I stayed.", "He left!", "Why?", "Because."]],
    ["Dr. Klein came at 8 p.m. and stayed.", ["Dr. Klein came at 8 p.m. and stayed."]],
    [
      "Das war am 3. Mai in z. B. Bonn. Danach ging es.",
      ["Das war am 3. Mai in z. B. Bonn.", "Danach ging es."],
    ],
    ["We opened at 10. If it rained, we closed.", ["We opened at 10.", "If it rained, we closed."]],
    ["i typed it so. no capitals here.", ["i typed it so.", "no capitals here."]],
    ["- one\n• two\n\n* three", ["one", "two", "three"]],
    ["It cost 3.50 euros. Fine.", ["It cost 3.50 euros.", "Fine."]],
  ])("%j", (text, sentences) => {
    expect(sentencesOf(text).map((piece) => piece.text)).toEqual(sentences);
  });

  it("are cut where none ends, between two words", () => {
    const pieces = sentencesOf("word ".repeat(1_000));
    expect(pieces.length).toBeGreaterThan(5);
    for (const { text } of pieces) expect(text).toMatch(/^(?:word ?)+$/);
  });
});

describe("words", () => {
  it("are compared without case, accents and kinds of apostrophes", () => {
    expect(wordsOf("Ärger mit Straßen, don’t!").map((word) => word.fold)).toEqual([
      "arger",
      "mit",
      "strassen",
      "don't",
    ]);
  });

  it("know where they stand", () => {
    fc.assert(
      fc.property(anything, (text) =>
        wordsOf(text).every(
          ({ fold: word, start, end }) => word.length > 60 || fold(text.slice(start, end)).startsWith(word),
        ),
      ),
    );
  });
});

describe("a cut text", () => {
  it("is a beginning of the text and never longer than asked for", () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 200 }), (text, longest) => {
        const cut = cutAt(text, longest);
        return text.startsWith(cut) && cut.length <= longest;
      }),
    );
  });

  it("ends with a whole word", () => {
    expect(cutAt("The oven broke, twenty minutes before service", 20)).toBe("The oven broke");
  });
});

describe("a lexicon", () => {
  const lexicon = new Lexicon<"work" | "end">(
    { work: "deliver* schicht* kunde as_a_team", end: "in_the_end" },
    new Set<"work" | "end">(["work"]),
  );

  it.each([
    ["deliver", ["work"]],
    ["delivered", ["work"]],
    ["nachtschicht", ["work"]],
    ["kunden", []],
    ["weekend", []],
  ])("knows what %s stands for: %j", (word, tags) => {
    expect(lexicon.tagsOf(word)).toEqual(tags);
  });

  it("finds phrases, and words within them for what they are", () => {
    expect(lexicon.countIn(["in", "the", "end", "we", "delivered"])).toEqual(
      new Map([
        ["end", 1],
        ["work", 1],
      ]),
    );
  });
});

describe("the language of a text", () => {
  it.each([
    ["The oven broke and we had to close the kitchen for the evening.", "en"],
    ["Der Ofen ging kaputt, und wir mussten die Küche für den Abend schließen.", "de"],
    ["Le four est tombé en panne et nous avons dû fermer la cuisine pour la soirée.", "fr"],
    ["El horno se rompió y tuvimos que cerrar la cocina por la noche.", "es"],
    ["Trouba se rozbila a museli jsme na večer zavřít kuchyni, protože to nebylo možné.", "cs"],
    ["Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", "la"],
    ["Kubernetes Docker Terraform Helm Python", undefined],
    ["asdf jklö qwer uiop", undefined],
    ["", undefined],
  ])("%j is %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
