/**
 * One board or applicant-tracking system, described by its own markup contract: the names it has kept stable
 * for years, not the looks of one page. Selectors in a list are alternatives, the first that yields text wins;
 * a description selector may match several elements, whose texts are put together.
 */
export interface Board {
  /** The reader's name on the receipt. */
  name: string;
  /** Endings of the host names that the board serves postings from. */
  hosts?: readonly string[];
  /** Markup that only this board writes, for postings on an employer's own host. */
  marks?: string;
  /** The open posting on pages that show a list beside it; everything is looked for inside it. */
  pane?: readonly string[];
  title?: readonly string[];
  company?: readonly string[];
  location?: readonly string[];
  description?: readonly string[];
  /** What is inside a description without being part of it. */
  without?: string;
  /** The form of the `<title>` or `og:title`, with the named groups `title`, `company` and `location`. */
  pageTitle?: RegExp;
  /** Where in the address the employer stands: its short name is looked up in the page for its spelling. */
  employer?: "subdomain" | "path";
  /** Paths that are not a posting: lists, forms. */
  elsewhere?: RegExp;
}
