import { fail } from "../errors";
import type { Status } from "../validators";

/** The only moves there are, by what makes them: the first answer, finishing, and going back to answering. */
export const MOVES = {
  start: { from: "draft", to: "in_progress" },
  complete: { from: "in_progress", to: "completed" },
  reopen: { from: "completed", to: "in_progress" },
} as const satisfies Record<string, { from: Status; to: Status }>;

/** Throws `wrong_status` where a move does not begin at a status. */
export function assertMove(from: Status, move: keyof typeof MOVES): void {
  if (MOVES[move].from !== from) fail({ code: "wrong_status", status: from });
}
