import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CapturedPosting } from "../../lib/capture";
import { largePages } from "../fixtures/hostile/large-pages";
import { POSTING_PAGES } from "../fixtures/postings";
import { BUILT } from "../support/browser/extension";
import { runOnPages, type ServedPage } from "../support/browser/isolated";
import { readsWrittenPages, WRITTEN_PAGES } from "../support/browser/written-pages";
import { patient } from "../support/patience";

const PAGES = join(import.meta.dirname, "../fixtures/postings");
/** Where the pages are cut off: at so many places, evenly. */
const CUTS = 12;

/** What the built capture script makes of pages that are served at their own addresses. */
async function captured(
  pages: readonly ServedPage[],
  { alive = true, clock = "" } = {},
): Promise<Map<string, CapturedPosting>> {
  const script = readFileSync(join(BUILT, "capture.js"), "utf8");
  const [outcomes = []] = await runOnPages(pages, [clock + script], alive);
  return new Map(outcomes.map(({ id, result }) => [id, result as CapturedPosting]));
}

describe("capture, on pages written for it", () => {
  let found: Map<string, CapturedPosting>;
  beforeAll(async () => {
    found = await captured(WRITTEN_PAGES);
  });
  readsWrittenPages((file) => found.get(file)!);
});

/** What is read until the time is up must not depend on the machine: on a slow or busy one time goes as slowly. */
const SLOW_CLOCK = `{ const now = performance.now.bind(performance); performance.now = () => now() / ${patient(4)}; }`;

/** The bench has them whole. */
const LARGE_PAGES = largePages(0.2);

describe("capture, on pages that cannot be read in full", () => {
  it("comes to a result, and keeps the posting on top", { timeout: patient(180_000) }, async () => {
    const found = await captured(
      LARGE_PAGES.map(({ name, html }, at) => ({
        id: name,
        url: `https://jobs.example/posting/${at}`,
        body: () => html,
      })),
      { clock: SLOW_CLOCK },
    );
    for (const { name } of LARGE_PAGES) {
      const { title, description } = found.get(name)!;
      expect(title, name).toBe("Ward Nurse");
      expect(description.length, name).toBeGreaterThan(0);
    }
  });

  it("comes to a result wherever a page was cut off", { timeout: patient(120_000) }, async () => {
    const names = ["json-ld-graph", "next-state", "greenhouse", "microdata"];
    const cut = names.flatMap((name) => {
      const whole = readFileSync(join(PAGES, `${name}.html`), "utf8");
      return Array.from({ length: CUTS }, (_, at): ServedPage => {
        const end = Math.floor((whole.length * (at + 1)) / (CUTS + 1));
        return {
          id: `${name} up to ${end}`,
          url: `https://jobs.example/job/${name}-${end}`,
          body: () => whole.slice(0, end),
        };
      });
    });
    // Their own scripts add nothing, and a page that is no posting is watched for a while.
    const found = await captured(cut, { alive: false });
    expect(found.size).toBe(cut.length);
    for (const [name, { title, description }] of found)
      expect([typeof title, typeof description], name).toEqual(["string", "string"]);
  });

  it("is not misled by a page that replaced what it works with", async () => {
    const body = readFileSync(join(PAGES, "headings.html"), "utf8").replace(
      "</body>",
      `<script>
        Array.prototype.map = Array.prototype.filter = () => { throw new Error("mine"); };
        JSON.parse = () => { throw new Error("mine"); };
        Element.prototype.querySelectorAll = Element.prototype.getAttribute = () => { throw new Error("mine"); };
        Object.defineProperty(Node.prototype, "textContent", { get() { throw new Error("mine"); } });
      </script></body>`,
    );
    const page = POSTING_PAGES.find(({ file }) => file === "headings")!;
    const found = await captured([{ id: "replaced", url: page.url, body: () => body }]);
    expect(found.get("replaced")).toMatchObject({ title: page.job.title, isPosting: true });
  });
});
