import { Fragment } from "react";
import { placeOf } from "../../lib/text/index";

/** A text with quotes of it marked: plain text in, text nodes out. Quotes that do not stand in it mark nothing, nor half a word. */
export function Marked({ text, quotes }: { text: string; quotes: string[] }) {
  return splitAt(text, quotes).map(({ part, marked }, index) =>
    marked ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}

/** Cuts a text into marked and unmarked parts that give it back when joined; no word is marked twice. */
export function splitAt(text: string, quotes: string[]): { part: string; marked: boolean }[] {
  const spans = quotes
    .map((quote) => ({ from: placeOf(quote, text), length: quote.length }))
    .filter(({ from }) => from >= 0)
    .map(({ from, length }) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from);
  const parts: { part: string; marked: boolean }[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(span.from, at);
    if (from >= span.to) continue;
    if (from > at) parts.push({ part: text.slice(at, from), marked: false });
    parts.push({ part: text.slice(from, span.to), marked: true });
    at = span.to;
  }
  if (at < text.length) parts.push({ part: text.slice(at), marked: false });
  return parts;
}
