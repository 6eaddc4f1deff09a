import { embeddedPosting } from "../address";
import { STATED, type Claim, type Known } from "../claims";
import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Page } from "../page";
import { isJobSection, isSectionName } from "../../text/headings";
import { bare, fold, hasWords, languageOf, sizeOf } from "../../text/index";
import type { Reason } from "../types";
import { APPLY } from "../words/actions";
import { labelOf } from "../words/labels";
import { GENDER_MARK, isCall, isGenericTitle, namesJob, withoutTag } from "../words/names";
import { headsPart } from "../words/sections";
import { ASKS, HOW_TO, INVITES, JOB_NAME, JOB_WORDS, OWN_ADDRESS, SEEKS, SPEAKS } from "../words/signs";
import { addressSigns } from "./address";
import { structureOf } from "./structure";
import { isRowOfTeasers, jobsHeaded, jobsMarked, leadsToJobs } from "./list";
import {
  isAdvice,
  isArticle,
  isAskedThrough,
  isExpired,
  isForm,
  isGone,
  isPersonal,
  isTold,
  MANY_QUESTIONS,
} from "./other";

/** With less text than this there is nothing to practise for. */
const LITTLE_TEXT = 200;
/** "Requirements. A degree …" */
const RUN_IN = /^([^.:：]{3,40})[.:：] /;
/** With less than this a page may be something else that mentions the job: a form, a list, a frame. */
const ENOUGH_TEXT = 600;
/** No posting says so much; a list that shows its jobs in full does. */
const TOO_LONG = 120_000;
const ENOUGH = 5;
/** Labels further from the text are those of filters. */
const NEARBY = 40;
/** The name of a form is that of the job it is for. */
const APPLIED_FOR = /^(?:job application|application|apply|bewerb|postuler|candidat|solicitud|sollicit)/i;
/** In lines: so close to the title it can be said that there is a job. */
const NEXT_TO = 3;
/** With fewer points a page that is taken for a posting should be looked over. */
const SURE = 6;
/** From so many lines that have to be filled in on a text is a form. */
const ASKED = 3;
/** So many headings that name other jobs make a list. */
const SEVERAL = 3;
/** A posting has seldom more parts; pages about an employer, a product or a profession often do. */
const MANY_PARTS = 6;
/** So many independent witnesses make a posting of a text with a known heading. */
const WITNESSES = 3;
/** The end of a sentence and the beginning of the next. */
const SENTENCES = /\p{Ll}[.!?] \p{Lu}/u;
/** A title of more words is a sentence. */
const TITLE_WORDS = 14;
/** Of a page in a language whose words are not known, what it is built like counts. */
const WELL_KNOWN = "en de fr es pt it nl pl cs sk da sv no ca ru ja zh".split(" ");

/** Whether the page is one single posting, and what speaks for and against it. */
export function judge(
  page: Page,
  known: Known,
  claims: readonly Claim[],
  { titleIsGuess }: { titleIsGuess: boolean },
): { isPosting: boolean; reasons: Reason[] } {
  const { blocks, region, board } = page;
  const { title = "", description = "", company = "" } = known;
  const reasons: Reason[] = [];
  let points = 0;
  const sign = (when: boolean, weight: number, reason?: Reason) => {
    if (!when) return;
    points += weight;
    if (reason) reasons.push(reason);
  };
  const fromBoard = claims.some(({ reader, field }) => reader === board?.name && field === "description");
  // Any page of an employer's site names the employer in its name and its address.
  const isSaid = (which: "company" | "location") =>
    claims.some(
      ({ field, value, reader, ofSite }) =>
        field === which &&
        !ofSite &&
        reader !== "page-title" &&
        reader !== "sentence" &&
        value === known[which],
    );
  // The page's name and a sentence are two witnesses.
  const isSaidTwice =
    new Set(
      claims
        .filter(({ field, value, ofSite }) => field === "company" && !ofSite && fold(value) === fold(company))
        .map(({ reader }) => reader),
    ).size > 1;
  const isStated = claims.some(({ reader }) => STATED.includes(reader));
  const sections = blocks.slice(region.from, region.to).filter(isSection).length;
  const nearby = blocks.slice(Math.max(0, region.from - NEARBY), region.to + NEARBY);
  const labels = new Set(
    nearby.filter((block) => labelOf(block.folded) || roleOf(block) === "fact").map(({ folded }) => folded),
  ).size;
  const words = new Set(description.toLowerCase().match(JOB_WORDS)).size;
  const hasApply = blocks.some(isApply);
  const isJob = namesJob(title) && !isGenericTitle(title);
  const address = addressSigns(page, title);
  const isThin = region.weight < ENOUGH_TEXT;
  const structure = structureOf(page, title);
  const language = languageOf(description) ?? "";
  const isForeign = !WELL_KNOWN.includes(language);
  const seeks = SEEKS.test(description);
  const invites = INVITES.test(description);
  const isCalled = callsItself(page, title);

  const isAnswered = hasApply || structure.control || invites;
  const isSought = seeks || isCalled;
  // What a posting says besides its text, each of it independent of the words of the others.
  const witnesses = [
    isAnswered,
    isSought,
    isSaid("company") || isSaidTwice,
    isSaid("location"),
    address.ofJobs || address.one,
    GENDER_MARK.test(title),
  ].filter(Boolean).length;

  sign(isStated, 3, "structured_data");
  sign(fromBoard, 3, "known_board");
  sign(hasApply, 1, "apply_action");
  sign(sections > 1, 2, "job_sections");
  sign(sections === 1, 1);
  sign(labels > 2 || structure.rows > 2, 1);
  sign(sections > 1 && isJob, 1);
  sign(GENDER_MARK.test(title), 1);
  sign(words > 5, 1);
  sign(isJob, 1);
  sign(isJob && !address.front && isNamedAsJob(page, title), 1);
  sign(address.ofJobs, 1);
  sign(address.one, 1);
  // An address of its own, and a text that says something of work: a list or an article has one of both.
  sign(address.own, 1);
  sign(address.own && (hasApply || sections > 0 || ASKS.test(description)), 1);
  sign(namesOneJob(page, title) && !isOwner(page, title, company), 6);
  // Who tells of a profession neither looks for somebody nor says how to answer.
  sign(isJob && seeks && (sections > 0 || invites), 1);
  sign(isJob && invites && (sections > 0 || seeks), 1);
  sign(isJob && invites && seeks && sections < 2, 1);
  sign(!isJob && seeks && invites && (isCalled || (sections > 1 && structure.headed)), 2);
  sign(isCalled, 2);
  sign(isCalled && isJob && invites && sections === 0, 1);
  sign(
    claims.some(({ field, reader }) => field === "location" && reader === "heading"),
    2,
  );
  sign(isSaid("location"), 1);
  sign(isSaid("company") || isSaidTwice, 1);
  sign(structure.parts > MANY_PARTS && !isStated && !fromBoard, -1);
  sign(!isJob && !address.ofJobs && !hasApply && !isStated && !isForeign && !isCalled, -1);
  if (isForeign) {
    sign(structure.titled, 1);
    sign(structure.parts > 1, 1);
    sign(structure.items > 2, 1);
    sign(structure.control && !hasApply, 2);
  }

  sign(isAnswered && isSought && witnesses >= WITNESSES && sections > 0, 1);
  const isMute = !address.ofJobs && !isAnswered && !isCalled;
  sign(!isStated && !fromBoard && isMute && witnesses < 2, -4, "no_job_signs");

  sign(!title, -9, "no_title");
  sign(!description, -3, "no_description");
  sign(description !== "" && sizeOf(description) < LITTLE_TEXT, -2, "too_little_text");
  sign(
    leadsToJobs(page, title, isThin) || (!fromBoard && isRowOfTeasers(page)) || description.length > TOO_LONG,
    -4,
    "list_of_postings",
  );
  sign(board?.elsewhere?.test(page.url.pathname) ?? false, -4, "list_of_postings");
  sign(address.front && !fromBoard, isJob && (!titleIsGuess || sections > 1 || (seeks && invites)) ? -1 : -4);
  const isLong = fold(title).split(" ").length > TITLE_WORDS;
  const isNoTitle = isJob ? isLong && SENTENCES.test(title) : isLong || isOwner(page, title, company);
  sign(title !== "" && isNoTitle, -3, "no_title");
  sign(titleIsGuess && !isJob && !isStated && !structure.titled && sections < 2 && labels < 3, -1);
  sign(structure.headed && isJob, 1);
  sign(structure.questions >= MANY_QUESTIONS && structure.questions * 2 > structure.parts, -4, "article");
  sign(structure.required >= ASKED, -4, "application_form");
  sign(region.end !== undefined, -1, "several_postings");
  sign(isThin && sections === 0 && isForm(blocks), -4, "application_form");
  sign(!isStated && isAskedThrough(page), -9, "application_form");
  sign(isThin && embeddedPosting(page) !== undefined, -4, "embedded_board");
  sign(isGone(page), -5, "error_page");
  sign(!isStated && OWN_ADDRESS.test(page.url.pathname), -4, "application_form");
  // Who tells of a profession seeks nobody, names no employer and no place, and takes no answers.
  const isAddressed = isAnswered || isSought || SPEAKS.test(description);
  const isOffered = isStated || fromBoard || isSaid("location") || isSaid("company");
  sign(isJob && !isForeign && !isAddressed && !isOffered, -3, "article");
  sign(!fromBoard && jobsHeaded(page, title) >= SEVERAL, -4, "list_of_postings");
  sign(!fromBoard && jobsMarked(page, title) >= SEVERAL, -6, "list_of_postings");
  sign(isAdvice(page, title) || (isTold(page) && !isStated), -5, "article");
  sign(HOW_TO.test(title), -9, "article");
  sign(isArticle(page) && (isMute || (!address.own && sections < 2)), -3, "article");
  sign(isPersonal(page), -4, "article");
  const isOver = isExpired(page);
  // What is left of a posting that is over may be no posting at all.
  sign(isOver, isThin && sections < 2 && structure.items === 0 ? -5 : 1, "expired");
  // A title by few signs is sound when it reads like the name of a job.
  if (titleIsGuess && !isJob) reasons.push("title_guessed");
  const isPosting = points >= ENOUGH;
  if (isPosting && points < SURE) reasons.push("few_job_signs");
  if (!isPosting && reasons.length === 0) reasons.push("no_job_signs");
  return { isPosting, reasons };
}

/** A heading of a part of a posting, on a line of its own or at the beginning of its paragraph. */
function isSection(block: Block): boolean {
  if (roleOf(block) === "job-heading") return true;
  const [, head = ""] = block.item ? [] : (RUN_IN.exec(block.text) ?? []);
  const folded = fold(head);
  return head !== "" && (isSectionName(folded) || isJobSection(folded) || headsPart(folded));
}

function isApply(block: Block): boolean {
  return block.text.length < 60 && (block.control || block.linked > 0.8) && APPLY.within(block.folded);
}

/** "We're hiring: Baker", "Baker | Careers" */
function isNamedAsJob({ names }: Page, title: string): boolean {
  return names.some((name) => JOB_NAME.test(name.replace(title, "")));
}

/** "Vacancy: Baker": what the page says before or behind its title is that there is a job. */
function callsItself({ names, blocks, region }: Page, title: string): boolean {
  const heads = blocks
    .slice(0, region.to)
    .filter(({ level }) => level > 0)
    .map(({ text }) => text);
  const own = fold(title);
  const isTagged = [...names, ...heads].some((name) => {
    const bared = withoutTag(name);
    return bared !== name && !APPLIED_FOR.test(name) && own !== "" && hasWords(fold(bared), own);
  });
  const at = blocks.findIndex(({ folded }) => own !== "" && folded.endsWith(own));
  const beside = blocks.slice(Math.max(0, at - NEXT_TO), at + NEXT_TO);
  return (
    isTagged ||
    beside.some(
      ({ text, linked, control, zone }) => zone === "main" && linked < 0.5 && !control && isCall(text),
    )
  );
}

/** A page that calls itself a job's detail and gives the job in another of its names: the text may come later. */
function namesOneJob({ names }: Page, title: string): boolean {
  const [shared = ""] = names;
  const [detail = ""] = names[names.length - 1]?.split(/\s+[|–—-]\s+/) ?? [];
  return shared === title && detail !== title && isGenericTitle(detail);
}

/** Whether a title is the name of the employer, or of its site. */
function isOwner({ url }: Page, title: string, company: string): boolean {
  const letters = bare(title).replace(/ /g, "");
  return (
    letters.length > 2 &&
    (fold(title) === fold(company) || bare(url.hostname).replace(/ /g, "").includes(letters))
  );
}
