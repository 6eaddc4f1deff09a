import { Readability } from "@mozilla/readability";

interface Stated {
  "@type"?: unknown;
  title?: unknown;
  description?: unknown;
  hiringOrganization?: { name?: unknown };
  jobLocation?: { address?: { addressLocality?: unknown } };
}

/**
 * What an afternoon's work would capture: the page's JSON-LD `JobPosting` where it has one that parses,
 * otherwise whatever Readability takes for an article.
 */
export function captureBaseline(document: Document): Record<string, unknown> {
  const stated = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => parse(script.textContent ?? ""))
    .find((item) => item["@type"] === "JobPosting");
  const article = stated ? null : new Readability(document).parse();
  const address = stated?.jobLocation?.address?.addressLocality;
  return {
    title: stated ? stated.title : article?.title,
    company: stated ? stated.hiringOrganization?.name : article?.siteName,
    location: typeof address === "string" ? address : "",
    description: stated ? textOf(document, String(stated.description)) : article?.textContent,
    isPosting: Boolean(stated ?? article),
  };
}

function parse(json: string): Stated[] {
  try {
    const value = JSON.parse(json) as Stated | Stated[] | null;
    return value ? [value].flat() : [];
  } catch {
    return [];
  }
}

function textOf(document: Document, markup: string): string {
  return new DOMParser().parseFromString(markup, "text/html").body.textContent ?? document.title;
}
