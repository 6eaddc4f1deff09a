import type { Claim, Reader } from "../claims";
import { isInAddress } from "../decide/title";
import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Zone } from "../flow/zones";
import { fold, hasWords } from "../../text/index";
import { labelOf, type Label } from "../words/labels";
import { GENDER_MARK, isGenericTitle, namesJob, POSTING_OF, withoutTag } from "../words/names";

/** Marks that a designer puts behind a heading. */
const TRAILING = /\s*[/|»›–—-]+$/;
const TITLE_LENGTH = 160;
/** A line that is no heading can be the title so many lines before the description, or right at its beginning. */
const BEFORE = 25;
const AFTER = 3;
/** A heading is not broken into more lines. */
const LINES = 3;
/** So many links in a row are a list. */
const LIST = 4;
const BY_LEVEL = [0, 0.4, 0.22, 0.15, 0.1, 0.05, 0.05];

/** Titles among the lines above the description: headings, bold lines, lines that the page's name repeats. */
export const readHeadings: Reader = (page) => {
  const { blocks, region } = page;
  const names = page.names.map(fold);
  const isNamed = (text: string) => names.some((name) => hasWords(name, fold(text)));
  const hinted = new Set(
    page.flow.hinted.filter(({ field }) => field === "title").map(({ element }) => element),
  );
  const isSingle = blocks.filter((block) => block.level === 1 && isLine(block, region.zones)).length === 1;
  const over = (isTitle: (block: Block) => boolean) =>
    blocks
      .slice(0, region.from)
      .findLastIndex(
        (block) =>
          (block.level > 0 || block.bold) &&
          isLine(block, region.zones) &&
          !isOtherHeading(block) &&
          isTitle(block),
      );
  const named = over(({ text, linked }) => linked < 0.6 && namesJob(text));
  const closest = named >= Math.max(0, region.from - BEFORE) ? named : over(() => true);
  const claims: Claim[] = [];
  const claim = (value: string, weight: number) =>
    claims.push({ field: "title", value, reader: "heading", weight });
  blocks.forEach((block, index) => {
    const { level, text } = block;
    const isNear = index >= region.from - BEFORE && index <= region.from + AFTER;
    if (!(isNear || level === 1 || (level > 0 && index < region.from))) return;
    const isFirst = !block.control && isFirstOf(page.names, text);
    if (!isLine(block, region.zones) && !(isFirst && region.zones.includes(block.zone))) return;
    const isAddressed = namesJob(text) && isInAddress(page, text);
    const weight = weightOf(block, {
      isNear,
      isNamed: isNamed(text),
      isFirst,
      isAddressed,
      isHinted: hinted.has(block.element),
      isSingle,
      isPast: index > region.to,
      isOpen: region.zones.includes("dialog"),
      isLast: index === closest && block.linked < 0.6,
      isApart: level === 1 && isSingle && leadsList(blocks, index, region.from),
    });
    if (weight <= 0) return;
    const { label, value } = labelled(text);
    const lines = level > 0 ? linesOf(blocks, index) : [];
    const whole = lines.map((line) => line.text).join(" ");
    // Broken for its looks, or for its sense: the names of the page tell.
    const isPart = lines.length > 1 && isNamed(whole);
    const isOfPage = level === 1 ? isNamed(text) && isSingle : isAddressed;
    const isOther = (label !== undefined && label !== "title") || (!isOfPage && isOtherHeading(block));
    claim(
      called(label === "title" ? value : text)
        .replace(POSTING_OF, "")
        .replace(TRAILING, ""),
      isPart || isOther ? weight / 20 : weight,
    );
    if (lines.length > 1 && lines[0] === block) claim(whole, isPart ? weight + 0.25 : weight / 2);
  });
  return claims;
};

/** "Baker wanted!" is about a baker, "Do you bake!" is nobody's name. */
function called(text: string): string {
  const calm = text.replace(/\s*!+$/, "");
  const bared = withoutTag(calm);
  return bared === calm ? withoutTag(text) : bared;
}

interface Circumstances {
  /** Close to where the description begins. */
  isNear: boolean;
  /** The page's own name has it. */
  isNamed: boolean;
  /** The page's own name begins with it, and it has several words. */
  isFirst: boolean;
  /** It names a job, and the address spells it. */
  isAddressed: boolean;
  /** A class or id calls it a title. */
  isHinted: boolean;
  /** It is the page's only first heading, if it is one. */
  isSingle: boolean;
  /** Below the description. */
  isPast: boolean;
  /** The posting stands in a dialog. */
  isOpen: boolean;
  /** No other heading stands between it and the description. */
  isLast: boolean;
  /** It heads a list beside the open posting. */
  isApart: boolean;
}

function weightOf(
  block: Block,
  {
    isNear,
    isNamed,
    isFirst,
    isAddressed,
    isHinted,
    isSingle,
    isPast,
    isOpen,
    isLast,
    isApart,
  }: Circumstances,
): number {
  const { level, text, linked, bold, zone } = block;
  let weight = BY_LEVEL[level] ?? 0;
  if (level === 1 && !isSingle) weight -= 0.1;
  if (isNamed) weight += 0.25;
  else if (!isNear && (level > 1 || linked > 0.8)) weight /= 4;
  if (isFirst && isNear) weight += level === 1 ? 0.1 : 0.3;
  if (isNear && isHinted) weight += 0.1;
  if (isNear && (isAddressed || GENDER_MARK.test(text)) && !level && linked < 0.5) weight += 0.2;
  if (!level && bold && zone !== "header") weight += 0.12;
  if (isLast && level !== 1) weight += 0.15;
  if (!level && zone === "header") weight /= 3;
  if ((zone === "dialog" && !isOpen) || isPast || isApart) weight /= 5;
  if (isNear && namesJob(text)) weight += 0.12;
  return weight;
}

/** Whether a line of several words is what the page's name begins with, and not all of it. */
function isFirstOf(names: readonly string[], text: string): boolean {
  const own = fold(text);
  return (
    own.split(" ").length > 2 &&
    names.some(
      (name) => fold(name).startsWith(`${own} `) && /^\W*[|–—:·»-]/.test(name.slice(text.length).trimStart()),
    )
  );
}

/** Whether links stand under a heading, and a heading of its own over the text. */
function leadsList(blocks: readonly Block[], index: number, from: number): boolean {
  const between = blocks.slice(index + 1, from);
  const own = between.findLastIndex((block) => block.level > 0 && !isOtherHeading(block));
  return between.slice(0, Math.max(0, own)).filter(({ linked }) => linked > 0.6).length >= LIST;
}

/** A heading of a part of the posting, or of the page, rather than of the job. */
function isOtherHeading(block: Block): boolean {
  const isPart = /^(?:job|other|employer)-heading$/.test(roleOf(block)) && !GENDER_MARK.test(block.text);
  return isPart || isGenericTitle(block.text);
}

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

function isLine(block: Block, zones: readonly Zone[]): boolean {
  const { length } = block.text;
  if (length > TITLE_LENGTH || length < 3 || block.control) return false;
  if (!zones.includes(block.zone) && block.level !== 1) return false;
  return block.level > 0 || (!block.item && !["control", "fact"].includes(roleOf(block)));
}
