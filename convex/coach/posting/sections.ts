import { sentencesOf } from "../sentences";
import { type Piece, type Word, wordsOf } from "../text";
import { type SectionRole, roleOfHeading } from "./headings";

/** A sentence or list item of a posting, with what is known from where it stands. */
export interface Line extends Piece {
  role: SectionRole;
  isItem: boolean;
  /** Its place among the lines of its section, from 0. */
  position: number;
}

const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 9;
const BULLET = /^[\s]*(?:[-–—•·*‣▪●◦✓✔➔►➤>?]+|\d{1,2}[.)])\s+/;
const INLINE_BULLET = /\s[•●▪‣*]\s+/g;
/** A heading that a page ran into the text: "… is a plus About Acme: …". */
const LONGEST_RUN_IN = 60;

/** The sentences and items of a posting, each with the role of the section it stands in. */
export function linesOf(description: string): Line[] {
  const lines: Line[] = [];
  let role: SectionRole = "unknown";
  let position = 0;
  for (const block of blocksOf(description)) {
    const heading = roleOf(block);
    const opens =
      heading !== undefined && (heading !== role || block.text.endsWith(":") || isCapitals(block.text));
    if (opens) {
      role = heading;
      position = 0;
      continue;
    }
    for (const sentence of block.isItem && block.text.length <= LONGEST_ITEM
      ? [block]
      : sentencesOf(block.text)) {
      const start = sentence === block ? block.start : block.start + sentence.start;
      lines.push({
        text: withoutEnding(sentence.text),
        start,
        role,
        isItem: block.isItem,
        position: position++,
      });
    }
  }
  return lines.filter((line) => line.text !== "");
}

/** Items up to this length are taken whole, longer ones by the sentence. */
const LONGEST_ITEM = 160;

interface Block extends Piece {
  isItem: boolean;
}

/** Lines, taken apart at bullets and headings that were run into them. */
function blocksOf(description: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of description.split("\n")) {
    let at = start;
    let isItem = BULLET.test(line);
    for (const part of partsOf(line)) {
      const text = part.replace(BULLET, "").trim();
      if (text !== "") blocks.push({ text, start: description.indexOf(text, at), isItem });
      at += part.length;
      isItem = true;
    }
    start += line.length + 1;
  }
  return blocks.flatMap(splitRunInHeadings);
}

function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE_BULLET)) {
    parts.push(line.slice(from, match.index));
    from = match.index;
  }
  parts.push(line.slice(from));
  return parts;
}

/** Takes "… What you'll need:" out of the line it was run into, and puts it on a line of its own. */
function splitRunInHeadings(block: Block): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let colon = block.text.indexOf(":"); colon !== -1; colon = block.text.indexOf(":", colon + 1)) {
    const start = headingStart(block.text, Math.max(from, colon - LONGEST_RUN_IN), colon);
    if (start === undefined || isWholeHeading(block, colon)) continue;
    blocks.push(cut(block, from, start), cut(block, start, colon + 1));
    from = colon + 1;
  }
  blocks.push(cut(block, from, block.text.length));
  return blocks.filter(({ text }) => text !== "");
}

/** A short line that ends with the colon is a heading itself; at the end of an item it was run in. */
function isWholeHeading({ text, isItem }: Block, colon: number): boolean {
  return !isItem && colon === text.length - 1 && text.length <= LONGEST_HEADING;
}

/** Where the heading begins that ends at this colon: the known words, and the capitalised ones before them. */
function headingStart(text: string, from: number, colon: number): number | undefined {
  const words = wordsOf(text.slice(from, colon)).slice(-MOST_HEADING_WORDS);
  const isBig = (i: number) => /^\p{Lu}/u.test(text.slice(from + (words[i]?.start ?? 0), colon));
  let first = words.length - 1;
  while (first >= 0 && !(isBig(first) && roleOfHeading(words.slice(first).map(({ fold }) => fold)))) first--;
  if (first < 0) return undefined;
  while (first > 0 && isBig(first - 1) && isOneRun(text, from, words, first)) first--;
  return isOneRun(text, from, words, first, words.length - 1) ? from + (words[first]?.start ?? 0) : undefined;
}

/** Whether no mark that ends a sentence stands between the words. */
function isOneRun(text: string, from: number, words: readonly Word[], at: number, to = at): boolean {
  const start = at === to ? (words[at - 1]?.end ?? 0) : (words[at]?.start ?? 0);
  return !/[.!?;,]\s/.test(text.slice(from + start, from + (words[to]?.start ?? 0)));
}

function cut(block: Block, from: number, to: number): Block {
  const raw = block.text.slice(from, to);
  const text = raw.trim();
  return { text, start: block.start + from + raw.indexOf(text), isItem: block.isItem };
}

/** The role of the section a block opens, or undefined when it is no heading. */
function roleOf({ text, isItem }: Block): SectionRole | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const words = wordsOf(text).map((word) => word.fold);
  if (words.length === 0 || words.length > MOST_HEADING_WORDS) return undefined;
  const open = text.endsWith(":");
  if (isItem && !open) return undefined;
  if (/[.!;,]$/.test(text) && !/^\p{Lu}[\p{Lu}\s]+[.!]$/u.test(text)) return undefined;
  const role = roleOfHeading(words);
  if (role) return role;
  return open || isCapitals(text) ? "unknown" : undefined;
}

function isCapitals(text: string): boolean {
  return text.length >= 6 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** An item without the mark that joins it to the next one. */
function withoutEnding(text: string): string {
  return text.replace(/[\s;,]{1,5}$/, "");
}
