import type { Claim } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords } from "../text/clean";
import { isGenericTitle } from "../words/names";
import { weigh, type Verdict } from "./weigh";

/** The job's title, over all readers; the words of the address speak for the title they spell. */
export function decideTitle(page: Page, claims: readonly Claim[]): Verdict | undefined {
  const address = bare(decodeURIComponent(page.url.pathname.replace(/%(?![\da-f]{2})/gi, "")));
  return weigh(
    "title",
    claims.filter((claim) => claim.value.length <= 200),
    fold,
    (key, other) => (hasWords(other, key) ? 0.3 : 0),
    (_key, value) => (isGenericTitle(value) ? 0.1 : inAddress(address, value) ? 1 : 0.8),
  );
}

function inAddress(address: string, title: string): boolean {
  const words = bare(title).split(" ");
  const held = words.filter((word) => hasWords(address, word)).length;
  return words.length > 1 ? held / words.length >= 0.6 : held === 1;
}
