import { SESSION_FORMAT, SESSION_FORMATS } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";

/** Why a file cannot be imported; the words for it are in the locale files. */
export type FileProblem = "not_json" | "not_ours" | "newer_format";

/**
 * The text of an export: every session whole, with their keys, so that importing it twice changes nothing. `now` in ms
 * since the epoch.
 */
export function exportText(sessions: Session[], now: number): string {
  const exportedAt = new Date(now).toISOString();
  return JSON.stringify({ kind: "hirewise-sessions", format: SESSION_FORMAT, exportedAt, sessions }, null, 2);
}

/**
 * The sessions of an export, or why it is none. Only the frame is checked here: each session is checked whole by
 * `interviews.importOne`, which refuses it with a typed error.
 */
export function readExport(text: string): { sessions: Session[] } | { problem: FileProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "not_json" };
  }
  if (typeof file !== "object" || file === null || !("kind" in file) || file.kind !== "hirewise-sessions") {
    return { problem: "not_ours" };
  }
  if (!("format" in file) || !SESSION_FORMATS.some((known) => known === file.format))
    return { problem: "newer_format" };
  if (!("sessions" in file) || !Array.isArray(file.sessions)) return { problem: "not_ours" };
  return { sessions: file.sessions as Session[] };
}
