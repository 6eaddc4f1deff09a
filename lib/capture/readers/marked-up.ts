import { claimsOf, type Claim } from "../claims";
import type { Page } from "../page";
import { squash } from "../text/clean";
import { isKind } from "./stated";

/** The attribute names of the two ways of stating schema.org data in the markup itself. */
const SYNTAXES = [
  { reader: "microdata", scope: "itemtype", property: "itemprop" },
  { reader: "rdfa", scope: "typeof", property: "property" },
] as const;

type Syntax = (typeof SYNTAXES)[number];

/** schema.org `JobPosting` as microdata or RDFa. */
export function readMarkedUp(page: Page): Claim[] {
  return SYNTAXES.flatMap((syntax) => {
    const scopes = page.dom
      .all(page.root, `[${syntax.scope}*="JobPosting"]`)
      .filter((scope) => isKind(page.dom.attribute(scope, syntax.scope), "JobPosting"));
    const described = scopes.filter((scope) => propertyOf(page, syntax, scope, "description"));
    const scope = scopes.length === 1 ? scopes[0] : described.length === 1 ? described[0] : undefined;
    return scope ? claimsOf(statedIn(page, syntax, scope), syntax.reader, 0.55) : [];
  });
}

function statedIn(page: Page, syntax: Syntax, scope: Element) {
  const organisation = propertyOf(page, syntax, scope, "hiringOrganization");
  const place = propertyOf(page, syntax, scope, "jobLocation");
  const description = propertyOf(page, syntax, scope, "description");
  return {
    title: page.line(propertyOf(page, syntax, scope, "title")),
    company: organisation ? nameIn(page, syntax, organisation) : "",
    location: place ? placeIn(page, syntax, place) : "",
    description: description ? page.textOf(description) : "",
  };
}

/** Only organisations and places that are no scope of their own give their name as their whole text. */
function nameIn(page: Page, syntax: Syntax, scope: Element): string {
  return page.line(propertyOf(page, syntax, scope, "name") ?? scope);
}

function placeIn(page: Page, syntax: Syntax, scope: Element): string {
  const parts = ["addressLocality", "addressRegion", "addressCountry"]
    .map((part) => page.line(propertyOf(page, syntax, scope, part)))
    .filter(Boolean);
  return squash(parts.join(", ")) || page.line(propertyOf(page, syntax, scope, "address") ?? scope);
}

function propertyOf(page: Page, syntax: Syntax, scope: Element, name: string): Element | null {
  return page.dom.first(scope, `[${syntax.property}~="${name}"], [${syntax.property}$=":${name}"]`);
}
