import { graphemesOf, sentencesOf, wordsOf } from "../../text/index";

/** Words a minute in an interview: slower than reading aloud, for one thinks. */
const WORDS_PER_MINUTE = 140;
/** Characters a minute where words are not parted by spaces. */
const DENSE_PER_MINUTE = 300;
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/;

/** Words of a sentence that is hard to say, and to follow, in one breath. */
const LONG_SENTENCE = 40;

/** Seconds that it takes to say a text, about. */
export function secondsAloud(text: string): number {
  const dense = DENSE.test(text) ? graphemesOf(text).filter((character) => DENSE.test(character)).length : 0;
  const words = wordsOf(text).filter((word) => !DENSE.test(word.text)).length;
  return Math.round(60 * (words / WORDS_PER_MINUTE + dense / DENSE_PER_MINUTE));
}

/** The sentences of more than 40 words: which they are, counted from 1, and how many words they have. */
export function longSentences(text: string): { number: number; words: number }[] {
  return sentencesOf(text)
    .map(({ text: sentence }, index) => ({ number: index + 1, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > LONG_SENTENCE);
}
