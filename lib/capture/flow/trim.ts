import { fold } from "../text/clean";
import { labelOf } from "../words/labels";
import type { Block } from "./flow";
import { isMuted, roleOf, type Region, type Role } from "./region";

interface Kept {
  block: Block;
  role: Role;
}

/** A paragraph this long is never a repetition by chance. */
const REPEATED = 60;

/**
 * The description's blocks of a region: without controls, sections about other matters, repetitions, and the
 * rows of facts and repeated titles around it.
 */
export function trim(
  blocks: readonly Block[],
  region: Region,
  zones: ReadonlySet<string>,
  title: string,
): Block[] {
  const start = withHeadingBefore(blocks, region.from, zones, title);
  const kept: Kept[] = [];
  const seen = new Set<string>();
  let muted = false;
  for (const block of blocks.slice(start, region.to)) {
    if (!zones.has(block.zone) || block.spoken) continue;
    const role = roleOf(block);
    muted = isMuted(muted, role);
    if (muted || role === "control") continue;
    const folded = fold(block.text);
    if (folded.length >= REPEATED && seen.has(folded)) continue;
    seen.add(folded);
    kept.push({ block, role });
  }
  while (kept[0] && isPreamble(kept[0], title)) kept.shift();
  while (kept.length > 0 && isLoose(kept)) kept.pop();
  return kept.map(({ block }) => block);
}

/** The headings right above the first running text belong to it. */
function withHeadingBefore(
  blocks: readonly Block[],
  from: number,
  zones: ReadonlySet<string>,
  title: string,
): number {
  let start = from;
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const block = blocks[index];
    if (!block || !zones.has(block.zone) || fold(block.text) === fold(title)) break;
    const role = roleOf(block);
    if (role !== "heading" && role !== "job-heading" && role !== "employer-heading") break;
    start = index;
  }
  return start;
}

function isPreamble({ block, role }: Kept, title: string): boolean {
  if (title && fold(block.text) === fold(title)) return true;
  return role === "short" || role === "fact";
}

/** At the end, headings over nothing and labels with their values say nothing more about the job. */
function isLoose(kept: readonly Kept[]): boolean {
  const last = kept[kept.length - 1];
  const before = kept[kept.length - 2];
  if (last?.role === "short") return before?.role === "fact" && labelOf(before.block.folded) !== undefined;
  if (last?.role === "fact") return labelOf(last.block.folded) !== undefined;
  return last?.role !== "prose";
}
