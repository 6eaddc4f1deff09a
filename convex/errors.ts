import { ConvexError } from "convex/values";
import type { Status } from "./validators";

/** What a person can get wrong in one field. */
export type FieldProblem = "required" | "too_long" | "not_a_link" | "out_of_range";

/** Every error that a person can meet, as data. The words for them are in the locale files. */
export type ErrorData =
  /** No identity, or an identity that was never stored. */
  | { code: "not_signed_in" }
  /** The account is being deleted. */
  | { code: "account_deleted" }
  /** Not there, or somebody else's: the two look the same on purpose. */
  | { code: "not_found"; what: "interview" | "question" }
  | { code: "invalid"; field: string; problem: FieldProblem; limit?: number }
  | { code: "too_many"; what: "questions" | "answers" | "rows"; limit: number }
  /** Questions still without an answer; finishing early says so on purpose. */
  | { code: "unanswered"; questionKeys: string[] }
  /** Finishing needs at least one answer. */
  | { code: "nothing_answered" }
  | { code: "wrong_status"; status: Status }
  /** The coach is at work on this interview, or has not asked yet. */
  | { code: "coach_busy" }
  /** Questions can only be asked for anew while nothing is answered. */
  | { code: "already_answered" }
  /** Points can only be changed while their question has no answer. */
  | { code: "sheet_fixed" }
  /** `retryAt` in ms since the epoch. */
  | { code: "rate_limited"; retryAt: number }
  /** A part of the interview that it cannot do without cannot be read any more; what can be is in an export. */
  | { code: "damaged" }
  /** This device has no room left; only the embedded deployment says so. */
  | { code: "storage_full" };

export type ErrorCode = ErrorData["code"];

/** Throws what a person can meet; any other exception is a fault of ours. */
export function fail(data: ErrorData): never {
  throw new ConvexError(data);
}

/** The data of a typed error, or null for anything else. Works on both sides of the wire. */
export function errorData(error: unknown): ErrorData | null {
  if (!(error instanceof ConvexError)) return null;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "code" in data ? (data as ErrorData) : null;
}
