import { describe, expect, it } from "vitest";
import { mentions } from "../../../convex/posting";
import { bare, caseless, fold, hasWords, sizeOf, squash } from "../../../lib/text/index";

describe("comparing texts", () => {
  it("counts neither case, width, punctuation nor white space", () => {
    expect(fold("  Senior\u00A0Ｎurse — (m/w/d)! ")).toBe("senior nurse m w d");
    expect(fold("C++ & C# / Köln")).toBe("c++ c# köln");
  });

  it("folds common letters the short way, and every letter to the same", () => {
    const long = (text: string) =>
      text
        .normalize("NFKC")
        .replace(/[\u200C\u200D]/g, "")
        .toLowerCase()
        .replaceAll("i\u0307", "i")
        .replace(/(?:[^\p{L}\p{M}\p{N}+#]|(?<![\p{L}\p{M}])\p{M})+/gu, " ")
        .trim();
    for (let code = 0x20; code < 0x2100; code++) {
      const text = `a${String.fromCodePoint(code)}b`;
      expect(fold(text), code.toString(16)).toBe(long(text));
    }
  });

  it("folds the capital I with a dot of Turkish to its small letter", () => {
    expect(fold("İnşaat")).toBe(fold("inşaat"));
  });

  it("takes accents off only for addresses", () => {
    expect(bare("Łódź, Großbäckerei")).toBe("lodz grossbackerei");
  });

  it("weighs a letter of a dense script like two and a half", () => {
    expect([sizeOf("nurse"), sizeOf("köln"), sizeOf("看護師"), sizeOf("간호사 A")]).toEqual([5, 4, 7.5, 9.5]);
  });

  it("finds whole words", () => {
    expect([
      hasWords("nurse in oslo", "in oslo"),
      hasWords("nurses", "nurse"),
      hasWords("nurse", ""),
    ]).toEqual([true, false, false]);
  });

  it("takes invisible characters out of a line", () => {
    expect(squash(" Pfle\u00ADge\u200B \n kraft ")).toBe("Pflege kraft");
  });
});

describe("looking for a text", () => {
  it.each([
    ["Backend Developer in Zürich", "zurich"],
    ["Backend Developer in Zurich", "Zürich"],
    ["Driver at O’Reilly", "o'reilly"],
    ["GROSSHANDEL", "großhandel"],
    ["Großhandel", "grosshandel"],
    ["Backend Engineer\nKubernetes Company", "kubernetes backend"],
    ["Software Engineer", "engin"],
    ["C++ Developer", "c++"],
    ["看護師（東京）", "東京"],
    ["Łódź", "lodz"],
    ["???", "??"],
  ])("%j answers to %j", (text, wanted) => {
    expect(mentions({ jobTitle: text }, wanted)).toBe(true);
  });

  it.each([
    ["Backend Engineer", "backend kubernetes"],
    ["C Developer", "c++"],
    ["Nurse", "?"],
    ["नर्स", "नरस"],
  ])("%j does not answer to %j", (text, wanted) => {
    expect(mentions({ jobTitle: text }, wanted)).toBe(false);
  });

  it("tells texts with other signs apart where case alone does not count", () => {
    expect(caseless("  Senior\u00A0Ｎurse (M/W/D) ")).toBe("senior nurse (m/w/d)");
  });
});
