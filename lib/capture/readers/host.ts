import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { bare } from "../../text/index";
import { JOINT } from "./sentences";

/** Labels of a host name that say what it is for and not whose it is. */
const NO_NAME =
  /^(?:www\d*|wd\d+|jobs?|careers?|karriere|carrieres?|recruit\w*|apply|hire|hiring|talent|work|join|boards?|emplois?|recrutement|empleos?|trabajo|vagas|carreiras|recrutamento|lavora|lavoraconnoi|werken|werkenbij|vacatures?|praca|pracuj|kari[eé]ra|rekrutacja|jobba|jobb|karriar|rekry|bewerb\w*|stellen|app|my|portal|about|corporate|corp|internal|external|people|team|com?|org|net|gov|gob|gouv|govt|asso|edu|example|info|docs?|lists?|forum|embed|sites?|pages?|web|blog|help|github|gitlab|netlify|vercel|herokuapp|wordpress|blogspot|wixsite|webflow|notion|substack|medium|reddit|tumblr|squarespace|jimdo\w*|weebly|godaddysites|strikingly|carrd|blogger|google|facebook|linkedin|telegram|craigslist|gumtree|kleinanzeigen|leboncoin|olx|mailchi|campaign archive|list manage|beehiiv|ghost|discourse|groups|googlegroups|drive|forms|read|mail|news|(?:github|gitlab|netlify|vercel|wordpress|webflow|notion)\..*|.{1,2})$/;
/** What employers add to their name in an address. */
const AFFIX =
  /^(?:jobsat|jobs|careers|work(?:at)?|join|karriere|empleo|emploi|vagas)[-_]?(?=.{3})|(?<=.{2})[-_]?(?:careers?|jobs?|karriere|recruiting|recruitment|hq|group|global|inc|gmbh|ltd|llc|corp|company|external)$/g;
/** Parts of an address that say whose account on a shared system it is: "client_acme", "/companies/acme/". */
const ACCOUNT =
  /(?:client|company|companies|employer|organization|customer|partner|brand)(?:name|id)?[_=/]([a-z][\w-]{2,40})/i;
const MAIL = /(?:@| at | \[at\] )((?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12})/gi;
const MOST_MAILS = 3;
/** Running text is searched this far for the way a name is written. */
const SEARCHED = 4000;
/** Words for "and". */
const AND = ["and", "und", "et", "og", "och", "en", "y", "e", "i", "a"];
/** Words that an address leaves out. */
const JOINTS = new Set(JOINT.split("|"));
/** A name in an address may stand for this many words. */
const MOST_WORDS = 5;

/** The employer by the address, in the spelling that the page uses for those letters. */
export const readHost: Reader = (page) => {
  const slugs = [...slugsOf(page), ...mailSlugs(page)];
  const words = slugs.length > 0 ? wordsOf(page) : [];
  // What a part of a host name is called counts where the posting says it.
  const own =
    slugs.length > 0
      ? page.regionText
          .slice(0, SEARCHED)
          .replaceAll("\n", " . ")
          .split(/\s+/)
          .concat(...page.names.map((name) => [".", ...name.split(/\s+/)]))
      : [];
  return slugs.flatMap(({ slug, ofSite, isSure }): Claim[] => {
    const spelled = spelledAs(bare(slug).replace(/ /g, ""), isSure || slug.includes(".") ? words : own);
    // "colegiomayor.es", where a sentence goes on: "Colegio Mayor es …".
    if (spelled ? slug.includes(".") && / \p{Ll}+$/u.test(spelled) : !isSure) return [];
    const value =
      spelled ?? slug.replace(/[-_]+/g, " ").replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
    return [{ field: "company", value, reader: "address", weight: spelled ? 0.3 : 0.12, ofSite }];
  });
};

/** A short name that may be the employer's. */
interface Slug {
  slug: string;
  /** It is the site's own, and not an account on it. */
  ofSite: boolean;
  /** It is a name even where the page does not write it. */
  isSure: boolean;
}

/** The short names under which an employer may stand in the address. */
function slugsOf({ board, url }: Page): Slug[] {
  const labels = url.hostname.split(".");
  const account = (slug: string) => ({ slug: bared(slug), ofSite: false, isSure: true });
  const inPath = decoded(url.pathname.split("/").find(Boolean) ?? "");
  const slugs =
    board?.employer === "path"
      ? [account(inPath)]
      : board?.employer
        ? [account(labels[0] ?? "")]
        : board?.hosts
          ? []
          : [
              account(ACCOUNT.exec(url.pathname + url.search)?.[1] ?? ""),
              ...namesIn(labels).map((name) => ({ ...name, ofSite: name.isSure })),
              // Some names go on in the ending: "acme.ai".
              { slug: labels.slice(-2).join("."), ofSite: true, isSure: false },
            ];
  return slugs.filter(({ slug }) => isName(slug));
}

/** The names in a host name: only the last one, which has been registered, is surely one. */
function namesIn(labels: readonly string[]): { slug: string; isSure: boolean }[] {
  const names = labels.slice(0, -1).map(bared).filter(isName);
  return names.map((slug, at) => ({ slug, isSure: at === names.length - 1 }));
}

/** The names of the hosts that mail about the posting goes to. */
function mailSlugs({ blocks, region, url }: Page): Slug[] {
  const text = blocks
    .slice(region.from, region.to + 3)
    .map((block) => block.text)
    .join(" ");
  const hosts = new Set([...text.matchAll(MAIL)].map(([, host = ""]) => host.toLowerCase()));
  return [...hosts]
    .filter((host) => !url.hostname.endsWith(host))
    .slice(0, MOST_MAILS)
    .flatMap((host) => namesIn(host.split(".")))
    .map(({ slug }) => ({ slug, ofSite: false, isSure: false }));
}

function bared(slug: string): string {
  return slug.toLowerCase().replace(AFFIX, "").replace(AFFIX, "");
}

function isName(slug: string): boolean {
  return /[a-z]/.test(slug) && !NO_NAME.test(slug);
}

function wordsOf(page: Page): string[] {
  let text = [...page.names, page.meta("og:site_name"), page.meta("description")].join(" . ");
  for (const block of page.blocks) if (text.length < SEARCHED) text += ` . ${block.text}`;
  return text.split(/\s+/);
}

/** The way a text writes a name that has these letters: "redhat" -> "Red Hat". The most frequent spelling wins. */
function spelledAs(letters: string, words: readonly string[]): string | undefined {
  const sought = merged(letters);
  const initial = letters.charAt(0);
  const counts = new Map<string, number>();
  words.forEach((first, at) => {
    if (!bare(first.slice(0, 2)).includes(initial)) return;
    let joined = "";
    for (let next = at; next < at + MOST_WORDS && joined.length < sought.length; next++) {
      const word = words[next] ?? "";
      const letters = lettersOf(word, sought.slice(joined.length));
      // "Mutua del Moncayo" at mutuamoncayo.es
      if (next > at && JOINTS.has(word) && !sought.slice(joined.length).startsWith(letters)) continue;
      joined = merged(joined + letters);
      if (!sought.startsWith(joined)) return;
      if (joined !== sought) continue;
      const name = trimmed(words.slice(at, next + 1));
      if (name === name.toLowerCase()) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The letters of a word; a sign for "and" has those that the address has in its place. */
function lettersOf(word: string, next: string): string {
  if (word === "&" || word === "+") return AND.find((and) => next.startsWith(and)) ?? "";
  return bare(word).replace(/ /g, "");
}

function trimmed(words: readonly string[]): string {
  return words.join(" ").replace(/^[\s(“"'„|–-]+|[\s,.;:!?)”"'|–-]+$/g, "");
}

/** Letters that meet at the joint of two words are often written once, and vowels with dots as two: "barcelonactiva", "loewenzahn". */
function merged(letters: string): string {
  return letters.replace(/([aou])e/g, "$1").replace(/(.)\1+/g, "$1");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
