import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { picture, PICTURES, SCHEMES, useScheme } from "../appearance/picture";
import { walkStates } from "../appearance/states";
import { type Extension, launch } from "../support/browser/extension";
import { MICROPHONE_ARGS } from "../support/browser/speech";
import { patient } from "../support/patience";
import { problems } from "./axe";
import { test as base } from "./fixture";

/** Share of the pixels that may differ: the edges of letters on another machine, not a moved button. */
const TOLERANCE = 0.02;
const REPORT = new URL("../../.cache/pictures/", import.meta.url);

const test = base.extend<{ extension: Extension }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  extension: async ({}, use) => {
    const extension = await launch({ args: MICROPHONE_ARGS });
    await use(extension);
    await extension.close();
  },
});

test(
  "every state is accessible, fits 320 pixels, and looks as it was agreed, light and dark",
  async ({ extension, site }) => {
    const found: string[] = [];
    const seen: string[] = [];
    mkdirSync(REPORT, { recursive: true });
    await walkStates(extension, site, async ({ name, page }) => {
      seen.push(name);
      for (const scheme of SCHEMES) {
        await useScheme(page, scheme);
        const shown = await picture(page);
        const agreed = new URL(`${name}-${scheme}.png`, PICTURES);
        const share = existsSync(agreed) ? difference(shown, readFileSync(agreed)) : 1;
        if (share > TOLERANCE) {
          writeFileSync(new URL(`${name}-${scheme}.png`, REPORT), shown);
          found.push(
            `${name} (${scheme}) differs from docs/pictures in ${(100 * share).toFixed(1)}% of its pixels`,
          );
        }
        found.push(...(await problems(page)).map((violation) => `${name} (${scheme}): ${violation}`));
      }
      // The popup has the size that its own style gives it.
      const widths = name.startsWith("popup") ? [] : [420, 320, 180];
      found.push(
        ...(await overflow(page, widths)).map((width) => `${name} scrolls sideways at ${width} pixels`),
      );
    });
    expect(found).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(17);
  },
  patient(180_000),
);

/** Share of the pixels that differ; 1 when the sizes do. */
function difference(shown: Buffer, agreed: Buffer): number {
  const [a, b] = [PNG.sync.read(shown), PNG.sync.read(agreed)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}

/** Those of the widths at which a page would have to be scrolled sideways; 180 is the panel at 200% zoom. */
async function overflow(page: Page, widths: number[]): Promise<number[]> {
  const before = page.viewportSize();
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before?.height ?? 720 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (wide) tooWide.push(width);
  }
  if (before) await page.setViewportSize(before);
  return tooWide;
}
