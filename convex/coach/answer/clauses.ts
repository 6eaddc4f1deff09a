import { type Piece, wordsOf } from "../text";
import type { Speech } from "../words";

/** Sentences up to this many words are read as one. */
const LONG = 26;
/** Words that a clause has before a new one may begin: at a comma, at "I" or "we". */
const FEWEST = { afterComma: 8, beforeSubject: 14 };

/** Long sentences, and speech without full stops, in clauses that each say one thing; verbatim. */
export function clausesOf(sentence: Piece, speech: Speech): Piece[] {
  const { text } = sentence;
  const words = wordsOf(text);
  if (words.length <= LONG) return [sentence];
  const clauses: Piece[] = [];
  let from = 0;
  let count = 0;
  for (const [at, word] of words.entries()) {
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
    const turns = at > 0 && count >= FEWEST.afterComma && /[,;:–—]/.test(gap);
    const begins = count >= FEWEST.beforeSubject && speech.readingLexicon.tagsOf(word.fold).includes("first");
    if (turns || begins) {
      clauses.push(cut(sentence, from, word.start));
      from = word.start;
      count = 0;
    }
    count++;
  }
  return [...clauses, cut(sentence, from, text.length)];
}

function cut({ text, start }: Piece, from: number, to: number): Piece {
  return { text: text.slice(from, to).trimEnd(), start: start + from };
}
