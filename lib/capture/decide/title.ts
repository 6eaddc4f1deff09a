import type { Claim } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords } from "../text/clean";
import { isGenericTitle } from "../words/names";
import { weigh, type Verdict } from "./weigh";

const TITLE_LENGTH = 200;
/** From here on a reading of the page's name was sure which part is the title. */
const SURE = 0.5;

/** The job's title, over all readers; the words of the address speak for the title they spell. */
export function decideTitle(page: Page, claims: readonly Claim[]): Verdict | undefined {
  const address = addressWords(page);
  const titles = claims.filter(({ field, value }) => field === "title" && value.length <= TITLE_LENGTH);
  const sure = titles.filter(({ reader, weight }) => reader === "page-title" && weight >= SURE);
  const read = [...new Set(sure.map(({ value }) => fold(value)))];
  return weigh(
    "title",
    titles,
    fold,
    (key, other) => (hasWords(other, key) ? 0.3 : 0),
    (key, value) => {
      if (isGenericTitle(value)) return 0.1;
      const goesOn = read.some((title) => key.startsWith(`${title} `));
      return (goesOn ? 0.5 : 1) * (isInAddress(address, value) ? 1 : 0.8);
    },
  );
}

/** Whether the address spells most of a title. */
export function isInAddress(address: string, title: string): boolean {
  const words = bare(title).split(" ");
  const held = words.filter((word) => hasWords(address, word)).length;
  return words.length > 1 ? held / words.length >= 0.6 : held === 1;
}

export function addressWords(page: Page): string {
  try {
    return bare(decodeURIComponent(page.url.pathname));
  } catch {
    return bare(page.url.pathname);
  }
}
