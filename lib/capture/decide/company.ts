import { STATED, type Claim } from "../claims";
import type { Block } from "../flow/flow";
import type { Page } from "../page";
import { fold, hasWords } from "../../text/index";
import { BOARD_NAME, isFirmName, isGenericTitle, ORGANISATION, withoutLegalForm } from "../words/names";
import { weigh, type Verdict } from "./weigh";

/** Readers that take a name for the employer's by where it stands in other text. */
const GUESSING: readonly string[] = ["page-title", "sentence"];
/** Readers that also find the site's own name. */
const REPEATING: readonly string[] = ["page-title", "logo"];
/** A name beside the job counts from this weight on. */
const BESIDE = 0.25;
/** What is left of the weight of a name that is the board's. */
const OF_BOARD = 0.15;
const NAME_LENGTH = 100;
/** Readers that find a name where its legal form is left out. */
const WRITTEN_SHORT: readonly string[] = ["page-title", "address", "site-name", "logo", "sentence"];
/** The reader that finds it with its legal form, where it has one. */
const WRITTEN_WHOLE = "logo";
/** A legal form is no longer. */
const FORM_LENGTH = 24;
const FORM_WORDS = 4;
/** What a logo without words is called: a file, no employer. */
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|ico)$/i;
/** What is left of the weight of a name, or of a way to write it, that the page does not show. */
const UNSEEN = 0.4;
/** Sites whose pages are their users': their names say nothing of an employer. */
const PLATFORM =
  /(?:^|\.)(?:reddit|facebook|craigslist|gumtree|kleinanzeigen|leboncoin|olx|subito|milanuncios|marktplaats|blocket|google|notion|substack|ycombinator|groups|campaign-archive|mailchi|telegram|t|vk|linkedin|discord|nextdoor)\.[a-z.]{2,10}$/;
/** What is cut out of a sentence or names a part of the page: no employer, unless something else than its place says so. */
const NO_EMPLOYER =
  /^(?:in|at|near|to|till|i|på|à|au|en|em|na|we|w|u|bei|nach|im|في|из|в|у)\s|^(?:[Pp]rint|[Ss]hare|[Ss]ave|[Aa]pply|[Vv]iew|[Dd]ownload|[Ss]how|[Ee]mail)(?: (?:this|the))? (?:job|page|[Pp]review|posting|vacancy|details?|more|all|now|pdf|offer|advert)$|^(?:[Tt]hings|[Ww]hat|[Hh]ow|[Bb]efore|[Ww]hen|[Ww]hy|[Ww]here) (?:\S+ )?(?:you|to|we|us)\b|\b(?:[Rr]ef|REF|[Vv]ersion|v|[Dd]raft|DRAFT|FINAL)\b\.?\s?(?:v?\d|$)/u;
/** What stands before a place, and hardly ever before an employer. */
const WHERE = ["in", "en", "em", "near", "w", "we", "till", "i"];
/** "Zaragoza (Plaza)" */
const IN_BRACKETS = /\s*\([^)]*\)$/;
/** What divides a name from what is no part of it. */
const PARTS = /\s+[|–—·/-]\s+|\s*[|·]\s*|, /;
/** A legal form, or "University", makes a name surer. */
const TELLING = 1.15;
/** In so little text an employer need not be mentioned. */
const LITTLE_TEXT = 300;

/**
 * The employer's name, over all readers. Legal forms do not make two names different, a name that another one
 * begins with speaks for it, and employers are mentioned in what they write.
 */
export function decideCompany(page: Page, claims: readonly Claim[], title: string): Verdict | undefined {
  const text = fold(page.regionText);
  const job = fold(title);
  const isSaid = (name: string) =>
    claims.some(
      ({ field, value, reader }) => field === "company" && !GUESSING.includes(reader) && fold(value) === name,
    );
  const isPlace = (name: string) =>
    claims.some(({ field, value }) => field === "location" && fold(value) === name);
  const isTown = (name: string) =>
    claims.some(({ field, value }) => field === "location" && fold(value.split(",")[0] ?? "") === name);
  const isPartOfPlace = (name: string) =>
    claims.some(
      ({ field, value }) => field === "location" && value.split(/[,()]/).some((part) => fold(part) === name),
    );
  const names = withoutParts(claims, isPlace).filter(({ field, value, reader }) => {
    if (field !== "company" || value.length > NAME_LENGTH || FILE_NAME.test(value)) return false;
    const isByPlace = [...GUESSING, "heading"].includes(reader);
    if (isByPlace && (NO_EMPLOYER.test(value) || isPartOfPlace(fold(value.replace(IN_BRACKETS, "")))))
      return false;
    if (reader === "page-title" && isPartOfTitle(page, title, value)) return false;
    // "Engineer, Payments" names no employer that nobody else names.
    if (GUESSING.includes(reader) && hasWords(job, fold(value)) && !isSaid(fold(value))) return false;
    if (reader === "page-title" && (isPlace(fold(value)) || isWhere(page, value))) return false;
    if (reader === "address" && isTown(fold(value))) return false;
    // "Łódź, Acme": what has another name in it is more than a name.
    const parts = value.split(", ").map(fold);
    if (reader === "page-title" && parts.length > 1 && parts.some((part) => isSaid(part) || isPlace(part)))
      return false;
    if (reader === "page-title" && /^r\/|^\S+\.[a-z]{2,3}$/.test(value)) return false;
    // A longer form of the title; one word of it can be a name: "Baker" at "Baker Brothers".
    return job.includes(" ") ? !hasWords(fold(value), job) : fold(value) !== job;
  });
  const isForum = PLATFORM.test(page.url.hostname);
  const beside = new Set(
    names
      .filter(({ reader }) => ["label", "heading", ...STATED].includes(reader))
      .map(({ value }) => keyOf(value)),
  );
  const keys = new Set(names.map(({ value }) => keyOf(value)));
  const isSeen = (name: string) => hasWords(page.seenText, fold(name));
  const verdict = weigh(withoutUnseen(withoutBoard(names, isSeen), isSeen), {
    keyOf,
    form: (name) => (isSeen(name) ? 1 : UNSEEN),
    support: (key, other) => (hasWords(key, other) ? 0.8 : hasWords(other, key) ? 0.3 : 0),
    adjust: (name, key) => {
      if (isForum && names.every(({ value, reader }) => value !== name || reader === "page-title"))
        return 0.3;
      if (BOARD_NAME.is(fold(name)) || isGenericTitle(name)) return 0.1;
      if (ORGANISATION.is(fold(name)) && !name.includes(" ")) return 0.1;
      const kind = isSeen(name) && (isFirmName(name) || ORGANISATION.within(fold(name))) ? TELLING : 1;
      const short = [...keys].find((other) => key.startsWith(`${other} `)) ?? fold(name);
      const said = countOf(text, fold(name)) || (isSeen(name) ? countOf(text, short) : 0);
      const mentions = text.length < LITTLE_TEXT ? 1 : said;
      return kind * (mentions === 0 && !beside.has(key) ? 0.7 : mentions < 2 ? 1 : 1.2);
    },
  });
  if (verdict && WRITTEN_SHORT.includes(verdict.origin.reader)) {
    const whole = names.find(
      ({ value, reader }) =>
        reader === WRITTEN_WHOLE && isFirmName(value) && keyOf(value) === keyOf(verdict.value),
    );
    verdict.value = whole && !isFirmName(verdict.value) ? whole.value : inFull(page, verdict.value);
  }
  const isGuess = verdict?.origin.reader === "sentence" && verdict.origin.confidence === "high";
  return isGuess ? { ...verdict, origin: { reader: "sentence", confidence: "medium" } } : verdict;
}

/** A name with the legal form that the posting's text, else any line of the page, gives it. */
function inFull({ blocks, region }: Page, name: string): string {
  const textOf = (some: readonly Block[]) => some.map(({ text }) => text).join("\n");
  return wholeIn(textOf(blocks.slice(region.from, region.to)), name) ?? wholeIn(textOf(blocks), name) ?? name;
}

/** The first place where a name is written with its legal form. */
function wholeIn(text: string, name: string): string | undefined {
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const words = text.slice(at + name.length + 1, at + name.length + FORM_LENGTH).split(/\s/);
    for (let end = Math.min(FORM_WORDS, words.length); end > 0; end--) {
      const whole = `${name} ${words
        .slice(0, end)
        .join(" ")
        .replace(/[^\p{L}\p{N}.]+$/u, "")}`;
      const full = /[a-z]{2}\.$/i.test(whole) ? whole.slice(0, -1) : whole;
      if (isFirmName(full) && keyOf(full) === keyOf(name)) return full;
    }
  }
  return undefined;
}

/** Whether the page's names say that something is there: "Baker in Sagunto, Valencia". */
function isWhere({ names }: Page, value: string): boolean {
  return names.some((name) => WHERE.some((word) => name.includes(` ${word} ${value}`)));
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Whether a part of the page's name is one of the title, or runs over its edge. */
function isPartOfTitle({ names }: Page, title: string, value: string): boolean {
  const among = (name: string, part: string) => {
    const places: number[] = [];
    for (let at = part ? name.indexOf(part) : -1; at >= 0; at = name.indexOf(part, at + 1)) places.push(at);
    return places;
  };
  const isOver = names.map((name) => {
    const titles = among(name, title);
    const values = among(name, value);
    if (titles.length === 0 || values.length === 0) return undefined;
    return values.every((at) => titles.some((own) => at < own + title.length && own < at + value.length));
  });
  return value.length > title.length / 2 && isOver.includes(true) && !isOver.includes(false);
}

/**
 * "Acme - School of Heritage", "Acme, Oslo": where another claim names a part, or all but the first are places, that part
 * is the name.
 */
function withoutParts(claims: readonly Claim[], isPlace: (name: string) => boolean): Claim[] {
  const keys = new Set(claims.filter(({ field }) => field === "company").map(({ value }) => keyOf(value)));
  return claims.map((claim) => {
    const { field, value } = claim;
    const [first = "", ...others] = field === "company" ? value.split(PARTS).filter(Boolean) : [];
    if (others.length === 0) return claim;
    // "Acme Ltd, Oslo"
    if (value.startsWith(`${first}, `) && isFirmName(first) && !isFirmName(others.join(" ")))
      return { ...claim, value: first };
    const name = others.every((part) => isPlace(fold(part)))
      ? first
      : [first, ...others].find((part) => keys.has(keyOf(part)) && !BOARD_NAME.is(fold(part)));
    return name && keyOf(name) !== keyOf(value) ? { ...claim, value: name } : claim;
  });
}

/** What a page states for machines is often another name of the firm than the one that it shows. */
function withoutUnseen(names: readonly Claim[], isSeen: (name: string) => boolean): Claim[] {
  const words = (name: string) =>
    keyOf(name)
      .split(" ")
      .filter(({ length }) => length > 3);
  const shown = new Set(
    names
      .filter(({ value, reader }) => !STATED.includes(reader) && isSeen(value))
      .flatMap(({ value }) => words(value)),
  );
  return names.map((claim) => {
    const isOther = STATED.includes(claim.reader) && !isSeen(keyOf(claim.value));
    return isOther && words(claim.value).some((word) => shown.has(word))
      ? { ...claim, weight: claim.weight * UNSEEN }
      : claim;
  });
}

function keyOf(name: string): string {
  return withoutLegalForm(fold(name));
}

/**
 * Where something beside the job names another employer, what says whose the site is, and what only repeats that, speaks
 * of the board that the posting stands on.
 */
function withoutBoard(names: readonly Claim[], isSeen: (name: string) => boolean): Claim[] {
  const owners = [...new Set(names.filter(({ ofSite }) => ofSite).map(({ value }) => keyOf(value)))];
  const isOwner = (key: string) => owners.some((owner) => hasWords(owner, key) || hasWords(key, owner));
  const isBeside = ({ value, reader, ofSite }: Claim) =>
    !ofSite && !GUESSING.includes(reader) && !isOwner(keyOf(value)) && (reader !== "logo" || isSeen(value));
  const beside = names.filter((claim) => isBeside(claim) && claim.weight >= BESIDE);
  if (beside.length === 0) return [...names];
  const said = new Set(
    names
      .filter(({ ofSite, reader }) => !ofSite && !REPEATING.includes(reader))
      .map(({ value }) => keyOf(value)),
  );
  return names.map((claim) => {
    const key = keyOf(claim.value);
    return isOwner(key) && !said.has(key) ? { ...claim, weight: claim.weight * OF_BOARD } : claim;
  });
}
