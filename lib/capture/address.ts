import { BOARDS, isServedBy } from "./boards";
import type { Page } from "./page";

/** Parts of a query that tell where a visitor came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|li_fat_id|mc_[ce]id|_hs\w+|hs\w+|ref|refid|referrer|referer|source|src|origin|from|trk\w*|trackingid|tracking|lipi|gh_src|lever-(?:source|origin)\S*|jobboard|job_?board|via|campaign|cid|cmpid|ebp|eid|position|pagenum|rps|searchid|sid|session\w*|jsessionid|tk|vjs|xkcb|advn|adid|rltr|s_cid|_ga|igshid|si|pk_\w+|mtm_\w+|iis|iisn|src_id|rx_\w+|bid|feedid)$/i;

/**
 * The posting's own address without tracking: the canonical one when the page names one that is as precise as
 * the address in use.
 */
export function ownAddress(page: Page): string {
  const link = page.dom.first(page.root, 'link[rel="canonical"]');
  const named = link ? page.dom.attribute(link, "href") : page.meta("og:url");
  const canonical = addressOf(named, page.url);
  return withoutTracking(canonical && isOwn(canonical, page.url) ? canonical : page.url);
}

/** A canonical address of another site, or of the site's front page, is a template's mistake. */
function isOwn(canonical: URL, url: URL): boolean {
  if (siteOf(canonical.hostname) !== siteOf(url.hostname)) return false;
  const depth = (address: URL) => address.pathname.split("/").filter(Boolean).length;
  if (depth(canonical) < Math.min(depth(url), 2)) return false;
  return (
    canonical.search !== "" || withoutTracking(url).indexOf("?") < 0 || canonical.pathname !== url.pathname
  );
}

function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

function withoutTracking(address: URL): string {
  const clean = new URL(address.href);
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  if (!/^#!?\//.test(clean.hash) && !/(?:job|pos|req|vacanc)/i.test(clean.hash)) clean.hash = "";
  return clean.href;
}

function addressOf(text: string, base: URL): URL | undefined {
  try {
    return text ? new URL(text, base) : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a known board's posting in a frame of another site, which cannot be read from here. */
export function embeddedPosting(page: Page): string | undefined {
  for (const frame of page.dom.all(page.root, "iframe[src]")) {
    const address = addressOf(page.dom.attribute(frame, "src"), page.url);
    if (!address?.protocol.startsWith("http") || address.origin === page.url.origin) continue;
    const known = BOARDS.some((board) => isServedBy(board, address.hostname));
    if (known && !/^\/?$/.test(address.pathname)) return withoutTracking(address);
  }
  return undefined;
}
