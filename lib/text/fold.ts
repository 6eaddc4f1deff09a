/**
 * Characters that take no room and only break comparisons: soft hyphen, zero-width space, marks of direction, byte order
 * mark. The two that join or part letters (U+200C, U+200D) belong to how words are spelled, and stay.
 */
export const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** What joins or parts letters is often left out, and makes no word another one. */
const JOINERS = /[\u200C\u200D]/g;
/** Anything but plain text: most texts are plain, and folding them the plain way is much faster. */
const SPECIAL = /[^ -~\s]/;
/** Anything but Latin letters, common punctuation and signs: what Unicode's own properties are needed for. */
const FOREIGN =
  /[^ -~\s\u00A0-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF-\u012F\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u2010-\u2027\u2030-\u205E\u20A9-\u20BF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF]/;
/** Whatever is no letter, number, "+" or "#"; a mark counts with the letter that bears it. */
const SIGNS = /(?:[^\p{L}\p{M}\p{N}+#]|(?<![\p{L}\p{M}])\p{M})+/gu;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
/** Accents of Latin, Greek and Cyrillic, and the Arabic vowel marks. Marks of other scripts are letters of their own. */
const ACCENTS = /[\u0300-\u036F\u064B-\u0652]/g;
/** Letters of scripts that say in one what others say in two or three. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** One line of text: white space runs become one blank, invisible characters go. */
export function squash(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** One line of text of which case and width do not count; punctuation does. */
export function caseless(text: string): string {
  return squash(text.normalize("NFKC")).toLowerCase();
}

/** Lines that were folded: most are asked for again and again while a text is read. */
const known = new Map<string, string>();
/** The capital I with a dot of Turkish, in small letters. */
const DOTTED_I = "i\u0307";
/** In characters, and in lines: longer texts, and more lines, are not remembered. */
const LINE_LENGTH = 160;
const MOST_LINES = 1000;

/** The words of a text for comparing: case, width, punctuation and white space do not count; "+" and "#" do. */
export function fold(text: string): string {
  if (text.length > LINE_LENGTH) return folded(text);
  let line = known.get(text);
  if (line === undefined) {
    if (known.size === MOST_LINES) known.clear();
    known.set(text, (line = folded(text)));
  }
  return line;
}

function folded(text: string): string {
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
    .replace(JOINERS, "")
    .toLowerCase()
    .replaceAll(DOTTED_I, "i")
    .replace(SIGNS, " ")
    .trim();
}

/** A folded text without accents: "zürich" is "zurich", "großhandel" is "grosshandel". */
export function unaccented(folded: string): string {
  if (!SPECIAL.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text without accents and signs: the form that addresses use. */
export function bare(text: string): string {
  return unaccented(fold(text).replace(/[+#]/g, " "));
}

/** Whether `part` stands in `whole` as whole words, both already folded. */
export function hasWords(whole: string, part: string): boolean {
  return part !== "" && whole.includes(part) && ` ${whole} `.includes(` ${part} `);
}

/** How much a text says, measured in letters of an alphabet. */
export function sizeOf(text: string): number {
  return SPECIAL.test(text) ? text.length + 1.5 * (text.match(DENSE)?.length ?? 0) : text.length;
}
