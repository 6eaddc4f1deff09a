import type { Claim } from "../claims";
import { fold, hasWords } from "../text/clean";
import { GENDER_MARK } from "../words/names";
import { weigh, type Verdict } from "./weigh";

/** What stands where a place should, without being one. */
const NO_PLACE =
  /^(?:n\/?a|none|null|undefined|-+|view map|map|location|see .*|multiple|various|show .*|not specified|\d+ locations?)$/i;

/** The place of work, over all readers; a fuller place is supported by the shorter one it holds. */
export function decideLocation(claims: readonly Claim[], taken: readonly string[]): Verdict | undefined {
  const values = new Set(taken.map(fold));
  return weigh(
    "location",
    claims.filter(
      ({ value }) =>
        value.length <= 200 &&
        !NO_PLACE.test(value) &&
        !GENDER_MARK.test(`(${value})`) &&
        !values.has(fold(value)),
    ),
    fold,
    (key, other) => (hasWords(key, other) ? 0.7 : hasWords(other, key) ? 0.3 : 0),
  );
}
