import type { Claim } from "../claims";
import { fold, hasWords } from "../text/clean";
import { BOARD_NAME, isGenericTitle } from "../words/names";
import { weigh, type Verdict } from "./weigh";

const LEGAL_FORM =
  /(?: (?:inc|incorporated|llc|l l c|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|kgaa|ohg|ug|mbh|e v|gmbh co kg|s r o|sro|a s|spol s r o|sp z o o|sp zoo|s a|sa|sas|sarl|s l|sl|slu|srl|s r l|s p a|spa|bv|b v|nv|n v|oy|oyj|ab|as|asa|aps|a s|kft|zrt|pty|pte|pvt|private|holding|holdings|group))+$/;

/** The employer's name, over all readers; legal forms do not make two names different. */
export function decideCompany(claims: readonly Claim[], title: string): Verdict | undefined {
  return weigh(
    "company",
    claims.filter((claim) => claim.value.length <= 100 && fold(claim.value) !== fold(title)),
    nameKey,
    (key, other) => (hasWords(other, key) || hasWords(key, other) ? 0.4 : 0),
    (_key, value) => (BOARD_NAME.is(fold(value)) || isGenericTitle(value) ? 0.1 : 1),
  );
}

function nameKey(name: string): string {
  const folded = fold(name);
  return (folded.replace(LEGAL_FORM, "") || folded).replace(/^the /, "");
}
