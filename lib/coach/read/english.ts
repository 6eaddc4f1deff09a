import { lowered, UNSAYABLE, type Way } from "./way";

/** How English sentences say what is done and wanted; regular expressions, see knowledge/reading/topics.json. */
export interface EnglishTable {
  /** What stands before a verb that says what the reader does, from the beginning of a sentence; `{verb}` is any verb. */
  tasks: string[];
  /** The same anywhere: a doing in "-ing" follows. */
  doings: string;
  /** What stands before what somebody wanted can do: "someone who can ". */
  people: string;
  /** What stands before what is wanted: "you'll need ". */
  wants: string;
  /** What follows it: "X is essential". */
  wanted: string;
  /** What stands before a thing that belongs to the job: "responsible for ". */
  belongs: string;
  /** What follows one: "falls to you". */
  belonging: string;
  experience: string;
  /** What stands before what one has worked with: "at home in ", "familiarity with ". */
  names: string;
  /** Verbs that name no doing one could be asked about, but with the words of `phrasal`. */
  vagueVerbs: string;
  phrasal: string;
  /** Verbs that at the beginning of an item are nouns: "route knowledge". */
  nouns: string;
  gerund: string;
  process: string;
  thing: string;
  quality: string;
  /** What says that a thing is a trait. */
  trait: string;
  /** Traits that need an article: "a steady hand". */
  countable: string;
  /** What makes a phrase nothing to ask about, by what it would be asked as. */
  unfit: string;
  unfitQuality: string;
  /** Words for people and things that are named elsewhere. */
  elsewhere: string;
  /** Verbs that make a phrase a sentence, and words after which they do not. */
  finite: string;
  relative: string;
  /** Words before which a phrase may end … */
  ends: string;
  /** … after a comma only … */
  relativeEnds: string;
  /** … and before which one ends rather than that it is too long. */
  weakEnds: string;
  counts: string;
  units: string;
  dangling: string;
}

const MOST_WORDS = 13;
const FEWEST_BEFORE_WEAK = 4;
const LONGEST_FIRST = 4;
/** After these a comma joins two words for one thing: "in clear, plain English". */
const BEFORE_ANOTHER =
  /\b(?:clear|calm|warm|friendly|accurate|plain|simple|precise|busy|fast|small|large|young|old|quick|quiet|kind|honest|steady|good|clean|safe|long|short|high|low|hot|cold|new)$/;
/** "Invoices arrive on Mondays": no third person of "invoice". */
const SUBJECT =
  /^\p{L}+s (?:arrive|come|go|are|have|start|begin|run|take|need|must|will|can|do|get|last|stand|cost|vary)\b/u;
/** Forms that keep an article. */
const NAMED: ReadonlySet<Way["form"]> = new Set<Way["form"]>(["thing", "area"]);
/** What stands before a subject, and is no part of it: "After that the settings are yours". */
const ADVERB =
  /^(?:after|before|then|on|in|at|during|with|once|when|if|as|for|there|what|that|it|this|these|those|how|where|later|also)\b/i;
const NOT_VERBS =
  /^(?:be|have|need|never|not|of|then|no|also|only|find|get|feel|enjoy|know|like|love|see|sit)$/;
const NO_BASE_BUT_ISE = /(?:expertise|exercise|enterprise|franchise|merchandise|precise|concise|otherwise)$/;

/** Finds how English sentences stand in questions. */
export class English {
  private readonly verbs: ReadonlySet<string>;
  private readonly vague: ReadonlySet<string>;
  private readonly nouns: ReadonlySet<string>;
  private readonly dangling: ReadonlySet<string>;
  private readonly tasks: RegExp[];
  private readonly counts: RegExp;
  private readonly is: Record<
    | "doings"
    | "people"
    | "wants"
    | "wanted"
    | "belongs"
    | "belonging"
    | "experience"
    | "names"
    | "phrasal"
    | "gerund"
    | "process"
    | "thing"
    | "quality"
    | "countable"
    | "trait"
    | "unfit"
    | "unfitQuality"
    | "elsewhere"
    | "finite"
    | "relative"
    | "ends"
    | "weakEnds",
    RegExp
  >;

  constructor(table: EnglishTable, verbs: string) {
    this.verbs = new Set(verbs.split(" "));
    this.vague = new Set(table.vagueVerbs.split(" "));
    this.nouns = new Set(table.nouns.split(" "));
    this.dangling = new Set(table.dangling.split(" "));
    const verb = `(?:${verbs.replaceAll(" ", "|")})`;
    this.tasks = table.tasks.map((task) => new RegExp(`^(?:${task.replaceAll("{verb}", verb)})`, "i"));
    this.counts = new RegExp(
      `(?<=^|^[a-z]+ |[^a-z]and )(?:${table.counts}) (?=(?!${table.units})[a-z])`,
      "gi",
    );
    const from = (pattern: string) => new RegExp(`^(?:${pattern})`, "i");
    const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "i");
    const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "iu");
    const within = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, "iu");
    this.is = {
      doings: within(table.doings),
      people: within(table.people),
      wants: within(table.wants),
      wanted: whole(`(.{3,70}?) (?:${table.wanted})(?![\\p{L}]).*`),
      belongs: from(table.belongs),
      belonging: whole(`(.{3,70}?) (?:${table.belonging})(?![\\p{L}]).*`),
      experience: from(table.experience),
      names: within(table.names),
      phrasal: from(table.phrasal),
      gerund: from(table.gerund),
      process: from(table.process),
      thing: from(table.thing),
      quality: from(table.quality),
      trait: new RegExp(`^(?:${table.trait})`, "i"),
      countable: new RegExp(
        `^(?!(?:an?|the) )(?:[\\p{L}-]+,? ){0,3}(?:${table.countable})(?=$|,| (?:for|with|in|on|under|that|who|to)\\b)`,
        "u",
      ),
      unfit: word(table.unfit),
      unfitQuality: word(table.unfitQuality),
      elsewhere: word(table.elsewhere),
      finite: word(table.finite),
      relative: word(table.relative),
      ends: new RegExp(
        `(?:[,]? (?:${table.ends})(?![\\p{L}])|, (?:${table.relativeEnds})(?![\\p{L}])|,\\s|\\s?[;()–—|]|:(?=\\s|$)|\\s-\\s|\\.\\s)`,
        "giu",
      ),
      weakEnds: new RegExp(` (?:${table.weakEnds})(?![\\p{L}])`, "giu"),
    };
  }

  /** @param isPhrase Whether the text is an item of a list, or the whole of what stands after a colon. */
  ways(text: string, isPhrase: boolean): Way[] {
    const said = text
      .replaceAll("’", "'")
      .replace(/\s*\([^)]*\)/g, "")
      .replace(/[\s.!,;…]+$/, "")
      .replace(/\s+/g, " ")
      .trim();
    if (!/^\p{L}/u.test(said) || /["“”]/.test(said)) return [];
    const listed = joined(said);
    if (listed !== undefined) return this.phrase(listed, isPhrase);
    const known = [...this.experience(said), ...this.name(said)];
    if (known.length > 0) return known;
    const done = this.task(said) ?? this.ofPeople(said) ?? this.doing(said);
    if (done) return [done];
    const before = this.is.belongs.exec(said)?.[0];
    const belonging = before === undefined ? this.is.belonging.exec(said)?.[1] : said.slice(before.length);
    if (belonging !== undefined && !ADVERB.test(belonging))
      return this.phrase(belonging, true)
        .filter(({ form }) => form !== "quality")
        .map(({ form, text }) => ({
          form,
          text: NAMED.has(form) && before?.endsWith("the ") ? `the ${text}` : text,
        }));
    const wanted = this.wanted(said);
    if (wanted.length > 0) return wanted;
    return isPhrase || this.isFragment(said) ? this.phrase(said, isPhrase) : [];
  }

  /** Whether an English phrase begins with a verb: "load", "loads", "loading". */
  beginsAsDoing(text: string): boolean {
    const [first = "", second = ""] = text.toLowerCase().split(/[^\p{L}'’-]+/u);
    // "Transfer of patients", "Route knowledge", "Clear, disciplined speech": the beginning is no verb.
    if (second === "of" || second === "in") return false;
    if (/^(?:clear|comfort|hand)$/.test(first) && !/^(?:the|your|our|up|out|away|over|all)$/.test(second))
      return false;
    const isBeforeObject = /^(?:the|an?|our|your|all|new|up|out|on|and|any|for|to|with|after|into)$|s$/.test(
      second,
    );
    if (this.nouns.has(first) && !isBeforeObject) return false;
    if (/^\p{L}+,/u.test(text) && !this.isVerb(second)) return false;
    return this.isVerb(first) || this.baseOf(first) !== undefined || /^[a-z]{3,}ing$/.test(first);
  }

  private isVerb(word: string): boolean {
    return this.verbs.has(word) || (/(?:ise|ize|ify|yse)$/.test(word) && !NO_BASE_BUT_ISE.test(word));
  }

  /** What the reader will do. */
  private task(said: string): Way | undefined {
    for (const start of this.tasks) {
      const found = start.exec(said);
      if (!found) continue;
      const rest = said.slice(found[0].length);
      if (NOT_VERBS.test(rest.split(/[^a-z-]/i, 1)[0] ?? "")) continue;
      return this.asTask(rest, found[0].split(" ").length > LONGEST_FIRST, true);
    }
    return undefined;
  }

  /** What somebody who is wanted does: "someone who can keep their nerve" as "keep your nerve". */
  private ofPeople(said: string): Way | undefined {
    const found = this.is.people.exec(said);
    if (!found) return undefined;
    const rest = said
      .slice(found.index + found[0].length)
      .replace(/\bthemselves\b/g, "yourself")
      .replace(/\btheir\b/g, "your")
      .replace(/\bthey('re| are)\b/g, "you are")
      .replace(/\bthey\b/g, "you");
    return this.asTask(rest, false);
  }

  private doing(said: string): Way | undefined {
    const found = this.is.doings.exec(said);
    return found ? this.asGerund(said.slice(found.index + found[0].length)) : undefined;
  }

  private experience(said: string): Way[] {
    const found = this.is.experience.exec(said);
    if (!found) return [];
    const [, preposition = ""] = found;
    const rest = said.slice(found[0].length);
    const doing = this.asGerund(rest);
    if (doing) return [doing];
    if (preposition === "with" || preposition === "using") return this.named(rest, true);
    if (preposition === "as") return [];
    const text = this.extent(rest, (phrase) => this.isThing(phrase) && !this.is.unfitQuality.test(phrase));
    return text === undefined ? [] : [{ form: "experience", text: `${preposition} ${lowered(text)}` }];
  }

  private name(said: string): Way[] {
    const found = this.is.names.exec(said);
    return found ? this.named(said.slice(found.index + found[0].length), found[1] !== undefined) : [];
  }

  /** Names of things one works with: words with capitals, or few words. */
  private named(rest: string, isKnown: boolean): Way[] {
    const text = this.extent(rest, (phrase) => {
      const words = phrase.split(/,? /);
      const isName = words.every((word) => /^(?:\p{Lu}|and$|or$|\d|&$)/u.test(word));
      return (
        !this.is.unfitQuality.test(phrase) &&
        (isName ? words.length <= 6 : isKnown && words.length <= 4 && this.isThing(phrase))
      );
    });
    return text === undefined ? [] : [{ form: "name", text }];
  }

  private wanted(said: string): Way[] {
    const needs = this.is.wants.exec(said);
    const before = this.is.wanted.exec(said)?.[1];
    const rest = needs ? said.slice(needs.index + needs[0].length) : before;
    if (rest === undefined) return [];
    return this.asQuality(rest);
  }

  private phrase(said: string, isPhrase: boolean): Way[] {
    if (/^\p{L}+ing\b/iu.test(said)) {
      const doing = this.asGerund(said);
      if (doing) return [doing];
    }
    const done =
      this.beginsAsDoing(said) && !/^\p{L}+ing\b/iu.test(said) ? this.asTask(said, false) : undefined;
    if (done) return [done];
    const process = this.extent(said, (phrase) => this.is.process.test(phrase) && this.isThing(phrase));
    if (process !== undefined) return [{ form: "process", text: lowered(process) }];
    if (this.saysDoing(said) || (!isPhrase && this.hasVerb(said))) return [];
    const thing = this.extent(said, (phrase) => this.is.thing.test(phrase) && this.isThing(phrase));
    const things: Way[] = thing === undefined ? [] : [{ form: "thing", text: lowered(thing) }];
    return [...things, ...this.asQuality(said)];
  }

  /** "participate actively", "assists visitors": a doing, though none one could ask about. */
  private saysDoing(said: string): boolean {
    const [first = "", second = ""] = said.toLowerCase().split(" ");
    if (
      first.endsWith(",") ||
      this.nouns.has(first) ||
      /^(?:and|to|of|for|in|or|skills?|work|with)$/.test(second)
    )
      return false;
    return this.isVerb(first)
      ? !/^(?:practice|drive|flair|respect|care|approach|interest|manner|trust|skill)$/.test(first)
      : this.baseOf(first) !== undefined && !second.endsWith(",");
  }

  private asQuality(rest: string): Way[] {
    const text = this.extent(
      rest,
      (phrase) =>
        isListed(phrase) &&
        (this.is.quality.test(phrase) || this.isName(phrase)) &&
        this.isClean(phrase) &&
        !this.is.unfitQuality.test(phrase),
    );
    if (text === undefined) return [];
    const said = lowered(text);
    if (this.isName(text)) return [{ form: "name", text }];
    if (!this.is.countable.test(said))
      return [{ form: this.is.trait.test(said) ? "quality" : "area", text: said }];
    return [{ form: "quality", text: `${/^[aeiou]/.test(said) ? "an" : "a"} ${said}` }];
  }

  /** @param isSaid Whether a verb has to follow what stands before, known or not. */
  private asTask(rest: string, isLate: boolean, isSaid = false): Way | undefined {
    const counted = this.uncounted(rest);
    const [first = ""] = counted.split(/[ ,]/, 1);
    const known = this.isVerb(first.toLowerCase()) ? first.toLowerCase() : this.baseOf(first);
    const base =
      known ??
      (isSaid && /^(?!(?:all|still|soon|often|always|first)$)[a-z]{3,}(?<!ly)$/.test(first)
        ? first
        : undefined);
    if (base === undefined || SUBJECT.test(counted)) return undefined;
    const said =
      base +
      (base === first.toLowerCase() ? counted.slice(first.length) : this.inBase(counted.slice(first.length)));
    const text = this.extent(said, (phrase) => this.isDoing(phrase, isLate));
    return text === undefined ? undefined : { form: "task", text };
  }

  private asGerund(rest: string): Way | undefined {
    const said = lowered(this.uncounted(rest).replace(/^(\p{L}+ing) of /iu, "$1 "));
    const text = this.extent(
      said,
      (phrase) => this.is.gerund.test(phrase) && this.isClean(phrase) && this.isAbout(phrase),
    );
    return text === undefined ? undefined : { form: "gerund", text };
  }

  /** "issues passes and searches bags" after a verb of the third person as "issue passes and search bags". */
  private inBase(rest: string): string {
    return rest.replace(
      /(, (?:and |or )?| (?:and|or) )(\p{Ll}+s)(?= (?!at\b|in\b|of\b|and\b|or\b|on\b|for\b|to\b|with\b|who\b|that\b|are\b)\p{L})/gu,
      (_, join: string, word: string) => join + (this.baseOf(word) ?? word),
    );
  }

  private uncounted(text: string): string {
    return /\b(?:both|each|all) of\b/.test(text) ? text : text.replace(this.counts, "");
  }

  /** The longest beginning that is all of something and fit to be asked about. */
  private extent(rest: string, isFit: (phrase: string) => boolean): string | undefined {
    const strong = [...rest.matchAll(this.is.ends)].map(({ index }) => index);
    const weak = [...rest.matchAll(this.is.weakEnds)].map(({ index }) => index);
    const phrase = (end: number) => rest.slice(0, end).trim().replace(/,$/, "");
    const fits = (text: string, isAll: boolean) =>
      text.split(" ").length <= MOST_WORDS && this.isWhole(text, isAll) && isFit(text);
    for (const end of [rest.length, ...strong.reverse()]) {
      const text = phrase(end);
      if (fits(text, end === rest.length)) return text;
    }
    return weak
      .reverse()
      .map(phrase)
      .find((text) => text.split(" ").length >= FEWEST_BEFORE_WEAK && fits(text, false));
  }

  /** Not a list that stops before its "and", nor what ends in a small word. */
  private isWhole(text: string, isAll: boolean): boolean {
    if (text === "" || this.dangling.has(text.split(" ").at(-1) ?? "")) return false;
    if (UNSAYABLE.test(text)) return false;
    if (!isAll && BEFORE_ANOTHER.test(text)) return false;
    return isAll || !text.includes(",") || /,[^,]*(?<![\p{L}])(?:and|or)(?![\p{L}])[^,]*$/u.test(text);
  }

  private isClean(text: string): boolean {
    if (this.is.unfit.test(text) || /n't\b|\b(?:no|not|never|nor)\b|(?<![A-Z]{2} )\d[\d.,]*$/i.test(text))
      return false;
    const finite = this.is.finite.exec(text);
    if (finite && !this.is.relative.test(text.slice(0, finite.index))) return false;
    if (/, (?:and|but|so|or)?\s?(?:it|this|that|there|we|you|they|he|she|nobody|everyone)\b/i.test(text))
      return false;
    return !this.is.elsewhere.test(text);
  }

  /** Whether what "it" or "them" stands for is named before it. */
  private isAbout(text: string): boolean {
    const words = text.toLowerCase().split(/[ ,]+/);
    const at = words.findIndex((word) => /^(?:it|them|they|their|its|themselves)$/.test(word));
    return at === -1 || at > 2;
  }

  /** "SCADA", "Word and Outlook". */
  private isName(text: string): boolean {
    const words = text.split(/,? /).filter((word) => !/^(?:and|or|&)$/.test(word));
    const isShort = words.every((word) => /[A-Z\d].*[A-Z\d]/.test(word)) && /[A-Z]/.test(text);
    return (
      isShort ||
      (words.length > 1 && / (?:and|or) |,/.test(text) && words.every((word) => /^[A-Z]/.test(word)))
    );
  }

  private isThing(text: string): boolean {
    return (
      isListed(text) &&
      this.isClean(text) &&
      /^\p{L}/u.test(text) &&
      !/\b(?:it|them|they|their|its|you|we)\b/.test(text)
    );
  }

  /** A task that somebody could be taken through: a verb that names a doing, and what is done to. */
  private isDoing(text: string, isLate: boolean): boolean {
    const [first = "", second] = text.split(/[ ,]+/);
    if (second === undefined || !this.isClean(text) || !this.isAbout(text)) return false;
    if (isLate && /\b(?:it|them|they|their|its)\b/.test(text)) return false;
    // "patch tests and keeping the cards": the first word is a noun.
    if (/\band \p{L}+ing\b/u.test(text)) return false;
    return this.is.phrasal.test(`${text} `) || !this.vague.has(first);
  }

  /** "leads" is "lead", "carries" is "carry"; undefined for what is no verb's third person. */
  private baseOf(word: string): string | undefined {
    const lower = word.toLowerCase();
    return [lower.replace(/ies$/, "y"), lower.replace(/es$/, ""), lower.replace(/s$/, "")].find(
      (base) => base !== lower && this.isVerb(base),
    );
  }

  /** Whether a word after the first could be the verb of a sentence: "Callers scream". */
  private hasVerb(said: string): boolean {
    const [, ...words] = said.toLowerCase().split(/[ ,]+/);
    return words.some((word) => this.isVerb(word) || this.baseOf(word) !== undefined);
  }

  /** A sentence without a verb of its own: "Working with the police and a residents' association". */
  private isFragment(said: string): boolean {
    return !this.is.finite.test(said) && !/\b(?:you|we|they|he|she|it)\b/i.test(said);
  }
}

/** Of things, what follows a comma is one of them: "checks, defect sheets and keys", not "deliveries, to sites and houses". */
function isListed(text: string): boolean {
  if (!text.includes(",")) return true;
  const isOther =
    /, (?:\d|to|on|in|at|for|from|with|by|all|both|some|mostly|often|ideally|preferably|even|not|whichever|whatever|any)\b/i;
  return /,[^,]*\b(?:and|or)\b[^,]*$/.test(text) && !isOther.test(text);
}

/** "Scaling, shaping, docking" as "scaling, shaping and docking": doings or things in a row without an "and". */
function joined(said: string): string | undefined {
  const parts = said.split(", ");
  const last = parts.pop() ?? "";
  if (parts.length === 0 || parts.length > 3 || /\b(?:and|or)\b|[;:()]|\s[-–—]\s/.test(said))
    return undefined;
  const all = [...parts, last];
  const isShort = (part: string) => part.split(" ").length <= 4;
  const areDoings = all.every((part) => /^\p{L}+ing(?: |$)/u.test(part));
  const areThings =
    parts.length > 1 &&
    all.every(
      (part) =>
        isShort(part) &&
        /^\p{L}/u.test(part) &&
        !/^(?:no|not|to|the|a|an|on|in|at|by|for|with|from|both|all|any|please|ideally|preferably|obviously|always)\b/i.test(
          part,
        ),
    );
  return (areDoings && all.every(isShort)) || areThings ? `${parts.join(", ")} and ${last}` : undefined;
}
