import { STATED, type Claim } from "../claims";
import type { Block } from "../flow/flow";
import type { Zone } from "../flow/zones";
import type { Page } from "../page";
import { fold, hasWords } from "../../text/index";
import {
  BOARD_NAME,
  DEPARTMENT,
  isFirmName,
  isGenericTitle,
  OCCUPATION,
  ORGANISATION,
  withoutLegalForms,
} from "../words/names";
import { says } from "../words/signs";
import { mentionsOf } from "../readers/mentions";
import { keyOf, spellingsIn, UNSPACED } from "./spelling";
import { GUESSING, kindOf, NAME_LENGTH, spellingOf } from "./written";

/** A name beside the job counts from this weight on. */
const LEAST_BESIDE = 0.25;
/** "苏州清澜水务科技有限公司招聘官网": the site of a firm where it looks for people. */
const OF_SITE = /(?<=[\u4E00-\u9FFF]{2})(?:(?:校园|社会)?招聘(?:官网|网站|网|平台|中心)|官方网站|官网)$/u;
/** What stands before the name of a department. */
const OF_DEPARTMENT =
  /^(?:bereich|abteilung|fachbereich|department|division|service|département|departamento|área|reparto|dział|oddělení|avdeling|avdelning|afdeling|osasto|відділ|отдел)$/;
/** A name that is its bearer's initials. */
const INITIALS = /^\p{Lu}{3,6}$/u;
/** Up to this length a word may begin another by chance. */
const SHORT = 4;
/** So many lines over and under the text belong to the posting. */
const ABOVE = 4;
const BELOW = 2;
/** Where a line that is a name is the posting's own, wherever it stands. */
const OPEN: readonly Zone[] = ["main", "aside", "header"];
/** Where one can write to, or read more: a name that stands only there is not said. */
const ADDRESS = /(?<!\S)[^\s@]{0,64}@\S+|(?<!\S)\S{0,9}(?:https?:|www\.)\S+/g;
/** In so little text an employer need not be mentioned. */
const LITTLE_TEXT = 300;
/** A bare domain, or the file of a picture. */
const FILE_NAME = /^(?:[a-z\d_-]+\.)+[a-z]{2,4}$/;
/** What is cut out of a sentence, or names a part of the page. */
const PHRASE =
  /^r\/|^\p{L}+ (?:(?:this|the) )?(?:job|page|preview|posting|vacancy|details?|more|all|now|pdf|offer|advert)$|^(?:things|what|how|before|when|why|where) (?:\S+ )?(?:you|to|we|us)\b|\b(?:ref|version|draft|final)\b\.?\s?(?:v?\d|$)|\bv\.?\s?\d/u;
/** "Build Better Bridges. Every Day.", "Präzision ist unsere Leidenschaft" */
const SLOGAN = /\p{L}{3}[.!?] \S.*\p{L}{3}[.!?]$| (?:ist|sind|unsere?|notre|nuestr[oa]s?) /u;
/** What goes on with a small word is a part of a sentence, too: "in Dammam". */
const AMID = /^\p{Ll}{1,4}\s/u;
/** What parts of an employer are called. */
const PART =
  /^(?:institut|klinik|zentrum) für |(?:^| )(?:lehrstuhl|services|department|team|unit|division|campus|fachbereich|fachdienst|direction|servizio|departamento|afdeling|dział|pôle|human resources|talent acquisition|recruiting|\p{L}*(?:abteilung|direktion|leitung))(?: |$)/u;
/** "Zaragoza (Plaza)" */
const IN_BRACKETS = /\s*\([^)]*\)$/;
/** What divides a name from what is no part of it. */
const PARTS = /\s+[|–—·/-]\s+|\s*[|·]\s*|, /;

/** Somebody who may be the employer, and what is seen of the name. */
export interface Candidate {
  /** The name, in the spelling that counts. */
  value: string;
  /** The reader that names it most surely. */
  reader: string;
  /** Whether the posting's text, or a line beside it, says the name. */
  isNamed: boolean;
  /** What holds of it; how strongly a reader says so, from 0 to 1. */
  features: Readonly<Record<string, number | boolean>>;
}

/** Everybody who may be the employer. The claims of all spellings of a name join. */
export function candidatesOf(page: Page, claims: readonly Claim[], title: string): Candidate[] {
  const job = fold(title);
  const places = claims
    .filter(({ field, value }) => field === "location" && !isFirmName(value))
    .map(({ value }) => value);
  const names = namesAmong(claims, job, places);
  const { from, to } = page.region;
  const claimed = new Set(names.map(({ value }) => fold(value)));
  const own = page.blocks.filter(
    (block, at) =>
      isOwn(block) &&
      ((at >= from - ABOVE && at < to) || (OPEN.includes(block.zone) && claimed.has(block.folded))),
  );
  const { firms, spelled } = spellingsIn(own.map((block) => block.text).join("\n"), names);
  const groups = new Map<string, Claim[]>();
  const join = (claim: Claim) => {
    const key = keyOf(spelled(claim.value) ?? claim.value);
    if (key) groups.set(key, [...(groups.get(key) ?? []), claim]);
  };
  names.forEach(join);
  for (const { value } of firms) join({ field: "company", value, reader: "sentence", weight: 0.2 });
  joinInitials(groups);
  const flagsOf = flagging(page, names, job, places);
  const around = fold(textAround(page));
  const isInText = (key: string, value: string) => has(around, fold(value)) || has(around, key);
  const isShort = around.length < LITTLE_TEXT;
  return [...groups].map(([key, group]): Candidate => {
    const value = spellingOf(page, group, spelled);
    const strongest = new Map<string, number>();
    for (const claim of group)
      strongest.set(kindOf(claim), Math.max(strongest.get(kindOf(claim)) ?? 0, claim.weight));
    const isNamed = isInText(key, value);
    return {
      value,
      reader: group.reduce((one, other) => (other.weight > one.weight ? other : one)).reader,
      isNamed,
      features: {
        ...Object.fromEntries(strongest),
        ...flagsOf(key, group, value),
        isSaid: isNamed || isShort,
      },
    };
  });
}

/** Who is called by initials is the one whose name they are: "SOOR" of "Stichting Openbaar Onderwijs Rijnstreek". */
function joinInitials(groups: Map<string, Claim[]>): void {
  const names = [...groups].flatMap(([key, group]) => group.map(({ value }) => ({ key, value })));
  for (const [short, group] of groups) {
    if (!group.some(({ value }) => INITIALS.test(value))) continue;
    const long = names.find(({ key, value }) => key !== short && initialsOf(value) === short);
    if (!long) continue;
    groups.set(long.key, [...(groups.get(long.key) ?? []), ...group]);
    groups.delete(short);
  }
}

/** The first letters of a name's words, small ones left out. */
function initialsOf(name: string): string {
  const words = withoutLegalForms(name).split(/[\s’'-]+/);
  return fold(words.flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : [])).join(""));
}

/** The claims of an employer's name: not of the job's, and a place that is labelled as one but has a legal form is one. */
function namesAmong(claims: readonly Claim[], job: string, places: readonly string[]): Claim[] {
  // "Workplace: Acme Ltd, Oslo"
  const firms = claims
    .filter(({ field, reader, value }) => field === "location" && reader === "label" && isFirmName(value))
    .map((claim): Claim => ({ ...claim, field: "company" }));
  const bared = [...claims, ...firms].map((claim) => ({ ...claim, value: claim.value.replace(OF_SITE, "") }));
  return withoutParts(bared, (name) => isAmong(places, name)).filter(
    ({ field, value }) =>
      field === "company" &&
      value.length <= NAME_LENGTH &&
      // "60–100 %"
      /\p{L}{2}/u.test(value) &&
      (isFirmName(value) || !SLOGAN.test(value)) &&
      // A longer form of the title; one word of it can be a name: "Baker" at "Baker Brothers".
      (job.includes(" ") ? !hasWords(fold(value), job) : fold(value) !== job) &&
      !isTradeOf(job, fold(value)),
  );
}

/** "Design" beside "Product Designer" is a department. */
function isTradeOf(job: string, name: string): boolean {
  return job.split(" ").some((word) => word !== name && word.startsWith(name) && name.length > SHORT);
}

function isOwn({ zone }: Block): boolean {
  return zone !== "footer" && zone !== "nav";
}

function isAmong(places: readonly string[], name: string): boolean {
  return places.some((place) => fold(place) === name);
}

/** Says of a name, by its key, the claims of it and its spelling, what holds of it on this page. */
function flagging(page: Page, names: readonly Claim[], job: string, places: readonly string[]) {
  const owners = new Set(names.filter(({ ofSite }) => ofSite).map(({ value }) => keyOf(value)));
  const isOwner = (key: string) => [...owners].some((owner) => hasWords(owner, key) || hasWords(key, owner));
  const isSeen = (name: string) => hasWords(page.seenText, fold(name));
  const departments = new Set(
    page.blocks.flatMap(({ folded }, at) =>
      OF_DEPARTMENT.test(folded) ? (page.blocks[at + 1]?.folded ?? []) : [],
    ),
  );
  const isPart = (name: string) => PART.test(name) || DEPARTMENT.is(name) || departments.has(name);
  const isBeside = ({ value, reader, ofSite, weight }: Claim) =>
    !ofSite &&
    weight >= LEAST_BESIDE &&
    reader !== "page-title" &&
    reader !== "sentence" &&
    !isOwner(keyOf(value)) &&
    ((reader !== "logo" && !STATED.includes(reader)) || isSeen(value)) &&
    !(isPart(fold(value)) || says(PHRASE, value) || isAmong(places, fold(value)) || isGenericTitle(value));
  const isOtherBeside = names.some(isBeside);
  const written = [...page.names, page.regionText].join("\n");

  return (key: string, group: readonly Claim[], value: string): Record<string, boolean> => {
    const folded = fold(value);
    const readers = new Set(group.map(kindOf));
    const isGuess = group.every(({ reader }) => GUESSING.includes(reader));
    // Where another one is named beside the job, all that only tells whose the site is speaks of the board.
    const isSiteOnly =
      isOtherBeside &&
      isOwner(key) &&
      group.every(({ reader, ofSite }) => ofSite === true || reader === "page-title" || reader === "logo");
    const isFirm = isFirmName(value);
    const inner = fold(value.replace(IN_BRACKETS, ""));
    const isPartOfPlace = places.some((place) => place.split(/[,()]/).some((part) => fold(part) === inner));
    return {
      isOrganisation: ORGANISATION.within(folded) && isSeen(value),
      isSeen: isSeen(value),
      isSiteOnly,
      isGeneric:
        BOARD_NAME.is(folded) || isGenericTitle(value) || (ORGANISATION.is(folded) && !folded.includes(" ")),
      isPhrase: isGuess && (says(PHRASE, value) || AMID.test(value)),
      isPlace: isAmong(places, folded),
      isPlaceGuessed:
        isGuess && (isPartOfPlace || (!readers.has("address") && mentionsOf(written, value).isPlace)),
      isJob: isGuess && !isFirm && (hasWords(job, folded) || OCCUPATION.within(folded)),
      isPart: isPart(folded),
      isFile: FILE_NAME.test(value),
      isOneWord: isGuess && !folded.includes(" ") && !UNSPACED.test(folded),
      isSentence: readers.size === 1 && readers.has("sentence"),
      isAgreed: readers.size > 1 && !isSiteOnly,
    };
  };
}

/** What the posting, and the lines right around it, say; without addresses to write to. */
function textAround({ blocks, region }: Page): string {
  const lines = blocks.slice(Math.max(0, region.from - ABOVE), region.to + BELOW);
  return lines
    .flatMap((block) => (isOwn(block) ? block.text : []))
    .join(" ")
    .replace(ADDRESS, " ");
}

/** Whether a folded text has a name as whole words; in scripts without blanks between words it may stand anywhere. */
function has(text: string, name: string): boolean {
  return UNSPACED.test(name) ? text.includes(name) : hasWords(text, name);
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
    if (others.length === 0 || (claim.reader === "label" && isFirmName(value))) return claim;
    // "Acme Ltd, Oslo"
    if (value.startsWith(`${first}, `) && isFirmName(first) && !isFirmName(others.join(" ")))
      return { ...claim, value: first };
    const name = others.every((part) => isPlace(fold(part)))
      ? first
      : [first, ...others].find((part) => keys.has(keyOf(part)) && !BOARD_NAME.is(fold(part)));
    return name && keyOf(name) !== keyOf(value) ? { ...claim, value: name } : claim;
  });
}
