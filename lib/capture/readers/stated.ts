import type { StatedPosting } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords, squash } from "../text/clean";
import { markupText } from "../text/markup";

/** Parts of a posting that schema.org keeps apart from its description. */
const FURTHER_PARTS = [
  "responsibilities",
  "qualifications",
  "experienceRequirements",
  "educationRequirements",
  "skills",
  "jobBenefits",
  "incentiveCompensation",
];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a `@type` or `itemtype` names the kind, alone, as an address or among others. */
export function isKind(type: unknown, kind: string): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some(
    (one) => typeof one === "string" && new RegExp(`(?:^|[/#:\\s])${kind}$`).test(one.trim()),
  );
}

/** A `JobPosting` node as plain text fields. */
export function statedFrom(page: Page, node: Record<string, unknown>): StatedPosting {
  return {
    title: line(page, node.title ?? node.name),
    company: nameOf(page, node.hiringOrganization),
    location: placesOf(page, node),
    description: descriptionOf(page, node),
  };
}

/**
 * The posting that the page is about. One is taken as it is; of several, the one whose title the page's own
 * title carries, and none when the page names none: then it is a list.
 */
export function chooseStated(page: Page, postings: readonly StatedPosting[]): StatedPosting | undefined {
  const different = postings.filter(
    (posting, index) => postings.findIndex((other) => other.title === posting.title) === index,
  );
  if (different.length < 2) return postings.find((posting) => posting.description) ?? postings[0];
  const named = different.filter((posting) => isNamed(page, posting.title));
  return named.length === 1 ? named[0] : undefined;
}

function isNamed(page: Page, title: string): boolean {
  const folded = fold(title);
  const names = [page.title, page.meta("og:title"), page.meta("twitter:title")].map(fold);
  return names.some((name) => hasWords(name, folded)) || hasWords(bare(page.url.pathname), bare(title));
}

function line(page: Page, value: unknown): string {
  const text = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof text === "number") return String(text);
  if (typeof text !== "string") return "";
  return squash(/[<&]/.test(text) ? markupText(page.document, text) : text);
}

function nameOf(page: Page, value: unknown): string {
  const node: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  return isRecord(node) ? line(page, node.name ?? node.legalName) : line(page, node);
}

function placesOf(page: Page, node: Record<string, unknown>): string {
  const places = (Array.isArray(node.jobLocation) ? node.jobLocation : [node.jobLocation]) as unknown[];
  const lines = places.map((place) => placeOf(page, place)).filter(Boolean);
  if (lines.length === 0 && String(node.jobLocationType).toUpperCase() === "TELECOMMUTE") {
    const where = nameOf(page, node.applicantLocationRequirements);
    return where ? `Remote (${where})` : "Remote";
  }
  return [...new Set(lines)].slice(0, 6).join("; ");
}

function placeOf(page: Page, place: unknown): string {
  if (!isRecord(place)) return line(page, place);
  const address: unknown = Array.isArray(place.address) ? (place.address as unknown[])[0] : place.address;
  if (!isRecord(address)) return line(page, address ?? place.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) =>
    nameOf(page, part),
  );
  const told = [...new Set(parts.filter((part) => part && !/^(?:null|undefined|n\/?a|-)$/i.test(part)))];
  return told.join(", ") || line(page, place.name ?? address.streetAddress);
}

function descriptionOf(page: Page, node: Record<string, unknown>): string {
  const main = partOf(page, node.description);
  const folded = fold(main);
  const further = FURTHER_PARTS.map((part) => partOf(page, node[part])).filter(
    (text) => text.length > 80 && !folded.includes(fold(text).slice(0, 120)),
  );
  return [main, ...further].filter(Boolean).join("\n\n");
}

function partOf(page: Page, value: unknown): string {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => partOf(page, one)).join("\n");
  if (isRecord(value)) return partOf(page, value.description ?? value.name ?? value["@value"]);
  return typeof value === "string" ? markupText(page.document, value) : "";
}
