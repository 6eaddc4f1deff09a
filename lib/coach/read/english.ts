import type { EnglishTable } from "./english-table";
import { type EnglishPatterns, englishPatterns } from "./english-patterns";
import { EnglishPhrases } from "./english-phrases";
import { EnglishVerbs } from "./english-verbs";
import { lowering, type Way } from "./way";

const LONGEST_FIRST = 4;
/** Forms that keep an article. */
const NAMED: ReadonlySet<Way["form"]> = new Set<Way["form"]>(["thing", "area"]);

/** Finds how English sentences stand in questions. */
export class English {
  /** The beginning of a line as it is written within one. */
  readonly lowered: (text: string) => string;
  private readonly verbs: EnglishVerbs;
  private readonly phrases: EnglishPhrases;
  private readonly tasks: RegExp[];
  private readonly notTasks: ReadonlySet<string>;
  private readonly adverbs: ReadonlySet<string>;
  private readonly is: EnglishPatterns;

  constructor(table: EnglishTable, verbs: string) {
    this.lowered = lowering(table.proper);
    this.verbs = new EnglishVerbs(table, verbs);
    this.phrases = new EnglishPhrases(table);
    const verb = `(?:${verbs.replaceAll(" ", "|")})`;
    this.tasks = table.tasks.map((task) => new RegExp(`^(?:${task.replaceAll("{verb}", verb)})`, "i"));
    this.notTasks = new Set(table.notTasks.split(" "));
    this.adverbs = new Set(table.adverbs.split(" "));
    this.is = englishPatterns(table);
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
    const listed = this.phrases.row(said);
    if (listed !== undefined) return this.phrase(listed, isPhrase);
    const known = [...this.experience(said), ...this.name(said)];
    if (known.length > 0) return known;
    const subject = this.is.doingSubject.exec(said)?.[1];
    const done =
      this.task(said) ??
      this.ofPeople(said) ??
      this.doing(said) ??
      (subject === undefined ? undefined : this.asGerund(subject));
    if (done) return [done];
    const before = this.is.belongs.exec(said)?.[0];
    const belonging = before === undefined ? this.is.belonging.exec(said)?.[1] : said.slice(before.length);
    if (belonging !== undefined && !this.is.beforeSubject.test(belonging))
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
    return this.verbs.beginsAsDoing(text);
  }

  /** What the reader will do. */
  private task(said: string): Way | undefined {
    for (const start of this.tasks) {
      const found = start.exec(said);
      if (!found) continue;
      const rest = said.slice(found[0].length).replace(/^you /, "");
      if (this.notTasks.has(rest.split(/[^a-z-]/i, 1)[0] ?? "")) continue;
      return this.asTask(rest, found[0].split(" ").length > LONGEST_FIRST, true);
    }
    return undefined;
  }

  /** What somebody who is wanted does: "someone who can keep their nerve" as "keep your nerve". */
  private ofPeople(said: string): Way | undefined {
    const found = this.is.people.exec(said);
    if (!found || this.is.forOthers.test(said.slice(0, found.index))) return undefined;
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
    return text === undefined ? [] : [{ form: "experience", text: `${preposition} ${this.lowered(text)}` }];
  }

  private name(said: string): Way[] {
    const found = this.is.names.exec(said);
    if (!found) return [];
    const rest = said.slice(found.index + found[0].length);
    return found[1] === undefined ? this.named(rest, false) : this.subject(rest);
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

  /** What one has to know: "building regulations", "the Children Act 1989". */
  private subject(rest: string): Way[] {
    const text = this.phrases.extent(
      rest,
      (phrase) =>
        this.phrases.isThing(phrase) &&
        !this.is.unfitQuality.test(phrase) &&
        /\p{L} \p{L}|\p{Lu}{2}/u.test(phrase),
    );
    return text === undefined ? [] : [{ form: "subject", text }];
  }

  private wanted(said: string): Way[] {
    const needs = this.is.wants.exec(said);
    const before = this.is.wanted.exec(said)?.[1];
    const rest = needs ? said.slice(needs.index + needs[0].length) : before;
    if (rest === undefined) return [];
    return this.asQuality(rest);
  }

  private phrase(said: string, isPhrase: boolean): Way[] {
    const [, several, one] = this.is.happens.exec(said) ?? [];
    const subject = (several ?? one)?.trim();
    if (subject !== undefined) return subject.includes(" ") ? this.phrase(subject, true) : [];
    if (/^\p{L}+ing\b/iu.test(said)) {
      const doing = this.asGerund(said);
      if (doing) return [doing];
    }
    const done =
      this.verbs.beginsAsDoing(said) && !/^\p{L}+ing\b/iu.test(said) ? this.asTask(said, false) : undefined;
    if (done) return [done];
    const process = this.phrases.extent(
      said,
      (phrase) => this.is.process.test(phrase) && this.phrases.isThing(phrase),
    );
    if (process !== undefined) return [{ form: "process", text: this.lowered(process) }];
    if (this.verbs.saysDoing(said) || (!isPhrase && this.verbs.hasVerb(said))) return [];
    const thing = this.phrases.extent(
      said,
      (phrase) => this.is.thing.test(phrase) && this.phrases.isThing(phrase),
    );
    const things: Way[] = thing === undefined ? [] : [{ form: "thing", text: this.lowered(thing) }];
    return [...things, ...this.asQuality(said)];
  }

  private asQuality(rest: string): Way[] {
    const text = this.phrases.extent(
      rest,
      (phrase) =>
        this.phrases.isListed(phrase) &&
        (this.is.quality.test(phrase) || this.phrases.isName(phrase)) &&
        this.phrases.isClean(phrase) &&
        !this.is.unfitQuality.test(phrase),
    );
    if (text === undefined) return [];
    const said = this.lowered(text);
    if (this.phrases.isName(text)) return [{ form: "name", text }];
    if (!this.is.countable.test(said))
      return [{ form: this.is.trait.test(said) ? "quality" : "area", text: said }];
    return [{ form: "quality", text: `${/^[aeiou]/.test(said) ? "an" : "a"} ${said}` }];
  }

  /** @param isSaid Whether a verb has to follow what stands before, known or not. */
  private asTask(rest: string, isLate: boolean, isSaid = false): Way | undefined {
    const counted = this.uncounted(rest);
    const [first = ""] = counted.split(/[ ,]/, 1);
    const known = this.verbs.isVerb(first.toLowerCase()) ? first.toLowerCase() : this.verbs.baseOf(first);
    const base =
      known ?? (isSaid && !this.adverbs.has(first) && /^[a-z]{3,}(?<!ly)$/.test(first) ? first : undefined);
    if (base === undefined || this.is.subject.test(counted)) return undefined;
    const said =
      base +
      (base === first.toLowerCase()
        ? counted.slice(first.length)
        : this.verbs.inBase(counted.slice(first.length)));
    const text = this.phrases.extent(said, (phrase) => this.phrases.isDoing(phrase, isLate));
    return text === undefined ? undefined : { form: "task", text };
  }

  private asGerund(rest: string): Way | undefined {
    const said = this.lowered(this.uncounted(rest).replace(/^(\p{L}+ing) of /iu, "$1 "));
    const text = this.phrases.extent(
      said,
      (phrase) => this.is.gerund.test(phrase) && this.phrases.isClean(phrase) && this.phrases.isAbout(phrase),
    );
    return text === undefined ? undefined : { form: "gerund", text };
  }

  private uncounted(text: string): string {
    return this.is.ofAll.test(text) ? text : text.replace(this.is.counts, "");
  }

  /** A sentence without a verb of its own: "Working with the police and a residents' association". */
  private isFragment(said: string): boolean {
    return !this.is.finite.test(said) && !this.is.pronoun.test(said);
  }
}
