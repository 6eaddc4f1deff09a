import { once } from "../once";
import type { Form, Way } from "../read/way";
import type { Language } from "../types";
import type { OneThingTable } from "./one-thing-table";

/** From so many words on, what "and" adds is another matter; and so many the first has to have. */
const MANY = { words: { en: 13, de: 7 }, first: { en: 3, de: 2 } };
/** Up to so many words one hears where a topic ends; of what one names by a noun even fewer. */
const MOST: Record<Form, number> = {
  task: 9,
  gerund: 9,
  process: 9,
  thing: 8,
  quality: 6,
  area: 4,
  experience: 8,
  name: 6,
  subject: 9,
};
/** An English doing ends its sentence, so that more of it is heard. */
const MOST_DONE = 12;
/** A German word from this length on says by itself what is meant: „Trauerfloristik“, not „Auskunft“. */
const LONG_WORD = 10;
/** Fewer words do not say what is done, and to what. */
const FEWEST = 3;
/** "SCADA", "TIA-Portal": a word that is a name, however short. */
const NAME = /^\p{Lu}.*[\p{Lu}\d]/u;
/** How an English row goes on that is no row of doings. */
const ROW = /^, (?!\p{L}+ing )[^,]+(?:, [^,]+)*,? (?:and|or) /u;
/** A German doing has its verb at the end. */
const ENDS_IN_VERB = / \p{Ll}+n$/u;

/** Finds the one thing of a topic that a question can be asked about. */
export class OneThing {
  private readonly is: Record<
    | keyof OneThingTable["unfit"]
    | "vague"
    | "dangling"
    | "endingEarly"
    | "nextHead"
    | "somebodyElse"
    | "join"
    | "pair"
    | "endingInParticle"
    | "counted"
    | "firstOfRow",
    RegExp
  >;
  private readonly when: Record<Language, RegExp>;
  private readonly reason: Record<Language, RegExp>;
  private readonly manner: Record<Language, RegExp>;
  private readonly clause: Record<Language, RegExp>;
  private readonly stop: Record<Language, RegExp>;
  private readonly beginningOfRow: Record<Language, RegExp>;

  constructor(table: OneThingTable) {
    const { when, reason, manner, clauses, stops, somebodyElse, unfit } = table;
    const any = (sources: string[]) => `(?:${sources.join("|")})`;
    const said = (groups: Record<string, string[]>) => any(Object.values(groups).flat());
    const u = (source: string, flags = "") => new RegExp(source, `u${flags}`);
    this.is = {
      any: u(said(unfit.any)),
      named: u(said(unfit.named)),
      finished: u(said(unfit.finished)),
      task: u(said(unfit.task)),
      thing: u(said(unfit.thing)),
      quality: u(said(unfit.quality)),
      area: u(said(unfit.area)),
      vague: u(`^${said(table.vague)}$`),
      dangling: u(` ${any(table.dangling)}$`),
      endingEarly: u(` ${any([...table.dangling, ...table.needsMore])}$`),
      nextHead: u(` ${any(table.nextHead)}$`),
      somebodyElse: u(
        ` (?:${any(somebodyElse.after)} )?${any(somebodyElse.who)}(?:'\\p{L}+)? (?!and\\b|or\\b)\\p{L}+.*$`,
      ),
      join: u(` ${any(table.joins)} `),
      pair: u(`\\b${any(table.pairs)}\\b`),
      endingInParticle: u(` ${any(table.particles)}$`),
      firstOfRow: u(` ${any(table.firstOfRow)}$`),
      counted: u(`^an? (?!(?:.* )?${any(table.has)}\\b)`),
    };
    this.when = { en: u(` ${any(when.en)}\\b.*$`), de: u(` ${any(when.de)}(?= )`, "g") };
    this.reason = { en: u(`,? ${any(reason.en)} .*$`), de: u(`, ${any(reason.de)} .*$`) };
    this.manner = {
      en: u(` ${any(manner.en)}(?: and \\p{L}+ly)?(?=$| )`, "g"),
      // „früh und freundlich ansprechen“
      de: u(`(?: \\p{Ll}+ und)? ${any(manner.de)}(?= \\p{Ll}+$)`, "g"),
    };
    this.clause = { en: u(`^, ${any(clauses.en)}\\b`), de: u(`^, ${any(clauses.de)}\\b`) };
    this.beginningOfRow = {
      en: u(` ${any(table.beforeRow.en)} (?:an? (?:[^ ]+ )?)?\\p{Ll}+(?<!s)$`),
      de: u(` ${any(table.beforeRow.de)} \\p{Lu}\\p{L}+$`),
    };
    this.stop = { en: u(` ${any(stops.en)} `, "g"), de: u(` ${any(stops.de)} `, "g") };
  }

  /**
   * A topic as one thing to ask about, in no more words than one can hear within a sentence: of a list its first.
   *
   * @returns Undefined where what comes first does not stand by itself.
   */
  of({ form, text: all }: Way, language: Language): string | undefined {
    const text = all.replace(this.when[language], "").replace(this.reason[language], "");
    if (this.isUnfit(text, form, language)) return undefined;
    if (form === "name" || form === "quality")
      return [text, text.split(/, (?:and|und) /)[0] ?? ""].find(
        (part) => wordsOf(part) <= mostOf(form, language),
      );
    const first = this.firstOf(text, form, language);
    if (first === undefined) return undefined;
    const short = this.sayable(first, form, language);
    const own =
      short === undefined
        ? this.sayable(this.withoutAnother(first, form, language), form, language)
        : this.withoutAnother(short, form, language);
    const topic = own?.replace(this.manner[language], "");
    if (topic === undefined || (topic !== own && !topic.includes(" "))) return undefined;
    return (topic !== all && this.is.dangling.test(topic)) || this.is.vague.test(topic) ? undefined : topic;
  }

  /** Whether what a topic says, or how little, is nothing to ask about. */
  private isUnfit(text: string, form: Form, language: Language): boolean {
    const { is } = this;
    if (is.any.test(text)) return true;
    switch (form) {
      case "task":
        return is.finished.test(text) || is.task.test(text) || isTooShort(text, language);
      case "gerund":
        return isTooShort(text, language);
      case "process":
        return false;
      case "thing":
        return is.named.test(text) || is.finished.test(text) || is.thing.test(text);
      case "quality":
        return is.named.test(text) || is.quality.test(text) || is.counted.test(text);
      case "area":
        return is.named.test(text) || is.area.test(text);
      case "experience":
      case "subject":
        return is.named.test(text);
      case "name":
        return is.named.test(text) || (language === "de" && !isNamed(text));
    }
  }

  /** Without what somebody else does, and of what is still too long its beginning. */
  private sayable(text: string, form: Form, language: Language): string | undefined {
    const own = language === "en" ? text.replace(this.is.somebodyElse, "") : text;
    const isCut = own !== text;
    if (isCut && (wordsOf(own) < FEWEST || this.is.endingEarly.test(own))) return undefined;
    if (wordsOf(own) <= mostOf(form, language)) return own;
    // Its verb would be missing.
    if (language === "de" && form === "task") return undefined;
    // „Pflege von Beeten und Hilfe“: what it is a help with was cut off.
    return [...own.matchAll(this.stop[language])]
      .map(({ index }) => own.slice(0, index).replace(this.is.nextHead, ""))
      .filter(
        (part) =>
          wordsOf(part) >= FEWEST &&
          wordsOf(part) <= mostOf(form, language) &&
          !this.is.endingEarly.test(part),
      )
      .at(-1);
  }

  private firstOf(text: string, form: Form, language: Language): string | undefined {
    const comma = text.indexOf(", ");
    const isNoun = language === "de" && form === "process";
    const isList = comma !== -1 && (isNoun || !this.clause[language].test(text.slice(comma)));
    const first = isList ? text.slice(0, comma) : text;
    const alone = !isList || (this.standsAlone(first, form, language) && !this.isCutShort(first, text, form));
    if (!alone) return wordsOf(text) <= mostOf(form, language) ? text : undefined;
    return first;
  }

  /** "Calling on cotton" of "calling on cotton, rice and citrus growers": what its words are of comes with the last. */
  private isCutShort(first: string, text: string, form: Form): boolean {
    if (form !== "task" && form !== "gerund") return false;
    return ROW.test(text.slice(first.length)) && !this.is.firstOfRow.test(first);
  }

  private standsAlone(first: string, form: Form, language: Language): boolean {
    if (language === "de" && form === "task") return ENDS_IN_VERB.test(first);
    const says = first.includes(" ") || (language === "de" && first.length >= LONG_WORD);
    return says && !this.beginningOfRow[language].test(first);
  }

  /** "Emptying bins and reporting vandalism" is two: without what "and" adds to what is long enough without it. */
  private withoutAnother(text: string, form: Form, language: Language): string {
    const at = text.search(this.is.join);
    if (at === -1 || this.is.pair.test(text)) return text;
    const first = text.slice(0, at);
    // „Nachbehandlung von Knie, Hüfte und Schulter“ is one row.
    const [head = ""] = first.split(", ");
    if (head !== first && this.beginningOfRow[language].test(head)) return text;
    // „absprechen, wo gemäht und wo gesät wird“: the verb of the clause comes after it.
    if (language === "de" && /, /.test(first) && this.clause.de.test(first.slice(first.indexOf(", "))))
      return text;
    const isOther =
      form === "gerund" && / and \p{L}+ing\b/u.test(text.slice(at)) && !this.is.endingInParticle.test(first);
    const isLong = wordsOf(text) >= MANY.words[language];
    if (first.endsWith("-") || (language === "de" && form === "task" && !ENDS_IN_VERB.test(first)))
      return text;
    const words = wordsOf(first);
    const isWhole = words >= (isOther ? 2 : MANY.first[language]) && !this.is.endingEarly.test(first);
    return isWhole && (isOther || isLong) ? first : text;
  }
}

export const oneThingBy = once((table: OneThingTable) => new OneThing(table));

function mostOf(form: Form, language: Language): number {
  return language === "en" && (form === "task" || form === "gerund") ? MOST_DONE : MOST[form];
}

function isTooShort(text: string, language: Language): boolean {
  return language === "en" && wordsOf(text) < FEWEST;
}

function isNamed(text: string): boolean {
  return text.includes(" ") || text.length >= LONG_WORD || NAME.test(text);
}

function wordsOf(text: string): number {
  return text.split(" ").length;
}
