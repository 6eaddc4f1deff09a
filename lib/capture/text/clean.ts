/** Characters that take no room and only break comparisons: soft hyphen, zero-width marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
/** Anything but plain text: most texts are plain, and folding them the plain way is much faster. */
const SPECIAL = /[^ -~\s]/;

/** Anything but Latin letters and common punctuation: what Unicode's own properties are needed for. */
const FOREIGN =
  /[^ -~\s\u00A0-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u2010-\u2027\u2030-\u205E]/;

/** One line of text: white space runs become one blank, invisible characters go. */
export function squash(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** What is left of a text for comparing: case, width, punctuation and white space do not count. */
export function fold(text: string): string {
  if (!SPECIAL.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d+#]+/g, " ")
      .trim();
  if (!FOREIGN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d+#\u00DF-\u00F6\u00F8-\u024F]+/g, " ")
      .trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** Letters of scripts that say in one what others say in two or three. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** How much a text says, measured in letters of an alphabet. */
export function sizeOf(text: string): number {
  return SPECIAL.test(text) ? text.length + 1.5 * (text.match(DENSE)?.length ?? 0) : text.length;
}

/** Whether `part` stands in `whole` as whole words, both already folded. */
export function hasWords(whole: string, part: string): boolean {
  return part !== "" && whole.includes(part) && ` ${whole} `.includes(` ${part} `);
}

/** A folded text without accents: the form that addresses use. */
export function bare(text: string): string {
  const folded = fold(text).replace(/[+#]/g, " ");
  if (!SPECIAL.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss");
}

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

/** The lines of a text; some systems write the two characters `\n` where they mean a line break. */
export function withLineBreaks(text: string): string[] {
  const lines = text.includes("\\n") ? text.split(/(?:\\r)?\\n/) : [];
  return lines.length > 4 ? lines : [text];
}
