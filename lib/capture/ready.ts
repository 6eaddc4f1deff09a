import { capturePosting, type CaptureOptions } from "./capture";
import { closest } from "./flow/tree";
import type { CapturedPosting, Reason } from "./types";

/** How long a page that is still a skeleton is watched, in ms, unless it is said otherwise. */
const LIMIT = 8000;
/** Changes come in bursts: after the first of one, in ms, it is read again. */
const BURST = 150;
/** A page that is loaded and has not changed for so long, in ms, will not. */
const QUIET = 1000;

/** With less text than this a page that is no posting may still become one. */
const SKELETON = 600;

export interface ReadyOptions extends CaptureOptions {
  /** In ms: when a page shows no text until then, what there is counts. */
  limit?: number;
  /** Calls back after so many ms. */
  after: (ms: number, call: () => void) => void;
}

/**
 * Reads the posting of a page that may still be loading: at once where text stands already, and otherwise with each
 * change of the page until it does or the time is over. Nothing here waits for what a page loads.
 *
 * @returns The posting itself when it could be read at once.
 */
export function captureWhenReady(
  document: Document,
  address: () => string,
  { after, limit = LIMIT, ...options }: ReadyOptions,
): CapturedPosting | Promise<CapturedPosting> {
  const read = () => capturePosting(document, address(), options);
  const first = read();
  const view = document.defaultView;
  if (stands(first) || !view) return first;
  return new Promise((resolve) => {
    let last = first;
    let isDue = false;
    let isOver = false;
    let changes = 0;
    const end = () => {
      isOver = true;
      observer.disconnect();
      resolve(last);
    };
    const again = () => {
      isDue = false;
      if (isOver) return;
      last = read();
      if (stands(last)) end();
    };
    const rest = () => {
      const before = changes;
      after(QUIET, () => {
        if (isOver) return;
        if (changes === before && document.readyState === "complete") end();
        else rest();
      });
    };
    const observer = new view.MutationObserver(() => {
      changes++;
      if (!isDue) after(BURST, again);
      isDue = true;
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    rest();
    after(limit, end);
  });
}

/** What a page is that will not become a posting by waiting. */
const OTHER: readonly Reason[] = ["error_page", "list_of_postings", "article", "application_form"];

/** Whether there is a text to practise with, or a reason why there is none that time will not change. */
function stands({ isPosting, description, reasons, embeddedUrl }: CapturedPosting): boolean {
  const isSkeleton = description.length < SKELETON && !reasons.some((reason) => OTHER.includes(reason));
  return (isPosting && description !== "") || embeddedUrl !== undefined || !isSkeleton;
}

const FIELDS = "input, textarea, [contenteditable]:not([contenteditable=false])";

/** What a person marked on the page itself; what is marked in a field that they fill in is their own. */
export function markedText(document: Document): string {
  let { activeElement } = document;
  // Of a field in a shadow tree the document knows only the host.
  for (let inner = activeElement; inner; inner = inner.shadowRoot?.activeElement ?? null)
    activeElement = inner;
  const isField = activeElement !== null && closest(activeElement, FIELDS) === activeElement;
  return isField ? "" : (document.getSelection()?.toString() ?? "");
}
