import { BOARDS, isServedBy } from "./boards";
import type { Page } from "./page";

/** Parts of a query that tell where a visitor came from, not what is shown. */
const TRACKING =
  /^(?:utm_.+|.*clid|gclsrc|[gw]braid|li_fat_id|mc_[ce]id|_?hs.+|ref|refid|referr?er|source|src|origin|from|trk.*|tracking.*|lipi|gh_src|lever-.+|job_?board|via|campaign|cid|cmpid|eb?p|position|pagenum|rps|searchid|sid|j?session.*|tk|vjs|adid|s_cid|_ga|igshid|(?:pk|mtm|rx)_.+|iisn?|bid|feedid)$/i;

/**
 * The posting's own address without tracking: the canonical one when the page names one that is as precise as
 * the address in use.
 */
export function ownAddress(page: Page): string {
  const { dom, root, url } = page;
  const link = dom.first(root, 'link[rel="canonical"]');
  const canonical = addressOf(link ? dom.attribute(link, "href") : page.meta("og:url"), url);
  return withoutTracking(canonical && isAsPrecise(canonical, url) ? canonical : url);
}

/** A canonical address of another site, of the site's front page, or without the posting's key is a template's. */
function isAsPrecise(canonical: URL, url: URL): boolean {
  const site = ({ hostname }: URL) => hostname.split(".").slice(-2).join(".");
  const depth = ({ pathname }: URL) => pathname.split("/").filter(Boolean).length;
  if (site(canonical) !== site(url) || depth(canonical) < Math.min(depth(url), 2)) return false;
  return (
    canonical.search !== "" || canonical.pathname !== url.pathname || !withoutTracking(url).includes("?")
  );
}

function withoutTracking(address: URL): string {
  const clean = new URL(address);
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  if (!/^#!?\/|job|pos|req|vacanc/i.test(clean.hash)) clean.hash = "";
  return clean.href;
}

function addressOf(text: string, base: URL): URL | undefined {
  return text && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** The address of a known board's posting in a frame of another site, which cannot be read from here. */
export function embeddedPosting({ dom, root, url }: Page): string | undefined {
  for (const frame of dom.all(root, "iframe[src]")) {
    const address = addressOf(dom.attribute(frame, "src"), url);
    if (!address || address.origin === url.origin || address.pathname.length < 2) continue;
    if (BOARDS.some((board) => isServedBy(board, address.hostname))) return withoutTracking(address);
  }
  return undefined;
}
