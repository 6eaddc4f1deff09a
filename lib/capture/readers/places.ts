import type { Claim, Reader } from "../claims";
import { fold, hasWords, phrases, squash } from "../../text/index";
import { labelOf } from "../words/labels";
import type { Block } from "../flow/flow";
import { isFirmName, isGenericTitle, namesJob, ORGANISATION } from "../words/names";
import { COUNTRY, REMOTE } from "../words/places";
import { says } from "../words/signs";

const PLACE_LENGTH = 80;
/** A posting's summary lines stand among so many lines around its title. */
const AROUND = 16;
/** So many of them may stand over it. */
const ABOVE = 4;
const MOST = 6;
/** A place has no more words in small letters than these: "San Lorenzo de la Parrilla y de los Montes". */
const SMALL_WORDS = 4;
/** Facts stand in a row of so many lines each way. */
const ROW = 3;
/** How much somebody works: "32–40 uur", "80 %". */
const HOURS =
  /^\d{1,3}(?:[.,]\d+)? ?(?:[–-] ?\d{1,3} ?)?(?:%|h|hours?|uur|stunden|std\.?|heures|horas|ore|godz\.?|hodin|timer|timmar|tuntia)\b|^\d{1,3} ?(?:[–-] ?\d{1,3} ?)?%$/;
/** A name of one to three words, with what is around it in brackets. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]+(?:[ -](?:\p{Ll}{1,3}[ -])?\p{Lu}[\p{L}'’.-]+){0,2}(?: \([^()\d]{2,24}\))?$/u;
const IN_BRACKETS = /.[([]([^()[\]]{3,80})[)\]]\s*$/;
/** What divides the facts of a summary line. */
const BETWEEN = /\s*[·•|●∙‧]\s*|\s+[–—-]\s+/;
/** "Austin, TX", "Lisboa, Portugal", "75001 Paris". */
const TOWN = "[A-Z\u00C0-\u017F][^\\d,;:!?]{1,30}";
export const WITH_REGION = new RegExp(
  `^${TOWN}, (?:[A-Z]{2,3}|${TOWN})(?:, .+)?$|^${TOWN}(?: [–-] |/)[A-Z]{2}$|^${TOWN} \\((?:[A-Z]{2}|\\d{2})\\)$`,
);
const WITH_CODE = new RegExp(`^(?:[A-Z]{1,2}-)?\\d{4,5} ${TOWN}$|^${TOWN} \\d{4,5}$`);

/** "Standort Passau", among the facts of a line. */
const LABELLED =
  /^(?:(?:Standort|Einsatzort|Arbeitsort|Dienstort|Standplaats|Miejsce pracy):?|(?:Location|Lieu|Plaats|Locatie|Ubicación|Sede|Local):) (\p{Lu}[\p{L} .'’-]{2,40})$/u;
/** "м. Вінниця", "г. Самара", "с. Петрівка": a town by the letter that says so. */
const LETTERED = /^(?:м|г|с|смт|пгт)\. ?\p{Lu}[\p{L}’'ʼ -]{2,30}$/u;
/** A place behind a pin. */
const PINNED = /^(?:📍|📌|🗺\uFE0F?|🌍|🌎|🌏)\s*(?=\p{L})/u;

/** Places among the short lines around the title: countries, "city, region", words for remote work. */
export const readPlaces: Reader = ({ blocks, region, names }, known) => {
  const title = fold(known.title ?? "");
  const company = fold(known.company ?? "");
  const isTitle = ({ folded, zone }: Block) => folded === title && zone !== "nav";
  const inText = blocks.slice(0, region.to).findIndex(isTitle);
  // Over the text, a title that stands twice is that of an entry of a list first: what is above it is of other entries.
  const over = blocks
    .slice(0, Math.max(region.from, inText) + 1)
    .flatMap((block, at) => (isTitle(block) ? at : []));
  const [entry = -1, heading = -1] = [-1, ...over].slice(-2);
  const from = Math.max(entry + 1, heading >= 0 ? heading - ABOVE : region.from - AROUND);
  const claims: Claim[] = [];
  // A dialog stands over a list whose places are those of other jobs.
  const zones = blocks[region.from]?.zone === "dialog" ? ["dialog"] : region.zones;
  for (const block of blocks.slice(from, Math.min(from + AROUND + 4, region.from + 2))) {
    // A second heading right under the title: "Hexham, Northumberland".
    const isUnder = heading >= 0 && block === blocks[heading + 1];
    const isLine =
      block.text.length <= PLACE_LENGTH &&
      (!block.level || isUnder) &&
      !block.control &&
      !/[?.!]$/.test(block.text);
    if (!isLine || !zones.includes(block.zone)) continue;
    const colon = block.text.search(/[:：]/);
    const line =
      colon > 0 && labelOf(fold(block.text.slice(0, colon))) ? block.text.slice(colon + 1) : block.text;
    const pinned = line.replace(PINNED, "");
    const [pin = ""] = pinned === line ? [] : pinned.split(BETWEEN);
    if (pin) claims.push({ field: "location", value: squash(pin), reader: "place", weight: 0.4 });
    const parts = line.split(BETWEEN).map(squash);
    const isOne = parts.length < 2 || isPlaces(parts);
    for (const part of parts) {
      const [, town = ""] = LABELLED.exec(part) ?? [];
      if (town) claims.push({ field: "location", value: town, reader: "place", weight: 0.4 });
    }
    for (const value of new Set(isOne ? [squash(line), ...parts] : parts)) {
      const folded = fold(value);
      if (
        value.length < 2 ||
        (parts.length < 2 && labelOf(folded)) ||
        hasWords(title, folded) ||
        hasWords(folded, company)
      )
        continue;
      if (namesJob(value) || isTitled(value) || isClause(value)) continue;
      const weight = weightOf(value);
      if (weight) claims.push({ field: "location", value, reader: "place", weight });
    }
  }
  const headings = blocks.slice(0, region.to).filter(({ level, zone }) => level === 1 && zone === "main");
  return [
    ...claims.slice(0, MOST),
    ...[...names, ...headings.map(({ text }) => text)].flatMap((name) => bracketed(name, title)),
    ...besideEmployment(blocks.slice(from, Math.min(from + AROUND + 4, region.from + 3)), [title, company]),
  ];
};

/** "Baker (Oslo, Norway)": a place in brackets behind a title. */
function bracketed(name: string, title: string): Claim[] {
  const [, value = ""] = IN_BRACKETS.exec(name) ?? [];
  const weight = hasWords(fold(name), title) ? weightOf(value) : 0;
  return weight ? [{ field: "location", value, reader: "place", weight }] : [];
}

/** A name of a few words in a row of short facts one of which says how somebody is employed: "Umeå", "Full-time". */
function besideEmployment(blocks: readonly Block[], taken: readonly string[]): Claim[] {
  return blocks.flatMap((block, at): Claim[] => {
    const { text, folded, level, control, linked } = block;
    if (level > 0 || control || linked > 0.5) return [];
    const row = [...blocks.slice(Math.max(0, at - ROW), at), ...blocks.slice(at + 1, at + 1 + ROW)];
    const isAmong = row.some(
      (other) =>
        other.text.split(", ").some((part) => isEmployment(fold(part))) ||
        (/^\d/.test(other.text) && says(HOURS, other.text)),
    );
    const [name = "", district = ""] = text.split(", ");
    if (!isAmong || !NAME.test(name) || isEmployment(fold(district))) return [];
    if (isEmployment(fold(name)) || REMOTE.within(folded) || labelOf(folded) || isGenericTitle(text))
      return [];
    if (isFirmName(text) || ORGANISATION.within(folded) || namesJob(text)) return [];
    if (taken.some((one) => hasWords(one, folded) || (one !== "" && hasWords(folded, one)))) return [];
    return [{ field: "location", value: text, reader: "place", weight: 0.2 }];
  });
}

/** "Porto · Portugal" is one place, "Remote · Full-time" is not. */
function isPlaces(parts: readonly string[]): boolean {
  const places = parts.filter((part) => weightOf(part) > 0).length;
  return places === parts.length || (parts.length === 2 && parts.some((part) => COUNTRY.within(fold(part))));
}

/** "Free shipping on any dozen across Australia" */
const isClause = (value: string) =>
  !REMOTE.within(fold(value)) && (value.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length > SMALL_WORDS;

/** "Dr. Farid Nazari" is a person. */
const isTitled = (value: string) => /^(?:Dr|Prof|Mr|Mrs|Ms|Ing|Herr|Frau|Mme|M)\.? /.test(value);

const EMPLOYMENT = phrases(
  "heltid|deltid|tillsvidare|fast|vast contract|indefinido|tiempo completo|tiempo parcial|interim|intérim|intérim cdi|tempo indeterminato|tempo determinato|pełny etat|umowa o pracę|hpp|teljes munkaidő|normă întreagă|vakituinen|kokoaikainen|minijob|full time*|part time*|permanent|temporary|contract*|internship|freelance|onsite|on site|vollzeit|teilzeit|unbefristet|befristet|temps plein|temps partiel|cdi|cdd|jornada completa|media jornada|tempo pieno|voltijd|fulltime|parttime|plný úvazek|полная занятость*",
);

/** Whether a folded line says how somebody is employed. */
export const isEmployment = (folded: string): boolean => EMPLOYMENT.is(folded);

/** Whether a line is a place by itself: "Austin, TX", "Lisbon, Portugal or remote". */
export const isPlaceName = (value: string): boolean => weightOf(value) > 0;

function weightOf(value: string): number {
  const folded = fold(value);
  if (COUNTRY.within(folded)) return 0.35;
  if (WITH_REGION.test(value) || WITH_CODE.test(value) || LETTERED.test(value)) return 0.3;
  return REMOTE.within(folded) ? 0.25 : 0;
}
