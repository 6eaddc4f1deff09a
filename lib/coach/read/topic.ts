import type { Language } from "../types";
import type { Infinitives } from "./infinitive";
import type { Ways } from "./ways";

/** What topics are cut by; regular expressions and words, see knowledge/reading/topics.json. */
export interface TopicTable {
  /** What stands before a verb that says the task. */
  tasks: Record<Language, string[]>;
  /** What stands before a thing. */
  frames: Record<Language, string[]>;
  /** What stands before the matter of a sentence, wherever that is. */
  inner: Record<Language, string[]>;
  ends: Record<Language, string>;
  /** What opens a part that says how, with whom, when or why, and not what. */
  asides: Record<Language, string>;
  tails: Record<Language, string>;
  dangling: string;
  /** English verbs in their base form. */
  verbs: string;
  /** German words at the beginning for how something is done: "Eigenständiges Führen". */
  manner: string;
  /** Several English verbs before what is done: the first is what it is about. */
  severalVerbs: string;
  /** What joins two. */
  joins: string;
  /** What ends in a full stop that ends no sentence. */
  abbreviations: string;
  /** Whoever does something again after an aside, where no mark ends it. */
  asideEnds: string;
}

/** What a sentence is about in a few of its own words. */
export interface Topic {
  text: string;
  /** All that the sentence says is done or wanted, without how, with whom, when or why. */
  scope: string;
}

const LONGEST = 60;
const MOST_WORDS = 8;

/** Finds topics in sentences of English and German; others are cut at their marks alone. */
export class Topics {
  private readonly tasks: Record<Language, RegExp[]>;
  private readonly frames: Record<Language, RegExp[]>;
  private readonly ends: Record<Language, RegExp>;
  private readonly asides: Record<Language, RegExp>;
  private readonly inner: Record<Language, RegExp>;
  private readonly tails: Record<Language, RegExp>;
  private readonly dangling: ReadonlySet<string>;
  private readonly manner: RegExp;
  private readonly severalVerbs: RegExp;
  private readonly joins: RegExp;
  /** A mark that opens a new part; never within a time, a range or a number. */
  private readonly mark: RegExp;

  constructor(
    table: TopicTable,
    private readonly ways: Ways,
    private readonly infinitives: Infinitives,
  ) {
    const each = <T>(make: (language: Language) => T) => ({ en: make("en"), de: make("de") });
    const starts = (frames: Record<Language, string[]>) =>
      each((language) =>
        frames[language].map(
          (frame) =>
            new RegExp(`^(?:${frame.replace("{verb}", `(?:${table.verbs.replaceAll(" ", "|")})`)})`, "i"),
        ),
      );
    this.tasks = starts(table.tasks);
    this.frames = starts(table.frames);
    this.ends = each((language) => new RegExp(`\\s(?:${table.ends[language]})(?=\\s)`, "i"));
    this.asides = each(
      (language) =>
        new RegExp(
          `(?<![\\p{L}])(?:${table.asides[language]})(?![\\p{L}]).*?(?=[,;:]\\s|\\s(?:${table.asideEnds})\\s|$)`,
          "giu",
        ),
    );
    this.inner = each((language) => new RegExp(`(?<![\\p{L}])(?:${table.inner[language].join("|")})`, "iu"));
    this.tails = each((language) => new RegExp(`\\s(?:${table.tails[language]})[.!]*$`, "i"));
    this.dangling = new Set(table.dangling.split(" "));
    this.manner = new RegExp(`^(?:${table.manner})`, "u");
    const verb = `(?:${table.verbs.replaceAll(" ", "|")})`;
    this.severalVerbs = new RegExp(table.severalVerbs.replaceAll("{verb}", verb), "i");
    this.joins = new RegExp(`^(?:${table.joins})$`, "i");
    this.mark = new RegExp(
      `[;|()[\\]{}“”„»«"?!]|,(?=\\s)|:(?=\\s)|(?<!\\b(?:${table.abbreviations}))\\.(?=\\s)|(?<!\\d)\\s[-–—]+\\s|[–—](?=\\s)|\\s[–—]`,
    );
  }

  /** @param language undefined when it is one whose words are not known. */
  of(sentence: string, { lead }: { lead: string }, language: Language | undefined): Topic {
    const body = (lead === "" ? sentence : sentence.slice(sentence.indexOf(":") + 1)).trim();
    const bare = body.replace(/[.!,;\s]+$/, "");
    const inner = this.without(bare, language ? [this.inner[language]] : []);
    const afterTask = this.without(inner, language ? this.tasks[language] : []);
    const isTask = afterTask !== inner;
    const rest = isTask ? afterTask : this.without(inner, language ? this.frames[language] : []);
    const untailed = (language ? rest.replace(this.tails[language], "") : rest).replace(
      this.severalVerbs,
      "$1 ",
    );
    const part = this.firstPart(language === "de" ? untailed.replace(this.manner, "") : untailed, language);
    const cut = this.trimmed(this.beforeAnd(part));
    const isBeginning = rest === bare;
    const doing = language === "de" && !isTask ? this.infinitives.of(part.trim()) : undefined;
    const isDoing = isTask || this.ways.beginsAsDoing(cut);
    const text = doing ?? (isBeginning && language === "en" && isDoing ? this.ways.lowered(cut) : cut);
    const short = text.length <= LONGEST ? text : this.shortened(text);
    const scope = language ? bare.replace(this.asides[language], " ").trim() : bare;
    return { text: short, scope: /\p{L}/u.test(scope) ? scope : bare };
  }

  /** What is left when these beginnings are taken away; everything where nothing would be. */
  private without(text: string, beginnings: readonly RegExp[]): string {
    let rest = text;
    for (const beginning of beginnings) {
      const found = beginning.exec(rest);
      if (found) rest = rest.slice(found.index + found[0].length);
    }
    return /\p{L}/u.test(rest) ? rest : text;
  }

  /** Up to the first mark or word that opens a new part, but never a single small word. */
  private firstPart(text: string, language: Language | undefined): string {
    let end = this.nextMark(text, 0);
    if (language) {
      const word = this.ends[language].exec(text)?.index ?? text.length;
      if (word > 3) end = Math.min(end, word);
    }
    if (text.slice(0, end).split(/\s+/).length < 2 && /^,/.test(text.slice(end)) && end < text.length - 2) {
      end = this.nextMark(text, end + 1);
    }
    return text.slice(0, end);
  }

  /** Of a long part what stands before "and", where that is something whole. */
  private beforeAnd(text: string): string {
    const words = text.trim().split(/\s+/);
    if (words.length <= MOST_WORDS) return text;
    const at = words.findIndex((word, place) => place >= 3 && place <= MOST_WORDS && this.joins.test(word));
    return at === -1 ? text : words.slice(0, at).join(" ");
  }

  /** Without small words at its end. */
  private trimmed(text: string): string {
    const words = text.trim().split(/\s+/);
    const count = words.length;
    while (words.length > 1 && this.dangling.has((words.at(-1) ?? "").toLowerCase())) words.pop();
    // "brief translators and answer their" has lost what is answered.
    if (words.length < count && words.length > 3 && this.joins.test(words.at(-2) ?? "")) words.splice(-2);
    return words.join(" ");
  }

  /** Whole words of it, with no number or small word left alone at the end. */
  private shortened(text: string): string {
    const words = text.split(/\s+/);
    while (words.length > 1 && words.join(" ").length > LONGEST) words.pop();
    while (words.length > 1 && /^[\d.,:–-]+$/.test(words.at(-1) ?? "")) words.pop();
    return this.trimmed(words.join(" ")).slice(0, 2 * LONGEST);
  }

  private nextMark(text: string, from: number): number {
    const at = text.slice(from).search(this.mark);
    return at === -1 ? text.length : from + at;
  }
}
