import type { EnglishTable } from "./english-table";
import { EnglishPhrases, isListed } from "./english-phrases";
import { lowered, type Way } from "./way";

const LONGEST_FIRST = 4;
/** "Invoices arrive on Mondays": no third person of "invoice". */
const SUBJECT =
  /^\p{L}+s (?:arrive|come|go|are|have|start|begin|run|take|need|must|will|can|do|get|last|stand|cost|vary)\b/u;
/** "Storm call-outs happen four times": what is said to happen, and that it does. */
const HAPPENS =
  /^((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+s) (?:happen|occur|arrive|come|go|begin|need|vary|nest|scream|sleep|eat|arise|remain|become|fail|sit|lie|expect|know|want|stay|keep|get|bring|say|tell|ask)(?!\p{L}).*$|^((?:[\p{L}'-]+ ){1,4})(?:happens|occurs|arrives|comes|goes|begins|becomes|remains|arises)(?!\p{L}).*$/iu;
/** "Made for people who build pumps": they are not who is wanted. */
const FOR_OTHERS = /(?<!\b(?:look|looking|search|searching|ask|asking|hope|hoping)) (?:for|from|by|to) $/i;
/** "Cutting the curd is the hour that matters": what somebody does is the subject. */
const DOING_SUBJECT =
  /^(\p{L}+ing (?:[^,.;:]{3,60}?)) (?:is|are|takes?|makes? up|comes? (?:first|with)|belongs?|falls?|will be|would be|has to|have to|must)(?!\p{L})/u;
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
  private readonly nouns: ReadonlySet<string>;
  private readonly phrases: EnglishPhrases;
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
    | "gerund"
    | "process"
    | "thing"
    | "quality"
    | "countable"
    | "trait"
    | "unfitQuality"
    | "finite",
    RegExp
  >;

  constructor(table: EnglishTable, verbs: string) {
    this.verbs = new Set(verbs.split(" "));
    this.nouns = new Set(table.nouns.split(" "));
    this.phrases = new EnglishPhrases(table);
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
      gerund: from(table.gerund),
      process: from(table.process),
      thing: from(table.thing),
      quality: from(table.quality),
      trait: new RegExp(`^(?:${table.trait})`, "i"),
      countable: new RegExp(
        `^(?!(?:an?|the) )(?:[\\p{L}-]+,? ){0,3}(?:${table.countable})(?=$|,| (?:for|with|in|on|under|that|who|to)\\b)`,
        "u",
      ),
      unfitQuality: word(table.unfitQuality),
      finite: word(table.finite),
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
    const subject = DOING_SUBJECT.exec(said)?.[1];
    const done =
      this.task(said) ??
      this.ofPeople(said) ??
      this.doing(said) ??
      (subject === undefined ? undefined : this.asGerund(subject));
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
    if (/^(?:dry|clean|clear|open|slow|cool|light|empty)$/.test(first) && /ing$/.test(second)) return false;
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
      const rest = said.slice(found[0].length).replace(/^you /, "");
      if (NOT_VERBS.test(rest.split(/[^a-z-]/i, 1)[0] ?? "")) continue;
      return this.asTask(rest, found[0].split(" ").length > LONGEST_FIRST, true);
    }
    return undefined;
  }

  /** What somebody who is wanted does: "someone who can keep their nerve" as "keep your nerve". */
  private ofPeople(said: string): Way | undefined {
    const found = this.is.people.exec(said);
    if (!found || FOR_OTHERS.test(said.slice(0, found.index))) return undefined;
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
    const text = this.phrases.extent(
      rest,
      (phrase) => this.phrases.isThing(phrase) && !this.is.unfitQuality.test(phrase),
    );
    return text === undefined ? [] : [{ form: "experience", text: `${preposition} ${lowered(text)}` }];
  }

  private name(said: string): Way[] {
    const found = this.is.names.exec(said);
    return found ? this.named(said.slice(found.index + found[0].length), found[1] !== undefined) : [];
  }

  /** Names of things one works with: words with capitals, or few words. */
  private named(rest: string, isKnown: boolean): Way[] {
    const text = this.phrases.extent(rest, (phrase) => {
      const words = phrase.split(/,? /);
      const isName = words.every((word) => /^(?:\p{Lu}|and$|or$|\d|&$)/u.test(word));
      return (
        !this.is.unfitQuality.test(phrase) &&
        (isName
          ? words.length <= 6
          : isKnown && words.length > 1 && words.length <= 4 && this.phrases.isThing(phrase))
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
    const [, several, one] = HAPPENS.exec(said) ?? [];
    const subject = (several ?? one)?.trim();
    if (subject !== undefined) return subject.includes(" ") ? this.phrase(subject, true) : [];
    if (/^\p{L}+ing\b/iu.test(said)) {
      const doing = this.asGerund(said);
      if (doing) return [doing];
    }
    const done =
      this.beginsAsDoing(said) && !/^\p{L}+ing\b/iu.test(said) ? this.asTask(said, false) : undefined;
    if (done) return [done];
    const process = this.phrases.extent(
      said,
      (phrase) => this.is.process.test(phrase) && this.phrases.isThing(phrase),
    );
    if (process !== undefined) return [{ form: "process", text: lowered(process) }];
    if (this.saysDoing(said) || (!isPhrase && this.hasVerb(said))) return [];
    const thing = this.phrases.extent(
      said,
      (phrase) => this.is.thing.test(phrase) && this.phrases.isThing(phrase),
    );
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
    const text = this.phrases.extent(
      rest,
      (phrase) =>
        isListed(phrase) &&
        (this.is.quality.test(phrase) || this.phrases.isName(phrase)) &&
        this.phrases.isClean(phrase) &&
        !this.is.unfitQuality.test(phrase),
    );
    if (text === undefined) return [];
    const said = lowered(text);
    if (this.phrases.isName(text)) return [{ form: "name", text }];
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
    const text = this.phrases.extent(said, (phrase) => this.phrases.isDoing(phrase, isLate));
    return text === undefined ? undefined : { form: "task", text };
  }

  private asGerund(rest: string): Way | undefined {
    const said = lowered(this.uncounted(rest).replace(/^(\p{L}+ing) of /iu, "$1 "));
    const text = this.phrases.extent(
      said,
      (phrase) => this.is.gerund.test(phrase) && this.phrases.isClean(phrase) && this.phrases.isAbout(phrase),
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
