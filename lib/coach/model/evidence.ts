import { cut, fold, oneLine, placeOf, sentencesOf, wellFormed, wordsOf } from "../../text";
import { isOfPoint } from "../review/reading";
import { stands } from "../review/standing";
import type { Saw } from "../types";
import { pointName, type ToRead, trapName } from "./read-prompt";
import type { ModelReading } from "./shapes";

/** What a language model found of one point or trap, as far as it can be shown. */
interface Found {
  /** The point's or the trap's. */
  key: string;
  saw: Saw;
  /** They stand in the answer word for word. */
  words?: string;
}

/** What a language model found in one answer. Points and traps that are not in it were not looked at. */
export interface Evidence {
  found: Found[];
  /** A sentence to the person: what would help most, and what changed since the earlier version. */
  help?: string;
  changed?: string;
}

/** Longer words show everything, and nothing in particular. */
const MOST_WORDS = 60;
/** Nobody shows more points than this by the same words. */
const SAME_WORDS = 2;
const LONGEST_SENTENCE = 300;

/**
 * What of a model's report can be shown. A point that is said to be there keeps its verdict only with words of the
 * answer; the same words for more than two points show none; what is not the sheet's, or is said twice and differently,
 * is left out. Whatever is left out was not looked at.
 */
export function evidenceOf({ sheet, answer }: ToRead, reading: ModelReading): Evidence {
  const points = sheet.points.flatMap(({ key }, at): Found[] => {
    const said = theOnly(reading.points.filter(({ point }) => point === pointName(at)));
    if (!said) return [];
    if (said.saw === "missing") return [{ key, saw: "missing" }];
    const words = wordsIn(said.words, answer);
    return words === null ? [] : [{ key, saw: said.saw, words }];
  });
  const traps = sheet.traps.flatMap(({ key }, at): Found[] => {
    const said = theOnly(reading.traps.filter(({ trap }) => trap === trapName(at)));
    if (!said) return [];
    if (!said.hit) return [{ key, saw: "clear" }];
    const words = wordsIn(said.words, answer);
    return words === null ? [] : [{ key, saw: "hit", words }];
  });
  const isOverused = (words: string | undefined) =>
    words !== undefined && points.filter((other) => other.words === words).length > SAME_WORDS;
  const shown = [...points.filter(({ words }) => !isOverused(words)), ...traps];
  const help = sentence(reading.help);
  const changed = sentence(reading.changed);
  return {
    found: shown.map((one) => (one.words ? { ...one, words: withItsSentence(one.words, answer) } : one)),
    ...(help && { help }),
    ...(changed && { changed }),
  };
}

/** Of two readings of the same answer, what both say; the first one's words and sentences. */
export function agreed(first: Evidence, second: Evidence): Evidence {
  const found = first.found.filter(({ key, saw }) =>
    second.found.some((other) => other.key === key && other.saw === saw),
  );
  return { ...first, found };
}

/** How much a verdict says: of several pieces of one answer, the one that says most counts. */
const WEIGHT: Record<Saw, number> = { covered: 2, partly: 1, missing: 0, hit: 1, clear: 0 };

/**
 * What the pieces of one long answer come to together, null where nobody looked: a point is where one piece has it, and missing only where every
 * piece was looked at. Sentences about a piece say nothing of the whole.
 */
export function together(pieces: readonly (Evidence | null)[]): Evidence {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const best = new Map<string, { found: Found; times: number }>();
  for (const found of pieces.flatMap((piece) => piece?.found ?? [])) {
    const kind = isOfPoint(found) ? "point" : "trap";
    const name = `${kind} ${found.key}`;
    const known = best.get(name);
    const stronger = known && WEIGHT[known.found.saw] >= WEIGHT[found.saw] ? known.found : found;
    best.set(name, { found: stronger, times: (known?.times ?? 0) + 1 });
  }
  const everywhere = [...best.values()].filter(
    ({ found, times }) => found.words !== undefined || times === pieces.length,
  );
  return { found: everywhere.map(({ found }) => found) };
}

/** Words that were left out of a quotation: "…", "...", ". . .", "[…]", "(...)". */
const GAP = /\s*[[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?\s*/u;
/** What ends a sentence between two words. */
const END = /[!?。！？]|(?<!\.)\.(?!\.)/u;

/**
 * A quotation as it stands in a text: the same words in a row, in the text's own characters; case, white space and
 * signs between them do not count, for models set them right, but where the text ends a sentence the quotation does,
 * too. One with gaps is given back with what the text has in them: its parts alone might say the opposite. Null where
 * it does not stand, or is longer than what shows one thing.
 */
export function wordsIn(quote: string, text: string): string | null {
  const parts = quote
    .split(GAP)
    .map(saidIn)
    .filter(({ length }) => length > 0);
  const [first, ...others] = parts;
  if (!first || parts.flat().length > MOST_WORDS) return null;
  const exact = quote.trim();
  if (stands(exact, text)) return exact;
  const said = saidIn(text);
  for (let from = runAt(first, said, 0); from !== -1; from = runAt(first, said, from + 1)) {
    let end = from + first.length;
    for (const part of others) {
      const at = runAt(part, said, end);
      if (at === -1) return null;
      end = at + part.length;
    }
    if (end - from > MOST_WORDS) continue;
    const run = text.slice(said[from]?.start, said[end - 1]?.end);
    if (stands(run, text)) return run;
  }
  return null;
}

/**
 * Words of a text with the rest of their sentences, for a part may say the opposite of the whole ("never managed to"). Of
 * sentences that are too long for a quotation, as dictated ones are, what stands before the words is the more telling half.
 */
function withItsSentence(words: string, text: string): string {
  const from = placeOf(words, text);
  const to = from + words.length;
  const around = sentencesOf(text).filter(({ start, text: one }) => start < to && from < start + one.length);
  const [first] = around;
  const last = around.at(-1);
  if (!first || !last) return words;
  const end = last.start + last.text.length;
  const said = wordsOf(text).filter(({ start }) => start >= first.start && start < end);
  if (said.length <= MOST_WORDS) return text.slice(first.start, end);
  const upTo = said.filter(({ start }) => start < to).slice(-MOST_WORDS);
  return text.slice(Math.min(from, upTo[0]?.start ?? from), to);
}

/** A word with its place, and whether a sentence ends between it and the next one. */
interface SaidWord {
  folded: string;
  start: number;
  end: number;
  isLast: boolean;
}

function saidIn(text: string): SaidWord[] {
  const words = wordsOf(text);
  return words.map(({ text: word, start }, at) => {
    const end = start + word.length;
    return { folded: fold(word), start, end, isLast: END.test(text.slice(end, words[at + 1]?.start)) };
  });
}

/** Where words stand in a row among others, at a place or after it, and no sentence ends that does not end in them; else -1. */
function runAt(part: readonly SaidWord[], said: readonly SaidWord[], from: number): number {
  return said.findIndex(
    (_word, at) =>
      at >= from &&
      part.every(({ folded, isLast }, offset) => {
        const word = said[at + offset];
        const isJoined = word?.isLast && !isLast && offset < part.length - 1;
        return word?.folded === folded && !isJoined;
      }),
  );
}

/** What was said of one thing; undefined where nothing was, or different things. */
function theOnly<Said extends { saw?: string; hit?: boolean }>(said: readonly Said[]): Said | undefined {
  const [first] = said;
  return said.every(({ saw, hit }) => saw === first?.saw && hit === first?.hit) ? first : undefined;
}

/** One line of a model's own, within its limit. */
function sentence(text: string | undefined): string {
  return cut(oneLine(wellFormed(text ?? "")), LONGEST_SENTENCE).trim();
}
