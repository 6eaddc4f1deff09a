import { type ErrorCode, errorData } from "../../convex/errors";

/** What to say about an error: a key of the "error" words, with its values. */
export interface Words {
  code: ErrorCode | "unknown";
  values: { minutes: number; count: number; limit: number };
}

const CODES: Record<ErrorCode, true> = {
  not_signed_in: true,
  account_deleted: true,
  not_found: true,
  invalid: true,
  too_many: true,
  unanswered: true,
  nothing_answered: true,
  wrong_status: true,
  coach_busy: true,
  already_answered: true,
  sheet_fixed: true,
  rate_limited: true,
  damaged: true,
  storage_full: true,
};

/** The words for anything that was thrown. What is not a typed error is a fault of ours, and says so. */
export function errorWords(error: unknown, now = Date.now()): Words {
  const data = errorData(error);
  const values = { minutes: 0, count: 0, limit: 0 };
  // A newer deployment may know errors that this version has no words for.
  if (!data || !Object.hasOwn(CODES, data.code)) return { code: "unknown", values };
  if (data.code === "rate_limited") values.minutes = Math.max(1, Math.ceil((data.retryAt - now) / 60_000));
  if (data.code === "unanswered") values.count = data.questionKeys.length;
  if (data.code === "too_many") values.limit = data.limit;
  if (data.code === "invalid") values.limit = data.limit ?? 0;
  return { code: data.code, values };
}

/** Whether asking again would bring the same answer: for drafts, which are asked for again and again. */
export function isRefusal(error: unknown): boolean {
  const code = errorData(error)?.code;
  return code === "invalid" || code === "too_many" || code === "not_found";
}
