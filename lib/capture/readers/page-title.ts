import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { fold, hasWords, squash } from "../text/clean";
import { BOARD_NAME, isGenericTitle } from "../words/names";
import { withoutKind } from "./site";

/** Words that say who is looking for whom: "Acme hiring Baker". */
const HIRING =
  / (?:is hiring|hiring|sucht|recrute|busca|zoekt|szuka|hledá|hľadá|söker|søger)(?: an? | for | )/;
/** Words between a job and its employer: "Baker at Acme". */
const AT = / (?:at|@|bei|chez|presso|hos|bij|ve společnosti|w firmie) /;
/** Words in front of a job: "Job Application for Baker". */
const FOR =
  /^(?:[Jj]ob [Aa]pplication for|[Aa]pply (?:for|to)|[Bb]ewerbung als|[Jj]ob:|[Ss]tellenangebot:?|[Oo]ffre d.emploi ?[:-]?|[Vv]aga:?|[Oo]ferta de (?:empleo|trabajo)(?: de)?:?|[Rr]emote(?= .* at )) */;
/** Words after a job: "Baker Job in Oslo". */
const KIND = / (?:[Jj]ob|[Jj]obs|[Pp]osition|[Vv]acancy)(?= in |$)/;
/** What stands between the parts of a name: "Baker - Acme | Board". */
const SEPARATOR = /\s+[|–—·•»«:∙/<>-]{1,2}\s+|\s*[|»·•]\s*|(?<=[\p{L})]):\s+/u;

/** One way to read a name. */
interface Reading {
  title: string;
  company?: string;
  location?: string;
  weight: number;
  /** Words such as "at" or "hiring" say which part is which. */
  said?: boolean;
}

/** The names that a page gives itself: `<title>` and its relatives for social networks. */
export function pageNames(page: Page): string[] {
  const names = [page.meta("og:title"), page.meta("twitter:title"), page.meta("title"), page.title];
  return [...new Set(names.map((name) => squash(page.plain(name))).filter(Boolean))];
}

/**
 * Titles and employers by the patterns of a page's names. A name can be read in several ways; those that name an
 * employer which another reader found, and those whose title stands on the page, are believed more.
 */
export const readPageTitle: Reader = (page, _known, before) => {
  const employers = before.filter(({ field }) => field === "company").map(({ value }) => fold(value));
  const claims: Claim[] = [];
  for (const name of namesToRead(page)) {
    for (const reading of readingsOf(name)) {
      const folded = fold(reading.company ?? "");
      const known = folded !== "" && employers.some((one) => hasWords(one, folded) || hasWords(folded, one));
      const surer = known && reading.said;
      const claim = (field: "title" | "company" | "location", value: string | undefined, share: number) => {
        const text = squash(value ?? "").replace(/^[\s|,:–—-]+|[\s|,:–—-]+$/g, "");
        if (!text || text.length > 180 || (field !== "location" && isGenericTitle(text))) return;
        if (field === "company" && BOARD_NAME.is(fold(text))) return;
        claims.push({
          field,
          value: text,
          reader: "page-title",
          weight: (surer ? 0.5 : reading.weight) * share,
        });
      };
      claim("title", reading.title, 1);
      claim("company", withoutKind(reading.company ?? ""), 1);
      claim("location", reading.location, 0.7);
    }
  }
  return claims;
};

/** The page's names, and its first heading: "Baker at Acme" stands there, too. */
function namesToRead(page: Page): string[] {
  const heading = page.blocks.find((block) => block.level === 1 && AT.test(block.text));
  return [...new Set([...pageNames(page), ...(heading ? [heading.text] : [])])];
}

function readingsOf(name: string): Reading[] {
  const all = name.replace(FOR, "").split(SEPARATOR).map(squash).filter(Boolean);
  const parts = all.filter((part) => !BOARD_NAME.is(fold(part)) && !isGenericTitle(part));
  const [first = "", second, third] = parts;
  if (!first) return [];
  const readings: Reading[] = [];
  const core = coreOf(name.replace(FOR, ""), parts);
  const [hirer, hired] = split(core, HIRING);
  const [job, employer] = split(core, AT);
  const [place, named] = split(first, / \(([^()]+)\)$/);
  if (hired) {
    const [title, location] = split(hired, / in (?!.* in )/);
    readings.push({ title: title ?? hired, company: hirer, location, weight: 0.3, said: true });
  } else if (employer) {
    const [company, location] = split(employer, / in /);
    readings.push({ title: (job ?? core).replace(KIND, ""), company, location, weight: 0.3, said: true });
  }
  if (all[0] !== first)
    return [
      ...readings,
      { title: first, weight: 0.12 },
      { title: "", company: first, weight: second ? 0.15 : 0.3 },
    ];
  const [title, location] = split(first.replace(KIND, ""), / in /);
  if (title && location) readings.push({ title, location, company: second, weight: 0.15 });
  const alone = parts.length === 1 && all.length > 1;
  readings.push({
    title: first.replace(KIND, ""),
    company: second,
    weight: alone ? 0.18 : 0.28,
  });
  if (alone) readings.push({ title: "", company: first, weight: 0.28 });
  if (second) {
    readings.push({ title: second, company: place && named ? place : first, location: named, weight: 0.14 });
    readings.push({
      title: name.slice(0, name.indexOf(second) + second.length).replace(FOR, ""),
      company: third,
      weight: 0.12,
    });
  }
  if (third) readings.push({ title: first, company: third, weight: 0.15 });
  return readings;
}

/** A name without the generic parts around it, with its own separators. */
function coreOf(name: string, parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return name.slice(name.indexOf(parts[0] ?? ""), name.lastIndexOf(last) + last.length);
}

/** What stands before and after a word; nothing when it is not there. */
function split(text: string, at: RegExp): [string, string] | [] {
  const found = at.exec(text);
  if (!found || found.index < 2) return [];
  const after = text.slice(found.index + found[0].length) || (found[1] ?? "");
  return after ? [text.slice(0, found.index), after] : [];
}

/** Employers by what a page's names hold beside the title that was decided. */
export const readBesideTitle: Reader = (page, known) => {
  const title = known.title ?? "";
  const claims: Claim[] = [];
  for (const name of pageNames(page)) {
    const at = title ? name.toLowerCase().indexOf(title.toLowerCase()) : -1;
    if (at < 0) continue;
    const claim = (part: string, weight: number) => {
      const value = withoutKind(squash(part).replace(/^[\s|,:–—-]+|[\s|,:–—-]+$/g, ""));
      const generic = BOARD_NAME.is(fold(value)) || isGenericTitle(value);
      if (value.length > 1 && value.length <= 80 && !generic)
        claims.push({ field: "company", value, reader: "page-title", weight });
    };
    const after = name
      .slice(at + title.length)
      .split(SEPARATOR)
      .map(squash)
      .filter(Boolean);
    const [said = ""] = after
      .slice(0, 1)
      .map((part) => / ?(?:at|@|bei|chez|presso|hos|bij) (.+)/.exec(part)?.[1] ?? "");
    if (said) claim(said.replace(/ in .*$/, ""), 0.5);
    else after.forEach((part, index) => claim(part, index === 0 ? 0.35 : 0.2));
    const before = name
      .slice(0, at)
      .replace(HIRING, "")
      .replace(/ (?:is )?hiring(?: an?| for)? *$|\s*\([^()]*\)\W*$/g, "");
    claim(before.split(SEPARATOR)[0] ?? "", 0.35);
  }
  return claims;
};
