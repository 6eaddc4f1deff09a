import { tidy } from "../text/clean";
import type { Block } from "./flow";

/** Plain text of blocks: a blank line between paragraphs, one line each for items and for lines of a paragraph. */
export function render(blocks: readonly Block[]): string {
  let text = "";
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before) text += isClose(before, block) ? "\n" : "\n\n";
    text += block.kind === "item" ? `- ${block.text}` : block.text;
  });
  return tidy(text);
}

function isClose(before: Block, block: Block): boolean {
  if (block.kind === "item") return before.kind === "item";
  return block.joined && block.element === before.element;
}
