import type { Claim } from "../claims";
import type { Page } from "../page";
import { bare, fold, hasWords } from "../../text/index";
import { isGenericTitle, namesJob } from "../words/names";
import { weigh, type Verdict } from "./weigh";

const TITLE_LENGTH = 200;
/** From here on a reading of the page's name was sure which part is the title. */
const SURE = 0.5;
/** A heading that speaks to its reader: "Do you want to bake with us?", "Dear applicants,". */
const ADDRESSING =
  /[?!,:]$|^(?:do|are|would|want|we|let|come|join|hallo|hello|hi|dear|liebe|sehr geehrte|hola|bonjour|ciao) /i;
/** "Good food. Kind people." */
const SLOGAN = /\p{Ll}{3}\. \p{Lu}.*\.$/u;
/** "Vacancy notice 2025/31", "nr 7/2025": what a posting is filed under. */
const FILED = /[\s#]*(?:\bn(?:r|o|º|°)\.?\s*)?\d[\d/._-]*$/iu;
/** The address names its owner in the spelling of the page. */
const SPELLED = 0.3;
/** Others that hold a title support it up to this many times its length: every second job of a list holds "IT". */
const TELLING = 5;

/** So many more words in a heading are still the same title. */
const MOST_MORE = 2;

/** Readers of what is called the employer. */
const NAMING: readonly string[] = ["label", "site-name"];

/** Readers of what is written large on the page. */
const SHOWN: readonly string[] = ["heading", "page-title"];

/** The job's title, over all readers; the words of the address speak for the title they spell. */
export function decideTitle(page: Page, claims: readonly Claim[]): Verdict | undefined {
  const titles = claims.filter(({ field, value }) => field === "title" && value.length <= TITLE_LENGTH);
  const read = titles.filter(({ reader, weight }) => reader === "page-title" && weight >= SURE);
  const parts = new Set(read.map(({ value }) => `${fold(value)} `));
  // A site's first heading is often its owner.
  const owners = claims.filter(
    ({ field, reader, weight }) =>
      (reader === "address" && weight >= SPELLED) || (field === "company" && NAMING.includes(reader)),
  );
  const owner = new Set(owners.map(({ value }) => fold(value)));
  const verdict = weigh(titles, {
    keyOf: fold,
    support: (key, other) => (key.length * TELLING > other.length && hasWords(other, key) ? 0.3 : 0),
    adjust: (value, key) => {
      const name = value.replace(FILED, "");
      if (isGenericTitle(value) || name === "" || isGenericTitle(name)) return 0.1;
      if (owner.has(key) || isHost(page, value)) return 0.3;
      // "Acme in Oslo", on the site of Acme.
      if (!namesJob(value) && beginsHost(page, value)) return 0.3;
      if (!namesJob(value) && [...owner].some((name) => key.startsWith(`${name} `))) return 0.3;
      if (ADDRESSING.test(value) || SLOGAN.test(value)) return 0.4;
      // "Baker at Acme", where another reading has found the title to end at "Baker".
      const goesOn = [...parts].some((part) => key.startsWith(part));
      return (goesOn ? 0.5 : 1) * (isInAddress(page, value) ? 1 : 0.8);
    },
  });
  // "A job worth getting muddy for": a line that names no job may be its slogan, however often it is said.
  const isSlogan =
    verdict?.origin.confidence === "high" &&
    SHOWN.includes(verdict.origin.reader) &&
    /^\p{Lu}\p{Ll}* (?:\p{Ll}+ ){2,}/u.test(verdict.value) &&
    !namesJob(verdict.value);
  if (isSlogan) return { ...verdict, origin: { ...verdict.origin, confidence: "medium" } };
  return verdict && { ...verdict, value: shownOn(page, titles, verdict.value) };
}

/** A title that is only stated for machines, as a heading shows it: with the "for" that was left out there. */
function shownOn({ seenText }: Page, titles: readonly Claim[], title: string): string {
  const words = fold(title).split(" ");
  if (hasWords(seenText, words.join(" "))) return title;
  const holds = (value: string) => {
    const own = fold(value).split(" ");
    let at = 0;
    for (const word of own) if (word === words[at]) at++;
    return at === words.length && own.length <= words.length + MOST_MORE;
  };
  return titles.find(({ reader, value }) => reader === "heading" && holds(value))?.value ?? title;
}

/** What divides a title from the employer and the place that some write behind it. */
const BEHIND = /\s+[-–—|·]\s+/;

/** "Baker - Acme - Oslo" without what is known to be the employer or the place. */
export function withoutOthers(title: string, others: readonly (string | undefined)[]): string {
  const [job = "", ...rest] = title.split(BEHIND);
  const known = new Set(others.flatMap((other) => (other ? [fold(other)] : [])));
  return rest.length > 0 && rest.every((part) => known.has(fold(part))) ? job : title;
}

/** Whether the address spells most of a title. */
export function isInAddress({ url }: Page, title: string): boolean {
  const path = `${url.pathname} ${url.search}`;
  const address = bare(path.includes("%") ? unescaped(path) : path);
  const words = bare(title).split(" ");
  const held = words.filter((word) => hasWords(address, word)).length;
  return held > 0 && held / words.length >= 0.6;
}

/** Whether a name is made of the words of the host's. */
export function isHost({ url }: Page, name: string): boolean {
  const host = bare(url.hostname).replace(/ /g, "");
  const words = bare(name)
    .split(" ")
    .filter(({ length }) => length > 3);
  return words.length > 0 && words.every((word) => host.includes(word));
}

/** Whether the first two words of a name, or more, are what the host is called: its owner writes more behind them. */
function beginsHost({ url }: Page, name: string): boolean {
  const host = bare(url.hostname).replace(/ /g, "");
  const [first = "", second = ""] = bare(name).split(" ");
  return first.length > 3 && second.length > 3 && host.includes(first + second);
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
