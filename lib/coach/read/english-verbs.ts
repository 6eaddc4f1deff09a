import type { EnglishTable } from "./english-table";

/** Tells English verbs from other words, in their base form and in others. */
export class EnglishVerbs {
  private readonly verbs: ReadonlySet<string>;
  private readonly nouns: ReadonlySet<string>;
  private readonly traits: ReadonlySet<string>;
  private readonly adjectives: ReadonlySet<string>;
  private readonly seldom: ReadonlySet<string>;
  private readonly afterSeldom: ReadonlySet<string>;
  private readonly is: Record<"likeVerb" | "object" | "afterNoun", RegExp>;
  private readonly thirdPersons: RegExp;

  constructor(table: EnglishTable, verbs: string) {
    const words = (list: string) => new Set(list.split(" "));
    this.verbs = words(verbs);
    this.nouns = words(table.nouns);
    this.traits = words(table.traitNouns);
    this.adjectives = words(table.adjectives);
    this.seldom = words(table.seldomVerbs.verbs);
    this.afterSeldom = words(table.seldomVerbs.before);
    this.is = {
      likeVerb: new RegExp(`(?:${table.likeVerbs})$`),
      object: new RegExp(`^(?:${table.objects})$|s$`),
      afterNoun: new RegExp(`^(?:${table.afterNoun})$`),
    };
    this.thirdPersons = new RegExp(
      `(, (?:and |or )?| (?:and|or) )(\\p{Ll}+s)(?= (?!(?:${table.afterPlural})\\b)\\p{L})`,
      "gu",
    );
  }

  /** Whether a word, written small, is a verb's base form. */
  isVerb(word: string): boolean {
    return this.verbs.has(word) || (/(?:ise|ize|ify|yse)$/.test(word) && !this.is.likeVerb.test(word));
  }

  /** "leads" is "lead", "carries" is "carry"; undefined for what is no verb's third person. */
  baseOf(word: string): string | undefined {
    const lower = word.toLowerCase();
    return [lower.replace(/ies$/, "y"), lower.replace(/es$/, ""), lower.replace(/s$/, "")].find(
      (base) => base !== lower && this.isVerb(base),
    );
  }

  /** "issues passes and searches bags" after a verb of the third person as "issue passes and search bags". */
  inBase(rest: string): string {
    return rest.replace(
      this.thirdPersons,
      (_, join: string, word: string) => join + (this.baseOf(word) ?? word),
    );
  }

  /** Whether a phrase begins with a verb: "load", "loads", "loading". */
  beginsAsDoing(text: string): boolean {
    const [first = "", second = ""] = text.toLowerCase().split(/[^\p{L}'’-]+/u);
    // "Transfer of patients", "Route knowledge", "Clear, disciplined speech": the beginning is no verb.
    if (second === "of" || second === "in") return false;
    if (this.adjectives.has(first) && /ing$/.test(second)) return false;
    if (this.seldom.has(first) && !this.afterSeldom.has(second)) return false;
    if (this.nouns.has(first) && !this.is.object.test(second)) return false;
    if (/^\p{L}+,/u.test(text) && !this.isVerb(second)) return false;
    return this.isVerb(first) || this.baseOf(first) !== undefined || /^[a-z]{3,}ing$/.test(first);
  }

  /** "participate actively", "assists visitors": a doing, though none one could ask about. */
  saysDoing(said: string): boolean {
    const [first = "", second = ""] = said.toLowerCase().split(" ");
    if (first.endsWith(",") || this.nouns.has(first) || this.is.afterNoun.test(second)) return false;
    return this.isVerb(first)
      ? !this.traits.has(first)
      : this.baseOf(first) !== undefined && !second.endsWith(",");
  }

  /** Whether a word after the first could be the verb of a sentence: "Callers scream". */
  hasVerb(said: string): boolean {
    const [, ...words] = said.toLowerCase().split(/[ ,]+/);
    return words.some((word) => this.isVerb(word) || this.baseOf(word) !== undefined);
  }
}
