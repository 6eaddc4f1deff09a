import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { OTHER_PAGES, POSTING_PAGES } from "../fixtures/postings";
import { SMALL_POSTINGS, smallPage } from "../fixtures/postings/languages";
import { savedPages, type ServedPage } from "../support/browser/isolated";
import type { Expected } from "./capture-confidence";

const FIXTURES = join(import.meta.dirname, "../fixtures/postings");

/** A page to look at, and what it is. */
export interface KnownPage extends ServedPage {
  isPosting: boolean;
  /** The employer; empty where the page names none, missing where nobody has said. */
  company?: string | null;
}

/** The pages of a folder like the ones of `bench capture`. */
export function pagesIn(folder: string): KnownPage[] {
  const expected = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Expected[];
  const known = new Map(expected.map((page) => [page.id, page]));
  return savedPages(folder).map((page) => ({
    ...page,
    isPosting: known.get(page.id)?.kind === "posting",
    company: known.get(page.id)?.expected?.company,
  }));
}

/** The pages that the project's tests are written for. */
export function ownPages(): KnownPage[] {
  const fixture = (file: string) => readFileSync(join(FIXTURES, `${file}.html`));
  return [
    ...POSTING_PAGES.map(({ file, url, job }) => ({
      id: file,
      url,
      isPosting: true,
      company: job.company,
      body: () => fixture(file),
    })),
    ...OTHER_PAGES.map(({ file, url }) => ({ id: file, url, isPosting: false, body: () => fixture(file) })),
    ...Object.entries(SMALL_POSTINGS).map(([language, posting]) => ({
      id: language,
      url: "https://work.example/jobs/42",
      isPosting: true,
      company: "",
      body: () => smallPage(posting),
    })),
  ];
}

/** A script whose value is that of an expression, made by a module in this folder. */
export async function scriptOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.seen`;
}
