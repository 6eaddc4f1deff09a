import { domOf } from "../flow/dom";
import { flowOf } from "../flow/flow";
import { render } from "../flow/render";
import { tidy } from "./clean";

const NAMES = "(?:p|br|ul|ol|li|div|span|strong|b|h[1-6]|em|i|a|u|font|table|section)";
const TAG = new RegExp(`<\\s*/?\\s*${NAMES}\\b[^>]*>`, "i");
const ESCAPED_TAG = new RegExp(`&(?:amp;)*lt;\\s*/?\\s*${NAMES}\\b`, "i");
/** Nothing real is escaped more often than this. */
const LAYERS = 3;

/** Parses markup without loading or running anything of it. */
export function parseMarkup(document: Document, markup: string): Element {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString(markup, "text/html").body;
}

/**
 * The plain text of a description that came as a string: markup, markup whose signs were escaped (once or
 * more), or plain text with line breaks.
 */
export function markupText(document: Document, source: string): string {
  let markup = source;
  for (let layer = 0; layer < LAYERS && ESCAPED_TAG.test(markup) && !TAG.test(markup); layer++) {
    markup = parseMarkup(document, markup).textContent;
  }
  if (!TAG.test(markup)) {
    return tidy(
      markup.includes("&") ? parseMarkup(document, markup.replace(/</g, "&lt;")).textContent : markup,
    );
  }
  // Where text relies on its line breaks and not on tags for paragraphs, the breaks are made tags.
  const isBroken = /<\s*(?:p|br|li|div|h[1-6])\b/i.test(markup);
  const body = parseMarkup(document, isBroken ? markup : markup.replace(/\n/g, "<br>"));
  return render(flowOf(domOf(document, false), body, false).blocks);
}
