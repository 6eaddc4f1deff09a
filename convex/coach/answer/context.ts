import { languageOf } from "../language";
import { foldedWords } from "../lexicon";
import { fieldsOf } from "../posting/job";
import type { Competency, Posting } from "../../../lib/coach/types";
import type { ReviewQuestion } from "../types";
import { type Speech, isSpoken, speechOf } from "../words";
import { type FieldId, THEMES, type ThemeId } from "../words/ids";
import { Shingles } from "./shingles";

/** What an answer can be about: the words and subjects of the question and the posting. */
export interface Context {
  /** Stems of the question with how much each says. */
  question: ReadonlyMap<string, number>;
  why: ReadonlySet<string>;
  posting: ReadonlySet<string>;
  themes: ReadonlySet<ThemeId>;
  fields: ReadonlySet<FieldId>;
  /** Words of the employer's name: naming it is no sign of anything. */
  company: ReadonlySet<string>;
  given: Shingles;
}

/** What all questions of a review share; made once. */
export interface PostingContext {
  speech: Speech;
  stems: ReadonlySet<string>;
  fields: readonly FieldId[];
  company: ReadonlySet<string>;
  given: Shingles;
}

/** More than any description that a person reads. */
const MOST_WORDS = 4_000;

export function postingContext(posting: Posting, fallback: Speech): PostingContext {
  const description = posting.jobDescription ?? "";
  const code = languageOf(description);
  const speech = isSpoken(code) ? speechOf(code) : fallback;
  const words = foldedWords(`${posting.jobTitle}\n${description}`).slice(0, MOST_WORDS);
  const company = new Set(foldedWords(posting.company ?? ""));
  const given = new Shingles();
  given.add(words);
  return {
    speech,
    stems: stemsOf(words, speech, company),
    fields: fieldsOf(posting.jobTitle, speech).slice(0, 2),
    company,
    given,
  };
}

export function contextOf(question: ReviewQuestion, posting: PostingContext): Context {
  const code = languageOf(question.text);
  const speech = isSpoken(code) ? speechOf(code) : posting.speech;
  const asked = foldedWords(question.text);
  const why = foldedWords(question.why ?? "");
  const given = posting.given.extended();
  for (const words of [asked, why]) given.add(words);
  const themes = new Set([
    ...speech.themeLexicon.countIn(asked).keys(),
    ...speech.themeLexicon.countIn(why).keys(),
  ]);
  const fields = new Set([...posting.fields, ...often(speech.fieldLexicon.countIn([...asked, ...why]))]);
  return {
    question: weighted(asked, speech, posting.company),
    why: stemsOf(why, speech, posting.company),
    posting: posting.stems,
    themes: themes.size > 0 ? themes : themesOf(question.competency),
    fields,
    company: posting.company,
    given,
  };
}

/** A common word of the question says little about what an answer should be about. */
const COMMON_WEIGHT = 0.35;

function weighted(
  words: readonly string[],
  speech: Speech,
  company: ReadonlySet<string>,
): Map<string, number> {
  const stems = new Map<string, number>();
  for (const word of words) {
    const tags = speech.readingLexicon.tagsOf(word);
    if (word.length < 3 || tags.includes("function") || company.has(word)) continue;
    stems.set(speech.stem(word), tags.includes("common") ? COMMON_WEIGHT : 1);
  }
  return stems;
}

function stemsOf(words: readonly string[], speech: Speech, company: ReadonlySet<string>): Set<string> {
  const stems = weighted(words, speech, company);
  return new Set([...stems].filter(([, weight]) => weight === 1).map(([stem]) => stem));
}

/** Trades that are met more than once: a single word may belong to any. */
function often(counts: ReadonlyMap<FieldId, number>): FieldId[] {
  return [...counts].filter(([, count]) => count >= 2).map(([field]) => field);
}

function themesOf(competency: Competency): Set<ThemeId> {
  const ids = Object.keys(THEMES) as ThemeId[];
  return new Set(ids.filter((id) => THEMES[id] === competency));
}
