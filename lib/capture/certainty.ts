import type { CapturedPosting, Reason } from "./types";

/** What speaks against a page, in the order in which it tells most. */
const AGAINST: readonly Reason[] = [
  "error_page",
  "expired",
  "list_of_postings",
  "several_postings",
  "application_form",
  "embedded_board",
  "article",
  "no_title",
  "no_description",
  "too_little_text",
  "no_job_signs",
  "few_job_signs",
  "title_guessed",
  "cut_off",
];

/** Why a captured posting should be looked over. */
export type Doubt = Reason;

/** How sure it is that a page was read right: sure, to be looked over, or nothing was read at all. */
export type Certainty = "certain" | "doubted" | "nothing";

/** What is doubted of a captured posting, the most telling first. */
export function doubtsOf({ reasons, isPosting }: CapturedPosting): Doubt[] {
  const doubts: Doubt[] = AGAINST.filter((reason) => reasons.includes(reason));
  if (!isPosting && doubts.length === 0) doubts.push("no_job_signs");
  return doubts;
}

export function certainty(captured: CapturedPosting): Certainty {
  if (!captured.title && !captured.description) return "nothing";
  return doubtsOf(captured).length > 0 ? "doubted" : "certain";
}
