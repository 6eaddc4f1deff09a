import { plain } from "../text";
import type { Language } from "../types";

/** What may stand in a question, as words and regular expressions; see knowledge/reading/topics.json. */
export interface AskedTable {
  /** English verbs in their base form. */
  verbs: string;
  /** Verbs that say too little for "how do you" … */
  vagueVerbs: string;
  /** … but with these words: "set up", "take samples". */
  phrasal: string;
  personal: string;
  /** Verbs that make a phrase a sentence. */
  finite: string;
  /** What makes a phrase nothing to ask about: languages, degrees, words for everything. */
  unfit: string;
  process: Record<Language, string>;
  gerund: Record<Language, string>;
  german: { small: string };
  /** A German task, its verb at the end. */
  infinitive: string;
  /** A thing that one could be asked about how one goes about it. */
  thing: Record<Language, string>;
  /** How many of what, which a question leaves out: "up to eight", "sechs". */
  counts: Record<Language, string>;
  /** What times are counted in: these stay with their number. */
  units: string;
}

/** "load vehicles", "loading vehicles", "inspection of vehicles", "with pallet trucks", or a thing. */
export type Form = "task" | "gerund" | "process" | "known" | "thing";

const LONGEST = 78;
const MOST_WORDS = 10;
const MOST_WORDS_OF_THING = 8;

/** Finds how a phrase of a posting stands in a question. */
export class Askable {
  private readonly verbs: ReadonlySet<string>;
  private readonly vagueVerbs: ReadonlySet<string>;
  private readonly personal: RegExp;
  private readonly finite: RegExp;
  private readonly unfit: RegExp;
  private readonly process: Record<Language, RegExp>;
  private readonly gerund: Record<Language, RegExp>;
  private readonly thing: Record<Language, RegExp>;
  private readonly counts: Record<Language, RegExp>;
  private readonly infinitive: RegExp;
  private readonly small: ReadonlySet<string>;
  private readonly phrasal: RegExp;

  constructor(table: AskedTable) {
    const each = <T>(make: (language: Language) => T) => ({ en: make("en"), de: make("de") });
    const whole = (of: Record<Language, string>) =>
      each((language) => new RegExp(`^(?:${of[language]})$`, "u"));
    const word = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");
    this.verbs = new Set(table.verbs.split(" "));
    this.vagueVerbs = new Set(table.vagueVerbs.split(" "));
    this.personal = word(table.personal);
    this.finite = word(table.finite);
    this.unfit = word(table.unfit);
    this.process = whole(table.process);
    this.gerund = whole(table.gerund);
    this.thing = whole(table.thing);
    this.counts = each(
      (language) =>
        new RegExp(
          `(?<=^|^\\p{L}+ |[^\\p{L}](?:of|von|and|und) )(?:${table.counts[language]}) (?=(?!${table.units})\\p{L})`,
          "giu",
        ),
    );
    this.infinitive = new RegExp(`^(?:${table.infinitive})$`, "u");
    this.small = new Set(table.german.small.split(" "));
    this.phrasal = new RegExp(`^(?:${table.phrasal}) \\p{L}`, "u");
  }

  /** Whether an English phrase begins with a verb: "load", "loads", "loading". */
  beginsAsDoing(text: string): boolean {
    const [first = "", second = ""] = plain(text).split(" ");
    // "Transfer of patients": the beginning is a noun.
    if (second === "of" || second === "in") return false;
    return this.verbs.has(first) || this.baseOf(first) !== undefined || /^[a-z]{3,}ing$/.test(first);
  }

  /** @param isTask Whether what stands before it says that a verb follows. */
  formOf(text: string, isTask: boolean, language: Language | undefined): Form {
    if (!language) return "thing";
    if (language === "de" && isTask) return "task";
    const said = language === "en" ? lowered(text) : text;
    if (this.process[language].test(said)) return "process";
    if (this.gerund[language].test(language === "en" ? withoutOf(said) : said)) return "gerund";
    if (language === "de") return this.infinitive.test(text) ? "task" : "thing";
    const isVerb = this.beginsAsDoing(text) && !/^\p{L}+ing\s/u.test(text);
    return isTask || isVerb ? "task" : "thing";
  }

  /** The phrase as it stands in a question, a task in its base form; undefined where it cannot. */
  asked(text: string, form: Form, language: Language | undefined): string | undefined {
    if (!language) return undefined;
    // "consultations, proper ones": a list has an "and".
    const [first = ""] =
      form === "thing" && !/ (?:and|or|und|oder|sowie) /.test(text) ? text.split(",") : [text];
    const counted = first.replace(this.counts[language], "");
    const said = language === "en" ? this.inEnglish(counted, form) : this.inGerman(counted, form);
    return this.isClean(said, form, language) ? said : undefined;
  }

  /** "Leads crews" as "lead crews", "write the briefs" as "write briefs". */
  private inEnglish(text: string, form: Form): string {
    if (form === "gerund") return withoutOf(lowered(text));
    const [first = "", ...others] = text.split(" ");
    const base = form === "task" ? this.baseOf(first) : undefined;
    // "plans and delivers" as "plan and deliver"
    const rest = others.map((word, at) =>
      base !== undefined && /^(?:and|or)$/.test(others[at - 1] ?? "") ? (this.baseOf(word) ?? word) : word,
    );
    return lowered([base ?? first, ...rest].join(" ")).replace(/^(\p{Ll}+) the (\p{Ll}+s)$/u, "$1 $2");
  }

  /** "Die Rechnungen prüfen" as "die Rechnungen prüfen". */
  private inGerman(text: string, form: Form): string {
    const [first = "", ...others] = text.split(" ");
    const isSmall = form === "task" && this.small.has(first.toLowerCase());
    return isSmall ? [first.toLowerCase(), ...others].join(" ") : text;
  }

  private isClean(text: string, form: Form, language: Language): boolean {
    const words = text.split(/\s+/);
    const most = form === "thing" || form === "known" ? MOST_WORDS_OF_THING : MOST_WORDS;
    if (text.length > LONGEST || words.length > most) return false;
    if (this.personal.test(text) || !/^\p{L}/u.test(text) || /(?<!\p{Lu}{2} )\d[\d.,]*$/u.test(text))
      return false;
    if (/n['’]t\b|\bno\b|\bnot\b|\bnicht\b|\bkein/i.test(text)) return false;
    if (text.includes(",") && form !== "thing") return false;
    if (this.unfit.test(text) || this.finite.test(text)) return false;
    if (form === "thing") return this.thing[language].test(text);
    // One word alone that is no name may be a trait: "of confidentiality".
    if (form === "known" && language === "en") return words.length > 2 || /\s\p{Lu}/u.test(text);
    return language === "de" || form !== "task" || this.isDoing(words);
  }

  /** An English task that somebody could be taken through: a verb that names a doing, and what is done to. */
  private isDoing(words: readonly string[]): boolean {
    const [first = "", second] = words;
    // "patch tests and keeping the cards": the first word is a noun.
    if (/\band \p{L}+ing\b/u.test(words.join(" "))) return false;
    if (second === undefined) return false;
    return this.phrasal.test(words.join(" ")) || (this.verbs.has(first) && !this.vagueVerbs.has(first));
  }

  /** "leads" is "lead", "carries" is "carry"; undefined for what is no verb's third person. */
  private baseOf(word: string): string | undefined {
    const lower = word.toLowerCase();
    return [lower.replace(/ies$/, "y"), lower.replace(/es$/, ""), lower.replace(/s$/, "")].find(
      (base) => base !== lower && this.verbs.has(base),
    );
  }
}

/** "processing of payrolls" as "processing payrolls". */
function withoutOf(text: string): string {
  return text.replace(/^(\p{L}+ing) of /u, "$1 ");
}

/** The beginning of a line as it is written within one: "Load and unload" is "load and unload". */
export function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
