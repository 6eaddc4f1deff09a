import { embeddedPosting, ownAddress } from "./address";
import type { Claim, Known, Reader } from "./claims";
import { decideCompany } from "./decide/company";
import { decideDescription } from "./decide/description";
import { decideLocation } from "./decide/location";
import { decideTitle, withoutOthers } from "./decide/title";
import type { Verdict } from "./decide/weigh";
import { judge } from "./kind/judge";
import { cut } from "../text/index";
import { Page } from "./page";
import { readBoard } from "./readers/board";
import { readBody } from "./readers/body";
import { readByline } from "./readers/byline";
import { readHeadings } from "./readers/headings";
import { readHints } from "./readers/hints";
import { readHost } from "./readers/host";
import { readJsonLd } from "./readers/json-ld";
import { readLabels } from "./readers/labels";
import { readMarkedUp } from "./readers/marked-up";
import { readBesideTitle, readPageTitle } from "./readers/page-title";
import { readPlaces } from "./readers/places";
import { readSentences } from "./readers/sentences";
import { readSite } from "./readers/site";
import { readTowns } from "./readers/towns";
import { readSummary } from "./readers/summary";
import { readState } from "./readers/state";
import { tidy } from "./text/clean";
import type { CapturedPosting, Field } from "./types";

export interface CaptureOptions {
  /** The text that the person marked on the page; it wins over everything that was read. */
  selection?: string;
  /** Whether the page is text without markup, whatever it stands in. */
  isPlain?: boolean;
  /** A clock in ms; with it, a page that takes too long is read as far as time allows. */
  now?: () => number;
}

/** In ms: half of what a person waits without a doubt, so that what has begun by then can end. */
const PATIENCE = 1000;

/** In characters: so much of a description is kept. */
const MOST_TEXT = 50_000;

/** A shorter selection is a slip of the mouse. */
const LEAST_SELECTION = 80;

/** What the readers make of a page, before anything is said of its kind. */
export interface Reading {
  page: Page;
  claims: readonly Claim[];
  known: Known;
  origins: CapturedPosting["origins"];
}

/** Has every reader look at a page, and decides each field as soon as what it rests on is there. */
export function readPage(
  document: Document,
  url: string,
  { isPlain, now }: Omit<CaptureOptions, "selection"> = {},
): Reading {
  const end = now ? now() + PATIENCE : 0;
  const page = new Page(document, url, { isPlain, isLate: now && (() => now() > end) });
  const claims: Claim[] = [];
  const known: Known = {};
  const origins: CapturedPosting["origins"] = {};
  const read = (...readers: Reader[]) => {
    for (const reader of readers) claims.push(...reader(page, known, claims));
  };
  const settle = (field: Field, verdict: Verdict | undefined) => {
    if (!verdict) return;
    known[field] = verdict.value;
    origins[field] = verdict.origin;
  };
  read(
    readJsonLd,
    readMarkedUp,
    readBoard,
    readState,
    readLabels,
    readHints,
    readHost,
    readSummary,
    readHeadings,
    readPageTitle,
  );
  settle("title", decideTitle(page, claims));
  read(readBesideTitle, readSite, readByline, readSentences);
  settle("company", decideCompany(page, claims, known.title ?? ""));
  read(readPlaces);
  const settlePlace = () =>
    settle("location", decideLocation(claims, [known.title ?? "", known.company ?? ""]));
  settlePlace();
  if (!known.location) {
    read(readTowns);
    settlePlace();
  }
  if (known.title) known.title = withoutOthers(known.title, [known.company, known.location]);
  read(readBody);
  settle("description", decideDescription(claims));
  return { page, claims, known, origins };
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
  { selection, ...options }: CaptureOptions = {},
): CapturedPosting {
  const { page, claims, known, origins } = readPage(document, url, options);
  const { isPosting, reasons } = judge(page, known, claims, {
    titleIsGuess: origins.title?.confidence === "low",
  });
  const marked = tidy(selection ?? "");
  if (marked.length >= LEAST_SELECTION) {
    known.description = marked;
    origins.description = { reader: "selection", confidence: "high" };
    reasons.unshift("selection");
  }
  const { title = "", company = "", location = "", description = "" } = known;
  if (description.length > MOST_TEXT) reasons.push("cut_off");
  return {
    title,
    company,
    location,
    description: cut(description, MOST_TEXT),
    isPosting: isPosting || reasons[0] === "selection",
    reasons,
    origins,
    url: ownAddress(page),
    embeddedUrl: isPosting ? undefined : embeddedPosting(page),
  };
}
