import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Page } from "../page";
import { isJobSection } from "../../text/headings";
import { fold, hasWords } from "../../text/index";
import { GENDER_MARK, namesJob, OCCUPATION } from "../words/names";

/** From here on a page's links to jobs are a list, and not a posting's "similar jobs". */
const LIST_LENGTH = 6;
/** A link that stands so often in a text leads on from each of a row of entries. */
const REPEATED = 3;
/** The teaser of a job in a list is no longer than this. */
const TEXT_PER_LINK = 400;
/** "(m/w/d)" */
const ALL_GENDERS = /\s*\((?:[mwdfxni*]\s?[/|]\s?){1,3}[mwdfxni*]\)/i;
/** In characters: the name of a job in a list is no longer. */
const JOB_LENGTH = 90;
/** Headings of one look from which on they are a row. */
const SEVERAL = 3;
/** A heading of which so much is a link leads on. */
const LED = 0.8;
/** A longer heading says more than the name of a job. */
const NAME_WORDS = 4;
/** One that leads to the job's own page may say more. */
const LINK_WORDS = 7;
const LINKED = 0.6;

/**
 * Whether the page leads to other jobs rather than to one.
 *
 * @param isThin There is so little text that links to jobs anywhere on the page make it a list.
 */
export function leadsToJobs({ blocks, region }: Page, title: string, isThin: boolean): boolean {
  const own = fold(title);
  if (jobLinks(blocks, own) < LIST_LENGTH) return false;
  return isThin || jobLinks(blocks.slice(region.from, region.to), own) * TEXT_PER_LINK > region.weight;
}

/** Whether what looks like the description is a row of entries, each under a heading that leads to its page. */
export function isRowOfTeasers({ dom, blocks, region }: Page): boolean {
  const teasers = blocks
    .slice(region.from, region.to)
    .filter(({ level, linked, element }) => level > 0 && linked > 0.6 && !dom.first(element, 'a[href^="#"]'));
  return teasers.length >= LIST_LENGTH || repeatedWays(blocks.slice(region.from, region.to)) >= REPEATED;
}

/** Whether what is taken for the title is one of a row of headings that lead to pages of their own. */
export function isOneOfMany({ blocks }: Page, title: string): boolean {
  const own = fold(title);
  const heads = blocks.filter(({ level, linked, zone }) => level > 1 && linked > LED && zone === "main");
  const first = heads.find(({ folded }) => folded === own);
  return first !== undefined && heads.filter(({ level }) => level === first.level).length >= SEVERAL;
}

/** How many headings over and in the text name other jobs. */
export function jobsHeaded({ blocks, region }: Page, title: string): number {
  const own = fold(title);
  const heads = blocks
    .slice(0, region.to)
    .filter(
      ({ level, text, folded, linked, zone }) =>
        level > 1 &&
        zone === "main" &&
        !hasWords(own, folded) &&
        !hasWords(folded, own) &&
        isJobName(text, linked > LINKED ? LINK_WORDS : NAME_WORDS),
    );
  return new Set(heads.map(({ folded }) => folded)).size;
}

/** How many lines of the text name other jobs: "Koch (m/w/d)", not "Dein Profil als Koch (m/w/d)". */
export function jobsMarked({ blocks, region }: Page, title: string): number {
  const own = fold(title.replace(ALL_GENDERS, ""));
  const lines = blocks.slice(region.from, region.to).filter((block) => {
    const { text, folded } = block;
    const isOwn = hasWords(folded, own) || hasWords(own, fold(text.replace(ALL_GENDERS, "")));
    return text.length < JOB_LENGTH && !isOwn && ALL_GENDERS.test(text) && roleOf(block) !== "job-heading";
  });
  return new Set(lines.map(({ folded }) => folded)).size;
}

/** A mark that only names of jobs have, or nothing but such a name. */
function isJobName(text: string, most: number): boolean {
  return (
    GENDER_MARK.test(text) || (namesJob(text) && text.split(" ").length <= most && !isJobSection(fold(text)))
  );
}

/** How often the way that stands most often in a text stands there: "Find out more", under each entry. */
function repeatedWays(blocks: readonly Block[]): number {
  const times = new Map<string, number>();
  for (const { linked, control, folded } of blocks)
    if (folded && (linked > 0.8 || control)) times.set(folded, (times.get(folded) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

/** How many links are titled like other jobs. */
function jobLinks(blocks: readonly Block[], own: string): number {
  const links = blocks.filter(
    ({ linked, folded, text }) =>
      linked > 0.6 && folded && folded !== own && (GENDER_MARK.test(text) || OCCUPATION.within(folded)),
  );
  return new Set(links.map(({ folded }) => folded)).size;
}
