import { Lexicon, remembering } from "../lexicon";
import type { Language } from "../../../lib/coach/types";
import { de } from "./de";
import { en } from "./en";
import type { FieldId, ThemeId } from "./ids";
import type { Past, ReadingTag, Words } from "./types";

/** A language with its words made ready to be looked up. */
export interface Speech extends Words {
  readingLexicon: Lexicon<ReadingTag>;
  themeLexicon: Lexicon<ThemeId>;
  fieldLexicon: Lexicon<FieldId>;
  titleLexicon: Lexicon<FieldId>;
  /** The part of a folded word that its other forms share. */
  stem(this: void, word: string): string;
  /** What a folded word tells of the past. */
  pastOf(this: void, word: string): Past;
}

const LANGUAGES: Readonly<Record<Language, Words>> = { en, de };
const ready = new Map<Language, Speech>();

/** The words of a language; made ready when they are first asked for. */
export function speechOf(language: Language): Speech {
  const known = ready.get(language);
  if (known) return known;
  const words = LANGUAGES[language];
  const compounds = words.grammar.hasCompounds;
  const speech: Speech = {
    ...words,
    stem: remembering((word) => words.grammar.stem(word)),
    pastOf: remembering((word) => words.grammar.pastOf(word)),
    readingLexicon: new Lexicon(words.reading, new Set<ReadingTag>(compounds ? ["work", "leisure"] : [])),
    themeLexicon: new Lexicon(
      pick(words.themes, (theme) => theme.words),
      new Set(compounds ? keysOf(words.themes) : []),
    ),
    fieldLexicon: new Lexicon(
      pick(words.fields, (field) => field.words),
      new Set(compounds ? keysOf(words.fields) : []),
    ),
    titleLexicon: new Lexicon(
      pick(words.fields, (field) => field.titles),
      new Set(compounds ? keysOf(words.fields) : []),
    ),
  };
  ready.set(language, speech);
  return speech;
}

/** Whether the coach speaks a language given by its two-letter code. */
export function isSpoken(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(LANGUAGES, code);
}

function pick<K extends string, V>(
  record: Readonly<Record<K, V>>,
  value: (entry: V) => string,
): Record<K, string> {
  const picked: Partial<Record<K, string>> = {};
  for (const key of keysOf(record)) picked[key] = value(record[key]);
  return picked as Record<K, string>;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
