import { readFileSync } from "node:fs";
import type { Label } from "../../lib/coach/read/labels";

/** A sentence of a posting that somebody labelled. */
interface Labelled {
  text: string;
  label: Label;
  topic?: string;
  question?: string;
}

/** A posting whose sentences are labelled; its description is their texts joined. */
export interface LabelledPosting {
  id: string;
  title: string;
  company?: string;
  language: string;
  sentences: Labelled[];
}

/** A labelled sentence with its place in the description. */
export interface Span extends Labelled {
  from: number;
  to: number;
}

export function labelledPostings(file: string): LabelledPosting[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { postings: LabelledPosting[] }).postings;
}

export function descriptionOf({ sentences }: LabelledPosting): string {
  return sentences.map(({ text }) => text).join("");
}

export function spansOf({ sentences }: LabelledPosting): Span[] {
  let at = 0;
  return sentences.map((sentence) => {
    const from = at;
    at += sentence.text.length;
    return { ...sentence, from, to: at };
  });
}

/** Of some pieces, the one that shares most of its place with a stretch of the description. */
export function nearest<Piece>(
  pieces: readonly Piece[],
  from: number,
  to: number,
  place: (piece: Piece) => { from: number; to: number },
): Piece | undefined {
  let best: Piece | undefined;
  let most = 0;
  for (const piece of pieces) {
    const own = place(piece);
    const shared = Math.min(to, own.to) - Math.max(from, own.from);
    if (shared > most) [best, most] = [piece, shared];
  }
  return best;
}

/** "en", "de" or "other". */
export function groupOf({ language }: LabelledPosting): "en" | "de" | "other" {
  return language === "en" || language === "de" ? language : "other";
}
