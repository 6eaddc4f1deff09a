import { plain } from "../text";
import type { Language } from "../types";

/** What topics are cut by; regular expressions and words, see knowledge/reading/topics.json. */
export interface TopicTable {
  /** What stands before a verb that says the task. */
  tasks: Record<Language, string[]>;
  /** What stands before a thing. */
  frames: Record<Language, string[]>;
  /** What stands before the matter of a sentence, wherever that is. */
  inner: Record<Language, string[]>;
  ends: Record<Language, string>;
  tails: Record<Language, string>;
  personal: string;
  /** Verbs that make a phrase a sentence. */
  finite: string;
  dangling: string;
  verbs: string;
  /** What makes a topic nothing to ask about: languages, degrees, words for everything. */
  unfit: string;
  /** Verbs that say too little for "how do you". */
  vagueVerbs: string;
  /** The only phrases that may stand in a question, besides an English task: the name of a process, a doing, … */
  process: Record<Language, string>;
  gerund: Record<Language, string>;
  /** … and a German task, its verb at the end. */
  infinitive: string;
  /** A beginning in the polite form, whose verb is an infinitive already: "Sie planen Touren". */
  polite: string;
  /** What may follow a phrase that says all of what it is about. */
  whole: string;
}

/** What a sentence is about in a few of its own words. */
export interface Topic {
  text: string;
  /** The same as it stands in a question, where it can: "leads crews" as "lead crews". */
  asked?: string;
  /** "load vehicles", "loading vehicles", "inspection of vehicles", or a thing. */
  form: "task" | "gerund" | "process" | "thing";
}

const LONGEST = 60;
const MOST_WORDS = 8;
const JOINS = /^(?:and|or|und|oder|sowie|&)$/i;
/** A mark that opens a new part; never within a time, a range or a number. */
const MARK = /[;|()[\]{}“”„»«"?!]|,(?=\s)|:(?=\s)|\.(?=\s)|(?<!\d)\s[-–—]+\s|[–—](?=\s)|\s[–—]/;

/** Finds topics in sentences of English and German; others are cut at their marks alone. */
export class Topics {
  private readonly tasks: Record<Language, RegExp[]>;
  private readonly frames: Record<Language, RegExp[]>;
  private readonly ends: Record<Language, RegExp>;
  private readonly inner: Record<Language, RegExp>;
  private readonly finite: RegExp;
  private readonly tails: Record<Language, RegExp>;
  private readonly personal: RegExp;
  private readonly dangling: ReadonlySet<string>;
  private readonly verbs: ReadonlySet<string>;
  private readonly vagueVerbs: ReadonlySet<string>;
  private readonly unfit: RegExp;
  private readonly process: Record<Language, RegExp>;
  private readonly gerund: Record<Language, RegExp>;
  private readonly infinitive: RegExp;
  private readonly polite: RegExp;
  private readonly whole: RegExp;

  constructor(table: TopicTable) {
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
    this.inner = each((language) => new RegExp(`(?<![\\p{L}])(?:${table.inner[language].join("|")})`, "iu"));
    this.finite = new RegExp(`(?<![\\p{L}])(?:${table.finite})(?![\\p{L}])`, "iu");
    this.tails = each((language) => new RegExp(`\\s(?:${table.tails[language]})[.!]*$`, "i"));
    this.personal = new RegExp(`(?<![\\p{L}])(?:${table.personal})(?![\\p{L}])`, "iu");
    this.dangling = new Set(table.dangling.split(" "));
    this.verbs = new Set(table.verbs.split(" "));
    this.vagueVerbs = new Set(table.vagueVerbs.split(" "));
    this.unfit = new RegExp(`(?<![\\p{L}])(?:${table.unfit})(?![\\p{L}])`, "iu");
    this.process = each((language) => new RegExp(`^(?:${table.process[language]})$`, "u"));
    this.gerund = each((language) => new RegExp(`^(?:${table.gerund[language]})$`, "u"));
    this.infinitive = new RegExp(`^(?:${table.infinitive})$`, "u");
    this.polite = new RegExp(`^(?:${table.polite})$`, "u");
    this.whole = new RegExp(table.whole, "u");
  }

  /** @param language undefined when it is one whose words are not known. */
  of(
    sentence: string,
    { lead, isItem }: { lead: string; isItem: boolean },
    language: Language | undefined,
  ): Topic {
    const body = (lead === "" ? sentence : sentence.slice(sentence.indexOf(":") + 1)).trim();
    const bare = body.replace(/[.!\s]+$/, "");
    const inner = this.without(bare, language ? [this.inner[language]] : []);
    const afterTask = this.without(inner, language ? this.tasks[language] : []);
    const isTask = afterTask !== inner;
    const rest = isTask ? afterTask : this.without(inner, language ? this.frames[language] : []);
    const untailed = language ? rest.replace(this.tails[language], "") : rest;
    const cut = this.firstPart(untailed, language);
    const isBeginning = rest === bare;
    const isDoing = isTask || this.beginsAsDoing(cut);
    const text =
      isBeginning && language === "en" && isDoing ? lowered(cut) : this.withVerbLast(cut, language);
    const form = this.formOf(text, isTask, language);
    const asked = language === "en" && form !== "gerund" ? lowered(this.inBaseForm(text, form)) : text;
    const isPart = isItem || lead !== "" || !isBeginning || text !== cut;
    const isWhole = this.whole.test(untailed.slice(untailed.indexOf(cut) + cut.length));
    const isClean = isPart && isWhole && this.isClean(asked, form, language);
    const short = text.length <= LONGEST ? text : this.shortened(text);
    return { text: short, form, ...(isClean && { asked }) };
  }

  /** "Sie planen Touren" as "Touren planen". */
  private withVerbLast(text: string, language: Language | undefined): string {
    const found = language === "de" ? this.polite.exec(text) : null;
    return found ? `${found[2]} ${found[1]}` : text;
  }

  /** "leads crews" as "lead crews". */
  private inBaseForm(text: string, form: Topic["form"]): string {
    if (form !== "task") return text;
    const [first = "", ...others] = text.split(" ");
    const base = baseOf(first, this.verbs);
    return base === undefined ? text : [base, ...others].join(" ");
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
    let end = nextMark(text, 0);
    if (language) {
      const word = this.ends[language].exec(text)?.index ?? text.length;
      if (word > 3) end = Math.min(end, word);
    }
    if (text.slice(0, end).split(/\s+/).length < 2 && /^,/.test(text.slice(end)) && end < text.length - 2) {
      end = nextMark(text, end + 1);
    }
    return this.trimmed(this.beforeAnd(text.slice(0, end)));
  }

  /** Of a long part what stands before "and", where that is something whole. */
  private beforeAnd(text: string): string {
    const words = text.trim().split(/\s+/);
    if (words.length <= MOST_WORDS) return text;
    const at = words.findIndex((word, place) => place >= 3 && place <= MOST_WORDS && JOINS.test(word));
    return at === -1 ? text : words.slice(0, at).join(" ");
  }

  /** Without small words at its end. */
  private trimmed(text: string): string {
    const words = text.trim().split(/\s+/);
    const count = words.length;
    while (words.length > 1 && this.dangling.has((words.at(-1) ?? "").toLowerCase())) words.pop();
    // "brief translators and answer their" has lost what is answered.
    if (words.length < count && words.length > 3 && JOINS.test(words.at(-2) ?? "")) words.splice(-2);
    return words.join(" ");
  }

  /** Whole words of it, with no number or small word left alone at the end. */
  private shortened(text: string): string {
    const words = text.split(/\s+/);
    while (words.length > 1 && words.join(" ").length > LONGEST) words.pop();
    while (words.length > 1 && /^[\d.,:–-]+$/.test(words.at(-1) ?? "")) words.pop();
    return this.trimmed(words.join(" ")).slice(0, 2 * LONGEST);
  }

  /** Whether an English phrase begins with a verb: "load", "loads", "loading". */
  private beginsAsDoing(text: string): boolean {
    const [first = "", second = ""] = plain(text).split(" ");
    // "Transfer of patients": the beginning is a noun.
    if (second === "of" || second === "in") return false;
    return this.verbs.has(first) || baseOf(first, this.verbs) !== undefined || /^[a-z]{3,}ing$/.test(first);
  }

  private formOf(text: string, isTask: boolean, language: Language | undefined): Topic["form"] {
    if (!language) return "thing";
    if (this.process[language].test(language === "en" ? lowered(text) : text)) return "process";
    if (this.gerund[language].test(text)) return "gerund";
    if (language === "de") return this.infinitive.test(text) ? "task" : "thing";
    const isVerb = this.beginsAsDoing(text) && !/^\p{L}+ing\s/u.test(text);
    return isTask || isVerb ? "task" : "thing";
  }

  private isClean(text: string, form: Topic["form"], language: Language | undefined): boolean {
    const words = text.split(/\s+/);
    if (!language || form === "thing" || text.length > LONGEST || words.length > MOST_WORDS) return false;
    if (this.personal.test(text) || !/^\p{L}/u.test(text) || /\d[\d.,]*$/.test(text)) return false;
    if (/n['’]t\b|\bno\b|\bnot\b|\bnicht\b|\bkein/i.test(text) || text.includes(",")) return false;
    if (this.unfit.test(text) || this.finite.test(text)) return false;
    return language === "de" || form !== "task" || this.isDoing(words);
  }

  /** An English task that somebody could be taken through: a verb that names a doing, and what is done to. */
  private isDoing(words: readonly string[]): boolean {
    const [first = "", second] = words;
    return second !== undefined && this.verbs.has(first) && !this.vagueVerbs.has(first);
  }
}

function nextMark(text: string, from: number): number {
  const at = text.slice(from).search(MARK);
  return at === -1 ? text.length : from + at;
}

/** "leads" is "lead", "carries" is "carry"; undefined for what is no verb's third person. */
function baseOf(word: string, verbs: ReadonlySet<string>): string | undefined {
  const lower = word.toLowerCase();
  return [lower.replace(/ies$/, "y"), lower.replace(/es$/, ""), lower.replace(/s$/, "")].find(
    (base) => base !== lower && verbs.has(base),
  );
}

/** The beginning of a line as it is written within one: "Load and unload" is "load and unload". */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
