import type { Page } from "./page";
import type { Field } from "./types";

/** What one reader holds to be true of one field. */
export interface Claim {
  field: Field;
  value: string;
  /** The reader's name, as the person sees it on the receipt. */
  reader: string;
  /** How much the reader alone should be believed, 0 to 1. */
  weight: number;
}

/** A reader looks at a page from one angle. It may use what was decided, and what was claimed, before it ran. */
export type Reader = (page: Page, known: Known, before: readonly Claim[]) => Claim[];

/** The fields that are decided so far. */
export type Known = Partial<Record<Field, string>>;

/** A source that describes a whole posting: structured data, embedded state. */
export interface StatedPosting {
  title: string;
  company: string;
  location: string;
  description: string;
}

/** The claims of a stated posting, all of one weight but those given apart. */
export function claimsOf(
  stated: StatedPosting,
  reader: string,
  weight: number,
  apart: Partial<Record<Field, number>> = {},
): Claim[] {
  const fields: Field[] = ["title", "company", "location", "description"];
  return fields
    .filter((field) => stated[field] !== "")
    .map((field) => ({ field, value: stated[field], reader, weight: apart[field] ?? weight }));
}
