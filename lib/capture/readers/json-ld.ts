import { markupText } from "../text/plain";

export interface StatedPosting {
  title: string;
  company: string;
  location: string;
  description: string;
}

/** The first `JobPosting` that a page states as JSON-LD. */
export function readJsonLd(document: Document): StatedPosting | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const posting = findPosting(parse(script.textContent ?? ""));
    if (!posting) continue;
    return {
      title: text(posting.title),
      company: text(record(posting.hiringOrganization)?.name),
      location: text(record(record(posting.jobLocation)?.address)?.addressLocality),
      description: markupText(text(posting.description)),
    };
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function findPosting(value: unknown): Record<string, unknown> | undefined {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]));
    const node = record(next);
    if (node?.["@type"] === "JobPosting") return node;
    if (node?.["@graph"]) open.push(node["@graph"]);
  }
  return undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
