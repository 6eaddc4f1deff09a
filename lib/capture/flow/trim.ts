import { fold, hasWords } from "../../text/index";
import { labelOf } from "../words/labels";
import type { Block } from "./flow";
import type { Region } from "./region";
import { isMuted, roleOf } from "./roles";

/** A paragraph this long is never a repetition by chance. */
const REPEATED = 60;
/** How many headings in a row may stand over the first running text. */
const HEADINGS = 3;

/**
 * The description's blocks of a region: without controls, sections about other matters, repetitions, and the
 * rows of facts and repeated titles around it.
 */
export function trim(blocks: readonly Block[], region: Region, title: string): Block[] {
  const own = fold(title);
  const kept: Block[] = [];
  const seen = new Set<string>();
  let muted = false;
  for (const block of blocks.slice(startOf(blocks, region, own), endOf(blocks, region))) {
    if (!region.zones.includes(block.zone) || block.spoken) continue;
    muted = isMuted(muted, roleOf(block));
    if (muted || roleOf(block) === "control" || seen.has(block.text)) continue;
    if (block.text.length >= REPEATED) seen.add(block.text);
    kept.push(block);
  }
  const first = kept.findIndex((block) => !isTitle(block, own) && !["short", "fact"].includes(roleOf(block)));
  kept.splice(0, first < 0 ? kept.length : first);
  while (kept.length > 0 && isLoose(kept)) kept.pop();
  return kept;
}

/** The title again, or a line of it where it is broken into several. */
function isTitle({ folded, level }: Block, own: string): boolean {
  return folded === own || (level > 0 && hasWords(own, folded));
}

/** The headings right above the first running text belong to it. */
function startOf(blocks: readonly Block[], region: Region, own: string): number {
  let start = region.from;
  while (start > 0 && region.from - start < HEADINGS) {
    const above = blocks[start - 1];
    if (!above || !region.zones.includes(above.zone) || isTitle(above, own)) break;
    if (!["heading", "job-heading", "employer-heading"].includes(roleOf(above))) break;
    start--;
  }
  return start;
}

/** The last list goes on to its end, whatever its last lines look like. */
function endOf(blocks: readonly Block[], region: Region): number {
  let end = region.to;
  const list = (at: number) => (blocks[at]?.item ? blocks[at].element.parentElement : undefined);
  while (list(end) && list(end) === list(region.to - 1)) end++;
  return end;
}

/** At the end, headings over nothing and labels with their values say nothing more about the job. */
function isLoose(kept: readonly Block[]): boolean {
  const isLabel = (block: Block | undefined) => block !== undefined && labelOf(block.folded) !== undefined;
  const last = kept[kept.length - 1];
  const role = last && roleOf(last);
  if (role === "short") return isLabel(kept[kept.length - 2]);
  return role === "fact" ? isLabel(last) : role !== "prose";
}
