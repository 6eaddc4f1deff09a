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
  /^(?:jobs|careers|work|join|karriere|jobsat|workat)[-_]?(?=.{3})|(?<=.{2})[-_]?(?:careers?|jobs?|karriere|recruiting|recruitment|hq|group|global|inc|gmbh|ltd|llc|corp|company|external)$/g;
/** Running text is searched this far for the way a name is written. */
const SEARCHED = 6000;
/** A name in an address may stand for this many words. */
const MOST_WORDS = 5;

/** The employer by the address, in the spelling that the page uses for those letters. */
export const readHost: Reader = (page) => {
  const claims: Claim[] = [];
  for (const slug of slugsOf(page)) {
    const letters = bare(slug).replace(/ /g, "");
    if (letters.length < 2) continue;
    const spelled = spelledAs(letters, textsOf(page));
    const value =
      spelled ?? slug.replace(/[-_]+/g, " ").replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
    claims.push({ field: "company", value, reader: "address", weight: spelled ? 0.4 : 0.15 });
  }
  return claims;
};

/** The short names under which an employer may stand in the address. */
function slugsOf(page: Page): string[] {
  const labels = page.url.hostname.split(".");
  const { board } = page;
  const named =
    board?.employer === "path"
      ? page.url.pathname.split("/").filter(Boolean).slice(0, 1)
      : board?.employer === "subdomain"
        ? labels.slice(0, 1)
        : board?.hosts
          ? []
          : labels.slice(0, -1);
  return named
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
  const words = text.split(/\s+/);
  const bared = words.map((word) => bare(word).replace(/ /g, ""));
  const counts = new Map<string, number>();
  bared.forEach((first, at) => {
    if (!first || !letters.startsWith(first)) return;
    let joined = "";
    for (let next = at; next < at + MOST_WORDS && joined.length < letters.length; next++) {
      joined += bared[next] ?? "";
      if (joined !== letters) continue;
      const name = words
        .slice(at, next + 1)
        .join(" ")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|[’']s$/gu, "");
      if (name !== name.toLowerCase() || /\d/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
