import { fold, wordsOf } from "../../text/index";
import { hash32 } from "../text";

/**
 * Whether one text tells what another one told, also with a third of its words changed and its sentences in another
 * order. A text is remembered as a fingerprint: the lowest hashes of its pairs of neighbouring words. Fingerprints of
 * texts that share many pairs share many hashes (bottom-k sketch, Broder 1997); the same topic alone shares few.
 */
export type Fingerprint = readonly number[];

/** Hashes in a fingerprint. Twice as many decide no better on answers of an interview. */
const SIZE = 64;
/** A text of fewer pairs says too little to be told twice. */
const FEWEST_PAIRS = 12;
/** The least share of pairs in common. Two texts of 100 words with a third of the words changed share about 0.3. */
const RETOLD_SHARE = 0.13;
/** The fewest pairs in common: in two short texts one way to begin a sentence is a large share. */
const RETOLD_PAIRS = 8;

/** The fingerprint of an answer; null for one of a few words only. The order of sentences does not count. */
export function fingerprint(text: string): Fingerprint | null {
  const hashes = new Set<number>();
  let before: string | undefined;
  for (const { text: word } of wordsOf(text)) {
    const folded = fold(word);
    if (before !== undefined) hashes.add(hash(`${before} ${folded}`));
    before = folded;
  }
  if (hashes.size < FEWEST_PAIRS) return null;
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** Whether two fingerprints are of one story. */
export function isRetold(a: Fingerprint, b: Fingerprint): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  const lowest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length));
  const shared = lowest.filter((each) => inA.has(each) && inB.has(each)).length;
  return shared >= RETOLD_PAIRS && shared / lowest.length >= RETOLD_SHARE;
}

/** Mixed once more, so that its lowest values are as good as drawn; 32 bits. */
function hash(text: string): number {
  let value = hash32(text);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
