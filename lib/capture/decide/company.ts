import type { Claim } from "../claims";
import type { Page } from "../page";
import { fold, hasWords } from "../../text/index";
import { BOARD_NAME, isGenericTitle } from "../words/names";
import { weigh, type Verdict } from "./weigh";

const LEGAL_FORM =
  /(?: (?:companies|inc|incorporated|llc|l l c|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|kgaa|ohg|ug|mbh|e v|s r o|sro|a s|spol s r o|sp z o o|s a|sa|sas|sarl|s l|sl|slu|srl|s r l|s p a|spa|bv|b v|nv|n v|oy|oyj|ab|as|asa|aps|kft|zrt|pty|pte|pvt|private|holdings?|group))+$/;
/** Readers that take a name for the employer's by where it stands in other text. */
const GUESSING: readonly string[] = ["page-title", "sentence"];
const NAME_LENGTH = 100;
/** In so little text an employer need not be mentioned. */
const LITTLE_TEXT = 300;

/**
 * The employer's name, over all readers. Legal forms do not make two names different, a name that another one
 * begins with speaks for it, and employers are mentioned in what they write.
 */
export function decideCompany(page: Page, claims: readonly Claim[], title: string): Verdict | undefined {
  const text = fold(page.regionText);
  const job = fold(title);
  const isSaid = (name: string) =>
    claims.some(
      ({ field, value, reader }) => field === "company" && !GUESSING.includes(reader) && fold(value) === name,
    );
  const names = claims.filter(({ field, value, reader }) => {
    if (field !== "company" || value.length > NAME_LENGTH) return false;
    // "Engineer, Payments" names no employer that nobody else names.
    if (GUESSING.includes(reader) && hasWords(job, fold(value)) && !isSaid(fold(value))) return false;
    // A longer form of the title; one word of it can be a name: "Baker" at "Baker Brothers".
    return job.includes(" ") ? !hasWords(fold(value), job) : fold(value) !== job;
  });
  const verdict = weigh(names, {
    keyOf: (name) => fold(name).replace(/^the /, "").replace(LEGAL_FORM, ""),
    support: (key, other) => (hasWords(key, other) ? 0.8 : hasWords(other, key) ? 0.3 : 0),
    adjust: (name) => {
      if (BOARD_NAME.is(fold(name)) || isGenericTitle(name)) return 0.1;
      const mentions = text.length < LITTLE_TEXT ? 1 : text.split(fold(name)).length - 1;
      return mentions === 0 ? 0.7 : mentions === 1 ? 1 : 1.2;
    },
  });
  const isGuess = verdict?.origin.reader === "sentence" && verdict.origin.confidence === "high";
  return isGuess ? { ...verdict, origin: { reader: "sentence", confidence: "medium" } } : verdict;
}
