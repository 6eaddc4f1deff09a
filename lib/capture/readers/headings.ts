import type { Claim, Reader } from "../claims";
import type { Block } from "../flow/flow";
import { fold, hasWords } from "../text/clean";
import { GENDER_MARK, isGenericTitle, OCCUPATION } from "../words/names";
import { isJobSection, isOtherSection } from "../words/sections";

const TITLE_LENGTH = 160;
/** Lines further than this after the beginning of the description do not head it. */
const AFTER = 4;

/** Titles among what stands large or first on the page: headings, and lines that the page's title repeats. */
export const readHeadings: Reader = (page) => {
  const { blocks, region } = page;
  const names = [page.title, page.meta("og:title"), page.meta("twitter:title")].map(fold);
  const firsts = blocks.filter((block) => block.level === 1 && isCandidate(block));
  const claims: Claim[] = [];
  blocks.forEach((block, index) => {
    if (index > region.from + AFTER && block.level !== 1) return;
    if (!isCandidate(block)) return;
    const { folded } = block;
    const named = names.some((name) => hasWords(name, folded));
    let weight =
      block.level === 1 ? (firsts.length === 1 ? 0.4 : 0.3) : block.level === 2 ? 0.2 : block.level ? 0.1 : 0;
    if (named) weight += 0.25;
    if (weight === 0) return;
    if (OCCUPATION.within(folded) || GENDER_MARK.test(block.text)) weight += 0.1;
    if (index < region.from && index >= region.from - 12) weight += 0.05;
    if (isGenericTitle(block.text) || isSection(block)) weight *= 0.05;
    claims.push({ field: "title", value: block.text, reader: "heading", weight });
  });
  return claims;
};

function isCandidate(block: Block): boolean {
  if (block.control || block.text.length > TITLE_LENGTH || block.text.length < 2) return false;
  return block.zone === "main" || block.zone === "header" || (block.zone === "aside" && block.level === 1);
}

function isSection({ text, folded }: Block): boolean {
  return (isJobSection(folded) || isOtherSection(folded)) && !GENDER_MARK.test(text);
}
