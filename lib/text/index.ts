/** The room for text: see README.md. Everything here is pure. What knows many headings by heart is `headings`, apart. */
export { commonEnds } from "./ends";
export { localDay, fileName } from "./files";
export { bare, caseless, fold, hasWords, INVISIBLE, sizeOf, squash, unaccented } from "./fold";
export { languageOf, primaryTag } from "./language";
export { isWebLink, linkKey, withoutTracking } from "./links";
export { markdownLine, markdownLink, markdownQuote } from "./markdown";
export { pairs, phrases } from "./phrases";
export { sentencesOf } from "./sentences";
export { cut, oneLine, wellFormed, wellFormedData } from "./well-formed";
export { graphemesOf, type Piece, placeOf, wordsOf } from "./words";
