import { withoutTracking } from "../text/index";
import { BOARDS, isServedBy } from "./boards";
import type { Page } from "./page";

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
