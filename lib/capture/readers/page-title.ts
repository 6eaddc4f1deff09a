import type { Claim, Reader } from "../claims";
import { fold, hasWords, squash } from "../../text/index";
import { isHost } from "../decide/title";
import type { Page } from "../page";
import {
  BOARD_NAME,
  COUNTED,
  isGenericTitle,
  isLegalForm,
  namesJob,
  ORGANISATION,
  POSTING_OF,
  withoutTag,
} from "../words/names";
import { says } from "../words/signs";
import type { Field } from "../types";
import { mentionsOf } from "./mentions";

/** Words that say who is looking for whom: "Acme hiring Baker". */
const HIRING =
  / (?:is hiring|hiring|sucht|recrute|busca|zoekt|szuka|hledá|hľadá|söker|søger)(?: an? | for | )/;
/** Words between a job and its employer: "Baker at Acme". */
const AT = / (?:at|@|bei|chez|presso|hos|bij|ve společnosti|w firmie) /;
const IN = / in (?!.* in )/;
/** Words after a job: "Baker Job in Oslo". */
const KIND = / (?:[Jj]ob|[Jj]obs|[Pp]osition|[Vv]acancy)(?= in |$)/;
/** What stands between the parts of a name: "Baker - Acme | Board". */
const SEPARATOR =
  /\s+[|–—·•»«:∙/<>-]{1,3}\s+|\s*[|｜·•]\s*|(?<=[^\s\d]):\s+|(?<=[\u3040-\u9FFF」』】])\s*[-_／]\s*(?=[\u3040-\u9FFF])|[「」『』]/;
const EDGES = /^[\s|,:/–—-]+|[\s|,:!/–—-]+$/g;
/** "[ Acme ]"; in a title, brackets hold a word of their own: "[Remote] Baker". */
const BRACKETS = /^\[ ?| ?\]$/g;
/** "Careers at Acme", "Acme Jobs" */
const OF_SITE =
  /^(?:(?:[Cc]areers?|[Jj]obb?s?|[Kk]arriere|[Ww]ork|[Ll]ife|[Aa]rbeiten|[Ee]mplois?|[Ll]avoro|[Vv]acatures?|[Ww]erken) (?:at|bei|bij|chez|with|presso|hos|på)|(?:[Ee]mpleo|[Tt]rabajo) en|[Pp]raca w|[Pp]ráce (?:ve?|u)|[Рр]обота [ву]|[Рр]абота в) (?=[\p{Lu}«"“])|[\s|:–—-]+(?:[Cc]areers?|[Jj]obs?|[Kk]arriere|[Jj]ob ?[Bb]oard|[Rr]ecruiting|[Cc]arri[eè]res?|[Ee]mpleo|[Kk]ari[eé]ra)(?: .{0,20})?$/gu;
/** "Acme (2026)" */
const YEAR = /\s*\((?:19|20)\d\d\)$/;
/** Small words in front of a name: "na Torrefação". */
const JOINING =
  /^(?:\p{Ll}{1,3} )+(?=\p{Lu})|(?: (?:in|at|for|of|and|to|by|on|the|an?|is|de|la|le|les|du|des|et|en|au|aux|à|y|e|da|do|di|del|al|el|em|na|no|von|der|die|das|den|dem|und|für|bei|im|am|zu|van|het|te|og|och|i|på|w|we|z|v|ve|u|o|s|k))+$/gu;
/** How far a reading is believed of which something else knows a part. */
const SURE = 0.5;
const NAME_LENGTH = 80;
const TITLE_LENGTH = 180;

/** One way to read a name. */
interface Reading {
  title?: string;
  company?: string;
  location?: string;
  weight: number;
  /** Words such as "at" or "hiring" say which part is which. */
  said?: boolean;
}

/** An employer's name without the words for its site; the empty string when nothing of a name is left. */
export function employerIn(text: string): string {
  const name = squash(text.slice(0, 2 * NAME_LENGTH).replace(/[®™]/g, ""))
    .replace(OF_SITE, "")
    .replace(EDGES, "")
    .replace(BRACKETS, "")
    .replace(JOINING, "")
    .replace(POSTING_OF, "")
    .replace(YEAR, "")
    .replace(/（[^（）]*）$/, "");
  const isName =
    name.length > 1 &&
    name.length <= NAME_LENGTH &&
    !/^\p{Ll}+ \p{Ll}/u.test(name) &&
    !BOARD_NAME.is(fold(name)) &&
    !isLegalForm(name) &&
    withoutTag(name) === name &&
    !isGenericTitle(name);
  return isName ? name : "";
}

/**
 * Titles and employers by the patterns of a page's names. A name can be read in several ways; those that name an
 * employer which another reader found are believed more. Names that count a list's jobs say nothing of the open one.
 */
export const readPageTitle: Reader = (page, _known, before) => {
  const employers = before.filter(({ field }) => field === "company").map(({ value }) => fold(value));
  // A first heading can hold the same: "Baker at Acme".
  const heading = page.blocks.find((block) => block.level === 1 && AT.test(block.text));
  const claims: Claim[] = [];
  const names = says(COUNTED, ...page.names) ? [] : page.names;
  for (const name of new Set([...names, heading?.text ?? ""])) {
    const subject = withoutTag(name);
    const readings = readingsOf(subject);
    // "Vacancy | Acme"
    if (subject !== name && !namesJob(subject)) readings.push({ company: subject, weight: 0.28 });
    for (const { title = "", company = "", location = "", weight, said } of [
      ...readings,
      ...partsOf(page, subject, subject !== name && [2, 3].includes(subject.split(", ").length), before),
    ]) {
      const employer = fold(company);
      const isKnown = employers.some((one) => hasWords(one, employer) || hasWords(employer, one));
      const claim = (field: Field, value: string, share = 1) => {
        if (value)
          claims.push({
            field,
            value,
            reader: "page-title",
            weight: (said && isKnown ? 0.5 : weight) * share,
          });
      };
      const job = title.replace(KIND, "").replace(POSTING_OF, "").replace(EDGES, "");
      claim("title", job.length > TITLE_LENGTH || isGenericTitle(job) ? "" : job);
      const isPlace = PLACE_FORM.test(company);
      claim("company", isPlace ? "" : employerIn(company));
      claim("location", location || (isPlace ? company : ""), 0.7);
    }
  }
  return claims;
};

/** "Baker, Acme, Oslo", where another reader or the text knows one of the parts, or a tag says that it is a subject. */
function partsOf(page: Page, subject: string, isTagged: boolean, before: readonly Claim[]): Reading[] {
  const [line = ""] = subject.split(SEPARATOR);
  const [title = "", ...rest] = line.split(", ");
  if (rest.length === 0 || rest.length > 3) return [];
  const isPlace = (part: string) =>
    mentionsOf(page.regionText, part).isPlace ||
    before.some(({ field, value }) => field === "location" && hasWords(fold(value), fold(part)));
  const isEmployer = (part: string) =>
    before.some(({ field, value, ofSite }) => field === "company" && !ofSite && fold(value) === fold(part));
  const [one = ""] = rest;
  if (rest.length === 1 && isTagged && !AT.test(one) && mentionsOf(page.regionText, one).isNamed)
    return [
      {
        title,
        company: isPlace(one) ? undefined : one,
        location: isPlace(one) ? one : undefined,
        weight: SURE,
      },
    ];
  const location = rest.find(isPlace) ?? (isTagged && rest.length === 2 ? rest[1] : undefined);
  const company =
    rest.find(isEmployer) ??
    (isTagged && rest.length === 2 ? rest.find((part) => part !== location) : undefined);
  return company || (location && isTagged) ? [{ title, company, location, weight: SURE }] : [];
}

function readingsOf(name: string): Reading[] {
  const all = name.split(SEPARATOR).map(squash).filter(Boolean);
  const parts = all.filter((part) => !BOARD_NAME.is(fold(part)) && !isGenericTitle(part));
  const [first, second, third] = parts;
  if (!first) return [];
  const readings: Reading[] = [];
  const read = (weight: number, title?: string, company?: string, location?: string, said = false) =>
    readings.push({ title, company, location, weight, said });
  // The name without the generic parts around it, with its own separators.
  const last = parts[parts.length - 1] ?? first;
  const core = name.slice(name.indexOf(first), name.lastIndexOf(last) + last.length);
  const [hirer, hired] = split(core, HIRING);
  const [job, employer] = split(core, AT);
  if (hired) {
    const [title, location] = split(hired, IN);
    read(0.3, title ?? hired, hirer, location, true);
  } else if (employer) {
    const [whole = ""] = employer.split(SEPARATOR);
    const [company, location] = split(whole, IN);
    read(0.3, job, company ?? whole, location, true);
  }
  if (all[0] !== first) {
    read(0.12, first);
    read(second ? 0.15 : 0.3, undefined, first);
    return readings;
  }
  const isAlone = parts.length === 1 && all.length > 1;
  const [title, location] = split(first.replace(KIND, ""), IN);
  if (title) read(0.15, title, second, location);
  read(isAlone ? 0.18 : 0.28, first, second);
  if (isAlone) read(0.28, undefined, first);
  if (second) {
    const [company, place] = split(first, / \((?=[^()]+\)$)/);
    read(0.14, second, company ?? first, place?.slice(0, -1));
    read(0.12, name.slice(0, name.indexOf(second) + second.length), third);
  }
  if (third) read(0.15, first, third);
  return readings;
}

/** What stands before and after a word; nothing when it is not there. */
function split(text: string, at: RegExp): [string, string] | [] {
  const found = at.exec(text);
  if (!found || found.index < 2) return [];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** "Quimper (29)", "Austin, TX" */
const PLACE_FORM = /^\p{Lu}[^,()]* \((?:[A-Z]{2}|\d{2})\)$|^\p{Lu}[^,()]*, [A-Z]{2}$/u;

/** Employers by what a page's names hold beside the title that was decided. */
export const readBesideTitle: Reader = (page, { title = "" }) => {
  const claims: Claim[] = [];
  const claim = (part: string, weight: number) => {
    const value = employerIn(part);
    const isPlace =
      PLACE_FORM.test(value) ||
      (mentionsOf(page.regionText, value).isPlace &&
        !ORGANISATION.within(fold(value)) &&
        !(value.includes(" ") && isHost(page, value)));
    const field = isPlace ? "location" : "company";
    if (value) claims.push({ field, value, reader: "page-title", weight });
  };
  for (const name of page.names) {
    const at = title ? name.toLowerCase().indexOf(title.toLowerCase()) : -1;
    if (at < 0) continue;
    const [before = ""] = name
      .slice(0, at)
      .replace(HIRING, "")
      .replace(/ (?:is )?hiring(?: an?| for)? *$|\s*\([^()]*\)\W*$/g, "")
      .split(SEPARATOR);
    claim(before, 0.35);
    const after = ` ${name.slice(at + title.length)}`;
    const [, employer] = split(`-${after}`, AT);
    if (employer) claim(employer.split(SEPARATOR)[0]?.replace(/ in .*$/, "") ?? "", 0.5);
    else
      after
        .split(SEPARATOR)
        .filter((part) => part.trim())
        .forEach((part, index) => claim(part, index ? 0.2 : 0.35));
  }
  return claims;
};
