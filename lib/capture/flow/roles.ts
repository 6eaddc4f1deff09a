import { isEmployerSection, isJobSection, isOtherSection, isSectionName } from "../../text/headings";
import { fold, sizeOf } from "../../text/index";
import { APPLY, APPLYING, CONTROL_LINE, FORM_LABEL } from "../words/actions";
import { ASKING, headsOther, headsPart, MORE, OF_SITE } from "../words/sections";
import { labelOf } from "../words/labels";
import { OCCUPATION } from "../words/names";
import type { Block, Role } from "./flow";

/** Headings are short; longer lines are sentences that begin like one. */
const HEADING_LENGTH = 90;
const FACT_LENGTH = 90;
/** A line that only its words or its colon make a heading is shorter. */
const LABEL_LENGTH = 50;
const FOOTNOTE =
  /©|\bCopyright\b|[Aa]ll [Rr]ights [Rr]eserved|[Aa]lle [Rr]echte|\b(?:au capital de|[Mm]entions légales|[Aa]viso legal|P\. ?IVA|SIRET|IČO|USt-?Id|HR[AB] \d|KvK|CVR|Y-tunnus)\b/;

/** "1. Operates trucks": an item of a list that is written by hand. */
const NUMBERED = /^\(?\d{1,2}[.)、．]\s*\p{L}/u;

/** What a block is to a posting, by its looks and its words. */
export function roleOf(block: Block): Role {
  return (block.role ??= read(block));
}

function read(block: Block): Role {
  const { text, folded, linked } = block;
  if (block.level > 0 && linked < 0.5 && APPLY.within(folded) && CONTROL_LINE.is(folded))
    return "other-heading";
  if (block.control || CONTROL_LINE.is(folded) || (text.length < 300 && FOOTNOTE.test(text)))
    return "control";
  if (isFact(block)) return "fact";
  if (isHeading(block)) {
    const isJob = headsJobPart(folded);
    const isOther = isOtherSection(folded) || headsOther(folded) || ASKING.test(folded);
    if (!isJob && isOther && !isOfSheet(block)) return "other-heading";
    if (isEmployerSection(folded)) return "employer-heading";
    if (isJob) return "job-heading";
    if (block.level || (block.bold && linked < 0.5)) return "heading";
  }
  if (linked > 0.5) return text.length > 120 ? "short" : "control";
  const size = sizeOf(text);
  const isSentence = size >= 60 || (size >= 25 && /[.!?;:。！？；]$/.test(text));
  return isSentence || ((block.item || NUMBERED.test(text)) && size > 14) ? "prose" : "short";
}

function headsJobPart(folded: string): boolean {
  return (
    hasPartWords(folded) &&
    !leadsOn(folded) &&
    !ASKING.test(folded) &&
    !OF_SITE.test(folded) &&
    hasPartWords(withoutJob(folded))
  );
}

function hasPartWords(folded: string): boolean {
  return isJobSection(folded) || headsPart(folded);
}

/** "Responsable de turno", "Výzkumný pracovník": who has a job is called by the words for what there is to do. */
function withoutJob(folded: string): string {
  if (!OCCUPATION.within(folded)) return folded;
  return folded
    .split(" ")
    .filter((word) => !OCCUPATION.is(word))
    .join(" ");
}

/** "Other vacancies": a word of a posting's heading in the heading of a list. */
function leadsOn(folded: string): boolean {
  return MORE.test(folded) && isOtherSection(folded);
}

/** A label of a table or a list of facts: what it stands before belongs to the posting, be it how to apply. */
function isOfSheet({ element: { nodeName } }: Block): boolean {
  return nodeName === "DT" || nodeName === "TH";
}

/** "Contract: permanent": a fact of the page's summary and no sentence of the description. */
function isFact({ text, folded }: Block): boolean {
  const colon = text.length < FACT_LENGTH ? text.search(/[:：]/) : -1;
  return labelOf(colon > 1 ? fold(text.slice(0, colon)) : folded) !== undefined;
}

function isHeading({ text, folded, level, bold, item }: Block): boolean {
  if (text.length > HEADING_LENGTH) return false;
  return (
    level > 0 || bold || isSectionName(folded) || (!item && text.length < LABEL_LENGTH && /[:：]$/.test(text))
  );
}

/** So many lines under a heading about the application tell instructions from a form. */
const UNDER = 4;
/** In characters: a shorter line instructs nobody. */
const LEAST_INSTRUCTION = 40;

/** Lines that nothing but their words and their place over a text or list make headings of a posting's parts. */
export function headParts(blocks: readonly Block[]): void {
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (!next || block.item || block.linked > 0 || block.zone !== next.zone || roleOf(block) !== "short")
      return;
    const isOver = block.element !== next.element && roleOf(next) === "prose";
    if (
      isOver &&
      block.text.length < LABEL_LENGTH &&
      !isOtherSection(block.folded) &&
      headsJobPart(block.folded)
    )
      block.role = "job-heading";
  });
}

/** "Email your CV": what is pressed is no field. */
function isControl({ control, linked }: Block): boolean {
  return control || linked > 0.8;
}

/** Headings over how to apply head a part of the posting where sentences say it, and no form or list stands there. */
export function headInstructions(blocks: readonly Block[]): void {
  blocks.forEach((block, at) => {
    if (roleOf(block) !== "other-heading" || !(APPLYING.within(block.folded) || ASKING.test(block.folded)))
      return;
    const under = blocks.slice(at + 1, at + 1 + UNDER);
    // Some systems set the heading of each part into a header of its own.
    const zone = block.zone === "header" ? under[0]?.zone : block.zone;
    const end = under.findIndex((one) => one.level > 0 || one.zone !== zone);
    const own = end < 0 ? under : under.slice(0, end);
    const isTold = own.some(
      (one) =>
        roleOf(one) === "prose" && !one.item && one.linked < 0.5 && one.text.length >= LEAST_INSTRUCTION,
    );
    if (
      isTold &&
      !own.some(
        (one) => one.text.length < LEAST_INSTRUCTION && !isControl(one) && FORM_LABEL.within(one.folded),
      )
    )
      block.role = "heading";
  });
}

/** Whether a block inside a known description is a part of the page's machinery. */
export function isChrome(block: Block): boolean {
  const { control, spoken, linked, folded } = block;
  if (control || spoken || CONTROL_LINE.is(folded)) return true;
  return (linked > 0.8 && APPLY.within(folded)) || roleOf(block) === "other-heading";
}

/** What follows a heading of other matters is muted until a heading of this job comes. */
export function isMuted(muted: boolean, role: Role): boolean {
  return role === "other-heading" || (muted && role !== "job-heading" && role !== "employer-heading");
}
