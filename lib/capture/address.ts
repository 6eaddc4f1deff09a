import { bare, withoutTracking } from "../text/index";
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
  if (!sharesKey(canonical, url)) return false;
  return (
    canonical.search !== "" || canonical.pathname !== url.pathname || !withoutTracking(url).includes("?")
  );
}

/**
 * Whether a canonical address has the number of the posting in use, or the words of it where there is none: after a
 * navigation inside the page it can be the address of the posting before.
 */
function sharesKey(canonical: URL, url: URL): boolean {
  const words = (address: URL) => bare(`${address.pathname} ${address.search}`).split(" ");
  const numbers = words(url).filter((word) => /\d{2}/.test(word));
  const slug = bare(url.pathname.split("/").filter(Boolean).pop() ?? "").split(" ");
  const held = words(canonical);
  return (numbers.length > 0 ? numbers : slug).some((word) => held.includes(word));
}

function addressOf(text: string, base: URL): URL | undefined {
  return text && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** In px each way: a smaller frame holds no posting. */
const LARGE = 300;
/** Frames of these hosts are no postings. */
const NO_POSTING =
  /(?:^|\.)(?:youtube(?:-nocookie)?|vimeo|google|googletagmanager|gstatic|recaptcha|hcaptcha|doubleclick|facebook|twitter|x|instagram|linkedin|spotify|calendly|typeform|hubspot|intercom|zendesk|cookiebot|onetrust|usercentrics|openstreetmap|wistia|loom|kununu)\.(?:com|net|org|io|de|eu)$/;

/**
 * The address of a posting in a frame of another site, which cannot be read from here: of a known board, or else of a
 * large frame.
 */
export function embeddedPosting({ dom, root, url }: Page): string | undefined {
  let large: string | undefined;
  for (const frame of dom.all(root, "iframe[src]")) {
    const address = addressOf(dom.attribute(frame, "src"), url);
    if (!address || address.origin === url.origin || address.pathname.length < 2) continue;
    if (BOARDS.some((board) => isServedBy(board, address.hostname))) return withoutTracking(address);
    const { width, height } = dom.layout ? frame.getBoundingClientRect() : { width: 0, height: 0 };
    const isPage = /^https?:$/.test(address.protocol) && !NO_POSTING.test(address.hostname);
    if (isPage && width >= LARGE && height >= LARGE) large ??= withoutTracking(address);
  }
  return large;
}
