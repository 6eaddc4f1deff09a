import type { Page } from "./page";
import { FIELDS, type Field } from "./types";

/** What one reader holds to be true of one field. */
export interface Claim {
  field: Field;
  value: string;
  /** The reader's name, as the person sees it on the receipt. */
  reader: string;
  /** How much the reader alone should be believed, 0 to 1. */
  weight: number;
  /** It says whose the site is: the employer's, or that of a board on which the employer only has a page. */
  ofSite?: boolean;
}

/** The fields that are decided so far. */
export type Known = Partial<Record<Field, string>>;

/** A reader looks at a page from one angle. It may use what was decided, and what was claimed, before it ran. */
export type Reader = (page: Page, known: Known, before: readonly Claim[]) => Claim[];

/** A source that describes a whole posting: structured data, embedded state. */
export type StatedPosting = Record<Field, string>;

/** The claims of a stated posting; places are often the headquarters' and may weigh less. */
export function claimsOf(
  stated: StatedPosting,
  reader: string,
  weight: number,
  placeWeight = weight,
): Claim[] {
  return FIELDS.filter((field) => stated[field] !== "").map((field) => ({
    field,
    value: stated[field],
    reader,
    weight: field === "location" ? placeWeight : weight,
  }));
}

/** The readers of what a page states for machines. */
export const STATED: readonly string[] = ["json-ld", "microdata", "rdfa", "embedded-state"];
