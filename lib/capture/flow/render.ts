import { tidy } from "../text/clean";
import type { Block } from "./flow";

/** Plain text of blocks: a blank line between paragraphs, one line each for items and for lines of a paragraph. */
export function render(blocks: readonly Block[]): string {
  let text = "";
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const isClose = block.item ? before?.item : block.joined && block.element === before?.element;
    text += `${isClose ? "\n" : "\n\n"}${block.item ? "- " : ""}${block.text}`;
  });
  return tidy(text);
}
