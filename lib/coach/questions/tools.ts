import { hasWords } from "../../text";
import { once } from "../once";
import { plain } from "../text";
import type { UnaskedTable } from "./unasked-table";

/** Up to this length a tool's name could be an abbreviation, or a part of one: "R" in "IR(ME)R", "R&D". */
const SHORTEST_NAME = 3;
/** Up to this length it could be a word: "Word", "Teams". */
const LONGEST_WORD = 5;

/** Whether a sentence names a tool: as a word, a shorter name only as it is written, the shortest only by itself. */
export function names(sentence: string, folded: string, tool: string): boolean {
  if (!hasWords(folded, plain(tool)) && tool.length >= SHORTEST_NAME) return false;
  if (tool.length > LONGEST_WORD) return true;
  if (tool.length >= SHORTEST_NAME) return sentence.includes(tool);
  return sentence.split(/[\s,;/]+/).some((word) => word.replace(/[.:!?]$/, "") === tool);
}

/** Tells what was worked with from what was only met, or is only where something is put down. */
export class Tools {
  private readonly met: RegExp;
  /** The program's name follows. */
  private readonly putDown: RegExp;

  constructor({ met, putDown: { verbs, into, articles } }: UnaskedTable) {
    const any = (sources: string[]) => `(?:${sources.join("|")})`;
    this.met = new RegExp(`\\b${any(Object.values(met).flat())}\\b`);
    this.putDown = new RegExp(`\\b${any(verbs)} (?:\\S+ ){0,8}?${any(into)} (?:${any(articles)} )?$`);
  }

  /**
   * Whether a plain sentence says that one knows one's way about in a tool: somebody who has only met it, or only puts
   * down in it what was done elsewhere, is not asked what a hand at it is asked.
   */
  isWorkedWith(folded: string, tool: string): boolean {
    if (this.met.test(folded)) return false;
    const at = ` ${folded} `.indexOf(` ${plain(tool)} `);
    return at === -1 || !this.putDown.test(folded.slice(0, at));
  }
}

export const toolsBy = once((table: UnaskedTable) => new Tools(table));
