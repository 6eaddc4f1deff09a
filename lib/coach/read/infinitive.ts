/** What German sentences to the reader are turned round by; see knowledge/reading/topics.json. */
export interface VerbTable {
  /** Infinitives that name no doing one could be asked about, and those that only help others. */
  unaskable: string;
  /** Those that stand before what one does: "Sie werden Dächer decken". */
  helping: string;
  /** Second persons whose infinitive cannot be told by rule: "hältst": "halten". */
  irregular: Record<string, string>;
  /** Prefixes that stand at the end of a clause: "bieten … an". */
  prefixes: string;
  /** Beginnings that say when, where or as what, and are left out. */
  adverbials: string;
  /** Words that say nothing of what is done: "auch". */
  particles: string;
  /** Beginnings whose capital is the sentence's: "Mit", "Die". */
  small: string;
  /** Whoever reads: at the beginning of a sentence, and later. */
  subjects: { opening: string; later: string };
  /** Verbs that stand after what somebody wanted does: "reden kann". */
  modal: string;
  /** Prefixes that stay with their verb: "verwirfst" is as irregular as "wirfst". */
  inseparable: string;
  /** What says that one does it along with others: "mit über die Architektur". */
  along: string;
  /** What ends a sentence and says nothing of what is done; each after those before it: "so weit". */
  tails: string;
  /** What needs another word after it, and so ends nothing that is whole. */
  unfinished: string;
  /** What joins a second doing to the first. */
  nextDoing: string;
  /** What of the reader is "sich" of anybody. */
  reflexive: string;
  /** Where everything is that is done. */
  atOurs: string;
  /** Verbs of being on the way, and what stands before where to: what one does there is not said. */
  travel: { verbs: string; to: string };
}

const SHORTEST = 3;
/** "Misslungene Abformungen", "Nächtliche Durchflüsse": its capital is the sentence's where a noun follows. */
const ADJECTIVE =
  /^\p{Lu}\p{Ll}+(?:lich|ig|isch|sam|bar|haft|voll|los|iert|end|elt|ert|[bcdfghklmnprsz]t|[bcdfghklmnprst]en)(?:e|er|es|en|em)$/u;

/** Turns German sentences to the reader into what is done, its verb at the end. */
export class Infinitives {
  private readonly unaskable: ReadonlySet<string>;
  private readonly helping: ReadonlySet<string>;
  private readonly prefixes: ReadonlySet<string>;
  private readonly small: ReadonlySet<string>;
  private readonly particles: ReadonlySet<string>;
  private readonly modal: ReadonlySet<string>;
  private readonly tails: readonly string[];
  private readonly unfinished: ReadonlySet<string>;
  private readonly nextDoing: ReadonlySet<string>;
  private readonly reflexive: ReadonlySet<string>;
  private readonly subjects: Record<"opening" | "later", ReadonlySet<string>>;
  private readonly destinations: ReadonlySet<string>;
  private readonly is: Record<"adverbial" | "inseparable" | "along" | "atOurs" | "travelling", RegExp>;

  constructor(private readonly table: VerbTable) {
    const words = (list: string) => new Set(list.split(" "));
    this.unaskable = words(table.unaskable);
    this.helping = words(table.helping);
    this.prefixes = words(table.prefixes);
    this.small = words(table.small);
    this.particles = words(table.particles);
    this.modal = words(table.modal);
    this.tails = table.tails.split(" ");
    this.unfinished = words(table.unfinished);
    this.nextDoing = words(table.nextDoing);
    this.reflexive = words(table.reflexive);
    this.subjects = { opening: words(table.subjects.opening), later: words(table.subjects.later) };
    this.destinations = words(table.travel.to);
    this.is = {
      adverbial: new RegExp(`^(?:${table.adverbials})(?![\\p{L}])`, "u"),
      inseparable: new RegExp(`^(${table.inseparable})(.{4,})$`),
      along: new RegExp(`^(?:${table.along})$`),
      atOurs: new RegExp(`(?:^| )(?:${table.atOurs})(?= |$)`),
      travelling: new RegExp(`(?:${table.travel.verbs})$`),
    };
  }

  /**
   * Whether a sentence says what the reader does ("sie-verb"), is or has ("sie-ist"), or addresses nobody (undefined).
   */
  addressed(sentence: string): "sie-verb" | "sie-ist" | undefined {
    const words = sentence.split(/[\s,;:]+/);
    const at = this.subjectIn(words);
    if (at === -1) return undefined;
    const verb = this.infinitiveOf(words[at - 1] ?? "") ?? this.infinitiveOf(words[at + 1] ?? "");
    if (verb === undefined) return undefined;
    return this.unaskable.has(verb) ? "sie-ist" : "sie-verb";
  }

  /** "Einmal in der Woche bieten Sie Kurse an" as "Kurse anbieten"; undefined for anything that is no such sentence. */
  of(clause: string): string | undefined {
    const words = clause.split(/\s+/);
    const at = this.subjectIn(words);
    if (at === -1) return undefined;
    const isInverted = at > 0;
    const verb = this.infinitiveOf((isInverted ? words[at - 1] : words[at + 1]) ?? "");
    if (verb !== undefined && this.helping.has(verb) && !isInverted) return this.helped(words.slice(at + 2));
    if (verb === undefined) return undefined;
    const before = isInverted ? this.beginning(words.slice(0, at - 1)) : [];
    const joint = isInverted ? undefined : this.joint(words.slice(at + 1));
    const after = joint?.rest ?? this.firstDoing(words.slice(isInverted ? at + 1 : at + 2));
    const last = after.at(-1) ?? "";
    const whole = this.prefixes.has(last) ? last + verb : verb;
    const rest = this.prefixes.has(last) ? after.slice(0, -1) : after;
    if (this.is.along.test(rest.slice(0, 2).join(" "))) rest.shift();
    for (const tail of this.tails) if (rest.at(-1) === tail) rest.pop();
    const said = this.inOrder([...before, ...rest]);
    if (this.isCut(said) || this.unaskable.has(whole) || this.isOnTheWay(whole, said)) return undefined;
    return [...said, joint ? `${verb} und ${joint.second}` : whole].join(" ");
  }

  /** What belongs to the verb and stands after a list: "auf" of "bauen Zelte, Bühnen und Türme auf und ab". */
  apart(after: string): string {
    const words = after.split(/ +/).filter(Boolean);
    for (const [at, word] of words.entries()) {
      const bare = word.replace(/,$/, "");
      const next = words[at + 1];
      if (this.prefixes.has(bare) && (next === undefined || next === "und" || word !== bare))
        return ` ${bare}`;
      if (this.infinitiveOf(bare) !== undefined) return "";
    }
    return "";
  }

  /** "Hypothesen verwirfst" and "reden kann", the verb at the end, as "Hypothesen verwerfen" and "reden". */
  ofClause(clause: string): string | undefined {
    const words = clause.split(/\s+/);
    const last = words.pop() ?? "";
    const verb = this.modal.has(last) ? words.pop() : (this.infinitiveOf(last) ?? this.ofThird(last));
    if (verb === undefined || this.unaskable.has(verb) || !/(?:en|ern|eln)$/.test(verb)) return undefined;
    const said = this.inOrder(words);
    return this.isCut(said) ? undefined : [...said, verb].join(" ");
  }

  /** "diagnostizierst und behandelst Kinder": two verbs for one thing. */
  private joint(words: readonly string[]): { second: string; rest: string[] } | undefined {
    const [, join = "", second = "", ...rest] = words;
    const verb = this.infinitiveOf(second);
    if (join !== "und" || verb === undefined || rest.length === 0 || this.unaskable.has(verb))
      return undefined;
    return this.prefixes.has(rest.at(-1) ?? "") ? undefined : { second: verb, rest: this.firstDoing(rest) };
  }

  /** "verwirfst" is "verwerfen" as "wirfst" is "werfen". */
  private irregular(word: string): string | undefined {
    const [, prefix = "", rest = word] = this.is.inseparable.exec(word) ?? [];
    const known = this.table.irregular[rest];
    return this.table.irregular[word] ?? (known === undefined ? undefined : prefix + known);
  }

  /** "übernimmt", "prüft" of a third person; undefined where it could be no verb. */
  private ofThird(word: string): string | undefined {
    const second = word.replace(/([^s])t$/, "$1st");
    const known = this.irregular(second) ?? this.irregular(word.replace(/t$/, "st"));
    if (known !== undefined) return known;
    return /^\p{Ll}{3,}t$/u.test(word) ? word.replace(/([dt])et$/, "$1en").replace(/t$/, "en") : undefined;
  }

  /** "bei uns Küchen fertigen" as "Küchen fertigen". */
  private helped(words: readonly string[]): string | undefined {
    const verb = words.at(-1) ?? "";
    const said = this.inOrder(words);
    const isDoing = this.infinitiveOf(verb) === verb && !this.unaskable.has(verb);
    return isDoing && said.some((word) => /^\p{Lu}/u.test(word)) ? said.join(" ") : undefined;
  }

  /** Without words that say nothing of what is done, "sich" at the beginning: it stands beside the subject. */
  private inOrder(words: readonly string[]): string[] {
    const said = words
      .join(" ")
      .replace(this.is.atOurs, "")
      .trim()
      .split(" ")
      .map((word) => (this.reflexive.has(word) ? "sich" : word))
      .filter((word) => !this.particles.has(word));
    return said.includes("sich") ? ["sich", ...said.filter((word) => word !== "sich")] : said;
  }

  /** What stands before the verb, where it is what something is done to. */
  private beginning(words: readonly string[]): string[] {
    if (this.is.adverbial.test(words.join(" "))) return [];
    const [first = "", ...others] = words;
    const lower = first.toLowerCase();
    const isSmall = this.small.has(lower) || (ADJECTIVE.test(first) && /^\p{Lu}/u.test(others[0] ?? ""));
    return [isSmall ? lower : first, ...others];
  }

  /** Up to the "and" that a second verb follows. */
  private firstDoing(words: readonly string[]): string[] {
    const at = words.findIndex(
      (word, place) => this.nextDoing.has(word) && this.infinitiveOf(words[place + 1] ?? "") !== undefined,
    );
    return at === -1 ? [...words] : words.slice(0, at);
  }

  /** "prüfen" and "prüfst" are "prüfen"; undefined for what is no verb of the second person. */
  private infinitiveOf(word: string): string | undefined {
    if (!/^\p{Ll}+$/u.test(word) || word.length <= SHORTEST) return undefined;
    return this.irregular(word) ?? (/(?:en|ern|eln)$/.test(word) ? word : fromSecondPerson(word));
  }

  private subjectIn(words: readonly string[]): number {
    return words.findIndex(
      (word, place) => this.subjects.later.has(word) || (place === 0 && this.subjects.opening.has(word)),
    );
  }

  /** Whether what is done, or what it is done to, is missing. */
  private isCut(said: readonly string[]): boolean {
    return this.unfinished.has(said.at(-1) ?? "") || !said.some((word) => /^\p{Lu}/u.test(word));
  }

  /** "ins Pflegeheim fahren": what one does there is not said. */
  private isOnTheWay(verb: string, said: readonly string[]): boolean {
    return this.is.travelling.test(verb) && said.some((word) => this.destinations.has(word));
  }
}

function fromSecondPerson(word: string): string | undefined {
  const ending = [
    [/([^aeiou])([el])([rl])st$/, "$1$2$3n"],
    [/([dt])est$/, "$1en"],
    [/([^s])st$/, "$1en"],
    [/([zßx])t$/, "$1en"],
  ] as const;
  for (const [from, to] of ending) if (from.test(word)) return word.replace(from, to);
  return undefined;
}
