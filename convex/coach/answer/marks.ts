import { isKnownTool } from "../posting/tools";
import type { Word } from "../text";
import type { ReadingTag } from "../words/types";

/** A word with what it stands for. */
export interface TaggedWord extends Word {
  tags: readonly ReadingTag[];
}

const NO_NAME = new Set<ReadingTag>(["function", "time", "first", "numberWord"]);
/** "I gave 110 %" counts nothing. */
const IDLE_NUMBERS = new Set(["100", "110", "120", "150", "200", "1000"]);
const ENUMERATION = { fewest: 6, commas: 0.5 };

/** Whether a word begins with a capital. */
export function isCapital(text: string, word: Word): boolean {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

/** "15 %", "2,400", "3x": each a single number; the parts after the first do not count again. */
export function isNumber(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !startsWithDigit(word.fold)) return false;
  const before = words[at - 1];
  const continues = before !== undefined && startsWithDigit(before.fold);
  if (continues && /^[.,:'’/]$/.test(text.slice(before.end, word.start))) return false;
  const isShare = /^\s?(?:%|percent|prozent)/iu.test(text.slice(word.end, word.end + 9));
  return !(isShare && IDLE_NUMBERS.has(word.fold));
}

/**
 * The places of names among the words: capitalised words within a sentence. Where all nouns are written
 * so, only what is written as no noun is, and two in a row.
 */
export function namesIn(
  text: string,
  words: readonly TaggedWord[],
  nounsAreBig: boolean,
): ReadonlySet<number> {
  const places = new Set<number>();
  const isBig = (at: number) => {
    const word = words[at];
    return word !== undefined && isCapital(text, word) && !word.tags.some((tag) => NO_NAME.has(tag));
  };
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (!before || !isCapital(text, word)) return;
    const raw = text.slice(word.start, word.end);
    const follows = isBig(at - 1) && text.slice(before.end, word.start) === " ";
    if (hasSign(raw)) places.add(at);
    else if (nounsAreBig && follows && isBig(at)) places.add(at - 1).add(at);
    else if (!nounsAreBig && isBig(at) && raw.length > 1) places.add(at);
  });
  return places;
}

/** Hardly two words without a comma between them. */
export function isEnumeration(text: string, words: readonly Word[]): boolean {
  if (words.length < ENUMERATION.fewest) return false;
  const commas = words.filter((word, at) =>
    /[,;|/]/.test(text.slice(words[at - 1]?.end ?? word.start, word.start)),
  );
  return commas.length >= words.length * ENUMERATION.commas;
}

/** "Excel", "SAP", "DynamoDB" */
function hasSign(raw: string): boolean {
  return isKnownTool(raw) || /^\p{Lu}{2,}\d*$/u.test(raw) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(raw);
}

function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
