import { fold, hasWords } from "../../text/index";
import { STATED, type Claim } from "../claims";
import type { Page } from "../page";
import { isFirmName, ORGANISATION } from "../words/names";
import { firmsIn, isTradeAdded, keyOf, type Spelling } from "./spelling";

/** Readers that take a name from where it stands in other text. */
export const GUESSING: readonly string[] = ["page-title", "sentence", "heading", "address"];
/** The readers of any page; those that are named otherwise are boards, or read what is stated for machines. */
const GENERAL: readonly string[] = [...GUESSING, "site-name", "logo", "copyright", "label", "markup"];
/** A longer line is more than a name. */
export const NAME_LENGTH = 100;
/** What a board shows in its own markup, and not only in the page's name, counts from this weight on as it is written. */
const OF_BOARD = 0.5;
/** What is left of the goodness of a spelling that is not in view. */
const UNSEEN = 0.4;
/** What stands before a name at the end of a page. */
const NOTICE = /^©? ?(?:\d{4}(?:[–-]\d{2,4})? )?©? ?/;

/** What sort of reader made a claim. */
export function kindOf({ reader }: Claim): string {
  return STATED.includes(reader) ? "stated" : GENERAL.includes(reader) ? reader : "board";
}

/**
 * How a name is written: as a label beside the job or a board has it, else as the posting's text says it, with the legal
 * form that the page's own name has, else as fully as any line of the page, else as most is to be believed of what is in view.
 */
export function spellingOf(
  page: Page,
  group: readonly Claim[],
  spelled: (name: string) => string | undefined,
): string {
  const goodness = ({ value, weight }: Claim) => weight * (hasWords(page.seenText, fold(value)) ? 1 : UNSEEN);
  const best = (some: readonly Claim[]) =>
    some.reduce(
      (one: Claim | undefined, other) => (one && goodness(one) >= goodness(other) ? one : other),
      undefined,
    )?.value;
  const beside = best(
    group.filter(
      (claim) => claim.reader === "label" || (kindOf(claim) === "board" && claim.weight > OF_BOARD),
    ),
  );
  const said = beside ?? group.map(({ value }) => spelled(value)).find(Boolean);
  if (said) return beside ?? firmNamed(group, said) ?? said;
  const value = best(group) ?? "";
  return isFirmName(value) ? value : (inFull(page, value) ?? value);
}

/** A name as the page's own name has it, with its legal form. */
function firmNamed(group: readonly Claim[], name: string): string | undefined {
  return group.find(
    ({ reader, value }) => reader === "page-title" && isFirmName(value) && keyOf(value) === keyOf(name),
  )?.value;
}

/** A name that the posting's text does not say, as any line of the page writes it: with its legal form, or what body it is. */
function inFull(page: Page, name: string): string | undefined {
  const key = keyOf(name);
  const [firm, another] = firmsCalled(page, name);
  if (firm && !another && (firm.key === key || isTradeAdded(key, firm.key))) return firm.value;
  const lines = page.blocks.map(({ text }) => text.replace(NOTICE, ""));
  return lines.find(
    (line) =>
      line.startsWith(`${name} `) &&
      line.length <= NAME_LENGTH &&
      !/[.,:;|–—]/.test(line.slice(name.length)) &&
      ORGANISATION.within(fold(line.slice(name.length))),
  );
}

/** The names with a legal form that begin with a name, as the lines of a page write them. */
function firmsCalled({ blocks }: Page, name: string): Spelling[] {
  const text = blocks.flatMap((block) => (block.text.includes(name) ? block.text : [])).join("\n");
  return firmsIn(text, [name]).filter(({ value }) => value === name || /^\P{L}/u.test(after(value, name)));
}

/** What a longer name has behind a shorter one; the empty string where it does not begin with it. */
function after(longer: string, name: string): string {
  return longer.startsWith(name) ? longer.slice(name.length) : "";
}

/** Whether some line of the page goes on where a name ends: "Acme" is called "Acme Ltd" or "Acme Tools Ltd" there, too. */
export function isCalledMore(page: Page, name: string): boolean {
  return firmsCalled(page, name).some(({ value }) => fold(value) !== fold(name));
}
