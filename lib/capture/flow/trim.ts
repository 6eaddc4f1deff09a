import { fold } from "../text/clean";
import type { Block } from "./flow";
import { isMuted, roleOf, type Region, type Role } from "./region";

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
  const kept: { block: Block; role: Role }[] = [];
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
  while (kept.length > 0 && isLoose(kept[kept.length - 1]?.role)) kept.pop();
  return kept.filter((_, index) => !isFactRow(kept, index)).map(({ block }) => block);
}

/** Facts stand in rows; a single line that looks like one is a part of the text. */
function isFactRow(kept: readonly { role: Role }[], index: number): boolean {
  const isFact = (at: number) => kept[at]?.role === "fact";
  return isFact(index) && (isFact(index - 1) || isFact(index + 1));
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

function isPreamble({ block, role }: { block: Block; role: Role }, title: string): boolean {
  if (title && fold(block.text) === fold(title)) return true;
  return role === "short" || role === "fact";
}

function isLoose(role: Role | undefined): boolean {
  return role !== "prose" && role !== "short";
}
