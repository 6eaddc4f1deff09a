import type { GermanTable } from "./german-table";
import { UNSAYABLE } from "./way";

const MOST_WORDS = 11;
const FEWEST_BEFORE_WEAK = 3;

/** Says of German phrases whether they are all of something, and fit to be asked about. */
export class GermanPhrases {
  private readonly dangling: ReadonlySet<string>;
  private readonly is: Record<
    | "unfit"
    | "elsewhere"
    | "finite"
    | "ends"
    | "weakEnds"
    | "notNamed"
    | "cut"
    | "row"
    | "endOfRow"
    | "withClause"
    | "beforeClause"
    | "denied"
    | "negation",
    RegExp
  >;

  constructor(table: GermanTable) {
    this.dangling = new Set(table.dangling.split(" "));
    const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "iu");
    const joins = `${table.joins}|${table.rowJoins}`;
    this.is = {
      unfit: word(table.unfit),
      elsewhere: word(table.elsewhere),
      finite: word(table.finite),
      ends: new RegExp(
        `(?:,? (?:${table.ends})(?![\\p{L}])|,\\s|\\s?[;()–—|]|:(?=\\s|$)|\\s-\\s|(?<!\\b(?:${table.abbreviations}))\\.\\s)`,
        "gu",
      ),
      weakEnds: new RegExp(` (?:${table.weakEnds})(?![\\p{L}])`, "gu"),
      notNamed: new RegExp(`^(?:${table.notNamed})\\b`),
      cut: new RegExp(`, (?:${joins}) | (?:${table.goesOn})$`),
      row: new RegExp(`,[^,]*(?<![\\p{L}])(?:${joins})(?![\\p{L}])[^,]*$`, "u"),
      endOfRow: new RegExp(`, (?:${table.notInRow})\\b`),
      withClause: new RegExp(`^[^,]+, (?:(?:${table.relatives}) |[^,]+ zu \\p{Ll}+en$)[^,]*$`, "u"),
      beforeClause: new RegExp(`, (?=(?:${table.relatives})\\b)`),
      denied: word(`${table.negations}|${table.never}`),
      negation: new RegExp(`(?<![\\p{L}])(?:${table.negations})(?![\\p{L}])`, "u"),
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
    if (this.is.notNamed.test(text)) return false;
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
      !this.is.cut.test(text) &&
      (!text.includes(",") ||
        (this.is.row.test(text) && !this.is.endOfRow.test(text)) ||
        (isAll && this.is.withClause.test(text))) &&
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
    return !this.is.denied.test(text) && !/(?<!\p{Lu}{2} )\d[\d.,]*$/iu.test(text);
  }

  isThing(text: string): boolean {
    const [main = "", clause = ""] = text.split(this.is.beforeClause);
    return this.isClean(main) && !this.is.finite.test(main) && !this.is.negation.test(clause);
  }
}
