import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site on loopback that serves pages written for the tests. */
export interface Site {
  /** The address of a page by its path. */
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves HTML texts by path; anything else is not found. `port` 0 takes a free one. */
export async function serveSite(pages: Record<string, string>, port = 0): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://site").pathname];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "Not found");
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${taken}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser that is still open holds its connections for a minute.
        server.closeAllConnections();
      }),
  };
}

/** A page of tests/fixtures. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
}
