import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { fold, squash } from "../text/clean";
import { CONTROL_LINE } from "../words/actions";
import { labelOf } from "../words/labels";
import type { Field } from "../types";

const VALUE_LENGTH = 120;
const LETTER = /[^\d\s\p{P}\p{S}]/u;
/** Only this many elements a field are looked at. */
const LIMIT = 10;
const NAMED_LIMIT = 200;

/** Attributes that test suites and scripts find elements by: steadier than class names. */
const TEST_NAMES = ["data-testid", "data-automation-id", "data-test", "data-qa", "itemprop"];
const FIELD_NAMES: readonly [Field, RegExp][] = [
  ["title", /^title$|(?:job|position|posting|vacancy|offer).?(?:title|name)|jobheader/],
  ["company", /company.?name|employer|hiringorganization|organi[sz]ation|^company$/],
  ["location", /location|locality|^address$|^city$/],
];
const SELECTOR = TEST_NAMES.map((name) => `[${name}]`).join(",");

/** Links that lead from a posting to its employer's page on the same board. */
const EMPLOYER_LINK = [
  "company",
  "companies",
  "employer",
  "employers",
  "cmp",
  "firma",
  "organization",
  "empresa",
  "unternehmen",
  "entreprise",
]
  .map((name) => `a[href*="/${name}/"]`)
  .join(",");

const WEIGHT: Record<"title" | "company" | "location", number> = { title: 0.3, company: 0.3, location: 0.4 };

/** Fields whose elements say by their names, or by where they link, what they hold. */
export const readHints: Reader = (page) => {
  const claims: Claim[] = [];
  const named = page.dom.all(page.body, SELECTOR).slice(0, NAMED_LIMIT);
  for (const field of ["title", "company", "location"] as const) {
    const elements = page.hinted.filter((hinted) => hinted.field === field).map((hinted) => hinted.element);
    claims.push(...claimsBy(page, field, elements, WEIGHT[field]));
    claims.push(...claimsBy(page, field, testNamed(page, field, named), WEIGHT[field] + 0.1));
  }
  claims.push(...claimsBy(page, "company", page.dom.all(page.body, EMPLOYER_LINK), 0.35));
  return claims;
};

function testNamed(page: Page, field: Field, named: readonly Element[]): Element[] {
  const expression = FIELD_NAMES.find(([one]) => one === field)?.[1];
  return named.filter((element) =>
    TEST_NAMES.some((name) => expression?.test(page.dom.attribute(element, name).toLowerCase())),
  );
}

function claimsBy(page: Page, field: Field, elements: readonly Element[], weight: number): Claim[] {
  const claims: Claim[] = [];
  for (const element of elements.slice(0, LIMIT)) {
    const value = valueOf(page, element);
    if (!value || claims.some((claim) => claim.value === value)) continue;
    const place = page.placeOf(element);
    if (place === "elsewhere") continue;
    const lessened = (place === "above" ? 1 : 0.5) / (1 + claims.length / 2);
    claims.push({ field, value, reader: "markup", weight: weight * lessened });
  }
  return claims;
}

/** The short text of an element, when it is a value and not a control or a wrapper. */
function valueOf(page: Page, element: Element): string {
  const text = squash(page.dom.text(element).slice(0, 4 * VALUE_LENGTH));
  const bared = withoutLabel(text);
  if (bared.length < 2 || bared.length > VALUE_LENGTH) return "";
  return CONTROL_LINE.is(fold(bared)) || !LETTER.test(bared) ? "" : bared;
}

function withoutLabel(text: string): string {
  const [label = "", ...rest] = text.split(/[:：]\s*/);
  return labelOf(fold(label)) ? rest.join(": ") : text;
}
