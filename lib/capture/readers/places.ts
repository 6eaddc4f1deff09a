import type { Claim, Reader } from "../claims";
import { fold, hasWords, squash } from "../text/clean";
import { labelOf } from "../words/labels";
import { GENDER_MARK, OCCUPATION } from "../words/names";
import { COUNTRY, REMOTE } from "../words/places";

const PLACE_LENGTH = 80;
/** A posting's summary lines stand among so many lines around its title. */
const AROUND = 14;
/** What divides the facts of a summary line. */
const BETWEEN = /\s*[·•|●∙‧]\s*|\s+[–—-]\s+/;
/** "Austin, TX", "Lisboa, Portugal", "75001 Paris". */
const WITH_REGION = /^\p{Lu}[\p{L}.'’ -]+, (?:\p{Lu}{2,3}|\p{Lu}[\p{L}.'’ -]+)(?:, .+)?(?: \([^)]+\))?$/u;
const WITH_CODE = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+|^\p{Lu}[\p{L} -]+ \d{4,5}$/u;

/** Places among the short lines around the title: countries, "city, region", words for remote work. */
export const readPlaces: Reader = (page, known) => {
  const { blocks, region } = page;
  const title = fold(known.title ?? "");
  const company = fold(known.company ?? "");
  const heading = blocks.findIndex((block) => block.folded === title && block.zone !== "nav");
  const from =
    heading >= 0 && heading < region.to ? Math.max(0, heading - 4) : Math.max(0, region.from - AROUND);
  const lines = blocks
    .slice(from, Math.max(Math.min(from + AROUND + 6, region.from + 2), from))
    .filter(
      (block) => !block.control && block.level === 0 && block.zone !== "nav" && block.zone !== "dialog",
    );
  const claims: Claim[] = [];
  for (const { text } of lines) {
    if (text.length > PLACE_LENGTH) continue;
    const bared = withoutLabel(text);
    for (const part of new Set([bared, ...bared.split(BETWEEN).map(squash)])) {
      const folded = fold(part);
      if (part.length < 2 || part.length > PLACE_LENGTH || labelOf(folded) || hasWords(title, folded))
        continue;
      if (hasWords(folded, company) || GENDER_MARK.test(part) || OCCUPATION.within(folded)) continue;
      const weight = COUNTRY.within(folded)
        ? 0.35
        : WITH_REGION.test(part) || WITH_CODE.test(part)
          ? 0.3
          : REMOTE.within(folded)
            ? 0.25
            : 0;
      if (weight)
        claims.push({ field: "location", value: part.replace(/^[\s,–—-]+/, ""), reader: "place", weight });
    }
  }
  return claims.slice(0, 6);
};

/** "Location: Porto" -> "Porto" */
function withoutLabel(text: string): string {
  const colon = text.search(/[:：]/);
  return colon > 0 && labelOf(fold(text.slice(0, colon))) ? squash(text.slice(colon + 1)) : text;
}
