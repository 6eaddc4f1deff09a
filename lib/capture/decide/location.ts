import type { Claim } from "../claims";
import { fold, hasWords } from "../../text/index";
import { GENDER_MARK } from "../words/names";
import { REMOTE } from "../words/places";
import { weigh, type Verdict } from "./weigh";

const PLACE_LENGTH = 200;
/** What stands where a place should, without being one. */
const NO_PLACE =
  /^(?:na|n a|none|null|undefined|view map|map|location|see .*|multiple.*|various|show .*|not specified|\d+.*locations?|(?:ref|nr|id|no|reference)\b.*\d.*|\d+)?$/;

/** Money, and kinds of employment without a place among them. */
const NO_TOWN =
  /[€$£¥₹₽]|\b(?:usd|eur|gbp|chf|czk|pln)\b|^(?:(?:full|part)[ -]?time|permanent|temporary|contract|internship|freelance|festanstellung|vollzeit|teilzeit|unbefristet|befristet|temps plein|cdi|cdd|remote|hybrid|on[ -]?site|[|/,·•–-]|\s)+$/i;
const EMPLOYMENT = /\b(?:full|part)[ -]?time\b|\bpermanent\b|vollzeit|teilzeit|unbefristet|temps plein/i;

/** What is paid, when it is worked, what is asked for: words of a row of facts that look like "town, region". */
const NO_REGION =
  /^(?:competitive|negotiable|attractive|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|freitag|samstag|sonntag|lundi|vendredi|lunes|viernes|python|java|javascript|typescript|sql|excel|html|diplôme.*|débutante?.*|tam zamanlı.*|yarı zamanlı.*)$|\b(?:nicht|siden|seit|since|depuis|desde) |^(?:doe|sql|css|php|aws|sap|gcp)$/;

/** Pins and flags in front of a place. */
const ICONS = /^(?:[\u2190-\u2BFF\s–—|·-]|\uFE0F|[\uD83C-\uD83E].)+/;

/** "Kommun: Kiruna" */
const LABEL =
  /^(?:location|place|town|city|municipality|ort|stadt|standort|arbeitsort|kommun|kommune|by|lieu|ville|ciudad|localidad|provincia|luogo|sede|cidade|local|plaats|miejsce|miasto|místo|sted|paikkakunta)\s*:\s*/i;

/** Signs of a sentence: a search form that says what to type. */
const SENTENCE = /[。！？「]/;

/** The place of work, over all readers; a fuller place is supported by the shorter one it holds. */
export function decideLocation(claims: readonly Claim[], taken: readonly string[]): Verdict | undefined {
  const others = taken.map(fold);
  const places = claims.filter(({ field, value, reader }) => {
    const folded = fold(value);
    if (field !== "location" || value.length > PLACE_LENGTH) return false;
    if (NO_PLACE.test(folded) || SENTENCE.test(value)) return false;
    if (value.split(", ").some((part) => NO_REGION.test(part.toLowerCase()))) return false;
    if (NO_TOWN.test(value) && (EMPLOYMENT.test(value) || !/^[a-z -]+$/i.test(value))) return false;
    // "Engineer in Test": what a page's name has after "in" can belong to the title.
    if (reader === "page-title" && hasWords(others[0] ?? "", folded)) return false;
    return !others.includes(folded) && !GENDER_MARK.test(`(${value})`);
  });
  const towns = places.filter(({ value }) => !NO_TOWN.test(value) && !REMOTE.is(fold(value)));
  const named = (towns.length > 0 ? towns : places).map((claim) => ({
    ...claim,
    value: claim.value.replace(ICONS, "").replace(LABEL, ""),
  }));
  return weigh(named, {
    keyOf: fold,
    support: (key, other) => (hasWords(key, other) ? 0.7 : hasWords(other, key) ? 0.3 : 0),
  });
}
