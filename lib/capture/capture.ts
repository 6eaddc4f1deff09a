import { readJsonLd } from "./readers/json-ld";
import { plainText } from "./text/plain";
import { type CapturedPosting } from "./types";

export interface CaptureOptions {
  /** The text that the person marked on the page; it wins over everything that was read. */
  selection?: string;
}

/**
 * Reads the job posting that a page shows.
 *
 * @param document The page as it is now; it is only read.
 * @param url The address that the page was opened at.
 */
export function capturePosting(
  document: Document,
  url: string,
  options: CaptureOptions = {},
): CapturedPosting {
  const stated = readJsonLd(document);
  const title = stated?.title || document.querySelector("h1")?.textContent?.trim() || "";
  const shown = plainText(document.querySelector("main, [role=main], article") ?? document.body);
  const description = options.selection?.trim() || stated?.description || shown;
  const isPosting = stated !== undefined || (title !== "" && description.length > 500);
  return {
    title,
    company: stated?.company ?? "",
    location: stated?.location ?? "",
    description,
    isPosting,
    reasons: stated ? ["structured_data"] : title ? [] : ["no_title"],
    origins: stated ? { title: { reader: "json-ld", confidence: "high" } } : {},
    url,
  };
}
