import type { GermanTable } from "./german-table";
import { longestBeginning } from "./extent";
import { UNSAYABLE } from "./way";

const LENGTH = { mostWords: 11, fewestBeforeWeak: 3 };

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

  /** The longest beginning that is all of something and fit to be asked about. */
  extent(rest: string, isFit: (phrase: string) => boolean): string | undefined {
    return longestBeginning(
      rest,
      { ...LENGTH, ends: this.is.ends, weakEnds: this.is.weakEnds },
      (text, isAll) => this.isWhole(text, isAll) && isFit(text),
    );
  }

  /** Not a row that stops before its "und", nor what ends in a small word. */
  private isWhole(text: string, isAll: boolean): boolean {
    if (text === "" || this.dangling.has(text.split(" ").at(-1) ?? "")) return false;
    if (UNSAYABLE.test(text) || this.is.cut.test(text)) return false;
    if (!text.includes(",") || (this.is.row.test(text) && !this.is.endOfRow.test(text))) return true;
    return isAll && this.is.withClause.test(text);
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
