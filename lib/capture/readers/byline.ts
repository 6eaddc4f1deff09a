import { fold, hasWords } from "../../text/index";
import { STATED, type Claim, type Reader } from "../claims";
import type { Block } from "../flow/flow";
import type { Page } from "../page";
import { labelOf } from "../words/labels";
import { isFirmName, isGenericTitle, OCCUPATION, ORGANISATION, withoutLegalForm } from "../words/names";
import { COUNTRY, REMOTE } from "../words/places";
import { mentionsOf } from "./mentions";
import { employerIn } from "./page-title";
import { isEmployment, WITH_REGION } from "./places";

/** So many lines around the title may name the employer and the place. */
const ABOVE = 3;
const BELOW = 6;
const MOST_WORDS = 7;
const NAME_LENGTH = 80;
/** In characters: longer lines are the text itself. */
const LINE = 90;
/** What labels a value. */
const LABELS: readonly string[] = ["TH", "DT"];
/** Words between a name and the rest of it: "Arbeit" is none in "Bundesagentur für Arbeit". */
const OF = / (?:of|for|für|der|des|de|du|del|della|di|do|da|van|voor|för|for) $/;
/** What no name has: amounts, dates, labels, ends of sentences. */
const NO_NAME = /\d{2}|\d\.|[€$£¥₹%?!…:：]|[.;,]$/;

/**
 * The employer and the place by short lines beside the title that something else confirms: the page's name, a picture's
 * description, the posting's own text, or the address that the line leads to.
 */
export const readByline: Reader = (page, { title = "" }, before) => {
  const own = fold(title);
  const { blocks, region, dom } = page;
  const at = blocks.findIndex(
    ({ folded, zone }) => own !== "" && folded === own && region.zones.includes(zone),
  );
  if (at < 0 || at > region.to) return [];
  const pictures = dom.all(page.body, "img[alt]").map((image) => fold(dom.attribute(image, "alt")));
  const names = page.names.map((name) => fold(name).replace(own, ""));
  const isKnown = (folded: string) =>
    before.some(
      ({ field, value, reader, ofSite }) =>
        ((field === "location" || ofSite) && hasWords(fold(value), folded)) ||
        (field === "company" &&
          reader !== "page-title" &&
          hasWords(folded, fold(value)) &&
          withoutLegalForm(fold(value)) !== withoutLegalForm(folded)),
    );
  const stated = before
    .filter(({ field, reader }) => field === "company" && STATED.includes(reader))
    .map(({ value }) => withoutLegalForm(fold(value)));
  const said = [...page.names, page.meta("description"), page.regionText].join("\n");
  const text = blocks.findIndex(({ text: { length } }, index) => index > at && length > LINE);
  const lines = blocks.slice(
    Math.max(0, at - ABOVE),
    Math.min(at + BELOW, Math.max(region.from, text, at + 2)),
  );
  return [
    ...lines.flatMap((block, index): Claim[] => {
      const name = block.text.length > NAME_LENGTH ? "" : employerIn(block.text);
      const isLine =
        name !== "" &&
        !LABELS.includes(block.element.nodeName) &&
        !block.control &&
        !block.level &&
        region.zones.includes(block.zone);
      if (
        !isLine ||
        name.split(" ").length > MOST_WORDS ||
        NO_NAME.test(isFirmName(name) ? name.replace(/\.$/, "") : name)
      )
        return [];
      const folded = fold(name);
      const isOther =
        labelOf(folded) ||
        isEmployment(folded) ||
        isGenericTitle(name) ||
        COUNTRY.within(folded) ||
        REMOTE.within(folded);
      if (isOther || OCCUPATION.within(folded) || hasWords(own, folded) || hasWords(folded, own)) return [];
      const [town = ""] = name.split(/, | [([]/);
      const { isNamed, isPlace } = mentionsOf(said, town);
      if (isPlace && !isFirmName(name) && !/[«"“„]/.test(name))
        return [{ field: "location", value: name, reader: "place", weight: 0.35 }];
      const isStated = stated.includes(withoutLegalForm(folded));
      const isFirm = isFirmName(name);
      if (isKnown(folded) && !isStated && !isFirm) return [];
      const isNext = index === Math.min(at, ABOVE) + 1;
      const isShown = pictures.some((one) => hasWords(one, folded));
      if (!isFirm && WITH_REGION.test(name)) return [];
      const isConfirmed =
        isShown ||
        (isNext && folded.includes(" ") && isRepeated(said, withoutLegalForm(folded))) ||
        isFirm ||
        names.some((one) => hasWords(one, folded) && !OF.test(one.slice(0, one.indexOf(folded)))) ||
        leadsToItself(page, block, folded) ||
        isStated;
      const isOver = index === Math.min(at, ABOVE) - 1 && ORGANISATION.within(folded);
      if (!isConfirmed && !isOver && !(isNext && (isNamed || ORGANISATION.within(folded)))) return [];
      if (index < Math.min(at, ABOVE) && !isShown && !isFirm && !isOver) return [];
      const weight = isShown || isFirm || (isNext && isConfirmed) ? 0.4 : isNext || isOver ? 0.3 : 0.25;
      return [{ field: "company", value: name, reader: "heading", weight }];
    }),
  ];
};

/** Whether a text says a name more than once. */
function isRepeated(text: string, name: string): boolean {
  return fold(text).split(name).length > 2;
}

/** A link whose address spells its text: to the employer's own page on the site. */
function leadsToItself({ dom }: Page, { element, linked }: Block, folded: string): boolean {
  if (linked < 0.8) return false;
  const link = dom.name(element) === "a" ? element : dom.first(element, "a[href]");
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z\d]+/g, "");
  const slug = letters(folded.normalize("NFD"));
  return slug.length > 3 && link !== undefined && letters(dom.attribute(link, "href")).includes(slug);
}
