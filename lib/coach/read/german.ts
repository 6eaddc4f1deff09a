import { type GermanPatterns, germanPatterns } from "./german-patterns";
import { GermanPhrases } from "./german-phrases";
import type { GermanTable } from "./german-table";
import type { Infinitives } from "./infinitive";
import type { Way } from "./way";

const MOST_WORDS = 11;

/** Finds how German sentences stand in questions. */
export class German {
  private readonly phrases: GermanPhrases;
  private readonly is: GermanPatterns;

  constructor(
    table: GermanTable,
    private readonly infinitives: Infinitives,
  ) {
    this.phrases = new GermanPhrases(table);
    this.is = germanPatterns(table);
  }

  /** @param isPhrase Whether the text is an item of a list, or the whole of what stands after a colon. */
  ways(text: string, isPhrase: boolean): Way[] {
    const said = text
      .replace(/\s*\([^)]*\)/g, "")
      .replace(/[\s.!,;…]+$/, "")
      .replace(/\s+/g, " ")
      .trim();
    if (!/^\p{L}/u.test(said) || /["“”„]/.test(said)) return [];
    const listed = this.joined(said);
    if (listed) return [listed];
    const known = [...this.experience(said), ...this.name(said)];
    if (known.length > 0) return known;
    const done = this.sentence(said) ?? this.clause(said);
    if (done) return [done];
    const belongs = this.belonging(said);
    if (belongs.length > 0) return belongs;
    const wanted = this.wanted(said);
    if (wanted.length > 0) return wanted;
    return isPhrase || this.isFragment(said) ? this.phrase(said) : [];
  }

  /** „Bäder bauen, Heizungen tauschen“ as „Bäder bauen und Heizungen tauschen“: doings or things in a row without „und“. */
  private joined(said: string): Way | undefined {
    const parts = said.split(", ");
    const last = parts.pop() ?? "";
    if (parts.length === 0 || parts.length > 3 || this.is.joined.test(said) || /[;:()]/.test(said))
      return undefined;
    const all = [...parts, last];
    const text = `${parts.join(", ")} und ${last}`;
    if (!all.every((part) => part.split(" ").length <= 4 && this.phrases.isClean(part))) return undefined;
    if (all.every((part) => this.is.infinitive.test(part))) return { form: "task", text: this.begun(text) };
    const areThings =
      parts.length > 1 &&
      all.every(
        (part) => this.is.thing.test(part) && this.phrases.isThing(part) && this.phrases.isNamed(part),
      );
    return areThings ? { form: "thing", text: this.named(text) } : undefined;
  }

  /** What the reader does: „Sie prüfen Lieferscheine“. */
  private sentence(said: string): Way | undefined {
    const part = this.phrases.part(this.withoutOften(said), this.is.reader);
    const text = this.infinitives.of(`${part.text}${this.infinitives.apart(part.after)}`);
    if (text === undefined) return undefined;
    // What follows a second doing belongs to that: „setzt Scheiben ein und misst auf, was fehlt“.
    const isFirstOfTwo = / und /.test(part.text) && !/ und /.test(text);
    return this.asTask(text, isFirstOfTwo ? "" : part.after);
  }

  /** What somebody wanted can do, and what it is said that the reader does: its verb stands at the end. */
  private clause(said: string): Way | undefined {
    for (const pattern of [this.is.people, this.is.clauses]) {
      const found = pattern.exec(said);
      if (!found) continue;
      const part = this.phrases.part(this.withoutOften(said.slice(found.index + found[0].length)));
      const text = this.infinitives.ofClause(part.text);
      if (text !== undefined) return this.asTask(text, part.after);
    }
    return undefined;
  }

  private asTask(text: string, after: string): Way | undefined {
    const object = this.is.objectClause.exec(after)?.[0] ?? "";
    if (this.is.negation.test(object)) return undefined;
    // „beruhigen, wen das Warten wütend gemacht hat“ has lost whom one calms, if the clause is left out.
    if (object === "" && this.is.missedClause.test(after)) return undefined;
    // „in Häusern, in denen noch Stoffleitungen liegen“ says nothing without its clause.
    const own = this.is.placeClause.test(after) ? text.replace(this.is.lastPlace, " ") : text;
    const counted = own.replace(this.is.counts, "");
    const isCut = counted.includes(",") && !/^[^,]+(?:, [^,]+)* und [^,]+$/.test(counted);
    if (!this.phrases.isClean(counted) || isCut || counted.split(" ").length > MOST_WORDS) return undefined;
    return { form: "task", text: `${this.begun(counted)}${object}` };
  }

  private belonging(said: string): Way[] {
    const after = this.is.belongs.exec(said)?.[0];
    const before = after === undefined ? this.is.belonging.exec(said)?.[1] : undefined;
    const rest = after === undefined ? before?.replace(this.is.besides, "") : said.slice(after.length);
    return rest === undefined ? [] : this.phrase(rest).filter(({ form }) => form !== "quality");
  }

  private experience(said: string): Way[] {
    const found = this.is.experience.exec(said);
    if (!found) return [];
    const [, preposition = ""] = found;
    const text = this.phrases.extent(said.slice(found[0].length), (phrase) => this.phrases.isThing(phrase));
    return text === undefined ? [] : [{ form: "experience", text: `${preposition}${text}` }];
  }

  private name(said: string): Way[] {
    const found = this.is.names.exec(said);
    if (!found) return [];
    const [before = "", own] = found;
    const article = own === undefined ? (this.is.contracted.test(before) ? "dem " : "") : `${own} `;
    const text = this.phrases.extent(said.slice(before.length), (phrase) => {
      return (
        phrase.split(" ").length <= 6 &&
        !this.is.notInName.test(phrase) &&
        this.phrases.isThing(phrase) &&
        !this.is.unfitQuality.test(phrase)
      );
    });
    const form = this.is.known.test(before) ? "subject" : "name";
    return text === undefined ? [] : [{ form, text: `${article}${text}` }];
  }

  private wanted(said: string): Way[] {
    const needs = this.is.wants.exec(said)?.[0];
    const rest = needs === undefined ? this.is.wanted.exec(said)?.[1] : said.slice(needs.length);
    return rest === undefined ? [] : this.asQuality(rest, said);
  }

  private phrase(said: string): Way[] {
    const bare = said.replace(this.is.manner, "");
    const part = this.phrases.part(said);
    if (this.is.infinitive.test(part.text)) {
      const task = this.asTask(part.text, part.after);
      if (task) return [task];
    }
    for (const form of ["process", "gerund"] as const) {
      const text = this.phrases.extent(
        bare.replace(this.is.counts, ""),
        (phrase) => this.is[form].test(phrase) && this.phrases.isThing(phrase),
      );
      if (text !== undefined) return [{ form, text }];
    }
    const thing = this.phrases.extent(
      bare,
      (phrase) => this.is.thing.test(phrase) && this.phrases.isThing(phrase) && this.phrases.isNamed(phrase),
    );
    return [
      ...(thing === undefined ? [] : [{ form: "thing", text: this.named(thing) } as const]),
      ...this.asQuality(said),
    ];
  }

  private asQuality(rest: string, said = rest): Way[] {
    const bare = rest.replace(this.is.article, "");
    const text = this.phrases.extent(
      bare,
      (phrase) =>
        this.phrases.isThing(phrase) && this.phrases.isNamed(phrase) && !this.is.unfitQuality.test(phrase),
    );
    if (text === undefined || this.is.ownClause.test(bare.slice(text.length))) return [];
    if (text.split(/,? /).every((word) => this.is.join.test(word) || /[\p{Lu}\d].*[\p{Lu}\d]/u.test(word)))
      return [{ form: "name", text }];
    // „VOB und DIN-Normen sind Ihnen vertraut“: what one knows is no trait.
    if (this.is.known.test(said)) return [];
    const article = this.is.keptArticle.exec(rest)?.[0].toLowerCase() ?? "";
    return [{ form: "quality", text: this.needed(article, text) }];
  }

  /** „Mit den Vermietern verhandeln“, „Stationäre Patienten versorgen“ as they stand within a sentence. */
  private begun(text: string): string {
    return this.named(text.replace(this.is.beginning, (word) => word.toLowerCase()));
  }

  /** „Gute Augen“ as „gute Augen“. */
  private named(text: string): string {
    return text.replace(this.is.adjectives, (word) => word.toLowerCase());
  }

  /** What one needs: „ein sorgfältiger Umgang“ as „einen sorgfältigen Umgang“, „eine ruhige Hand“ as it is. */
  private needed(article: string, text: string): string {
    const named = this.named(text);
    const isHis = article === "ein " && this.is.masculine.test(named);
    return (isHis ? "einen " : article) + named.replace(/^(\p{Ll}+)er (?=\p{Lu})/u, "$1en ");
  }

  private withoutOften(said: string): string {
    const rest = said.replace(this.is.often, "");
    return rest.charAt(0) === rest.charAt(0).toLowerCase() && /^\p{Lu}/u.test(said) ? said : rest;
  }

  /** A sentence without a verb of its own: „Vorbereitung von Vergabeverfahren“. */
  private isFragment(said: string): boolean {
    const { text } = this.phrases.part(said);
    return !this.is.finite.test(text) && !this.is.others.test(text) && !this.is.readerOrEmployer.test(said);
  }
}
