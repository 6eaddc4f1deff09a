import { claimsOf, type Reader, type StatedPosting } from "../claims";
import type { Page } from "../page";
import { fold, squash } from "../../text/index";
import { markupText } from "../text/markup";
import { embeddedStates, recordsIn } from "../text/states";
import { isNamed, isRecord, shown } from "./stated";

const LEAST_TEXT = 200;
/** Shorter strings are labels. */
const LEAST_PART = 80;
const DEPTH = 3;
/** When so much text is in view, that is what the person reads, whatever the page was loaded with. */
const SEEN_TEXT = 700;

const TITLE_KEY =
  /^(?:job_?|position_?|posting_?|vacancy_?)?(?:title|name|headline|heading)$|^text$|^position$/i;
const TEXT_KEY =
  /desc|content|body|html|text|respons|qualif|requir|benefit|summary|about|intro|duties|tasks|profile|offer/i;
const COMPANY_KEY = /^(?:hiring_?)?(?:company|employer|organi[sz]ation|firm|startup)(?:_?name)?$/i;
const PLACE_KEY = /^(?:(?:job_?|work_?|primary_?)?location|city|place|office|address)(?:s|_?names?)?$/i;
const NAME_KEY = /^(?:full_?|display_?|short_?)?(?:name|title|city|label|text|locality)$/i;
const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;

/** A posting in the data that the page's scripts were started with, for pages that show nothing by themselves. */
export const readState: Reader = (page, _known, before) => {
  const isDescribed = before.some(
    ({ field, value }) => field === "description" && value.length >= LEAST_TEXT,
  );
  if (isDescribed || page.region.weight >= SEEN_TEXT) return [];
  let best: StatedPosting | undefined;
  let most = 0;
  for (const state of embeddedStates(page)) {
    for (const record of recordsIn(state)) {
      const title = squash(page.plain(textBy(record, TITLE_KEY)));
      if (!title || title.length > 160 || !isAbout(page, record, title)) continue;
      const description = textUnder(page, record);
      const posting = {
        title,
        company: textBy(record, COMPANY_KEY),
        location: textBy(record, PLACE_KEY),
        description,
      };
      const told = description.length + (posting.company ? 500 : 0) + (posting.location ? 500 : 0);
      if (description.length < LEAST_TEXT || told <= most) continue;
      most = told;
      best = posting;
    }
  }
  const stated = shown(page, best);
  return stated ? claimsOf(stated, "embedded-state", 0.6) : [];
};

/** A record is the page's own posting when the page's name holds its title, or the address its key. */
function isAbout(page: Page, record: Record<string, unknown>, title: string): boolean {
  const address = page.url.pathname + page.url.search;
  const keys = [record.id, record.uuid, record.slug, record.jobId, record.shortcode].map((key) =>
    typeof key === "number" ? `${key}` : typeof key === "string" ? key : "",
  );
  return isNamed(page, title) || keys.some((key) => key.length > 3 && address.includes(key));
}

/** The first string under a key: as such, or the name of a record or of the first of a list. */
function textBy(record: Record<string, unknown>, key: RegExp): string {
  for (const [name, value] of Object.entries(record)) {
    if (!key.test(name)) continue;
    const one = localized(([value] as unknown[]).flat()[0]);
    const text =
      typeof one === "string" ? one : isRecord(one) && key !== NAME_KEY ? textBy(one, NAME_KEY) : "";
    if (text.trim() && text.length < 200) return text;
  }
  return "";
}

/** Texts in several languages come as a record by language; the first one is the page's own more often than not. */
function localized(value: unknown): unknown {
  const names = isRecord(value) ? Object.keys(value) : [];
  return names.length > 0 && names.every((name) => LOCALE.test(name))
    ? Object.values(value as object)[0]
    : value;
}

/** The long texts of a record, and of the records right in it, each once. */
function textUnder(page: Page, record: Record<string, unknown>): string {
  const texts: string[] = [];
  const take = (name: string, given: unknown, depth: number) => {
    const value = TEXT_KEY.test(name) ? localized(given) : undefined;
    if (typeof value === "string" && value.length >= LEAST_PART) {
      const text = markupText(page.document, value);
      const beginning = fold(text).slice(0, 60);
      if (!texts.some((other) => fold(other).includes(beginning))) texts.push(text);
    } else if (typeof value === "object" && value && depth < DEPTH) {
      for (const [inner, part] of Object.entries(value))
        take(Array.isArray(value) ? name : inner, part, depth + 1);
    }
  };
  for (const [name, value] of Object.entries(record)) take(name, value, 0);
  return texts.join("\n\n");
}
