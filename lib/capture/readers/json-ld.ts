import { claimsOf, type Claim, type StatedPosting } from "../claims";
import type { Page } from "../page";
import { parseLoosely } from "../text/json";
import { chooseStated, isKind, isRecord, statedFrom } from "./stated";

/** More nodes than this hold no single posting. */
const NODE_LIMIT = 20_000;

/** schema.org `JobPosting` in `<script type="application/ld+json">`, whatever state it is in. */
export function readJsonLd(page: Page): Claim[] {
  const postings: StatedPosting[] = [];
  for (const script of page.dom.all(page.root, 'script[type*="ld+json" i]')) {
    const source = page.dom.text(script);
    if (!source.includes("JobPosting")) continue;
    for (const node of postingsIn(parseLoosely(source))) postings.push(statedFrom(page, node));
  }
  const stated = chooseStated(page, postings);
  return stated ? claimsOf(stated, "json-ld", 0.7, { location: 0.5 }) : [];
}

/** Every `JobPosting` node: at the top, in arrays, under `@graph` or `mainEntity`. */
function postingsIn(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < NODE_LIMIT; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, NODE_LIMIT));
    else if (isRecord(node)) {
      if (isKind(node["@type"], "JobPosting")) found.push(node);
      else queue.push(...Object.values(node).filter((inner) => typeof inner === "object"));
    }
  }
  return found;
}
