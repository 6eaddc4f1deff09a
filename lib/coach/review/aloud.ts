import { graphemesOf, sentencesOf, wordsOf } from "../../text/index";

/** Words a minute in an interview: slower than reading aloud, for one thinks. */
const WORDS_PER_MINUTE = 140;
/** Characters a minute where words are not parted by spaces. */
const DENSE_PER_MINUTE = 300;
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/;

/** Words of a sentence that is hard to say, and to follow, in one breath. */
const LONG_SENTENCE = 40;

/** Less than this is a beginning, not a length. */
const ENOUGH_SECONDS = 6;

/** What ends a sentence, with the quotes and brackets that close after it. */
const ENDED = /[.!?…。！？]["”“»’'）」』)\]]*$/;

/** Seconds that it takes to say a text, about; 0 where they are only a few. */
export function secondsAloud(text: string): number {
  const dense = DENSE.test(text) ? graphemesOf(text).filter((character) => DENSE.test(character)).length : 0;
  const words = wordsOf(text).filter((word) => !DENSE.test(word.text)).length;
  const seconds = Math.round(60 * (words / WORDS_PER_MINUTE + dense / DENSE_PER_MINUTE));
  return seconds < ENOUGH_SECONDS ? 0 : seconds;
}

/** A length as it is told to a person, in minutes. */
export function halfMinutes(seconds: number): number {
  return Math.round(seconds / 30) / 2;
}

/**
 * The sentences of more than 40 words: which they are, counted from 1, and how many words they have. Of what has no end
 * mark, as dictated words have none, and of what was cut because it did not end, nobody knows where its sentences are.
 */
export function longSentences(text: string): { number: number; words: number }[] {
  const pieces = sentencesOf(text);
  return pieces.flatMap(({ text: piece, start }, at) => {
    const before = pieces[at - 1];
    const isRest =
      before &&
      !ENDED.test(before.text) &&
      !text.slice(before.start + before.text.length, start).includes("\n");
    const words = wordsOf(piece).length;
    return words > LONG_SENTENCE && ENDED.test(piece) && !isRest ? [{ number: at + 1, words }] : [];
  });
}
