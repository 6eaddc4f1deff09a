import { claimsOf, type Reader, type StatedPosting } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords, squash } from "../text/clean";
import { markupText } from "../text/markup";
import { embeddedStates } from "../text/states";
import { isRecord } from "./stated";
import { pageNames } from "./page-title";

const NODE_LIMIT = 100_000;
const LEAST_TEXT = 200;
/** When so much text is in view, that is what the person reads, whatever the page was loaded with. */
const SEEN_TEXT = 700;

const TITLE_KEY = /^(?:job_?|position_?|posting_?|vacancy_?)?(?:title|name|headline)$|^text$|^position$/i;
const TEXT_KEY =
  /desc|content|body|html|text|respons|qualif|requir|benefit|summary|about|intro|duties|tasks|profile|offer/i;
const COMPANY_KEY = /^(?:hiring_?)?(?:company|employer|organi[sz]ation|firm|startup)(?:_?name)?$/i;
const PLACE_KEY = /^(?:(?:job_?|work_?|primary_?)?location|city|place|address)(?:s|_?names?)?$/i;

const NAME_KEY = /^(?:full_?|display_?|short_?)?(?:name|title|city|label|text|locality)$/i;
const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;
/** Shorter strings are labels. */
const LEAST_PART = 80;
const DEPTH = 3;

/** A posting in the data that the page's scripts were started with, for pages that show nothing by themselves. */
export const readState: Reader = (page, _known, before) => {
  const isDescribed = before.some(
    ({ field, value }) => field === "description" && value.length >= LEAST_TEXT,
  );
  if (isDescribed || page.region.weight >= SEEN_TEXT) return [];
  let best: { posting: StatedPosting; score: number } | undefined;
  const names = pageNames(page).map(fold);
  for (const state of embeddedStates(page)) {
    for (const record of recordsIn(state)) {
      const posting = postingIn(page, record);
      if (!posting) continue;
      const score = scoreOf(page, names, record, posting);
      if (score > (best?.score ?? 0)) best = { posting, score };
    }
  }
  return best ? claimsOf(best.posting, "embedded-state", 0.6) : [];
};

function* recordsIn(state: unknown): Generator<Record<string, unknown>> {
  const queue: unknown[] = [state];
  const seen = new Set<unknown>();
  for (let at = 0; at < queue.length && at < NODE_LIMIT; at++) {
    const node = queue[at];
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isRecord(node)) yield node;
    for (const value of Object.values(node) as unknown[]) if (typeof value === "object") queue.push(value);
  }
}

function postingIn(page: Page, record: Record<string, unknown>): StatedPosting | undefined {
  const title = stringBy(record, TITLE_KEY);
  if (!title || title.length > 160 || /[<{]/.test(title)) return undefined;
  const description = textUnder(page, record);
  if (description.length < LEAST_TEXT) return undefined;
  return {
    title: squash(page.plain(title)),
    company: squash(nameBy(record, COMPANY_KEY)),
    location: squash(nameBy(record, PLACE_KEY)),
    description,
  };
}

/** How much speaks for a record being the posting that the page is about; nothing does without a name in common. */
function scoreOf(
  page: Page,
  names: readonly string[],
  record: Record<string, unknown>,
  posting: StatedPosting,
): number {
  const title = fold(posting.title);
  const address = page.url.pathname + page.url.search;
  const isNamed = names.some((name) => hasWords(name, title)) || hasWords(bare(address), bare(posting.title));
  const ids = [record.id, record.uuid, record.slug, record.jobId, record.shortcode].map(String);
  const isAddressed = ids.some((id) => id.length > 3 && id !== "undefined" && address.includes(id));
  if (!isNamed && !isAddressed) return 0;
  return posting.description.length + (posting.company ? 500 : 0) + (posting.location ? 500 : 0);
}

function stringBy(record: Record<string, unknown>, key: RegExp): string {
  for (const [name, value] of Object.entries(record)) {
    const text = key.test(name) ? localized(value) : undefined;
    if (typeof text === "string" && text.trim()) return text;
  }
  return "";
}

/** Texts in several languages come as a record by language; the first one is the page's own more often than not. */
function localized(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([name]) => LOCALE.test(name)) ? entries[0]?.[1] : value;
}

/** A name that is given as such, or in a record or list of its own. */
function nameBy(record: Record<string, unknown>, key: RegExp): string {
  for (const [name, value] of Object.entries(record)) {
    if (!key.test(name)) continue;
    const one = localized(Array.isArray(value) ? (value as unknown[])[0] : value);
    const text = typeof one === "string" ? one : isRecord(one) ? stringBy(one, NAME_KEY) : "";
    if (text && text.length < 120) return text;
  }
  return "";
}

/** The long texts of a record, and of the records right in it, each once. */
function textUnder(page: Page, record: Record<string, unknown>): string {
  const texts: string[] = [];
  const take = (name: string, given: unknown, depth: number) => {
    const value = localized(given);
    if (!TEXT_KEY.test(name)) return;
    if (typeof value === "string" && value.length >= LEAST_PART) {
      const text = markupText(page.document, value);
      const beginning = fold(text).slice(0, 60);
      if (text.length >= LEAST_PART && !texts.some((other) => fold(other).includes(beginning)))
        texts.push(text);
    } else if (typeof value === "object" && value !== null && depth < DEPTH) {
      for (const [inner, part] of Object.entries(value))
        take(Array.isArray(value) ? name : inner, part, depth + 1);
    }
  };
  for (const [name, value] of Object.entries(record)) take(name, value, 0);
  return texts.join("\n\n");
}
