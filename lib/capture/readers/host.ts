import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { bare } from "../../text/index";

/** Labels of a host name that say what it is for and not whose it is. */
const NO_NAME =
  /^(?:www\d*|wd\d+|jobs?|careers?|karriere|carrieres?|recruit\w*|apply|hire|hiring|talent|work|join|boards?|emploi|empleo|trabajo|vagas|stellen|app|my|portal|about|corporate|corp|internal|external|people|team|com?|org|net|gov|edu|info|github|gitlab|netlify|vercel|herokuapp|wordpress|blogspot|wixsite|webflow|notion|(?:github|gitlab|netlify|vercel|wordpress|webflow|notion)\..*|.{1,2})$/;
/** What employers add to their name in an address. */
const AFFIX =
  /^(?:jobsat|jobs|careers|work(?:at)?|join|karriere|empleo|emploi|vagas)[-_]?(?=.{3})|(?<=.{2})[-_]?(?:careers?|jobs?|karriere|recruiting|recruitment|hq|group|global|inc|gmbh|ltd|llc|corp|company|external)$/g;
/** Parts of an address that say whose account on a shared system it is: "client_acme", "/companies/acme/". */
const ACCOUNT =
  /(?:client|company|companies|employer|organization|customer|partner|brand)(?:name|id)?[_=/]([a-z][\w-]{2,40})/i;
/** Running text is searched this far for the way a name is written. */
const SEARCHED = 4000;
/** A name in an address may stand for this many words. */
const MOST_WORDS = 5;

/** The employer by the address, in the spelling that the page uses for those letters. */
export const readHost: Reader = (page) => {
  const slugs = slugsOf(page);
  const words = slugs.length > 0 ? wordsOf(page) : [];
  return slugs.flatMap((slug): Claim[] => {
    const spelled = spelledAs(bare(slug).replace(/ /g, ""), words);
    const value =
      spelled ?? slug.replace(/[-_]+/g, " ").replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
    // A whole host name is a name only where the page writes it so: "acme.ai".
    if (!spelled && slug.includes(".")) return [];
    return [{ field: "company", value, reader: "address", weight: spelled ? 0.3 : 0.12 }];
  });
};

/** The short names under which an employer may stand in the address. */
function slugsOf({ board, url }: Page): string[] {
  const labels = url.hostname.split(".");
  const named = [ACCOUNT.exec(url.pathname + url.search)?.[1] ?? "", ...labels.slice(0, -1)];
  const inPath = decoded(url.pathname.split("/").find(Boolean) ?? "");
  const slugs =
    board?.employer === "path" ? [inPath] : board?.employer ? labels.slice(0, 1) : board?.hosts ? [] : named;
  const bared = slugs.map((slug) => slug.toLowerCase().replace(AFFIX, "").replace(AFFIX, ""));
  // Some names go on in the ending: "acme.ai".
  const whole = slugs === named ? labels.slice(-2).join(".") : "";
  return [...bared, whole].filter((slug) => /[a-z]/.test(slug) && !NO_NAME.test(slug));
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
      joined = merged(joined + bare(words[next] ?? "").replace(/ /g, ""));
      if (!sought.startsWith(joined)) return;
      if (joined !== sought) continue;
      const name = words
        .slice(at, next + 1)
        .join(" ")
        .replace(/^[\s(“"'„|–-]+|[\s,.;:!?)”"'|–-]+$/g, "");
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
