import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACCOUNTS_BUILT } from "../support/accounts/world";
import { CLERK_HOST } from "../support/accounts/build";
import { BUILT } from "../support/browser/extension";

/** Every text file of a build, by its path. */
function texts(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|html|json|css)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

const manifest = (folder: string): unknown => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

/** Names that stand in every piece of Clerk's SDK, and in nothing of ours. */
const CLERK = /ClerkProvider|clerk-js|clerk\.accounts|clerk\.com|__clerk_db_jwt|@clerk\//;

test("a build without keys holds nothing of the sign-in service and asks for no site", () => {
  for (const [name, text] of texts(BUILT)) expect(CLERK.exec(text)?.[0], name).toBeUndefined();
  expect(manifest(BUILT)).not.toHaveProperty("host_permissions");
});

test("a build with keys loads the sign-in service only when it is asked for", () => {
  const withClerk = texts(ACCOUNTS_BUILT).filter(([, text]) => text.includes("__clerk_db_jwt"));
  expect(withClerk).toHaveLength(1);
  const [chunk] = withClerk[0]!;
  const pages = texts(ACCOUNTS_BUILT).filter(([name]) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(2);
  for (const [name, text] of pages) expect(text, name).not.toContain(chunk);
  const statically = texts(ACCOUNTS_BUILT).filter(([, text]) =>
    new RegExp(`(from|import)\\s*["'][^"']*${chunk.split("/").at(-1)!.replaceAll(".", "\\.")}["']`).test(
      text,
    ),
  );
  expect(statically).toEqual([]);
});

test("a build with keys runs no code from elsewhere and may talk to one host", () => {
  expect(manifest(ACCOUNTS_BUILT)).toMatchObject({
    host_permissions: [`https://${CLERK_HOST}/*`],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
  });
  for (const [name, text] of texts(ACCOUNTS_BUILT)) {
    expect(/https?:\/\/[^"'`\s#]+\.m?js\b/.exec(text)?.[0], name).toBeUndefined();
    expect(/<script[^>]+src=["']?https?:/.exec(text)?.[0], name).toBeUndefined();
    expect(
      /\bimportScripts\(|\bnew Function\(|createElement\(["']script["']\)/.exec(text)?.[0],
      name,
    ).toBeUndefined();
    expect(/\bimport\(\s*["'`]https?:/.exec(text)?.[0], name).toBeUndefined();
  }
});
