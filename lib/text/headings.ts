import labels from "./data/heading-labels.json";
import table from "./data/headings.json";
import { pairs, phrases } from "./phrases";

/**
 * What is known of the headings of postings and of the pages around them, in many languages; the table is
 * `data/headings.json`, in the notation of phrases; what only the coach asks for is apart from it.
 */

/** Phrases of headings by the label of the lines under them ("duty", "benefit" …). English and German in full. */
export const headingLabels: Readonly<Record<string, string>> = labels;

/** Headings that divide a job posting: "Your profile", "Wat ga je doen", "Co nabízíme". */
const JOB = /* @__PURE__ */ phrases(table.job.join("|"));
const jobPair = /* @__PURE__ */ pairs(table.jobPair[0] ?? "", table.jobPair[1] ?? "");
/** What is only ever a heading in a posting, even where nothing marks it as one. */
const NAMES = /* @__PURE__ */ phrases(table.names);
/** Headings after which a page talks about something else than this job. */
const OTHER = /* @__PURE__ */ phrases(table.other.join("|"));
const OTHER_ALONE = /* @__PURE__ */ phrases(table.otherAlone);
const otherPair = /* @__PURE__ */ pairs(table.otherPair[0] ?? "", table.otherPair[1] ?? "");
/** Headings of a block about the employer, which is left out when it stands apart from the posting's text. */
const EMPLOYER = /* @__PURE__ */ phrases(table.employer);

/** Whether a folded heading divides a posting. Asked of headings only: whole sentences hold such words, too. */
export const isJobSection = (folded: string): boolean => JOB.within(folded) || jobPair(folded);
/** Whether a folded line is only ever a heading of a posting. */
export const isSectionName = (folded: string): boolean => NAMES.is(folded);
/** Whether what follows a folded heading is about the employer. */
export const isEmployerSection = (folded: string): boolean => EMPLOYER.within(folded);
/** Whether what follows a folded heading is no part of the posting. */
export const isOtherSection = (folded: string): boolean =>
  OTHER_ALONE.is(folded) || OTHER.within(folded) || otherPair(folded);
