import { fold, wordsOf } from "../../text/index";

/** Words in a row that nobody writes twice by chance. */
const RUN = 6;
/** From this share of an answer's words on, it is a copy. */
const COPIED_SHARE = 0.6;

/** Whether most of an answer stands word for word in another text: its question, or the posting. */
export function isCopyOf(answer: string, source: string): boolean {
  const words = folded(answer);
  if (words.length === 0) return false;
  const run = Math.min(RUN, words.length);
  // An answer of two words stands in any posting.
  if (run < 3) return false;
  const runs = new Set(runsOf(folded(source), run).map(([, text]) => text));
  const copied = new Set<number>();
  for (const [start, text] of runsOf(words, run)) {
    if (runs.has(text)) for (let at = start; at < start + run; at++) copied.add(at);
  }
  return copied.size / words.length >= COPIED_SHARE;
}

function folded(text: string): string[] {
  return wordsOf(text).map((word) => fold(word.text));
}

function runsOf(words: string[], length: number): [start: number, text: string][] {
  const runs: [number, string][] = [];
  for (let start = 0; start + length <= words.length; start++)
    runs.push([start, words.slice(start, start + length).join(" ")]);
  return runs;
}
