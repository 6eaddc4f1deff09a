import { claimsOf, type Claim } from "../claims";
import type { Page } from "../page";
import { parseLoosely } from "../text/json";
import { recordsIn } from "../text/states";
import { chooseStated, isJobPosting, shown, statedFrom } from "./stated";

/** schema.org `JobPosting` in `<script type="application/ld+json">`, whatever state it is in. */
export function readJsonLd(page: Page): Claim[] {
  const postings = page.dom
    .all(page.root, 'script[type*="ld+json" i]')
    .map((script) => page.dom.text(script))
    .filter((source) => source.includes("JobPosting"))
    .flatMap((source) => [...recordsIn(parseLoosely(source))])
    .filter((record) => isJobPosting(record["@type"]))
    .map((record) => statedFrom(page, record));
  const stated = shown(page, chooseStated(page, postings));
  return stated ? claimsOf(stated, "json-ld", 0.7, 0.5) : [];
}
