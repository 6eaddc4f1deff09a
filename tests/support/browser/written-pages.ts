import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BOARDS, type CapturedPosting, READERS } from "../../../lib/capture";
import { NOISE, OTHER_PAGES, POSTING_PAGES } from "../../fixtures/postings";
import type { ServedPage } from "./isolated";

const PAGES = join(import.meta.dirname, "../../fixtures/postings");
/** The readers that the receipt has words for, and the boards, which go by their names. */
const NAMED = [...READERS, ...BOARDS.map(({ name }) => name)];

/** The pages of tests/fixtures/postings, each at its own address. */
export const WRITTEN_PAGES: readonly ServedPage[] = [...POSTING_PAGES, ...OTHER_PAGES].map(
  ({ file, url }) => ({ id: file, url, body: () => readFileSync(join(PAGES, `${file}.html`)) }),
);

/** Says of every written page what the capture script of a browser must make of it. */
export function readsWrittenPages(captured: (file: string) => CapturedPosting): void {
  it.each(POSTING_PAGES)("reads $file whole, and nothing else on the page", ({ file, job, reader }) => {
    const { title, company, location, description, isPosting, origins } = captured(file);
    expect({ title, company, location, isPosting }).toEqual({
      title: job.title,
      company: job.company,
      location: job.location,
      isPosting: true,
    });
    const lines = description.split("\n");
    expect(job.lines.filter((line) => !lines.includes(line))).toEqual([]);
    for (const noise of NOISE) expect(description).not.toMatch(noise);
    if (reader) expect(origins.description?.reader).toBe(reader);
    for (const origin of Object.values(origins)) expect(NAMED).toContain(origin.reader);
  });

  it.each(OTHER_PAGES)("takes $file for no posting, and says why", ({ file, reason, embeddedUrl }) => {
    const { isPosting, reasons, embeddedUrl: embedded } = captured(file);
    expect(isPosting).toBe(false);
    expect(reasons).not.toEqual([]);
    if (reason) expect(reasons).toContain(reason);
    expect(embedded).toBe(embeddedUrl);
  });
}
