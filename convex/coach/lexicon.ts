import { fold, wordsOf } from "./text";

const SHORTEST_PREFIX = 2;
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
const REMEMBERED_WORDS = 20_000;
const NONE: readonly never[] = [];

interface Phrase<Tag> {
  rest: readonly string[];
  open: boolean;
  tag: Tag;
}

/**
 * Words with what they stand for. Each entry of the source strings is a word, a beginning of words
 * (`deliver*`) or a phrase (`as_a_result`, `lot_of_custom*`). Looking a text up takes time in
 * proportion to its length.
 */
export class Lexicon<Tag extends string> {
  private readonly exact = new Map<string, Tag[]>();
  private readonly beginnings = new Map<string, Tag[]>();
  private readonly phrases = new Map<string, Phrase<Tag>[]>();
  private readonly remembered = new Map<string, readonly Tag[]>();

  /**
   * @param entries Words by tag.
   * @param inCompounds Tags that are also found at the end of a compound ("Nachtschicht").
   */
  constructor(
    entries: Readonly<Record<Tag, string>>,
    private readonly inCompounds: ReadonlySet<Tag> = new Set<Tag>(),
  ) {
    for (const tag in entries) {
      for (const entry of entries[tag].split(/\s+/)) this.add(tag, entry);
    }
  }

  /** What a single folded word stands for. */
  tagsOf(word: string): readonly Tag[] {
    const known = this.remembered.get(word);
    if (known) return known;
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear();
    const tags = this.lookUp(word);
    this.remembered.set(word, tags);
    return tags;
  }

  /** What the phrases that begin at `at` stand for, with their lengths in words. */
  phrasesAt(words: readonly string[], at: number): readonly { tag: Tag; length: number }[] {
    const phrases = this.phrases.get(words[at] ?? "");
    if (!phrases) return NONE;
    const found: { tag: Tag; length: number }[] = [];
    for (const { rest, open, tag } of phrases) {
      if (stands(rest, open, words, at + 1)) found.push({ tag, length: rest.length + 1 });
    }
    return found;
  }

  /** How often each tag is met in these folded words, by word or by phrase. */
  countIn(words: readonly string[]): Map<Tag, number> {
    const counts = new Map<Tag, number>();
    for (let at = 0; at < words.length; at++) {
      for (const tag of this.tagsOf(words[at] ?? "")) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      for (const { tag } of this.phrasesAt(words, at)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return counts;
  }

  /** Whether these folded words meet a tag, by word or by phrase. */
  has(words: readonly string[], tag: Tag): boolean {
    return this.countIn(words).has(tag);
  }

  private add(tag: Tag, entry: string): void {
    const open = entry.endsWith("*");
    const words = wordsOf(entry.replaceAll("_", " ")).map((word) => word.fold);
    const first = words[0];
    if (first === undefined) return;
    if (words.length > 1) put(this.phrases, first, { rest: words.slice(1), open, tag });
    else put(open ? this.beginnings : this.exact, first, tag);
  }

  private lookUp(word: string): readonly Tag[] {
    const tags = new Set(this.exact.get(word));
    if (word.endsWith("'s")) this.exact.get(word.slice(0, -2))?.forEach((tag) => tags.add(tag));
    for (let end = SHORTEST_PREFIX; end <= word.length; end++) {
      this.beginnings.get(word.slice(0, end))?.forEach((tag) => tags.add(tag));
    }
    if (tags.size === 0 && this.inCompounds.size > 0 && word.length >= SHORTEST_COMPOUND) {
      this.tagsOfLastPart(word).forEach((tag) => tags.add(tag));
    }
    return [...tags];
  }

  /** The last part of a compound says what the whole is: the longest known part wins. */
  private tagsOfLastPart(word: string): Tag[] {
    for (let start = 3; start <= word.length - SHORTEST_PART; start++) {
      const part = word.slice(start);
      const tags = [...(this.exact.get(part) ?? [])];
      for (let end = SHORTEST_PART; end <= part.length; end++) {
        tags.push(...(this.beginnings.get(part.slice(0, end)) ?? []));
      }
      const fitting = tags.filter((tag) => this.inCompounds.has(tag));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }
}

/** The folded words of a text, for looking them up. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.fold);
}

/** The same function, remembering what it said of the words it met last. */
export function remembering<T>(look: (word: string) => T): (word: string) => T {
  const remembered = new Map<string, T>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    const found = look(word);
    remembered.set(word, found);
    return found;
  };
}

/** A set of words written as one string, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(fold));
}

function stands(rest: readonly string[], open: boolean, words: readonly string[], from: number): boolean {
  const last = rest.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[from + i];
    const part = rest[i] ?? "";
    if (word === undefined || (open && i === last ? !word.startsWith(part) : word !== part)) return false;
  }
  return true;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
