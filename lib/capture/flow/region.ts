import { fold } from "../text/clean";
import { CONTROL_LINE } from "../words/actions";
import { labelOf } from "../words/labels";
import { isEmployerSection, isJobSection, isOtherSection, isSectionName } from "../words/sections";
import type { Dom } from "./dom";
import type { Block } from "./flow";

const FOOTNOTE = /©|[Aa]ll [Rr]ights [Rr]eserved|[Aa]lle [Rr]echte vorbehalten/;
/** Headings are short; longer lines are sentences that begin like one. */
const HEADING_LENGTH = 90;
/** A long paragraph weighs no more than this, so that no single one decides. */
const HEAVIEST = 600;
/** How far up the tree two neighbours may part before they count as standing in different parts of the page. */
const NEAR = 3;

export type Role =
  "prose" | "job-heading" | "other-heading" | "employer-heading" | "heading" | "fact" | "control" | "short";

/** What a block is to a posting, by its looks and its words. */
export function roleOf(block: Block): Role {
  block.role ??= readRole(block);
  return block.role;
}

function readRole(block: Block): Role {
  const { text, folded } = block;
  if (FOOTNOTE.test(text) && text.length < 300) return "control";
  if (block.control || CONTROL_LINE.is(folded)) return "control";
  if (isFact(block)) return "fact";
  if (isHeading(block)) {
    if (isOtherSection(folded) && !isJobSection(folded)) return "other-heading";
    if (isEmployerSection(folded)) return "employer-heading";
    if (isJobSection(folded)) return "job-heading";
    if (block.kind === "heading" || block.bold) return "heading";
  }
  if (block.linked > 0.5) return block.text.length > 120 ? "short" : "control";
  if (block.kind === "item" && text.length > 14) return "prose";
  if (text.length >= 60 || (text.length >= 25 && /[.!?;:。！？]$/.test(text))) return "prose";
  return "short";
}

/** "Contract: permanent": a fact of the page's summary and no sentence of the description. */
function isFact({ text, folded }: Block): boolean {
  if (labelOf(folded)) return true;
  const colon = text.search(/[:：]/);
  return colon > 1 && text.length < 90 && labelOf(fold(text.slice(0, colon))) !== undefined;
}

function isHeading(block: Block): boolean {
  if (block.text.length > HEADING_LENGTH) return false;
  if (block.kind === "heading" || block.bold) return true;
  if (block.text.length < 45 && isSectionName(block.folded)) return true;
  return block.kind === "text" && /[:：]$/.test(block.text) && block.text.length < 50;
}

export interface Region {
  /** Indexes into the blocks of the page; `to` is the first one after the region. */
  from: number;
  to: number;
  /** How much job text the region holds. */
  weight: number;
}

/**
 * The run of blocks that most looks like one job's description: running text and lists count for it, links,
 * controls, other parts of the page and headings of other matters against it.
 */
export function findRegion(dom: Dom, blocks: readonly Block[], zones: ReadonlySet<string>): Region {
  const best: Region = { from: 0, to: 0, weight: 0 };
  let from = 0;
  let sum = 0;
  let muted = false;
  blocks.forEach((block, index) => {
    const role = roleOf(block);
    muted = zones.has(block.zone) ? isMuted(muted, role) : muted;
    const before = blocks[index - 1];
    sum +=
      weightOf(block, role, muted, zones) -
      (before ? 12 * Math.max(0, stepsApart(dom, before, block) - NEAR) : 0);
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    } else if (sum > best.weight) {
      best.from = from;
      best.to = index + 1;
      best.weight = sum;
    }
  });
  return best;
}

/** What follows a heading of other matters is muted until a heading of this job comes. */
export function isMuted(muted: boolean, role: Role): boolean {
  if (role === "other-heading") return true;
  return muted && role !== "job-heading" && role !== "employer-heading";
}

function weightOf(block: Block, role: Role, muted: boolean, zones: ReadonlySet<string>): number {
  const length = Math.min(block.text.length, HEAVIEST);
  if (!zones.has(block.zone)) return -Math.min(length, 40) / 2;
  if (block.spoken) return 0;
  if (role === "other-heading") return -160;
  if (muted) return -Math.min(length, 80);
  if (role === "job-heading") return 60;
  if (role === "control") return -Math.min(length, 60) / 2 - 15;
  if (role === "prose") return length;
  return role === "short" || role === "fact" ? -10 : 0;
}

/** How many levels up from one block the other is found. */
function stepsApart(dom: Dom, before: Block, block: Block): number {
  let steps = 0;
  let up: Element | null = before.element;
  while (up && !up.contains(block.element) && steps < 12) {
    up = dom.parent(up);
    steps++;
  }
  return steps;
}
