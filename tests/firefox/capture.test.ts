import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe } from "vitest";
import type { CapturedPosting } from "../../lib/capture";
import { readsWrittenPages, WRITTEN_PAGES } from "../support/browser/written-pages";
import { launch } from "../support/firefox/firefox";

/** Without encryption there is no certificate to make for every board. */
const inTheOpen = (url: string) => url.replace(/^https:/, "http:");

/** Reads the page in front as the toolbar button does. */
const CAPTURE = `return (async () => {
  const [{ id }] = await browser.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await browser.scripting.executeScript({
    target: { tabId: id }, files: ["/capture.js"], injectImmediately: true,
  });
  return JSON.stringify(result);
})()`;

/** A proxy behind which every page is at its own address, and nothing else exists. */
async function serveAll(): Promise<Server> {
  const pages = new Map(WRITTEN_PAGES.map((page) => [inTheOpen(page.url).split("#")[0], page]));
  const proxy = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page?.body());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return proxy;
}

describe("capture in Firefox, on pages written for it", () => {
  const found = new Map<string, CapturedPosting>();
  beforeAll(async () => {
    const proxy = await serveAll();
    const profile = mkdtempSync(join(tmpdir(), "hirewise-firefox-"));
    const firefox = await launch({
      profile,
      preferences: {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": (proxy.address() as AddressInfo).port,
        "network.stricttransportsecurity.preloadlist": false,
        "dom.security.https_first": false,
      },
    });
    await firefox.grant(["*://*/*"]);
    for (const { id, url } of WRITTEN_PAGES) {
      await firefox.open(inTheOpen(url));
      const captured = await firefox.background.evaluate<string>(CAPTURE);
      found.set(id, JSON.parse(captured) as CapturedPosting);
    }
    await firefox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    proxy.close();
  });
  readsWrittenPages((file) => found.get(file)!);
});
