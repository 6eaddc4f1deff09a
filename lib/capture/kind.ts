import type { Claim, Known } from "./claims";
import { roleOf } from "./flow/region";
import type { Page } from "./page";
import { APPLY } from "./words/actions";
import type { Reason } from "./types";

/** Whether the page is one single posting, and what speaks for and against it. */
export function judge(
  page: Page,
  known: Known,
  claims: readonly Claim[],
): { isPosting: boolean; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const description = known.description ?? "";
  if (
    claims.some(
      (claim) => claim.reader === "json-ld" || claim.reader === "microdata" || claim.reader === "rdfa",
    )
  )
    reasons.push("structured_data");
  if (
    page.board &&
    claims.some((claim) => claim.reader === page.board?.name && claim.field === "description")
  )
    reasons.push("known_board");
  const apply = page.blocks.some(
    (block) => block.text.length < 60 && (block.control || block.linked > 0.8) && APPLY.within(block.folded),
  );
  if (apply) reasons.push("apply_action");
  const sections = page.blocks
    .slice(page.region.from, page.region.to)
    .filter((block) => roleOf(block) === "job-heading").length;
  if (sections > 1) reasons.push("job_sections");
  if (description.length < 200) reasons.push("too_little_text");
  return { isPosting: reasons.length > 0 && description.length >= 200 && Boolean(known.title), reasons };
}
