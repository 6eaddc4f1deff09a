import type { Claim, Known } from "./claims";
import type { Block } from "./flow/flow";
import { roleOf } from "./flow/region";
import type { Page } from "./page";
import { embeddedPosting } from "./address";
import { addressWords, isInAddress } from "./decide/title";
import { pageNames } from "./readers/page-title";
import { fold } from "./text/clean";
import type { Reason } from "./types";
import { APPLY, FORM_LABEL } from "./words/actions";
import { labelOf } from "./words/labels";
import { GENDER_MARK, isGenericTitle, OCCUPATION } from "./words/names";

const STATED: readonly string[] = ["json-ld", "microdata", "rdfa", "embedded-state"];
/** With less text than this there is nothing to practise for. */
const LITTLE_TEXT = 200;
/** From here on a page's links to jobs are a list, and not a posting's "similar jobs". */
const LIST_LENGTH = 6;
const ENOUGH = 4;

const JOB_PATH =
  /job|career|karriere|vacanc|position|posting|opening|stelle|offre|emploi|empleo|oferta|vaga|vacature|praca|prace|pozice|nabidka|ledig|stilling|requisition|\/o\/|recruit/i;
const JOB_WORDS =
  /experience|responsib|skills|candidate|requirement|qualif|team|degree|salary|erfahrung|kenntnisse|bewerb|aufgaben|profil|compétence|expérience|candidat|poste|experiencia|requisit|conocimiento|equipo|contrato|experiência|conhecimento|vaga|esperienza|contratto|ervaring|functie|doświadczeni|wymaga|umiejętno|zkušenost|znalost|požad|nabíz|skúsenost|ponúk|erfarenhet|erfaring|kokemus|tapasztalat|experiență|deneyim|опыт|требован|обязанност|досвід|経験|応募|经验|职责|경험|지원/g;
const GONE =
  /\b(?:404|not found|no longer (?:available|active|accepting|open)|has (?:been filled|expired|closed)|position (?:is |has been )?(?:closed|filled)|nicht (?:gefunden|mehr verfügbar)|introuvable|n.est plus disponible|ya no está disponible|nenalezen|nie znaleziono)/i;

/** Whether the page is one single posting, and what speaks for and against it. */
export function judge(
  page: Page,
  known: Known,
  claims: readonly Claim[],
): { isPosting: boolean; reasons: Reason[] } {
  const signs = signsOf(page, known, claims);
  const sum = signs.reduce((points, sign) => points + sign.points, 0);
  const isPosting = sum >= ENOUGH && Boolean(known.title);
  const reasons = [...new Set(signs.flatMap((sign) => sign.reason ?? []))];
  return { isPosting, reasons: sum < ENOUGH && reasons.length === 0 ? ["no_job_signs"] : reasons };
}

interface Sign {
  points: number;
  reason?: Reason;
}

function signsOf(page: Page, known: Known, claims: readonly Claim[]): Sign[] {
  const { blocks, region, board } = page;
  const description = known.description ?? "";
  const title = known.title ?? "";
  const signs: Sign[] = [];
  const sign = (when: boolean, points: number, reason?: Reason) => {
    if (when) signs.push({ points, reason });
  };
  const body = blocks.slice(region.from, region.to);
  const sections = body.filter((block) => roleOf(block) === "job-heading").length;
  const facts = new Set(
    blocks.filter((block) => block.zone !== "nav" && labelOf(block.folded)).map(({ folded }) => folded),
  );
  const others = jobLinks(blocks, title);
  const long = description.length >= LITTLE_TEXT;

  sign(
    claims.some(({ reader }) => STATED.includes(reader)),
    3,
    "structured_data",
  );
  sign(
    claims.some(({ reader, field }) => reader === board?.name && field === "description"),
    3,
    "known_board",
  );
  sign(blocks.some(isApply), 1, "apply_action");
  sign(sections >= 2, 2, "job_sections");
  sign(sections === 1, 1);
  sign(facts.size >= 3, 1);
  sign(jobWords(description) >= 3, 1);
  sign(jobWords(description) >= 6, 1);
  sign(OCCUPATION.within(fold(title)) || GENDER_MARK.test(title), 1);
  const jobAddress = JOB_PATH.test(page.url.href.slice(0, 300));
  sign(jobAddress, 1);
  sign(jobAddress && isInAddress(addressWords(page), title), 1);
  sign(namesOneJob(page, title), 6);

  sign(!title, -5, "no_title");
  sign(!description, -3, "no_description");
  sign(description !== "" && !long, -2, "too_little_text");
  sign(others >= LIST_LENGTH && region.weight < others * 120, -4, "list_of_postings");
  sign(isForm(blocks) && region.weight < 600, -4, "application_form");
  sign(GONE.test(page.title) || (GONE.test(title) && !long), -5, "error_page");
  sign(isArticle(page) && sections < 2, -2, "article");
  sign(embeddedPosting(page) !== undefined && region.weight < 600, -4, "embedded_board");
  return signs;
}

/** How many different words of the kind that postings are made of a text holds. */
function jobWords(text: string): number {
  return new Set(text.toLowerCase().match(JOB_WORDS)).size;
}

function isApply(block: Block): boolean {
  return block.text.length < 60 && (block.control || block.linked > 0.8) && APPLY.within(block.folded);
}

/** How many links on the page are titled like other jobs. */
function jobLinks(blocks: readonly Block[], title: string): number {
  const own = fold(title);
  const links = blocks.filter(
    ({ linked, folded, text, zone }) =>
      linked > 0.6 &&
      zone !== "nav" &&
      folded &&
      folded !== own &&
      (GENDER_MARK.test(text) || OCCUPATION.within(folded)),
  );
  return new Set(links.map(({ folded }) => folded)).size;
}

function isForm(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text, folded }) => text.length < 40 && FORM_LABEL.within(folded)).length >= 3;
}

function isArticle(page: Page): boolean {
  return page.meta("article:published_time") !== "" ||
    page.dom.first(page.root, 'script[type*="ld+json"]') !== null
    ? page.meta("og:type") === "article"
    : false;
}

/** A page that calls itself a job's detail and gives the job in another of its names: the text may come later. */
function namesOneJob(page: Page, title: string): boolean {
  const [shared = ""] = pageNames(page);
  const detail = page.title.split(/\s+[|–—-]\s+/)[0] ?? "";
  return shared === title && detail !== title && isGenericTitle(detail);
}
