import type { CapturedPosting } from "../../lib/capture/types";
import { largePages } from "../fixtures/hostile/large-pages";
import { buildCapture } from "./capture-build";
import { runOnPages } from "../support/browser/isolated";
import { table } from "./figures";

const LIMIT_MS = 2000;

/**
 * How long capture takes on pages that are too large, too deep or too broken to be read in full, beside the one
 * thing that every reader of a page does: asking for all of its text.
 *
 * @param args A part of a page's name; without one, all pages.
 */
export async function run([part = ""]: string[]): Promise<void> {
  const pages = largePages()
    .filter(({ name }) => name.includes(part))
    .map(({ name, html }, index) => ({
      id: name,
      url: `https://jobs.example/posting/${index}`,
      body: () => html,
    }));
  const [captured = [], text = []] = await runOnPages(
    pages,
    [await buildCapture(), "document.body.innerText.length"],
    true,
  );
  table([
    ["page", "capture", "all text", "ratio", "title", "characters"],
    ...captured.map(({ id, ms, result }, index) => {
      const { title, description } = result as CapturedPosting;
      const baseline = text[index]?.ms ?? NaN;
      return [
        id,
        `${ms.toFixed(0)} ms${ms > LIMIT_MS ? " (over 2 s)" : ""}`,
        `${baseline.toFixed(0)} ms`,
        (ms / baseline).toFixed(1),
        title,
        String(description.length),
      ];
    }),
  ]);
}
