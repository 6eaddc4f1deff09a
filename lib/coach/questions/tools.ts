import { hasWords } from "../../text";
import { plain } from "../text";

/** Words, plain, that say that a program was met rather than worked with, or that another would do. */
const SLIGHTLY =
  /\b(?:a (?:bit|little|touch) of|some|basic|basics|seen|met|ein (?:wenig|bisschen)|grundkenntnisse|(?:schon|mal) gesehen|erste|kein fremdwort|(?:anything|something) (?:like (?:it|that)|similar)|oder so(?: was| etwas)?)\b/;
/** Words, plain, for putting down in a program what was done elsewhere; the program's name follows. */
const PUT_DOWN =
  /\b(?:go|goes|enter\w*|record\w*|log|logs|logged|logging|note[sd]?|updat\w*|typ(?:e|es|ed|ing)|keep\w*|kept|erfass\w*|eintrag\w*|trag\w*|dokumentier\w*|notier\w*|pfleg\w*|leg\w*|fuhr\w*|schreib\w*|hinterleg\w*) (?:\S+ ){0,8}?(?:in|into|on|to|ins?|im|uber) (?:(?:our|the|das|unser\w*|dem|der) )?$/;
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

/**
 * Whether a plain sentence says that one knows one's way about in a tool: somebody who has only met it, or only puts
 * down in it what was done elsewhere, is not asked what a hand at it is asked.
 */
export function isWorkedWith(folded: string, tool: string): boolean {
  if (SLIGHTLY.test(folded)) return false;
  const at = folded.search(new RegExp(`\\b${plain(tool)}\\b`));
  return at === -1 || !PUT_DOWN.test(folded.slice(0, at));
}
