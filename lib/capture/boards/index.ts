import type { Dom } from "../flow/dom";
import type { Board } from "./board";
import { greenhouse } from "./greenhouse";

/** Every board that is known by its markup; the first that fits a page is taken. */
export const BOARDS: readonly Board[] = [greenhouse];

const MARKS = BOARDS.flatMap((board) => board.marks ?? []).join(", ");

/** The board that a page belongs to, by host name or by markup that only this board writes. */
export function boardAt(dom: Dom, root: Element, host: string): Board | undefined {
  const byHost = BOARDS.find((board) => board.hosts?.some((end) => host === end || host.endsWith(`.${end}`)));
  if (byHost || !dom.first(root, MARKS)) return byHost;
  return BOARDS.find((board) => board.marks && dom.first(root, board.marks));
}
