import { fold, phrases, unaccented } from "../text";

/** The words of a text as this room compares them: lower case, no accents, no signs, one blank between them. */
export function plain(text: string): string {
  return unaccented(fold(text));
}

/** The same, as a list. */
export function plainWords(text: string): string[] {
  const folded = plain(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Questions to a table of phrases; all are asked of plain text. */
export type Vocabulary = ReturnType<typeof phrases>;

/** A vocabulary from a table's phrases, as people write them: divided by commas or strokes, "deliver*" for a beginning. */
export function vocabulary(table: string): Vocabulary {
  const entries = table.split(/[,|]/).map((entry) => {
    const phrase = entry.trim();
    const folded = plain(phrase.replace(/\*$/, ""));
    return folded !== "" && phrase.endsWith("*") ? `${folded}*` : folded;
  });
  return phrases(entries.filter((entry) => entry !== "").join("|"));
}

/**
 * A stable name for a sentence: the same for the same words, whatever the case, the spaces and the punctuation.
 * 16 hexadecimal digits.
 */
export function keyOf(sentence: string): string {
  return exactKeyOf(plain(sentence) || sentence);
}

/** A stable name for a text: the same for the same characters on every surface. Guards no secret. 16 hexadecimal digits. */
export function exactKeyOf(text: string): string {
  return [hash32(text), hash32(text, 0x9e3779b9)].map((half) => half.toString(16).padStart(8, "0")).join("");
}

/** A number that is the same for the same text: for choosing among equals without chance. */
export function seedOf(text: string): number {
  return hash32(text);
}

/** FNV-1a over UTF-16 units: 32 bits, not negative. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** How many words a text has that are said: signs alone are none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
