import type { Claim, Reader } from "../claims";
import type { Block } from "../flow/flow";
import { roleOf } from "../flow/region";
import { fold, hasWords } from "../text/clean";
import { labelOf } from "../words/labels";
import { GENDER_MARK, isGenericTitle, OCCUPATION } from "../words/names";
import { isJobSection, isOtherSection } from "../words/sections";
import { pageNames } from "./page-title";

const TITLE_LENGTH = 160;
/** A title stands among so many lines before the description, or right at its beginning. */
const BEFORE = 25;
const AFTER = 3;
const BY_LEVEL = [0, 0.4, 0.22, 0.15, 0.1, 0.05, 0.05];

/** Titles among the lines above the description: headings, bold lines, lines that the page's name repeats. */
export const readHeadings: Reader = (page) => {
  const { blocks, region } = page;
  const names = pageNames(page).map(fold);
  const named = new Set(page.hinted.filter(({ field }) => field === "title").map(({ element }) => element));
  const single = blocks.filter((block) => block.level === 1 && isLine(block)).length === 1;
  const claims: Claim[] = [];
  blocks.forEach((block, index) => {
    const near = index >= region.from - BEFORE && index <= region.from + AFTER;
    if (!isLine(block) || (!near && !(block.level > 0 && index < region.from) && block.level !== 1)) return;
    let weight = BY_LEVEL[block.level] ?? 0;
    if (block.level === 1 && !single) weight -= 0.1;
    if (names.some((name) => hasWords(name, block.folded))) weight += 0.25;
    if (named.has(block.element)) weight += 0.1;
    if (block.level === 0 && block.bold) weight += 0.12;
    if (near && (GENDER_MARK.test(block.text) || OCCUPATION.within(block.folded))) weight += 0.12;
    if (weight <= 0) return;
    if (isGenericTitle(block.text) || isSection(block)) weight *= 0.05;
    claims.push({ field: "title", value: block.text, reader: "heading", weight });
  });
  return claims;
};

function isLine(block: Block): boolean {
  if (block.text.length > TITLE_LENGTH || block.text.length < 3 || block.control) return false;
  if (block.zone !== "main" && block.zone !== "header" && block.level !== 1) return false;
  return block.level > 0 || (roleOf(block) !== "control" && !labelOf(block.folded));
}

function isSection({ text, folded }: Block): boolean {
  return (isJobSection(folded) || isOtherSection(folded)) && !GENDER_MARK.test(text);
}
