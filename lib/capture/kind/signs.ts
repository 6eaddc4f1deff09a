import { embeddedPosting } from "../address";
import { STATED, type Claim, type Known } from "../claims";
import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Page } from "../page";
import { isJobSection, isSectionName } from "../../text/headings";
import { fold, languageOf, sizeOf } from "../../text/index";
import { APPLY } from "../words/actions";
import { labelOf } from "../words/labels";
import { GENDER_MARK, isGenericTitle, namesJob } from "../words/names";
import { headsPart } from "../words/sections";
import {
  ASKS,
  FORM_NAME,
  HOW_TO,
  INVITES,
  JOB_WORDS,
  OWN_ADDRESS,
  PRIVACY,
  says,
  SEEKS,
  SPEAKS,
} from "../words/signs";
import { addressSigns } from "./address";
import { isOneOfMany, isRowOfTeasers, jobsHeaded, jobsMarked, leadsToJobs } from "./list";
import { callsItself, isNamedAsJob, isNameOfSite, isOwner, namesOneJob } from "./names";
import {
  asksPassword,
  isAdvice,
  isArticle,
  isAskedThrough,
  isExpired,
  isFair,
  isForm,
  isGone,
  isLife,
  isPersonal,
  isReviewed,
  isTender,
  isThanked,
  isThread,
  isTold,
  isWalled,
  MANY_QUESTIONS,
  offersOneself,
  statesOther,
  teaches,
} from "./other";
import { structureOf } from "./structure";

/** With less text than this there is nothing to practise for. */
const LITTLE_TEXT = 200;
/** With less than this a page may be something else that mentions the job: a form, a list, a frame. */
const ENOUGH_TEXT = 600;
/** No posting says so much; a list that shows its jobs in full does. */
const TOO_LONG = 120_000;
/** Labels further from the text are those of filters. */
const NEARBY = 40;
/** "Requirements. A degree …" */
const RUN_IN = /^([^.:：]{3,40})[.:：] /;
/** From so many lines that have to be filled in on a text is a form. */
const ASKED = 3;
/** So many headings that name other jobs make a list. */
const SEVERAL = 3;
/** A posting has seldom more parts; pages about an employer, a product or a profession often do. */
const MANY_PARTS = 6;
/** The end of a sentence and the beginning of the next. */
const SENTENCES = /\p{Ll}[.!?] \p{Lu}/u;
/** A title of more words is a sentence. */
const TITLE_WORDS = 14;
/** Of a page in a language whose words are not known, what it is built like counts. */
const WELL_KNOWN = "en de fr es pt it nl pl cs sk da sv no ca ru ja zh".split(" ");

/** What can be seen of a page that may show a posting; each holds or does not. */
export type SignName = keyof ReturnType<typeof signsOf>;

/** What is seen of a page; which of it speaks for a posting, and how much, is no matter here. */
export function signsOf(page: Page, known: Known, claims: readonly Claim[], titleIsGuess: boolean) {
  const { blocks, region, board } = page;
  const { title = "", description = "", company = "" } = known;
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
  const isForeign = !WELL_KNOWN.includes(languageOf(description) ?? "");
  const seeks = says(SEEKS, description);
  const invites = says(INVITES, description);
  const isCalled = callsItself(page, title);
  const hasCompany = isSaid("company") || isSaidTwice;
  const hasPlace = isSaid("location");
  const isAnswered = hasApply || structure.control || invites;
  const isSought = seeks || isCalled;
  // What a posting says besides its text, each of it independent of the words of the others.
  const witnesses = [
    isAnswered,
    isSought,
    hasCompany,
    hasPlace,
    address.ofJobs || address.one,
    GENDER_MARK.test(title),
  ].filter(Boolean).length;
  const isLong = fold(title).split(" ").length > TITLE_WORDS;
  const isMute = !address.ofJobs && !isAnswered && !isCalled;
  const isTaught = isAdvice(page, title) || (isTold(page) && !isStated);
  const isOver = isExpired(page);
  const isFront = address.front && !fromBoard;
  return {
    isStated,
    fromBoard,
    hasApply,
    hasSection: sections > 0,
    hasSections: sections > 1,
    hasFacts: labels > 2 || structure.rows > 2,
    isJobWithSections: sections > 1 && isJob,
    isMarked: GENDER_MARK.test(title),
    hasJobWords: words > 5,
    isJob,
    isNamedAsJob: isJob && !address.front && isNamedAsJob(page, title),
    isAddressOfJobs: address.ofJobs,
    isAddressOfOne: address.one,
    // An address of its own, and a text that says something of work: a list or an article has one of both.
    isAddressOwn: address.own,
    isAddressOwnAndAsks: address.own && (hasApply || sections > 0 || says(ASKS, description)),
    namesOneJob: namesOneJob(page, title) && !isOwner(page, title, company),
    // Who tells of a profession neither looks for somebody nor says how to answer.
    isJobSought: isJob && seeks && (sections > 0 || invites),
    isJobAnswered: isJob && invites && (sections > 0 || seeks),
    isJobInFewWords: isJob && invites && seeks && sections < 2,
    isSoughtWithoutJob: !isJob && seeks && invites && (isCalled || (sections > 1 && structure.headed)),
    // Not every job is called by a word that is known.
    isAnsweredInParts: !isJob && sections > 1 && invites && address.ofJobs,
    isCalled,
    isCalledInFewWords: isCalled && isJob && invites && sections === 0,
    hasPlaceInHeading: claims.some(({ field, reader }) => field === "location" && reader === "heading"),
    hasPlace,
    hasCompany,
    hasManyParts: structure.parts > MANY_PARTS && !isStated && !fromBoard,
    isNothingOfJobs: !isJob && !address.ofJobs && !hasApply && !isStated && !isForeign && !isCalled,
    isForeignAndTitled: isForeign && structure.titled,
    isForeignWithParts: isForeign && structure.parts > 1,
    isForeignWithItems: isForeign && structure.items > 2,
    isForeignWithControl: isForeign && structure.control && !hasApply,
    isWitnessed: isAnswered && isSought && witnesses > 2 && sections > 0,
    isMuteAlone: !isStated && !fromBoard && isMute && witnesses < 2,
    hasNoTitle: title === "",
    hasNoDescription: description === "",
    hasLittleText: description !== "" && sizeOf(description) < LITTLE_TEXT,
    isList:
      leadsToJobs(page, title, isThin) ||
      (!fromBoard && (isRowOfTeasers(page) || isOneOfMany(page, title))) ||
      description.length > TOO_LONG,
    isElsewhere: board?.elsewhere?.test(page.url.pathname) ?? false,
    isFront,
    isFrontAlone: isFront && !(isJob && (!titleIsGuess || sections > 1 || (seeks && invites))),
    isNoTitle:
      isNameOfSite(claims, title, company) ||
      (title !== "" && (isJob ? isLong && SENTENCES.test(title) : isLong || isOwner(page, title, company))),
    isGuessed: titleIsGuess && !isJob && !isStated && !structure.titled && sections < 2 && labels < 3,
    isJobHeaded: structure.headed && isJob,
    isQuestioned: structure.questions >= MANY_QUESTIONS && structure.questions * 2 > structure.parts,
    isFilledIn: structure.required >= ASKED,
    hasSeveralParts: region.end !== undefined,
    isForm:
      (isThin && sections === 0 && isForm(blocks)) ||
      (!isStated && !fromBoard && says(FORM_NAME, ...page.names)),
    isAskedThrough: !isStated && isAskedThrough(page),
    isEmbedded: isThin && embeddedPosting(page) !== undefined,
    isGone: isGone(page),
    isOwnAddress: !isStated && says(OWN_ADDRESS, page.url.pathname),
    // Who tells of a profession seeks nobody, names no employer and no place, and takes no answers.
    isToldOf:
      isJob &&
      !isForeign &&
      !(isAnswered || isSought || says(SPEAKS, description)) &&
      !(isStated || fromBoard || isSaid("location") || isSaid("company")),
    headsJobs: !fromBoard && jobsHeaded(page, title) >= SEVERAL,
    marksJobs: !fromBoard && jobsMarked(page, title) >= SEVERAL,
    isTaught,
    isHowTo: says(HOW_TO, title),
    isNotice: says(PRIVACY, title, ...page.names),
    isArticle: isArticle(page) && (isMute || (!address.own && sections < 2)),
    isPersonal: isPersonal(page),
    isThread: !isStated && isThread(page),
    isExpired: isOver,
    // What is left of a posting that is over may be no posting at all.
    isExpiredRemains: isOver && isThin && sections < 2 && structure.items === 0,
    statesOther: !isStated && statesOther(page),
    teaches: teaches(description),
    offersOneself: offersOneself(title, description),
    isThanked: isThanked(page),
    isTender: isTender(page, title),
    isReviewed: isReviewed(page),
    isFair: isFair(page, title),
    isWalled: !isStated && isWalled(page),
    asksPassword: asksPassword(page),
    isLife: isLife(description),
    hasManySections: sections > 3,
    hasManyFacts: labels > 5,
    hasManyJobWords: words > 9,
    hasTwoWitnesses: witnesses > 1,
    hasFourWitnesses: witnesses > 3,
    hasQuestions: structure.questions > 1,
    isAboutMany: jobsHeaded(page, title) > 0,
  };
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
