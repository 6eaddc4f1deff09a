import type { SignInProblem } from "../sign-in";

const PROBLEMS: Record<string, SignInProblem> = {
  form_param_format_invalid: "email_invalid",
  form_param_nil: "email_invalid",
  form_code_incorrect: "code_wrong",
  verification_failed: "code_wrong",
  verification_expired: "code_expired",
  verification_already_verified: "code_expired",
  too_many_requests: "too_often",
  strategy_for_user_invalid: "more_needed",
  captcha_invalid: "more_needed",
  captcha_missing_token: "more_needed",
  user_locked: "too_often",
  user_banned: "refused",
  not_allowed_access: "refused",
  sign_up_restricted_waitlist: "refused",
  sign_up_mode_restricted: "refused",
};

/** The code of the first thing that Clerk says is wrong; undefined when nothing of Clerk's was thrown. */
export function clerkCode(error: unknown): string | undefined {
  if (!isRecord(error)) return undefined;
  const [first] = Array.isArray(error["errors"]) ? (error["errors"] as unknown[]) : [];
  const code = isRecord(first) ? first["code"] : error["code"];
  return typeof code === "string" ? code : undefined;
}

/** What to say about anything that a step of the sign-in came back with. */
export function problemOf(error: unknown): SignInProblem {
  const status = isRecord(error) ? error["status"] : undefined;
  const known = PROBLEMS[clerkCode(error) ?? ""];
  if (known) return known;
  if (status === 429) return "too_often";
  // Clerk answers every mistake with a status below 500; without one, nobody answered.
  return typeof status === "number" && status < 500 ? "unknown" : "unreachable";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
