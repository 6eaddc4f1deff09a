import { cut, fold, oneLine, wellFormed, wordsOf } from "../../text";
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
  const help = sentence(reading.help);
  const changed = sentence(reading.changed);
  return {
    found: [...points.filter(({ words }) => !isOverused(words)), ...traps],
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
    const kind = found.saw === "hit" || found.saw === "clear" ? "trap" : "point";
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

/**
 * A quotation as it stands in a text: the same words in a row, in the text's own characters; case, white space and
 * signs between them do not count, for models set them right. Of one with gaps ("…") its longest part, where every part
 * stands. Null where it does not stand, or is longer than what shows one thing.
 */
export function wordsIn(quote: string, text: string): string | null {
  const parts = quote.split(/\s*(?:…|\.{3}|\[\.{3}\])\s*/).filter((part) => fold(part) !== "");
  const found = parts.map((part) => runIn(part, text));
  if (found.includes(null)) return null;
  const longest = found.reduce(
    (one, other) => ((other?.length ?? 0) > (one?.length ?? 0) ? other : one),
    null,
  );
  return longest;
}

function runIn(quote: string, text: string): string | null {
  const exact = quote.trim();
  const wanted = wordsOf(quote).map((word) => fold(word.text));
  if (wanted.length === 0 || wanted.length > MOST_WORDS) return null;
  if (stands(exact, text)) return exact;
  const words = wordsOf(text);
  const folded = words.map((word) => fold(word.text));
  for (let at = folded.indexOf(wanted[0] ?? ""); at !== -1; at = folded.indexOf(wanted[0] ?? "", at + 1)) {
    if (!wanted.every((word, offset) => folded[at + offset] === word)) continue;
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    const run = first && last ? text.slice(first.start, last.start + last.text.length) : "";
    if (stands(run, text)) return run;
  }
  return null;
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
