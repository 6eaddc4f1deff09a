import type { CapturedPosting, Reason } from "./types";

/** What speaks against a page, in the order in which it tells most. */
const AGAINST = [
  "error_page",
  "expired",
  "list_of_postings",
  "several_postings",
  "application_form",
  "embedded_board",
  "article",
  "too_little_text",
  "no_title",
  "no_description",
  "no_job_signs",
  "few_job_signs",
  "title_guessed",
  "cut_off",
] as const satisfies readonly Reason[];

/** They speak of what was captured; whether the page is a posting they leave open. */
const OF_FIELDS: readonly Reason[] = ["title_guessed", "cut_off"];

/** How sure it is that a page was read right: sure, to be looked over, or nothing was read at all. */
export type Certainty = "certain" | "doubted" | "nothing";

/** What is doubted of a captured posting, the most telling first. */
export function doubtsOf({
  reasons,
  isPosting,
}: Pick<CapturedPosting, "reasons" | "isPosting">): (typeof AGAINST)[number][] {
  const doubts = AGAINST.filter((reason) => reasons.includes(reason));
  if (isPosting || doubts.some((reason) => !OF_FIELDS.includes(reason))) return doubts;
  return ["no_job_signs", ...doubts];
}

/** Whether what was captured may start a session at once, is to be looked over first, or is nothing to start from. */
export function certainty(captured: CapturedPosting): Certainty {
  if (!captured.title && !captured.description) return "nothing";
  return doubtsOf(captured).length > 0 ? "doubted" : "certain";
}
