import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { bare } from "../text/clean";

/** Labels of a host name that say what it is for and not whose it is. */
const NO_NAMES = new Set(
  "jobs job careers career karriere carriere carrieres recruiting recruitment recruit apply hire hiring talent work join boards emploi empleo trabajo vagas stellen board app my portal about corporate corp internal external people team com org net gov edu info".split(
    " ",
  ),
);
/** What employers add to their name in an address. */
const AFFIX =
  /^(?:jobsat|jobs|careers|work(?:at)?|join|karriere|empleo|trabajo|emploi|vagas|rekrutacja|kariera)[-_]?(?=.{3})|(?<=.{2})[-_]?(?:careers?|jobs?|karriere|recruiting|recruitment|hq|group|global|inc|gmbh|ltd|llc|corp|company|external)$/g;
/** Parts of an address that say whose account on a shared system it is: "client_acme", "/companies/acme/". */
const ACCOUNT =
  /(?:client|company|companies|employer|organization|customer|partner|brand)(?:name|id)?[_=/-]([a-z][\w-]{2,40})/i;
/** Running text is searched this far for the way a name is written. */
const SEARCHED = 4000;
/** A name in an address may stand for this many words. */
const MOST_WORDS = 5;

/** The employer by the address, in the spelling that the page uses for those letters. */
export const readHost: Reader = (page) => {
  const claims: Claim[] = [];
  const text = textsOf(page);
  for (const slug of slugsOf(page)) {
    const letters = bare(slug).replace(/ /g, "");
    const spelled = letters.length > 1 ? spelledAs(letters, text) : undefined;
    const value =
      spelled ?? slug.replace(/[-_]+/g, " ").replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
    claims.push({ field: "company", value, reader: "address", weight: spelled ? 0.3 : 0.12 });
  }
  return claims;
};

/** The short names under which an employer may stand in the address. */
function slugsOf(page: Page): string[] {
  const { board, url } = page;
  const labels = url.hostname.split(".");
  const account = ACCOUNT.exec(url.pathname + url.search)?.[1];
  if (board?.employer === "path") return slugs(url.pathname.split("/").filter(Boolean).slice(0, 1));
  if (board?.employer === "subdomain") return slugs(labels.slice(0, 1));
  if (board?.hosts) return [];
  const withEnding = labels.slice(-2).join(".");
  return [...slugs([account ?? "", ...labels.slice(0, -1)]), ...(withEnding.length < 20 ? [withEnding] : [])];
}

function slugs(labels: readonly string[]): string[] {
  return labels
    .map((label) => decoded(label).toLowerCase().replace(AFFIX, "").replace(AFFIX, ""))
    .filter((label) => label.length > 2 && !NO_NAMES.has(label) && !/^(?:www|wd)\d*$/.test(label));
}

function textsOf(page: Page): string {
  let text = [page.title, page.meta("og:title"), page.meta("og:site_name"), page.meta("description")].join(
    " . ",
  );
  for (const block of page.blocks) {
    if (text.length > SEARCHED) break;
    text += ` . ${block.text}`;
  }
  return text;
}

/** The way a text writes a name that has these letters: "redhat" -> "Red Hat". The most frequent spelling wins. */
export function spelledAs(letters: string, text: string): string | undefined {
  const sought = merged(letters);
  const initial = letters.charAt(0);
  const words = text.split(/\s+/);
  const counts = new Map<string, number>();
  words.forEach((first, at) => {
    if (!bare(first.slice(0, 2)).includes(initial)) return;
    let joined = "";
    for (let next = at; next < at + MOST_WORDS && joined.length < sought.length; next++) {
      joined = merged(joined + bare(words[next] ?? "").replace(/ /g, ""));
      if (!sought.startsWith(joined)) return;
      if (joined !== sought) continue;
      const name = words
        .slice(at, next + 1)
        .join(" ")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      if (name !== name.toLowerCase()) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Letters that meet at the joint of two words are often written once: "barcelonactiva". */
function merged(letters: string): string {
  return letters.replace(/(.)\1+/g, "$1");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
