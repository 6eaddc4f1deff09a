/**
 * One board or applicant-tracking system, described by its own markup contract: the names that it has kept for
 * years, not the looks of one page. A selector may list several generations of a board; the first element that
 * has text is taken, and for the description all outermost ones together.
 */
export interface Board {
  /** The reader's name on the receipt. */
  name: string;
  /** Endings of the host names that the board serves postings from. */
  hosts?: readonly string[];
  /** A selector of markup that only this board writes, for postings on an employer's own host. */
  marks?: string;
  /** The open posting on pages that show a list beside it; everything is then looked for inside it. */
  pane?: string;
  title?: string;
  company?: string;
  location?: string;
  description?: string;
  /** What stands inside the description without being part of it. */
  without?: string;
  /** The form of the page's name, with the named groups `title`, `company` and `location`. */
  pageTitle?: RegExp;
  /** Where in the address the employer's short name stands; the page tells how it is spelled. */
  employer?: "subdomain" | "path";
  /** Paths of the board that are not a posting: lists, forms. */
  elsewhere?: RegExp;
}
