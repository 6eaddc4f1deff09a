import type { Claim, Reader } from "../claims";
import type { Hinted } from "../flow/frames";
import type { Page } from "../page";
import { fold, squash } from "../../text/index";
import { CONTROL_LINE } from "../words/actions";
import { labelOf } from "../words/labels";

const VALUE_LENGTH = 120;
/** Only so many elements a field, and so many test names, are looked at. */
const LIMIT = 10;
const NAMED_LIMIT = 200;
/** So many blocks above the description begins what belongs to the site. */
const FAR = 60;
/** Where two lines of an element meet without a blank. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;
const LETTER = /[A-Za-z\u00C0-\uFFFF]/;

/** Attributes that test suites and scripts find elements by: steadier than class names. */
const TEST_NAMES = ["data-testid", "data-automation-id", "data-test", "data-qa", "itemprop"];
const SELECTOR = TEST_NAMES.map((name) => `[${name}]`).join(",");
/** Links that lead from a posting to its employer's page on the same board. */
const EMPLOYER_LINK =
  "company companies employer employers cmp firma organization empresa unternehmen entreprise"
    .split(" ")
    .map((name) => `a[href*="/${name}/"]`)
    .join(",");

/** Pins, which icon fonts and picture sets name alike. */
const PIN = [
  "map-marker",
  "map-pin",
  "location-dot",
  "location-pin",
  "geo-alt",
  "icon-location",
  "place-icon",
]
  .map((name) => `[class*="${name}"]`)
  .join(",");
/** A pin stands beside its place, in wrappers of its own. */
const WRAPPERS = 3;

const FIELDS = [
  ["title", 0.3, /^title$|(?:job|position|posting|vacancy|offer).?(?:title|name)/],
  ["company", 0.3, /company.?name|employer|hiringorganization|organi[sz]ation|^company$/],
  ["location", 0.4, /location|locality|^address$|^city$/],
] as const;

const JOB_TITLE = /(?:job|position|vacancy|offer)[_-]?(?:title|name)/i;

/** Fields whose elements say by their names, or by where they link, what they hold. */
export const readHints: Reader = (page) => {
  const { dom, body } = page;
  const claims: Claim[] = [];
  const claim = (field: Claim["field"], elements: readonly Element[], weight: number) => {
    const found = new Set<string>();
    for (const element of nearest(page, elements)) {
      const value = valueOf(page, element);
      const place = value && !found.has(value) ? page.placeOf(element) : "elsewhere";
      if (place === "elsewhere") continue;
      const isClose = place === "above" && page.stepsToText(element) < FAR;
      claims.push({
        field,
        value,
        reader: "markup",
        weight: (isClose ? weight : weight * 0.4) / (1 + found.size / 2),
      });
      found.add(value);
    }
  };
  const tested = dom
    .all(body, SELECTOR)
    .slice(0, NAMED_LIMIT)
    .map((element) => ({
      element,
      names: TEST_NAMES.map((name) => dom.attribute(element, name).toLowerCase()),
    }));
  for (const [field, weight, expression] of FIELDS) {
    const hinted = page.flow.hinted.filter((hint) => hint.field === field);
    const named = tested.filter(({ names }) => names.some((name) => expression.test(name)));
    const isSure = ({ element }: Hinted) => field === "title" && isJobTitle(page, element);
    claim(field, elementsOf(hinted.filter(isSure)), weight + 0.1);
    claim(field, elementsOf(hinted.filter((hint) => !isSure(hint))), weight);
    claim(field, elementsOf(named), weight + 0.1);
  }
  claim("company", dom.all(body, EMPLOYER_LINK), 0.35);
  claim(
    "location",
    dom
      .all(body, PIN)
      .slice(0, NAMED_LIMIT)
      .flatMap((pin) => besidePin(page, pin)),
    0.4,
  );
  return claims;
};

function elementsOf(found: readonly { element: Element }[]): Element[] {
  return found.map(({ element }) => element);
}

/** What a pin without words points at: the first element around it that says something. */
function besidePin(page: Page, pin: Element): Element[] {
  if (squash(page.dom.text(pin))) return [];
  let around = page.dom.parent(pin);
  for (let steps = 1; around && steps < WRAPPERS && !squash(page.dom.text(around)); steps++)
    around = page.dom.parent(around);
  return around && squash(page.dom.text(around)) ? [around] : [];
}

/** Of many elements, a list's, those that stand closest to the description: beside a list, the open posting's. */
function nearest(page: Page, elements: readonly Element[]): readonly Element[] {
  if (elements.length <= LIMIT) return elements;
  const measured = elements.map((element): [Element, number] => [element, page.stepsToText(element)]);
  return measured
    .sort(([, one], [, other]) => one - other)
    .slice(0, LIMIT)
    .map(([element]) => element);
}

/** Whether a name says "job title", where others only say "title". */
function isJobTitle({ dom }: Page, element: Element): boolean {
  return JOB_TITLE.test(`${dom.attribute(element, "class")} ${dom.attribute(element, "id")}`);
}

/** Where a page says how deep it lies: sites call that a location, too. */
function isMenu({ dom }: Page, element: Element): boolean {
  return dom.all(element, "a, button").length > 3;
}

/** "Acme About the company": the way that stands behind a name is no part of it. */
function withoutLink(page: Page, element: Element, text: string): string {
  const [link, another] = page.dom.all(element, "a, button");
  const way = link && !another ? squash(page.dom.text(link)) : "";
  return way && way.length < text.length && text.endsWith(way) ? text.slice(0, -way.length).trim() : text;
}

/** The short text of an element, when it is a value and not a control or a wrapper. */
function valueOf(page: Page, element: Element): string {
  const text = withoutLink(page, element, squash(page.said(element).slice(0, 4 * VALUE_LENGTH)));
  const [label = "", ...rest] = text.split(/[:：]\s*/);
  const value = labelOf(fold(label)) ? rest.join(": ") : text;
  const isValue =
    !isMenu(page, element) &&
    value.length > 1 &&
    value.length <= VALUE_LENGTH &&
    LETTER.test(value) &&
    !(GLUED.test(value) && page.dom.first(element, "h1,h2,h3,h4,h5,h6,p,div,br")) &&
    !CONTROL_LINE.is(fold(value));
  return isValue ? value : "";
}
