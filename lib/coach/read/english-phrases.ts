import type { EnglishTable } from "./english-table";
import { longestBeginning } from "./extent";
import { UNSAYABLE } from "./way";

const LENGTH = { mostWords: 13, fewestBeforeWeak: 4 };

/** Says of English phrases whether they are all of something, and fit to be asked about. */
export class EnglishPhrases {
  private readonly vague: ReadonlySet<string>;
  private readonly dangling: ReadonlySet<string>;
  private readonly is: Record<
    | "phrasal"
    | "unfit"
    | "elsewhere"
    | "finite"
    | "relative"
    | "ends"
    | "weakEnds"
    | "notInRow"
    | "beforeAnother"
    | "join"
    | "namesJoined"
    | "joined"
    | "row"
    | "thingsInRow"
    | "notListed"
    | "negation"
    | "nextSentence"
    | "standIn"
    | "unnamed"
    | "spoken",
    RegExp
  >;

  constructor(table: EnglishTable) {
    this.vague = new Set(table.vagueVerbs.split(" "));
    this.dangling = new Set(table.dangling.split(" "));
    const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "iu");
    this.is = {
      phrasal: new RegExp(`^(?:${table.phrasal})`, "i"),
      unfit: word(table.unfit),
      elsewhere: word(table.elsewhere),
      finite: word(table.finite),
      relative: word(table.relative),
      ends: new RegExp(
        `(?:[,]? (?:${table.ends})(?![\\p{L}])|, (?:${table.relativeEnds})(?![\\p{L}])|,\\s|\\s?[;()–—|]|:(?=\\s|$)|\\s-\\s|\\.\\s)`,
        "giu",
      ),
      weakEnds: new RegExp(` (?:${table.weakEnds})(?![\\p{L}])`, "giu"),
      notInRow: new RegExp(`^(?:${table.notInRow})\\b`, "i"),
      beforeAnother: new RegExp(`\\b(?:${table.beforeAnother})$`),
      join: new RegExp(`^(?:${table.joins}|&)$`),
      namesJoined: new RegExp(` (?:${table.joins}) |,`),
      joined: new RegExp(`\\b(?:${table.joins})\\b`),
      row: new RegExp(`,[^,]*(?<![\\p{L}])(?:${table.joins})(?![\\p{L}])[^,]*$`, "u"),
      thingsInRow: new RegExp(`,[^,]*\\b(?:${table.joins})\\b[^,]*$`),
      notListed: new RegExp(`, (?:\\d|${table.notListed})\\b`, "i"),
      negation: new RegExp(`n't\\b|\\b(?:${table.negations})\\b`, "i"),
      nextSentence: new RegExp(
        `, (?:${table.nextSentence.joins})?\\s?(?:${table.nextSentence.subjects})\\b`,
        "i",
      ),
      standIn: new RegExp(`\\b(?:${table.standIns})\\b`),
      unnamed: new RegExp(`^(?:${table.standIns}|${table.themselves})$`),
      spoken: new RegExp(`\\b(?:${table.standIns}|${table.speakers})\\b`),
    };
  }

  /** The longest beginning that is all of something and fit to be asked about. */
  extent(rest: string, isFit: (phrase: string) => boolean): string | undefined {
    return longestBeginning(
      rest,
      { ...LENGTH, ends: this.is.ends, weakEnds: this.is.weakEnds },
      (text, isAll) => this.isWhole(text, isAll) && isFit(text),
      (text) => text.trim().replace(/,$/, ""),
    );
  }

  /** Not a list that stops before its "and", nor what ends in a small word. */
  private isWhole(text: string, isAll: boolean): boolean {
    if (text === "" || this.dangling.has(text.split(" ").at(-1) ?? "")) return false;
    if (UNSAYABLE.test(text)) return false;
    if (!isAll && this.is.beforeAnother.test(text)) return false;
    return isAll || !text.includes(",") || this.is.row.test(text);
  }

  /** "Scaling, shaping, docking" as "scaling, shaping and docking": doings or things in a row without an "and". */
  row(said: string): string | undefined {
    const parts = said.split(", ");
    const last = parts.pop() ?? "";
    if (parts.length === 0 || parts.length > 3 || this.is.joined.test(said) || /[;:()]|\s[-–—]\s/.test(said))
      return undefined;
    const all = [...parts, last];
    const areShort = all.every((part) => part.split(" ").length <= 4);
    const areDoings = all.every((part) => /^\p{L}+ing(?: |$)/u.test(part));
    const areThings =
      parts.length > 1 && all.every((part) => /^\p{L}/u.test(part) && !this.is.notInRow.test(part));
    return areShort && (areDoings || areThings) ? `${parts.join(", ")} and ${last}` : undefined;
  }

  isClean(text: string): boolean {
    if (this.is.unfit.test(text) || this.is.negation.test(text)) return false;
    if (/(?<![A-Z]{2} )\d[\d.,]*$/i.test(text)) return false;
    const finite = this.is.finite.exec(text);
    if (finite && !this.is.relative.test(text.slice(0, finite.index))) return false;
    return !this.is.nextSentence.test(text) && !this.is.elsewhere.test(text);
  }

  /** Whether what "it" or "them" stands for is named before it. */
  isAbout(text: string): boolean {
    const words = text.toLowerCase().split(/[ ,]+/);
    const at = words.findIndex((word) => this.is.unnamed.test(word));
    return at === -1 || at > 2;
  }

  /** "SCADA", "Word and Outlook". */
  isName(text: string): boolean {
    const words = text.split(/,? /).filter((word) => !this.is.join.test(word));
    const isShort = words.every((word) => /[A-Z\d].*[A-Z\d]/.test(word)) && /[A-Z]/.test(text);
    return (
      isShort ||
      (words.length > 1 && this.is.namesJoined.test(text) && words.every((word) => /^[A-Z]/.test(word)))
    );
  }

  isThing(text: string): boolean {
    return this.isListed(text) && this.isClean(text) && /^\p{L}/u.test(text) && !this.is.spoken.test(text);
  }

  /** A task that somebody could be taken through: a verb that names a doing, and what is done to. */
  isDoing(text: string, isLate: boolean): boolean {
    const [first = "", second] = text.split(/[ ,]+/);
    if (second === undefined || !this.isClean(text) || !this.isAbout(text)) return false;
    if (isLate && this.is.standIn.test(text)) return false;
    // "patch tests and keeping the cards": the first word is a noun.
    if (/\band \p{L}+ing\b/u.test(text)) return false;
    return this.is.phrasal.test(`${text} `) || !this.vague.has(first);
  }

  /** Of things, what follows a comma is one of them: "checks, defect sheets and keys", not "deliveries, to sites and houses". */
  isListed(text: string): boolean {
    return !text.includes(",") || (this.is.thingsInRow.test(text) && !this.is.notListed.test(text));
  }
}
