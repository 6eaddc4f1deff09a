import { isShown } from "../agreement";
import type { StatedPosting } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords, squash } from "../../text/index";
import { markupText } from "../text/markup";

/** Parts of a posting that schema.org keeps apart from its description. */
const FURTHER_PARTS = [
  "responsibilities",
  "qualifications",
  "experienceRequirements",
  "educationRequirements",
  "skills",
  "jobBenefits",
];
/** Shorter parts are keywords and no text. */
const LEAST_PART = 80;
const MOST_PLACES = 6;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a `@type` or `itemtype` says `JobPosting`: alone, as an address, or among others. */
export function isJobPosting(type: unknown): boolean {
  return [type].flat().some((one) => typeof one === "string" && /(?:^|[/#:\s])JobPosting$/.test(one.trim()));
}

/** A `JobPosting` node as plain text fields. */
export function statedFrom(page: Page, node: Record<string, unknown>): StatedPosting {
  return {
    title: lineOf(page, node.title ?? node.name),
    company: lineOf(page, node.hiringOrganization).replace(/^\d{3,} (?=\p{Lu})/u, ""),
    location: placesOf(page, node),
    description: descriptionOf(page, node),
  };
}

/**
 * The posting that the page is about. One is taken as it is; of several, the one whose title the page's own
 * title carries, and none when the page names none: then it is a list.
 */
export function chooseStated(page: Page, postings: readonly StatedPosting[]): StatedPosting | undefined {
  const different = new Set(postings.map((posting) => posting.title));
  const named = different.size < 2 ? postings : postings.filter((posting) => isNamed(page, posting.title));
  if (new Set(named.map((posting) => posting.title)).size !== 1) return undefined;
  return named.find((posting) => posting.description) ?? named[0];
}

/** A stated posting when it is the one in view; of any other one nothing may be taken. */
export function shown(page: Page, stated: StatedPosting | undefined): StatedPosting | undefined {
  if (!stated || isShown(page, stated)) return stated;
  page.disown(stated);
  return undefined;
}

/** Whether one of the page's names, or its address, holds the title. */
export function isNamed(page: Page, title: string): boolean {
  const folded = fold(title);
  return (
    page.names.some((name) => hasWords(fold(name), folded)) || hasWords(bare(page.url.pathname), bare(title))
  );
}

/** A string, or the name of a node, in one line. */
function lineOf(page: Page, value: unknown): string {
  const one = ([value] as unknown[]).flat()[0];
  if (isRecord(one)) return lineOf(page, one.name ?? one.legalName);
  if (typeof one !== "string") return "";
  return squash(/[<&]/.test(one) ? markupText(page.document, one) : one);
}

function placesOf(page: Page, node: Record<string, unknown>): string {
  const places = ([node.jobLocation] as unknown[]).flat().map((place) => placeOf(page, place));
  const told = [...new Set(places.filter(Boolean))].slice(0, MOST_PLACES);
  if (told.length > 0 || node.jobLocationType !== "TELECOMMUTE") return told.join("; ");
  const where = lineOf(page, node.applicantLocationRequirements);
  return where ? `Remote (${where})` : "Remote";
}

function placeOf(page: Page, place: unknown): string {
  if (!isRecord(place)) return lineOf(page, place);
  const address = ([place.address] as unknown[]).flat()[0];
  if (!isRecord(address)) return lineOf(page, address ?? place.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) =>
    lineOf(page, part),
  );
  const told = [...new Set(parts.filter((part) => part && !/^(?:null|undefined|n\/?a|-)$/i.test(part)))];
  return told.join(", ") || lineOf(page, place.name);
}

function descriptionOf(page: Page, node: Record<string, unknown>): string {
  const main = textOf(page, node.description);
  const folded = fold(main);
  const further = FURTHER_PARTS.map((part) => textOf(page, node[part])).filter(
    (text) => text.length > LEAST_PART && !folded.includes(fold(text).slice(0, 120)),
  );
  return [main, ...further].filter(Boolean).join("\n\n");
}

function textOf(page: Page, value: unknown): string {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => textOf(page, one)).join("\n");
  if (isRecord(value)) return textOf(page, value.description ?? value.name ?? value["@value"]);
  return typeof value === "string" ? markupText(page.document, value) : "";
}
