import { readdirSync } from "node:fs";
import { createFormatter } from "use-intl";
import { describe, expect, it } from "vitest";
import { coachLanguageFor } from "../../../convex/limits";
import { directionOf, LANGUAGES, loadMessages, pickLanguage, regionalTag } from "../../../lib/words/words";

describe("the language of the words", () => {
  it.each([
    [["de-AT", "en"], "de"],
    [["DE"], "de"],
    [["fr-FR", "de", "en"], "de"],
    [["en-GB", "de"], "en"],
    [["fr", "it"], "en"],
    [["", "-", "deu", "x-de"], "en"],
    [[], "en"],
  ] as const)("is, for somebody who reads %j, %s", (wanted, language) => {
    expect(pickLanguage(wanted, ["de", "en"])).toBe(language);
  });

  it("may be one of a region, and is then the nearest there is", () => {
    const available = ["en", "pt-BR", "zh-Hant", "zh"];
    expect(["pt", "pt-BR", "zh-TW", "zh-hant"].map((tag) => pickLanguage([tag], available))).toEqual([
      "pt-BR",
      "pt-BR",
      "zh-Hant",
      "zh-Hant",
    ]);
  });

  it.each([
    ["en", ["en-GB", "en"], "28 Nov 2026, 00:55", "3.5"],
    ["en", ["de-DE", "en-US"], "Nov 28, 2026, 12:55 AM", "3.5"],
    ["de", ["en-GB", "de-CH"], "28.11.2026, 00:55", "3.5"],
    ["de", ["de-DE"], "28.11.2026, 00:55", "3,5"],
    ["de", ["en-GB", "x-de", "de_DE", "not a tag"], "28.11.2026, 00:55", "3,5"],
    ["en", [], "Nov 28, 2026, 12:55 AM", "3.5"],
  ] as const)(
    "%s writes dates and numbers, in a browser that wants %j, as %s and %s",
    (language, wanted, date, number) => {
      const format = createFormatter({ locale: regionalTag(language, wanted) as never, timeZone: "UTC" });
      const shown = format.dateTime(Date.UTC(2026, 10, 28, 0, 55), {
        dateStyle: "medium",
        timeStyle: "short",
      });
      expect(shown.replaceAll("\u202f", " ")).toBe(date);
      expect(format.number(3.5)).toBe(number);
    },
  );

  it("is another than the coach's, who speaks English where a language is not known", () => {
    expect(["en-XA", "de-AT", "DE", "pt-BR", ""].map(coachLanguageFor)).toEqual([
      "en",
      "de",
      "de",
      "en",
      "en",
    ]);
  });

  it.each([
    ["en", "ltr"],
    ["de-AT", "ltr"],
    ["ar", "rtl"],
    ["he-IL", "rtl"],
  ] as const)("turns the layout: %s is written %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  it("is one of those there are", () => {
    expect(pickLanguage(["de"], ["en"])).toBe("en");
    expect(pickLanguage(["xx", "de"], ["en", "de"])).toBe("de");
  });

  it("can be each one that has a file, which is then loaded", async () => {
    const files = readdirSync("locales").map((name) => name.replace(".json", ""));
    expect([...LANGUAGES].sort()).toEqual(files.sort());
    for (const language of LANGUAGES) {
      expect((await loadMessages(language)).save.kept).toMatch(/\p{L}/u);
    }
    expect((await loadMessages(pickLanguage(["de"]))).save.kept).not.toBe(
      (await loadMessages(pickLanguage(["en"]))).save.kept,
    );
  });
});
