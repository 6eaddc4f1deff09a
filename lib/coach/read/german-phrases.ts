import type { GermanTable } from "./german-table";
import { UNSAYABLE } from "./way";

const MOST_WORDS = 11;
const FEWEST_BEFORE_WEAK = 3;

/** Says of German phrases whether they are all of something, and fit to be asked about. */
export class GermanPhrases {
  private readonly dangling: ReadonlySet<string>;
  private readonly is: Record<"unfit" | "elsewhere" | "finite" | "ends" | "weakEnds", RegExp>;

  constructor(table: GermanTable) {
    this.dangling = new Set(table.dangling.split(" "));
    const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "iu");
    this.is = {
      unfit: word(table.unfit),
      elsewhere: word(table.elsewhere),
      finite: word(table.finite),
      ends: new RegExp(
        `(?:,? (?:${table.ends})(?![\\p{L}])|,\\s|\\s?[;()–—|]|:(?=\\s|$)|\\s-\\s|(?<!\\b(?:St|Dr|Nr|ca|bzw|inkl|Abs|Str|Fr|Hr))\\.\\s)`,
        "gu",
      ),
      weakEnds: new RegExp(` (?:${table.weakEnds})(?![\\p{L}])`, "gu"),
    };
  }

  /** Up to the first mark after what it has to hold, and what follows it. */
  part(said: string, holds = / /): { text: string; after: string } {
    const ends = [...said.matchAll(this.is.ends)].map(({ index }) => index);
    const at = ends.find((end) => holds.test(said.slice(0, end).trim())) ?? said.length;
    return { text: said.slice(0, at).trim(), after: said.slice(at) };
  }

  /** Whether it is named by a noun: „sichere Handschrift“, not „freundlich“ or „gelernt oder studiert“. */
  isNamed(text: string): boolean {
    const [main = ""] = text.split(", ");
    if (
      /^(?:Mit|Bei|In|Im|Am|An|Auf|Für|Zu|Zum|Zur|Nach|Von|Vom|Beim|Vor|Unter|Über|Als|Aus|Ab|Bis|Durch|Gegen|Ohne|Um|Seit|Während|Wegen|Je)\b/.test(
        text,
      )
    )
      return false;
    if (/^\p{L}+(?:lich|ig|isch|sam|bar|haft|voll|los|iert|end|er|es)$/u.test(text)) return false;
    return /^(?:\p{Lu}|\p{Ll}+(?:e|er|es|en) )/u.test(text) && /(?:^|[ -])[\p{Lu}\d][^ ]*$/u.test(main);
  }

  extent(rest: string, isFit: (phrase: string) => boolean): string | undefined {
    const strong = [...rest.matchAll(this.is.ends)].map(({ index }) => index);
    const weak = [...rest.matchAll(this.is.weakEnds)].map(({ index }) => index);
    const phrase = (end: number) => rest.slice(0, end).trim();
    const fits = (text: string, isAll: boolean) =>
      text !== "" &&
      text.split(" ").length <= MOST_WORDS &&
      !this.dangling.has(text.split(" ").at(-1) ?? "") &&
      !UNSAYABLE.test(text) &&
      !/, (?:und|oder|sowie) | (?:auch|zwar)$/.test(text) &&
      (!text.includes(",") ||
        (/,[^,]*(?<![\p{L}])(?:und|oder|sowie)(?![\p{L}])[^,]*$/u.test(text) &&
          !/, (?:die|der|das|den|dem|wenn|auch|gern)\b/.test(text)) ||
        (isAll && /^[^,]+, (?:(?:die|der|das|denen) |[^,]+ zu \p{Ll}+en$)[^,]*$/u.test(text))) &&
      isFit(text);
    for (const end of [rest.length, ...strong.reverse()]) {
      const text = phrase(end);
      if (fits(text, end === rest.length)) return text;
    }
    return weak
      .reverse()
      .map(phrase)
      .find((text) => text.split(" ").length >= FEWEST_BEFORE_WEAK && fits(text, false));
  }

  isClean(text: string): boolean {
    if (this.is.unfit.test(text) || this.is.elsewhere.test(text)) return false;
    return !/(?<![\p{L}])(?:nicht|kein\p{L}*|nie|weder)(?![\p{L}])|(?<!\p{Lu}{2} )\d[\d.,]*$/iu.test(text);
  }

  isThing(text: string): boolean {
    const [main = "", clause = ""] = text.split(/, (?=die\b|der\b|das\b|denen\b)/);
    return (
      this.isClean(main) &&
      !this.is.finite.test(main) &&
      !/(?<![\p{L}])(?:nicht|kein\p{L}*)(?![\p{L}])/u.test(clause)
    );
  }
}
