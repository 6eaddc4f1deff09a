import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "../support/browser/extension";

/**
 * Bytes of the JavaScript that a page of a built extension really loads beside a tab with `url`: its own module, what
 * that imports, and what it asks for at once.
 */
export async function loadedBytes(
  extension: string,
  page: string,
  url: string,
): Promise<{ raw: number; gzip: number }> {
  const browser = await launch({ extension });
  try {
    await browser.page.goto(url);
    const tab = await browser.context.newPage();
    const names: string[] = [];
    tab.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) names.push(pathname);
    });
    await tab.goto(`chrome-extension://${browser.id}/${page}`);
    await tab.waitForFunction(() => (document.getElementById("root")?.childElementCount ?? 0) > 0);
    await tab.waitForLoadState("networkidle");
    const texts = [...new Set(names)].map((name) => readFileSync(join(extension, name)));
    const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
    return {
      raw: sum(texts.map(({ length }) => length)),
      gzip: sum(texts.map((text) => gzipSync(text).length)),
    };
  } finally {
    await browser.close();
  }
}
