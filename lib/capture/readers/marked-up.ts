import { claimsOf, type Claim, type StatedPosting } from "../claims";
import type { Page } from "../page";
import { isJobPosting, shown } from "./stated";

/** The attribute names of the two ways of stating schema.org data in the markup itself. */
const SYNTAXES = [
  ["microdata", "itemtype", "itemprop"],
  ["rdfa", "typeof", "property"],
] as const;

/** schema.org `JobPosting` as microdata or RDFa. */
export function readMarkedUp(page: Page): Claim[] {
  return SYNTAXES.flatMap(([reader, type, property]) => {
    const scopes = page.dom
      .all(page.root, `[${type}*="JobPosting"]`)
      .filter((scope) => isJobPosting(page.dom.attribute(scope, type)));
    const described = scopes.filter((scope) => part(page, property, scope, "description"));
    const [scope, another] = described.length > 0 ? described : scopes;
    const stated = scope && !another ? shown(page, statedIn(page, property, scope)) : undefined;
    return stated ? claimsOf(stated, reader, 0.55) : [];
  });
}

function statedIn(page: Page, property: string, scope: Element): StatedPosting {
  const line = (within: Element | undefined, name: string) => {
    const element = within && part(page, property, within, name);
    return element ? page.line(element) : "";
  };
  const employer = part(page, property, scope, "hiringOrganization");
  const place = part(page, property, scope, "jobLocation");
  const description = part(page, property, scope, "description");
  const town = ["addressLocality", "addressRegion", "addressCountry"]
    .map((name) => line(place, name))
    .filter(Boolean);
  return {
    title: line(scope, "title"),
    company: employer ? line(employer, "name") || page.line(employer) : "",
    location: town.join(", ") || line(place, "address") || (place ? page.line(place) : ""),
    description: description ? page.textOf(description) : "",
  };
}

function part(page: Page, property: string, scope: Element, name: string): Element | undefined {
  return page.dom.first(scope, `[${property}~="${name}"], [${property}$=":${name}"]`);
}
