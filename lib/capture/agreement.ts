import { fold, hasWords } from "../text/index";
import type { StatedPosting } from "./claims";
import type { Block } from "./flow/flow";
import type { Page } from "./page";
import { isInAddress } from "./decide/title";
import { held } from "./text/overlap";
import { isGenericTitle } from "./words/names";

/** So much of a description, or of what is in view, must stand in the other. */
const SAME_TEXT = 0.3;
const OTHER_TEXT = 0.05;
/** Shorter descriptions are teasers that need not stand anywhere. */
const LEAST_TEXT = 150;
/** So many of a title's words must be in view where neither a heading nor the text is. */
const MENTIONED = 0.6;
/** In letters: words that are no longer join others. */
const SMALL_WORD = 2;
/** With so much job text in view, the page shows a posting. */
const SHOWN = 200;

/**
 * Whether a posting that a page states for machines is the one that it shows: its description, or its title, is on the
 * screen. After a navigation inside the page it often is the posting that was open before.
 */
export function isShown(page: Page, { title, company, description }: StatedPosting): boolean {
  const { region, blocks, seenText } = page;
  const visible = blocks
    .slice(region.from, region.to)
    .map(({ text }) => text)
    .join("\n");
  const isLong = description.length >= LEAST_TEXT;
  const share = isLong ? Math.max(held(description, seenText), held(visible, fold(description))) : 0;
  if (share >= SAME_TEXT) return true;
  const isDescribed = region.weight >= SHOWN;
  const headings = blocks.filter(isTop);
  const own = fold(title);
  if (
    !isNamed(page, own) &&
    headings.some((heading) => isRival(heading, own) && isInAddress(page, heading.text))
  )
    return false;
  if (headings.some(({ folded }) => hasWords(folded, own) || (folded.includes(" ") && hasWords(own, folded))))
    return (
      !(isDescribed && isLong && share < OTHER_TEXT) ||
      // Another text of this posting: a summary. Of another employer it is another posting, whatever both are called.
      (isNamed(page, own) &&
        [company, description].some((text) => text !== "" && isMentioned(seenText, fold(text))))
    );
  if (headings.some((heading) => heading.level === 1 && isRival(heading, own))) return false;
  return !isDescribed || (!isLong && isMentioned(seenText, own));
}

/** Whether most words of a text are in view. */
function isMentioned(seenText: string, own: string): boolean {
  const words = own.split(" ").filter(({ length }) => length > SMALL_WORD);
  return words.filter((word) => hasWords(seenText, word)).length >= words.length * MENTIONED;
}

/** Headings under which a page shows what it is about. */
function isTop({ level, zone, folded }: Block): boolean {
  return folded !== "" && level > 0 && level < 3 && (zone === "main" || zone === "header");
}

/** A heading that has no word of the title: the page shows something else. */
function isRival({ text, folded }: Block, own: string): boolean {
  const words = folded.split(" ").filter(({ length }) => length > SMALL_WORD);
  return words.length > 0 && !isGenericTitle(text) && !words.some((word) => hasWords(own, word));
}

function isNamed({ url, names }: Page, own: string): boolean {
  return [url.pathname, ...names].some((name) => hasWords(fold(name), own));
}
