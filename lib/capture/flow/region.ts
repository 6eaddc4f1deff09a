import { hasWords, sizeOf } from "../../text/index";
import type { Dom } from "./dom";
import type { Block, Role } from "./flow";
import { isMuted, roleOf } from "./roles";
import { contains } from "./tree";
import type { Zone } from "./zones";

/** A long paragraph weighs no more than this, so that no single one decides. */
const HEAVIEST = 600;
/** How far up the tree two neighbours may part before they count as standing in different parts of the page. */
const NEAR = 3;

/** What an employer says of itself is no reason to take a text for the posting. */
const OF_EMPLOYER = 0.4;
/** So much text that stands under no heading about the employer, in characters, is the posting's own. */
const OWN_TEXT = 150;

/** A run of blocks that reads like a description. */
export interface Region {
  /** Indexes into the blocks of the page; `to` is the first one after the region. */
  from: number;
  to: number;
  /** How much job text the region holds, in characters. */
  weight: number;
  /** Where another posting begins: the description ends before it. */
  end?: number;
  /** The zones that it was looked for in. */
  zones: readonly Zone[];
}

/**
 * The run of blocks that most looks like one job's description: running text and lists count for it, links,
 * controls, other parts of the page and headings of other matters against it. What is only about the employer never
 * goes before a text of the posting's own.
 *
 * @param names The names of the page, folded: where one of them stands, what came before is over.
 */
export function findRegion(
  dom: Dom,
  blocks: readonly Block[],
  zones: readonly Zone[],
  names: readonly string[],
): Region {
  const best: Region = { from: 0, to: 0, weight: 0, zones };
  let from = 0;
  let sum = 0;
  let muted = false;
  /** The level of the heading about the employer under which the text stands. */
  let ofEmployer = 0;
  let own = 0;
  let bestIsOwn = false;
  blocks.forEach((block, index) => {
    const role = roleOf(block);
    if (role === "employer-heading") ofEmployer = levelOf(block);
    else if (role.endsWith("heading") && (role !== "heading" || levelOf(block) <= ofEmployer)) ofEmployer = 0;
    const isIn = zones.includes(block.zone);
    if (isIn) muted = isMuted(muted && !isNamed(block, names), role);
    const before = blocks[index - 1];
    if (before && sum > 0) sum -= 12 * Math.max(0, stepsApart(dom, before, block) - NEAR);
    const next = blocks[index + 1];
    const isOver = role === "heading" && (next === undefined || !["prose", "heading"].includes(roleOf(next)));
    const weight = weightOf(block, isOver ? "short" : role, muted);
    sum += isIn
      ? ofEmployer && weight > 0
        ? weight * OF_EMPLOYER
        : weight
      : -Math.min(block.text.length, 40) / 2;
    if (isIn && !ofEmployer && role === "prose" && weight > 0) own += weight;
    const isOwn = own >= OWN_TEXT;
    if (sum <= 0) {
      sum = own = 0;
      from = index + 1;
    } else if (isOwn === bestIsOwn ? sum > best.weight : isOwn) {
      Object.assign(best, { from, to: index + 1, weight: sum });
      bestIsOwn = isOwn;
    }
  });
  return best;
}

/** The level of a heading; one that is only bold is below all others. */
function levelOf({ level }: Block): number {
  return level || 7;
}

/** The job's title, by all appearances: words of the page's own name on a line of their own. */
function isNamed({ folded, linked }: Block, names: readonly string[]): boolean {
  return linked < 0.5 && folded.includes(" ") && names.some((name) => hasWords(name, folded));
}

function weightOf(block: Block, role: Role, muted: boolean): number {
  const { length } = block.text;
  if (block.spoken) return 0;
  if (role === "other-heading") return -160;
  if (muted) return -Math.min(length, 80);
  if (role === "prose") return Math.min(sizeOf(block.text), HEAVIEST);
  if (role === "control") return -25 - Math.min(length, 60) / 2;
  return role === "job-heading" ? 60 : role === "short" || role === "fact" ? -12 : -5;
}

/** How many levels up from one block the other is found. */
function stepsApart(dom: Dom, before: Block, block: Block): number {
  let steps = 0;
  for (
    let up: Element | null = before.element;
    up && steps < 12 && !contains(up, block.element);
    up = dom.parent(up)
  )
    steps++;
  return steps;
}
