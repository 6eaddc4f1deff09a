import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { fold, squash } from "../text/clean";
import { BOARD_NAME, isGenericTitle } from "../words/names";

/** Sentences that titles are made of, with the parts that they name. */
const SENTENCES = [
  /^(?<company>.{2,80}?) (?:is )?(?:hiring|sucht|recrute|busca|zoekt|szuka|hledá|hľadá|söker|søger)(?: an?| for)? (?<title>.+?)(?: in (?<location>.+))?$/i,
  /^(?:job application for|apply (?:for|to)|bewerbung als|job:|stellenangebot:?|offre d.emploi:?|vaga(?: de| para)?:?|oferta de (?:empleo|trabajo)(?: de)?:?) ?(?<title>.+?)(?: (?:at|bei|chez|en|na|@) (?<company>.+))?$/i,
  /^(?<title>.+?)(?: job| position| role)? (?:at|@|bei|chez|presso|hos|bij) (?<company>.+?)(?: in (?<location>.+))?$/i,
  /^(?<title>.+?) (?:job|jobs|position) in (?<location>.+?)(?: (?:at|with) (?<company>.+))?$/i,
  /^(?<company>[^:]{2,60}?)(?: \((?<location>[^)]+)\))?: (?<title>.+)$/,
  /^(?<title>.+) \((?<location>[^()]{3,40})\)$/,
];

/** What stands between the parts of a title: "Job - Company | Board". */
const SEPARATOR = /\s+(?:[|–—·•»«:∙/]|-{1,2}|::|>|<)\s+|\s*[|»·•]\s*|(?<=\S)\s+[–—-]\s+/;

/** The names that a page gives itself: `<title>` and its relatives for social networks. */
export function pageNames(page: Page): string[] {
  const names = [page.title, page.meta("og:title"), page.meta("twitter:title"), page.meta("title")];
  return [...new Set(names.map((name) => squash(page.plain(name))).filter(Boolean))];
}

/** The parts of a page's name that may mean something: no board's own name, no word for a kind of page. */
export function partsOf(page: Page, name: string): string[] {
  return name
    .split(SEPARATOR)
    .map(squash)
    .filter((part) => part && !BOARD_NAME.is(fold(part)) && !isGenericTitle(part) && !isOwnName(page, part));
}

function isOwnName(page: Page, part: string): boolean {
  return page.board?.hosts !== undefined && fold(part) === fold(page.board.name);
}

/** Titles by the patterns of a page's name. Several readings are given; the other readers tell which is right. */
export const readPageTitle: Reader = (page) => {
  const claims: Claim[] = [];
  const claim = (value: string | undefined, weight: number) => {
    if (value && !isGenericTitle(value)) claims.push({ field: "title", value, reader: "page-title", weight });
  };
  for (const name of pageNames(page)) {
    const parts = partsOf(page, name);
    claim(parts[0], parts.length === 1 ? 0.3 : 0.25);
    claim(parts[1], 0.12);
    claim(wholeUntil(name, parts[1]), 0.12);
    claim(wholeUntil(name, parts[2]), 0.1);
    for (const text of new Set([name, ...parts.slice(0, 2)])) {
      for (const sentence of SENTENCES) claim(sentence.exec(text)?.groups?.title, 0.15);
    }
  }
  return claims;
};

/** A title may hold the separators itself: the name up to the end of a later part. */
function wholeUntil(name: string, part: string | undefined): string | undefined {
  const at = part ? name.indexOf(part) : -1;
  return part && at > 0 ? name.slice(0, at + part.length) : undefined;
}

/** Employers by what a page's name holds beside the title. */
export const readPageTitleCompany: Reader = (page, known) => {
  const claims: Claim[] = [];
  const title = known.title ?? "";
  const claim = (value: string | undefined, weight: number) => {
    const text = squash(value ?? "").replace(/^[\s\p{P}]+|[\s|,:–—-]+$/gu, "");
    if (!text || text.length > 80 || fold(text) === fold(title)) return;
    if (BOARD_NAME.is(fold(text)) || isGenericTitle(text) || isOwnName(page, text)) return;
    claims.push({ field: "company", value: text, reader: "page-title", weight });
  };
  for (const name of pageNames(page)) {
    const rest = restOf(name, title);
    if (rest === undefined) {
      for (const part of partsOf(page, name).slice(1)) claim(part, 0.12);
      continue;
    }
    const said = /^\W*(?:at|@|bei|chez|presso|hos|bij|na|w|by|with|for)\s+(.+)$/i.exec(rest.after)?.[1];
    const parts = partsOf(page, said ?? rest.after);
    claim(parts[0]?.replace(/ in [^ ].*$/i, ""), said ? 0.5 : parts.length > 1 ? 0.25 : 0.35);
    for (const part of parts.slice(1)) claim(part, 0.2);
    const before = rest.before.replace(
      /\s*(?:is )?(?:hiring|sucht|recrute|busca|zoekt|hledá)(?: an?| for)?\s*$/i,
      "",
    );
    for (const part of partsOf(page, before)) claim(part.replace(/\s*\([^()]*\)\s*$/, ""), 0.35);
  }
  return claims;
};

function restOf(name: string, title: string): { before: string; after: string } | undefined {
  const at = title ? name.toLowerCase().indexOf(title.toLowerCase()) : -1;
  return at < 0 ? undefined : { before: name.slice(0, at), after: name.slice(at + title.length) };
}
