import { INVISIBLE } from "../../text/index";

/**
 * Gives plain text its final form: paragraphs divided by one blank line, list marks of every kind as "- ",
 * written-out line breaks ("\n" as two characters) as line breaks.
 */
export function tidy(text: string): string {
  return withLineBreaks(text)
    .join("\n")
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/^(?:[•·●▪▫◦‣⁃∙■□○►▸➢➤✓✔✅–—*-]|\uF0B7|\u00B7)+ +(?=\S)/gm, "- ")
    .replace(/^- (?:- )+|^-$/gm, (mark) => (mark.length > 1 ? "- " : ""))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Characters that break lines besides "\n", which means nothing where markup says what a line is. */
const LINE_SEPARATOR = /[\u2028\u2029\u0085]/;

/** The lines of a text; some systems write the two characters `\n` where they mean a line break. */
export function withLineBreaks(text: string): string[] {
  const lines = text.includes("\\n") ? text.split(/(?:\\r)?\\n/) : [];
  return (lines.length > 4 ? lines : [text]).flatMap((line) => line.split(LINE_SEPARATOR));
}
