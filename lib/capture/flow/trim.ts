import { fold, hasWords } from "../../text/index";
import { APPLYING, LEADS_BACK } from "../words/actions";
import { labelOf } from "../words/labels";
import { ASKING } from "../words/sections";
import { says } from "../words/signs";
import type { Block } from "./flow";
import type { Region } from "./region";
import { isMuted, roleOf } from "./roles";
import { attributeOf, childrenOf, closest, contains, parentOf } from "./tree";

/** A paragraph this long is never a repetition by chance. */
const REPEATED = 60;
/** A section of short lines that stands above the first running text is no longer. */
const SECTION = 20;
/** What stands no further up the tree is close by. */
const NEAR = 3;
/** A longer value tells something of the job. */
const VALUE_LENGTH = 30;
/** In characters: with so much text a posting can be over. */
const ENOUGH = 400;
/** What the posts of a discussion are called. */
const ENTRY = /(?:^|[\s_-])(?:post|comment|message|msg|reply|answer|thing)(?:[\s_-]|$)/i;
/** In characters: what stands over the title is no longer. */
const TEASER = 80;
/** In characters: a line of a row of facts is no longer. */
const FACT = 90;
const PAY =
  /(?:[€$£¥₹₽]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|CZK|SEK|NOK|DKK|INR|BRL)\b)\s?\d|\d[\d.,\s]*(?:k\s?)?(?:[€£₽]|(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|zł|Kč|kr)(?!\p{L})|\s?万?円|\s?만?\s?원(?!\p{L})|\s?[万千]?元)/u;
/** How many have applied, and what else a board says beside a posting that it shows. */
const OF_BOARD =
  /\b(?:never|do not|don['’]t) (?:give|provide|share|send|pay|enter) .{0,30}(?:bank|card|passport|password|money|payment)|\b(?:bankdaten|bankverbindung|coordonnées bancaires|datos bancarios|dados bancários|dati bancari|bankgegevens|danych bankowych|bankové údaje)\b.*\b(?:nie|niemals|jamais|nunca|mai|nooit|nigdy|nikdy)\b|\b(?:nie|niemals|jamais|nunca|mai|nooit|nigdy|nikdy)\b.*\b(?:bankdaten|bankverbindung|coordonnées bancaires|datos bancarios|dados bancários|dati bancari|bankgegevens|danych bankowych|bankové údaje)\b|^(?:не (?:нашли|знайшли)|didn['’]t find|can['’]t find|not the right|nichts passendes|keine passende|pas trouvé|no encuentras|não encontrou|niet gevonden|nie znalazł|nenašli) .*(?:ваканс|job|role|position|vacanc|stelle|offre|oferta|puesto|vaga|vacature|pozic|nabídk)|^\d[\d.,]* (?:personas? (?:se han?|ya se han?) inscrit|inscrit[oa]s|applicants?|people (?:have )?(?:applied|clicked|viewed)|bewerbungen|bewerber|candidat|candidatures|sollicitanten|sökande|aplikac)|(?:geschätzten? gehalt|salary estimate|estimated salary) (?:für|for) (?:diesen|this)/;
/** "Was this page helpful?" */
const FEEDBACK =
  /^(?=.*(?:help|useful|hilfreich|geholfen|utile|útil|nuttig|hjälp|hjelp|hjalp|nyttig|hasznos|užite|faydalı|przydat|pomoc|pomoh|hyödy|χρήσιμ|корисн|полезн|役に立))(?=.*(?:page|site|informa|seite|página|pagina|sida|side|sivu|strona|stránk|oldal|sayfa|bilgi|σελίδα|сторінк|страниц|ページ|情報)).*[?？か]$/;
/** In characters: such a line is no longer. */
const BOARD_LINE = 140;
/** In characters: a longer line is running text in heavy type. */
const HEADING = 60;
/** How many headings in a row may stand over the first running text. */
const HEADINGS = 3;

/**
 * The description's blocks of a region: without controls, sections about other matters, repetitions, and the
 * rows of facts and repeated titles around it.
 */
export function trim(blocks: readonly Block[], region: Region, title: string): Block[] {
  const own = fold(title);
  const kept: Block[] = [];
  const seen = new Set<string>();
  const start = startOf(blocks, region, own);
  const looks = new Set<string>();
  let parts = 0;
  let room: Element | null = null;
  let muted = false;
  /** Whether a control has stood under the text: the one that answers it, as a rule. */
  let isCalled = false;
  const found = blocks.slice(start, endOf(blocks, region, start));
  const entries = entriesOf(found);
  const article = heaviestArticle(found, entries);
  for (const [at, block] of found.entries()) {
    if (article && entries.get(block.element) !== article) continue;
    // A heading of another look than those of the parts so far, outside of what they stand in.
    const isForeign = block.level > 0 && roleOf(block) === "heading" && !looks.has(looksOf(block));
    if (isForeign && parts > 1 && room && !contains(room, block.element)) break;
    if (!region.zones.includes(block.zone) || block.spoken) continue;
    if (isEnough(kept) && (block.control || block.linked > 0.5) && says(LEADS_BACK, block.text)) break;
    if (roleOf(block) === "control") isCalled ||= isEnough(kept);
    else if (isCalled && block.level + Number(block.bold) > 0 && opensOther(found, at)) break;
    muted = isMuted(muted, roleOf(block));
    if (muted || roleOf(block) === "control" || seen.has(block.text) || isOfBoard(block)) continue;
    if (block.text.length >= REPEATED) seen.add(block.text);
    kept.push(block);
    if (isHeading(block)) {
      looks.add(looksOf(block));
      parts++;
    }
    room = room ? around(room, block.element) : block.element;
  }
  kept.splice(0, teaserOver(kept, own));
  const first = kept.findIndex((block) => !isTitle(block, own) && !["short", "fact"].includes(roleOf(block)));
  const facts = kept.splice(0, first < 0 ? kept.length : first);
  while (kept.length > 0 && isLoose(kept)) kept.pop();
  const above = linesAbove(blocks, region, start, own);
  const lead = above.slice(0, 1).filter((block) => roleOf(block) === "prose" && /[.!?]$/.test(block.text));
  const paid = [...above, ...facts].filter(saysPay);
  return kept.length > 0 ? [...lead, ...paid, ...kept] : kept;
}

/**
 * The lines between the title and the description: a first sentence leads to it over a row of facts, of which only what
 * is paid is said nowhere else.
 */
function linesAbove(blocks: readonly Block[], region: Region, start: number, own: string): Block[] {
  const from = Math.max(0, start - SECTION);
  const above = blocks.slice(from, start);
  const title = above.findLastIndex((block) => isTitle(block, own));
  return title < 0 ? [] : above.slice(title + 1).filter(({ zone }) => region.zones.includes(zone));
}

/** Whether a heading, and none behind it, is about the job, nor about whom to ask: what stands there is the site's. */
function opensOther(blocks: readonly Block[], at: number): boolean {
  const [heading, ...rest] = blocks.slice(at);
  if (!heading || roleOf(heading) !== "heading" || heading.text.length > HEADING) return false;
  const isAnswer = ({ folded }: Block) => APPLYING.within(folded) || ASKING.test(folded);
  return (
    !isAnswer(heading) &&
    !rest.some((block) => roleOf(block) === "job-heading" || (isHeading(block) && isAnswer(block)))
  );
}

/** How many lines over the first heading are what a site says on each of its pages: its slogan, the way here. */
function teaserOver(kept: readonly Block[], own: string): number {
  const title = kept.findIndex(({ level, folded }) => level === 1 && folded === own);
  const over = kept.slice(0, Math.max(0, title));
  return over.reduce((sum, { text }) => sum + text.length, 0) <= TEASER ? over.length : 0;
}

function isOfBoard({ text }: Block): boolean {
  return text.length < BOARD_LINE && (says(OF_BOARD, text) || says(FEEDBACK, text));
}

function saysPay(block: Block): boolean {
  const { text, control, spoken, level } = block;
  return !control && !spoken && !level && text.length < FACT && PAY.test(text);
}

/** Whether so much was read that what leads back stands under the posting. */
function isEnough(kept: readonly Block[]): boolean {
  return kept.reduce((sum, { text }) => sum + text.length, 0) > ENOUGH;
}

/** Of several articles in a row, posts with their answers, the one that has most of the text. */
function heaviestArticle(blocks: readonly Block[], entries: Entries): Element | undefined {
  const sizes = new Map<Element | null, number>();
  let all = 0;
  for (const { element, text } of blocks) {
    const article = entries.get(element) ?? null;
    sizes.set(article, (sizes.get(article) ?? 0) + text.length);
    all += text.length;
  }
  const [article, size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return sizes.size > 1 && article && size * 2 > all ? article : undefined;
}

/** The post of a row of posts, or the article, that elements stand in. */
type Entries = Map<Element, Element | null>;

/** What the elements of some blocks stand in; those around them are looked at once. */
function entriesOf(blocks: readonly Block[]): Entries {
  const entries: Entries = new Map();
  for (const { element } of blocks) {
    const path: Element[] = [];
    let up: Element | null = element;
    for (; up && !entries.has(up) && !isEntry(up); up = parentOf(up)) path.push(up);
    const entry = up && (entries.get(up) ?? (entries.has(up) ? null : up));
    if (up) entries.set(up, entry);
    for (const inside of path) entries.set(inside, entry);
  }
  return entries;
}

function isEntry(element: Element): boolean {
  return (
    element.nodeName === "ARTICLE" ||
    attributeOf(element, "role") === "article" ||
    (ENTRY.test(namesOf(element)) && hasTwin(element))
  );
}

function namesOf(element: Element): string {
  return attributeOf(element, "class");
}

/** Whether another post stands beside one. */
function hasTwin(element: Element): boolean {
  return childrenOf(parentOf(element) ?? element).some(
    (other) => other !== element && other.nodeName === element.nodeName && ENTRY.test(namesOf(other)),
  );
}

/** The title again, or a line of it where it is broken into several. */
function isTitle({ folded, level }: Block, own: string): boolean {
  return folded === own || (level > 0 && hasWords(own, folded));
}

/** The headings right above the first running text belong to it, and sections of short lines that stand above that. */
function startOf(blocks: readonly Block[], region: Region, own: string): number {
  let start = region.from;
  for (let at = start - 1; at >= Math.max(0, region.from - SECTION); at--) {
    const above = blocks[at];
    if (!above || !region.zones.includes(above.zone) || isTitle(above, own)) break;
    if (["other-heading", "control"].includes(roleOf(above))) break;
    if (roleOf(above) === "job-heading") start = at;
  }
  while (start > 0 && region.from - start < HEADINGS) {
    const above = blocks[start - 1];
    if (!above || !region.zones.includes(above.zone) || isTitle(above, own)) break;
    if (!["heading", "job-heading", "employer-heading"].includes(roleOf(above))) break;
    start--;
  }
  return start;
}

/**
 * A description goes on to the next heading of other matters, control, or other part of the page, whatever its last
 * sections look like.
 */
function endOf(blocks: readonly Block[], region: Region, start: number): number {
  const known = blocks.slice(start, region.to);
  const looks = new Set(known.filter(isHeading).map(looksOf));
  const lowest = Math.max(0, ...known.map(({ level }) => level)) || 6;
  const room = roomOf(known);
  let end = region.to;
  for (let block = blocks[end]; block && region.zones.includes(block.zone); block = blocks[++end]) {
    const role = roleOf(block);
    if (end === region.end) break;
    if (["other-heading", "employer-heading", "control"].includes(role)) break;
    if (block.level > 0 && role !== "job-heading" && !looks.has(looksOf(block)) && block.level <= lowest)
      break;
    if (room ? !contains(room, block.element) && !isFurther(room, block.element) : !isHeading(block)) break;
  }
  return end;
}

/** Whether a table, or a list of facts, stands close by in the same part of the page. */
function isFurther(room: Element, element: Element): boolean {
  const sheet = closest(element, "table,dl");
  let part: Element | null = room;
  for (let steps = 0; part && steps < NEAR; steps++) part = parentOf(part);
  return sheet !== null && part !== null && contains(part, sheet) && !contains(sheet, room);
}

function isHeading(block: Block): boolean {
  return ["heading", "job-heading"].includes(roleOf(block));
}

/** What makes a heading one of a row: its level, or the element that is bold. */
function looksOf({ level, element }: Block): string {
  return level ? `h${level}` : element.nodeName;
}

/** The innermost element around all of some blocks. */
function roomOf(blocks: readonly Block[]): Element | null {
  let room = blocks[0]?.element ?? null;
  for (const { element } of blocks) room = around(room, element);
  return room && room === blocks[0]?.element ? parentOf(room) : room;
}

/** The innermost element around two. */
function around(room: Element | null, element: Element): Element | null {
  let up = room;
  while (up && !contains(up, element)) up = parentOf(up);
  return up;
}

/** At the end, headings over nothing and labels with their values say nothing more about the job. */
function isLoose(kept: readonly Block[]): boolean {
  const isLabel = (block: Block | undefined) => block !== undefined && labelOf(block.folded) !== undefined;
  const last = kept[kept.length - 1];
  const role = last && roleOf(last);
  if (role === "short") return isLabel(kept[kept.length - 2]) && (last?.text.length ?? 0) < VALUE_LENGTH;
  return role === "fact" ? isLabel(last) : role !== "prose";
}
