import type { Claim, Known, Reader } from "./claims";
import { decideCompany } from "./decide/company";
import { decideDescription } from "./decide/description";
import { decideLocation } from "./decide/location";
import { decideTitle } from "./decide/title";
import type { Verdict } from "./decide/weigh";
import { judge } from "./kind";
import { languageOf } from "./language";
import { embeddedPosting, ownAddress } from "./address";
import { Page } from "./page";
import { readBoard } from "./readers/board";
import { readBody } from "./readers/body";
import { readHeadings } from "./readers/headings";
import { readHints } from "./readers/hints";
import { readJsonLd } from "./readers/json-ld";
import { readLabels } from "./readers/labels";
import { readMarkedUp } from "./readers/marked-up";
import { readPageTitle, readBesideTitle } from "./readers/page-title";
import { readHost } from "./readers/host";
import { readPlaces } from "./readers/places";
import { readSentences } from "./readers/sentences";
import { readState } from "./readers/state";
import { readSite } from "./readers/site";
import { tidy } from "./text/clean";
import type { CapturedPosting, Field } from "./types";

export interface CaptureOptions {
  /** The text that the person marked on the page; it wins over everything that was read. */
  selection?: string;
}

/**
 * Reads the job posting that a page shows.
 *
 * @param document The page as it is now; it is only read.
 * @param url The address that the page was opened at.
 */
export function capturePosting(
  document: Document,
  url: string,
  options: CaptureOptions = {},
): CapturedPosting {
  const page = new Page(document, url);
  const known: Known = {};
  const claims: Claim[] = [];
  const verdicts: Partial<Record<Field, Verdict>> = {};
  const read = (...readers: Reader[]) => {
    for (const reader of readers) claims.push(...reader(page, known, claims));
  };
  const settle = (field: Field, verdict: Verdict | undefined) => {
    if (!verdict) return;
    verdicts[field] = verdict;
    known[field] = verdict.value;
  };
  read(
    readJsonLd,
    readMarkedUp,
    readBoard,
    readState,
    readLabels,
    readHints,
    readHost,
    readHeadings,
    readPageTitle,
  );
  settle("title", decideTitle(page, claims));
  read(readBesideTitle);
  let company = decideCompany(page, claims, known.title ?? "");
  if (company?.origin.confidence !== "high") {
    read(readSite, readSentences);
    company = decideCompany(page, claims, known.title ?? "");
  }
  settle("company", company);
  read(readPlaces);
  settle("location", decideLocation(claims, [known.title ?? "", known.company ?? ""]));
  read(readBody);
  settle("description", decideDescription(claims));
  const marked = tidy(options.selection ?? "");
  if (marked.length >= 80)
    settle("description", {
      value: marked,
      strength: 1,
      origin: { reader: "selection", confidence: "high" },
    });
  const { isPosting, reasons } = judge(page, known, claims);
  return {
    title: known.title ?? "",
    company: known.company ?? "",
    location: known.location ?? "",
    description: known.description ?? "",
    isPosting,
    reasons,
    origins: Object.fromEntries(Object.entries(verdicts).map(([field, verdict]) => [field, verdict.origin])),
    url: ownAddress(page),
    language: languageOf(known.description ?? ""),
    embeddedUrl: embeddedPosting(page),
  };
}
