import { JSDOM } from "jsdom";
import { capturePosting, type CapturedPosting } from "../../../../lib/capture";

/** What is read of a page of this markup. */
export function read(html: string, url = "https://work.example/jobs/42"): CapturedPosting {
  return capturePosting(new JSDOM(html, { url }).window.document, url);
}

export const BARISTA = `<h1>Barista</h1>
  <h2>Tasks</h2>
  <ul><li>You make coffee for two hundred guests each morning and know most of their names.</li>
  <li>You look after the grinder and the machine, and say when one of them needs service.</li>
  <li>You teach new colleagues how milk is steamed and how a bar is left in the evening.</li></ul>`;

/** A whole page around the markup of a posting. */
export function page(main: string, title = "Barista - Kaffeewerk"): string {
  return `<!doctype html><title>${title}</title><main>${main}</main><footer>© 2026 Kaffeewerk</footer>`;
}
