import { capturePosting } from "./capture";
import { type CapturedPosting, FIELDS } from "./types";

/** What a clipboard holds. */
export interface Pasted {
  text: string;
  /** The same with its markup, where there is any. */
  html?: string;
}

/** What a page would have: without any of it, the text says as much. */
const MARKUP = /<(?:h[1-6]|p|li|div|br|tr)[\s>/]/i;

/**
 * Reads a posting that was copied elsewhere by the same rules as a page. Nothing says which page it was; all that was
 * found says that it was pasted.
 *
 * @param parse Makes an inert document of markup, as `DOMParser` does: nothing in it runs or is loaded.
 */
export function capturePasted({ text, html }: Pasted, parse: (markup: string) => Document): CapturedPosting {
  if (html && MARKUP.test(html)) return asPasted(capturePosting(parse(html), "about:blank"));
  const document = parse("");
  const lines = document.createElement("pre");
  lines.textContent = text;
  document.body.append(lines);
  return asPasted(capturePosting(document, "about:blank", { isPlain: true }));
}

function asPasted(captured: CapturedPosting): CapturedPosting {
  const origins: CapturedPosting["origins"] = {};
  for (const field of FIELDS) {
    const origin = captured.origins[field];
    if (origin) origins[field] = { ...origin, reader: "paste" };
  }
  return { ...captured, origins };
}
