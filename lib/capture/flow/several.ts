import type { Block } from "./flow";
import { roleOf } from "./roles";

/**
 * Where a second posting begins in a run of blocks: its parts have the headings of the first one's, under a heading of
 * its own that stands above theirs.
 *
 * @returns The index of that heading; undefined when there is one posting.
 */
export function secondPosting(blocks: readonly Block[], from: number, to: number): number | undefined {
  const met = new Set<string>();
  let repeated = 0;
  let head: number | undefined;
  let begins: number | undefined;
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (!block) continue;
    const isPart = roleOf(block) === "job-heading";
    if (!isPart && block.level > 0) head = at;
    if (!isPart) continue;
    const isUnder = head !== undefined && (blocks[head]?.level ?? 0) < (block.level || 7);
    if (!met.has(block.folded)) met.add(block.folded);
    else if (isUnder || repeated > 0) {
      begins ??= head;
      repeated++;
    }
  }
  return repeated > 1 && begins !== undefined && begins > from ? begins : undefined;
}
