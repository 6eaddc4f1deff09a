import { languageOf } from "../language";
import type { ReadAnswer } from "./read";

/**
 * What kind of text an answer is, before it is worth rating: nothing, no language, taken over from
 * what was given, words in a row, or sentences.
 */
export type Nature = "empty" | "gibberish" | "copied" | "list" | "sentences";

const FEWEST_WORDS = 5;
/** Words of one's own that make an answer out of what was copied. */
const FEWEST_OWN = 8;
const MOST_COPIED = 0.5;
const FEWEST_KNOWN = 0.35;
const FEWEST_SMALL = 0.15;
const SALAD = { share: 0.45, fewest: 3 };

export function natureOf(answer: ReadAnswer): Nature {
  const { sentences, wordCount } = answer;
  if (wordCount < FEWEST_WORDS && !sentences.some(({ isConcrete }) => isConcrete)) return "empty";
  const copied = wordsIn(sentences.filter(({ isCopied }) => isCopied));
  if (copied >= wordCount * MOST_COPIED || (copied > 0 && wordCount - copied < FEWEST_OWN)) return "copied";
  if (knownShare(answer) < FEWEST_KNOWN && languageOf(answer.text) === undefined) return "gibberish";
  if (isSalad(answer)) return "gibberish";
  const happens = sentences.reduce((sum, { pasts, steps }) => sum + pasts + steps, 0);
  const small = sentences.reduce((sum, { counts }) => sum + (counts.get("function") ?? 0), 0);
  if (wordCount >= 8 && small < wordCount * FEWEST_SMALL && happens < wordCount * 0.08) return "list";
  return "sentences";
}

function wordsIn(sentences: ReadAnswer["sentences"]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

function knownShare({ sentences, wordCount }: ReadAnswer): number {
  let known = 0;
  for (const { words } of sentences) {
    known += words.filter(
      ({ tags, themes, fields }) => tags.length + themes.length + fields.length > 0,
    ).length;
  }
  return known / wordCount;
}

/** Real words in no order: an article before a word that cannot follow one, again and again. */
function isSalad({ sentences }: ReadAnswer): boolean {
  let determiners = 0;
  let broken = 0;
  for (const { words } of sentences) {
    words.forEach(({ tags }, at) => {
      if (!tags.includes("determiner")) return;
      determiners++;
      const next = words[at + 1];
      if (!next || next.tags.includes("noNoun")) broken++;
    });
  }
  return determiners >= SALAD.fewest && broken >= determiners * SALAD.share;
}
