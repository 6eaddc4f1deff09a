import { embeddedPosting } from "./address";
import type { Claim, Known } from "./claims";
import { isInAddress } from "./decide/title";
import type { Block } from "./flow/flow";
import { roleOf } from "./flow/roles";
import type { Page } from "./page";
import { bare, fold, sizeOf } from "./text/clean";
import type { Reason } from "./types";
import { APPLY, FORM_LABEL } from "./words/actions";
import { labelOf } from "./words/labels";
import { GENDER_MARK, isGenericTitle, OCCUPATION } from "./words/names";

const STATED: readonly string[] = ["json-ld", "microdata", "rdfa", "embedded-state"];
/** With less text than this there is nothing to practise for. */
const LITTLE_TEXT = 200;
/** With less than this a page may be something else that mentions the job: a form, a list, a frame. */
const ENOUGH_TEXT = 600;
/** From here on a page's links to jobs are a list, and not a posting's "similar jobs". */
const LIST_LENGTH = 6;
/** No posting says so much; a list that shows its jobs in full does. */
const TOO_LONG = 50_000;
/** The teaser of a job in a list is no longer than this. */
const TEXT_PER_LINK = 400;
const ENOUGH = 4;

const JOB_ADDRESS =
  /job|career|karriere|vacanc|position|posting|opening|stelle|offre|emploi|empleo|oferta|vaga|vacature|praca|prace|pozice|nabidka|ledig|stilling|requisition|\/o\/|recruit|recrut|rekrut|kariera|hiring|lavora|trabaj|trabalh|werken/i;
const ADVICE_ADDRESS = /[/-](?:advice|blog|news|articles?|guides?|tips|magazine?)(?:[/-]|$)/i;
/** Words of the kind that postings are made of. */
const JOB_WORDS =
  /experien|responsib|skills|candidat|requir|qualif|team|degree|salary|erfahrung|kenntnisse|bewerb|aufgaben|profil|compéten|expérien|poste|requisit|conocimient|equipo|contrat|conhecim|vaga|esperien|ervaring|functie|doświadcz|wymaga|umiejętn|zkušenost|znalost|požad|nabíz|skúsenost|ponúk|erfaren|erfaring|kokemu|tapasztal|deneyim|опыт|требован|обязанн|досвід|経験|応募|经验|职责|경험|지원/g;
/** What a page's name has beside the job's. */
const JOB_NAME =
  /\b(?:hiring|jobs?|careers?|vacanc(?:y|ies)|karriere|stellen\w*|empleos?|emplois?|recrutement|vagas?|vacatures?|kari[eé]ra|praca)\b/i;
const ADVICE_TITLE =
  /^(?:how|why|what|when|where) |\d+ (?:tips|ways|reasons|things|questions|best)\b|\b(?:tips|explained|checklist)\b|\b(?:interview|resume|cv) (?:questions|examples|guide|template)/i;
/** Words of somebody who looks for somebody. */
const ASKS =
  /appl(?:y|ic)|candidat|\bcv\b|resume|hir(?:e|ing)\b|vacanc|looking for|seek|bewerb|suchen|gesucht|recrut|recherch|busca|cerchi|op zoek|zoeken|sollicit|szuka|aplik|hledá|hľad|søg|søk|söker|ищем|отклик|шука|відгук|応募|募集|招聘|应聘|채용|지원/i;
const GONE =
  /\b(?:404|not found|no longer (?:available|active|accepting|open)|has (?:been filled|expired|closed)|position (?:is |has been )?(?:closed|filled)|nicht (?:gefunden|mehr verfügbar)|introuvable|ya no está disponible|nenalezen|nie znaleziono)/i;

/** Whether the page is one single posting, and what speaks for and against it. */
export function judge(
  page: Page,
  known: Known,
  claims: readonly Claim[],
): { isPosting: boolean; reasons: Reason[] } {
  const { blocks, region, board } = page;
  const { title = "", description = "" } = known;
  const reasons: Reason[] = [];
  let points = 0;
  const sign = (when: boolean, weight: number, reason?: Reason) => {
    if (!when) return;
    points += weight;
    if (reason) reasons.push(reason);
  };
  const body = blocks.slice(region.from, region.to);
  const sections = body.filter((block) => roleOf(block) === "job-heading").length;
  const labels = new Set(blocks.map(({ folded }) => folded).filter(labelOf));
  const words = new Set(description.toLowerCase().match(JOB_WORDS)).size;
  const isJobAddress = saysJob(page.url.href, title) && !ADVICE_ADDRESS.test(page.url.pathname);
  const fromBoard = claims.some(({ reader, field }) => reader === board?.name && field === "description");
  const namesJob = OCCUPATION.within(fold(title)) || GENDER_MARK.test(title);
  const isFront = isFrontPage(page);
  const hasApply = blocks.some(isApply);
  const isOwnAddress = isJobAddress && (isInAddress(page, title) || namesTitle(page, title));
  const isThin = region.weight < ENOUGH_TEXT;
  const links = jobLinks(blocks, fold(title));
  const isList =
    (links >= LIST_LENGTH && (isThin || jobLinks(body, fold(title)) * TEXT_PER_LINK > region.weight)) ||
    (!fromBoard && body.filter((block) => isTeaser(page, block)).length >= LIST_LENGTH) ||
    description.length > TOO_LONG;

  sign(
    claims.some(({ reader }) => STATED.includes(reader)),
    3,
    "structured_data",
  );
  sign(fromBoard, 3, "known_board");
  sign(hasApply, 1, "apply_action");
  sign(sections > 1, 2, "job_sections");
  sign(sections === 1, 1);
  sign(labels.size > 2, 1);
  sign(words > 2, 1);
  sign(words > 5, 1);
  sign(namesJob, 1);
  sign(namesJob && !isFront && page.names.some((name) => JOB_NAME.test(name.replace(title, ""))), 1);
  sign(isJobAddress, 1);
  // An address of its own for this title, and a text that says something of work: a list or an article has one of both.
  sign(isOwnAddress, 1);
  sign(isOwnAddress && (hasApply || sections > 0 || ASKS.test(description)), 1);
  sign(namesOneJob(page, title), 6);

  sign(!title, -9, "no_title");
  sign(!description, -3, "no_description");
  sign(description !== "" && sizeOf(description) < LITTLE_TEXT, -2, "too_little_text");
  sign(isList, -4, "list_of_postings");
  sign(isThin && isForm(blocks), -4, "application_form");
  sign(isThin && embeddedPosting(page) !== undefined, -4, "embedded_board");
  sign(
    page.names.some((name) => GONE.test(name)),
    -5,
    "error_page",
  );
  sign(!namesJob && isFront, -2);
  sign(
    [title, ...page.names].some((name) => ADVICE_TITLE.test(name)),
    -2,
    "article",
  );
  sign(
    !isOwnAddress &&
      sections < 2 &&
      page.meta("og:type") === "article" &&
      page.meta("article:published_time") !== "",
    -2,
    "article",
  );
  const isPosting = points >= ENOUGH;
  if (!isPosting && reasons.length === 0) reasons.push("no_job_signs");
  return { isPosting, reasons };
}

/** Whether an address is one of jobs, by words of its own: an article about jobs has them from its title. */
function saysJob(address: string, title: string): boolean {
  const own = new Set(bare(title).split(" "));
  const rest = address.replace(/[a-z]+/gi, (word) => (own.has(word.toLowerCase()) ? "" : word));
  return JOB_ADDRESS.test(rest);
}

/** Whether the address is that of all jobs, "/careers", and not of one. */
function isFrontPage({ url }: Page): boolean {
  const slug = slugOf(url);
  return url.search.length < 2 && url.hash.length < 2 && slug !== "" && isGenericTitle(slug);
}

function slugOf(url: URL): string {
  return bare(url.pathname.split("/").filter(Boolean).pop() ?? "").replace(
    / ?\b(?:html?|php|aspx?|\d+)\b/g,
    "",
  );
}

/** Whether the last part of the address is made of words of the title: "jobs/postdoc" for a "Postdoctoral Fellow". */
function namesTitle({ url }: Page, title: string): boolean {
  const slug = slugOf(url);
  const own = bare(title).split(" ");
  return (
    slug.length > 2 &&
    !isGenericTitle(slug) &&
    slug.split(" ").every((word) => own.some((other) => other.startsWith(word)))
  );
}

function isApply(block: Block): boolean {
  return block.text.length < 60 && (block.control || block.linked > 0.8) && APPLY.within(block.folded);
}

/** How many links are titled like other jobs. */
function jobLinks(blocks: readonly Block[], own: string): number {
  const links = blocks.filter(
    ({ linked, folded, text }) =>
      linked > 0.6 && folded && folded !== own && (GENDER_MARK.test(text) || OCCUPATION.within(folded)),
  );
  return new Set(links.map(({ folded }) => folded)).size;
}

/** A heading that leads to another page, as over every entry of a list; not one to its own place on this page. */
function isTeaser({ dom }: Page, { level, linked, element }: Block): boolean {
  return level > 0 && linked > 0.6 && !dom.first(element, 'a[href^="#"]');
}

function isForm(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text, folded }) => text.length < 40 && FORM_LABEL.within(folded)).length >= 3;
}

/** A page that calls itself a job's detail and gives the job in another of its names: the text may come later. */
function namesOneJob({ names }: Page, title: string): boolean {
  const [shared = ""] = names;
  const [detail = ""] = names[names.length - 1]?.split(/\s+[|–—-]\s+/) ?? [];
  return shared === title && detail !== title && isGenericTitle(detail);
}
