import type { Claim, Reader } from "../claims";
import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import { fold, hasWords } from "../text/clean";
import { labelOf, type Label } from "../words/labels";
import { GENDER_MARK, isGenericTitle, OCCUPATION, POSTING_OF } from "../words/names";

/** Marks that a designer puts behind a heading. */
const TRAILING = /\s*[/|»›–—-]+$/;
const TITLE_LENGTH = 160;
/** A line that is no heading can be the title so many lines before the description, or right at its beginning. */
const BEFORE = 25;
const AFTER = 3;
/** A heading is not broken into more lines. */
const LINES = 3;
const BY_LEVEL = [0, 0.4, 0.22, 0.15, 0.1, 0.05, 0.05];

/** Titles among the lines above the description: headings, bold lines, lines that the page's name repeats. */
export const readHeadings: Reader = (page) => {
  const { from, to } = page.region;
  const names = page.names.map(fold);
  const named = new Set(
    page.flow.hinted.filter(({ field }) => field === "title").map(({ element }) => element),
  );
  const isSingle = page.blocks.filter((block) => block.level === 1 && isLine(block)).length === 1;
  const claims: Claim[] = [];
  page.blocks.forEach((block, index) => {
    const { level, text, folded, linked, zone } = block;
    const isNear = index >= from - BEFORE && index <= from + AFTER;
    if (!isLine(block) || !(isNear || level === 1 || (level > 0 && index < from))) return;
    let weight = BY_LEVEL[level] ?? 0;
    if (level === 1 && !isSingle) weight -= 0.1;
    if (names.some((name) => hasWords(name, folded))) weight += 0.25;
    else if (!isNear && (level > 1 || linked > 0.8)) weight /= 4;
    if (isNear && named.has(block.element)) weight += 0.1;
    if (!level && block.bold) weight += 0.12;
    if (zone === "dialog" || index > to) weight /= 5;
    const isJob = GENDER_MARK.test(text) || (isNear && OCCUPATION.within(folded));
    if (isJob && isNear) weight += 0.12;
    if (weight <= 0) return;
    const { label, value: said } = labelled(text);
    const isOther =
      (label !== undefined && label !== "title") ||
      isGenericTitle(text) ||
      (/^(?:job|other)-heading$/.test(roleOf(block)) && !GENDER_MARK.test(text));
    const value = (label === "title" ? said : text).replace(POSTING_OF, "").replace(TRAILING, "");
    const claim = (title: string, share: number) =>
      claims.push({ field: "title", value: title, reader: "heading", weight: share });
    const lines = level > 0 ? linesOf(page.blocks, index) : [];
    const whole = lines.map((line) => line.text).join(" ");
    if (lines.length < 2) return claim(value, isOther ? weight / 20 : weight);
    // Broken for its looks, or for its sense: the names of the page tell.
    const isWhole = names.some((name) => hasWords(name, fold(whole)));
    claim(value, isWhole || isOther ? weight / 20 : weight);
    if (lines[0] === block) claim(whole, isWhole ? weight + 0.25 : weight / 2);
  });
  return claims;
};

/** The lines that one heading is broken into. */
function linesOf(blocks: readonly Block[], index: number): Block[] {
  const { element } = blocks[index] ?? {};
  return blocks.slice(Math.max(0, index - LINES), index + LINES).filter((block) => block.element === element);
}

/** "Position: Baker", "Location: Oslo": what a heading says of the line that it is. */
function labelled(text: string): { label?: Label; value: string } {
  const [before = "", ...rest] = text.split(/[:：]\s+/);
  return { label: rest.length > 0 ? labelOf(fold(before)) : undefined, value: rest.join(": ") };
}

function isLine(block: Block): boolean {
  const { length } = block.text;
  if (length > TITLE_LENGTH || length < 3 || block.control) return false;
  if (block.zone !== "main" && block.zone !== "header" && block.level !== 1) return false;
  return block.level > 0 || (!block.item && !["control", "fact"].includes(roleOf(block)));
}
