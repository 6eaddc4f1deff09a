import type { Claim, Known } from "../claims";
import type { Page } from "../page";
import type { Reason } from "../types";
import { type SignName, signsOf } from "./signs";
import weighed from "./weights.json" with { type: "json" };

/** What a person is told of a sign that holds; of the others only that no posting was recognised. */
const REASONS: readonly (readonly [SignName, Reason])[] = [
  ["isStated", "structured_data"],
  ["fromBoard", "known_board"],
  ["hasApply", "apply_action"],
  ["hasSections", "job_sections"],
  ["isMuteAlone", "no_job_signs"],
  ["hasNoTitle", "no_title"],
  ["hasNoDescription", "no_description"],
  ["hasLittleText", "too_little_text"],
  ["isList", "list_of_postings"],
  ["isElsewhere", "list_of_postings"],
  ["isNoTitle", "no_title"],
  ["isQuestioned", "article"],
  ["isFilledIn", "application_form"],
  ["hasSeveralParts", "several_postings"],
  ["isForm", "application_form"],
  ["isAskedThrough", "application_form"],
  ["isEmbedded", "embedded_board"],
  ["isGone", "error_page"],
  ["isOwnAddress", "application_form"],
  ["isToldOf", "article"],
  ["headsJobs", "list_of_postings"],
  ["marksJobs", "list_of_postings"],
  ["isTaught", "article"],
  ["isHowTo", "article"],
  ["isNotice", "article"],
  ["isArticle", "article"],
  ["isPersonal", "article"],
  ["isThread", "article"],
  ["isExpired", "expired"],
];

const WEIGHTS: Readonly<Partial<Record<string, number>>> = weighed.weights;

/** With fewer points a page that is taken for a posting should be looked over. */
const SURE = 2;

/** Whether the page is one single posting, and what speaks for and against it. */
export function judge(
  page: Page,
  known: Known,
  claims: readonly Claim[],
  { titleIsGuess }: { titleIsGuess: boolean },
): { isPosting: boolean; reasons: Reason[] } {
  const signs = signsOf(page, known, claims, titleIsGuess);
  const points = Object.entries(signs).reduce(
    (sum, [name, holds]) => sum + (holds ? (WEIGHTS[name] ?? 0) : 0),
    weighed.bias,
  );
  const isPosting = points > 0 && !signs.hasNoTitle;
  const reasons = [...new Set(REASONS.filter(([name]) => signs[name]).map(([, reason]) => reason))];
  if (titleIsGuess && !signs.isJob) reasons.push("title_guessed");
  if (isPosting && points < SURE) reasons.push("few_job_signs");
  if (!isPosting && reasons.length === 0) reasons.push("no_job_signs");
  return { isPosting, reasons };
}
