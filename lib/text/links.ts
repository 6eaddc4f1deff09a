import links from "./data/links.json";

/**
 * The one rule for what a link says about where its visitor came from, and not about which posting it leads to.
 * `data/links.json` holds the names of parameters: `tracking` ones never name a posting; `either` ones do only where
 * nothing else does ("/apply?ref=4711"); `only` lists, for sites whose every other parameter is a search or a
 * session, the ones that name the posting. "*" stands for anything.
 */

let tracking: RegExp | undefined;
const isTracking = (name: string) => (tracking ??= namesPattern(links.tracking)).test(name);

function namesPattern(names: readonly string[]): RegExp {
  const sources = names.map((name) => name.replace(/[.]/g, "\\.").replace(/\*/g, ".*"));
  return new RegExp(`^(?:${sources.join("|")})$`, "i");
}

/** Whether a text is an absolute http(s) link. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text) && new URL(text).hostname !== "";
}

/** A link without what only tracks its visitor; it still leads to the same posting. */
export function withoutTracking(address: URL | string): string {
  const clean = new URL(address);
  const own = new Set(ownParameters(clean));
  for (const [name] of parametersOf(clean)) if (!own.has(name)) clean.searchParams.delete(name);
  clean.pathname = clean.pathname.replace(/;jsessionid=[^/;]*/i, "");
  if (!namesPosting(clean.hash)) clean.hash = "";
  return clean.href;
}

/**
 * What all links to one posting share: no scheme, no "www.", no tracking, parameters in order. Null for what is no
 * absolute http(s) link. It is a key and leads nowhere.
 */
export function linkKey(link: string): string | null {
  if (!isWebLink(link)) return null;
  const url = new URL(withoutTracking(link));
  const parameters = parametersOf(url)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`);
  const query = parameters.length ? `?${parameters.join("&")}` : "";
  return url.host.replace(/^www\./, "") + url.pathname.replace(/\/+$/, "") + query + url.hash;
}

/** The parameters of a link, in order. Firefox lets no script of an extension iterate over those of a page's URL. */
function parametersOf(url: URL): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  url.searchParams.forEach((value, name) => void parameters.push([name, value]));
  return parameters;
}

/** The names of a link's parameters that may name the posting. */
function ownParameters(url: URL): string[] {
  const names = parametersOf(url).map(([name]) => name);
  const only = onlyAt(url.hostname);
  if (only) {
    const found = names.filter((name) => only.includes(name.toLowerCase()));
    if (found.length) return found;
  }
  const kept = names.filter((name) => !isTracking(name));
  const certain = kept.filter((name) => !links.either.includes(name.toLowerCase()));
  if (certain.length || isOfOne(url.pathname)) return certain;
  return kept.filter((name) => /\d/.test(url.searchParams.get(name) ?? ""));
}

function onlyAt(host: string): readonly string[] | undefined {
  return Object.entries(links.only).find(([site]) => host === site || host.endsWith(`.${site}`))?.[1];
}

/** Whether a path can name one posting: "/jobs/4711", "/jobs/ward-nurse", not "/careers". */
function isOfOne(path: string): boolean {
  return /\d|[^/][-_][^/]*\/*$/.test(path);
}

/** Single-page boards keep the posting's id behind a "#". */
function namesPosting(hash: string): boolean {
  return /^#!?\/|^#!/.test(hash) || /(?:job|pos|req|vacanc)[^\d]*\d/i.test(hash);
}
