import { fail } from "../errors";
import type { Status } from "../schema";

/** The only moves there are; a move to where it stands already is none. */
const MOVES: Record<Status, readonly Status[]> = {
  draft: ["in_progress"],
  in_progress: ["completed"],
  completed: ["in_progress"],
};

/** Whether a status may move from one to the other. */
export function mayMove(from: Status, to: Status): boolean {
  return MOVES[from].includes(to);
}

/** Throws `wrong_status` when it may not. */
export function assertMove(from: Status, to: Status): void {
  if (!mayMove(from, to)) fail({ code: "wrong_status", status: from });
}
