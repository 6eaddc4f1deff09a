/** The parts of a posting that capture looks for. */
export type Field = "title" | "company" | "location" | "description";

export const FIELDS: readonly Field[] = ["title", "company", "location", "description"];

export type Confidence = "high" | "medium" | "low";

/** The readers that are no boards: a person knows those by name, these need words. */
export const READERS = [
  "json-ld",
  "microdata",
  "rdfa",
  "embedded-state",
  "heading",
  "page-title",
  "address",
  "label",
  "markup",
  "page-text",
  "place",
  "sentence",
  "site-name",
  "logo",
  "copyright",
  "selection",
  "paste",
] as const;

/** Where a field came from: the receipt that a person sees before anything starts. */
export interface Origin {
  /** The reader that gave the value, e.g. "json-ld", "greenhouse", "heading", "selection". */
  reader: string;
  confidence: Confidence;
}

/** Why a page was taken, or not taken, for one single posting. Words for them are in the locale files. */
export type Reason =
  | "structured_data"
  | "known_board"
  | "apply_action"
  | "job_sections"
  | "selection"
  | "expired"
  | "several_postings"
  | "few_job_signs"
  | "cut_off"
  | "title_guessed"
  | "list_of_postings"
  | "article"
  | "error_page"
  | "application_form"
  | "embedded_board"
  | "too_little_text"
  | "no_title"
  | "no_description"
  | "no_job_signs";

/**
 * What one page says about one job. Plain text everywhere: nothing here is markup.
 * A field that was not found is the empty string and has no origin.
 */
export interface CapturedPosting {
  title: string;
  company: string;
  location: string;
  /** Paragraphs are divided by blank lines, list items begin with "- ". */
  description: string;
  isPosting: boolean;
  reasons: Reason[];
  origins: Partial<Record<Field, Origin>>;
  /** The address of the posting itself, without its tracking parts. */
  url: string;
  /** The address of a posting shown inside a frame of another site, which cannot be read from here. */
  embeddedUrl?: string;
}
