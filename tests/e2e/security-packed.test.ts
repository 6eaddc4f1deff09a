import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUILT } from "../support/browser/extension";

const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const scripts = files.filter((file) => file.endsWith(".js"));
const pages = files.filter((file) => file.endsWith(".html"));
const read = (file: string) => readFileSync(file, "utf8");
/** What a text holds of a pattern, with a little around it. */
const found = (names: string[], pattern: RegExp) =>
  names.flatMap((file) => [...read(file).matchAll(pattern)].map(([text]) => `${file}: ${text.slice(0, 80)}`));

describe("the packed extension", () => {
  it("asks for what it needs and no more", () => {
    const manifest = JSON.parse(read(join(BUILT, "manifest.json"))) as Record<string, unknown>;
    expect(manifest["permissions"]).toEqual([
      "activeTab",
      "scripting",
      "storage",
      "unlimitedStorage",
      "contextMenus",
      "alarms",
      "sidePanel",
    ]);
    for (const wider of [
      "host_permissions",
      "optional_permissions",
      "content_scripts",
      "externally_connectable",
      "web_accessible_resources",
    ]) {
      expect(manifest[wider], wider).toBeUndefined();
    }
    // Granted one host at a time, by the person who sets up a language model of their own.
    expect(manifest["optional_host_permissions"]).toEqual([
      "https://*/*",
      "http://localhost/*",
      "http://127.0.0.1/*",
      "http://[::1]/*",
    ]);
    expect(manifest["content_security_policy"]).toEqual({
      extension_pages: "script-src 'self'; object-src 'self'",
    });
  });

  it("holds only what a browser runs or shows", () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(files.filter((file) => !/\.(js|css|html|json|png)$/.test(file))).toEqual([]);
    expect(found(scripts, /sourceMappingURL/g)).toEqual([]);
  });

  it("holds no test and nothing that only tests use", () => {
    expect(
      found(scripts, /vitest|playwright-core|convex-test|fake-indexeddb|tests\/(e2e|unit|support)/g),
    ).toEqual([]);
  });

  it("holds no key", () => {
    const keys =
      /[sp]k_(test|live)_[\w$]+|sk-[A-Za-z0-9-]{20,}|AIza[\w-]{30,}|-----BEGIN [A-Z ]+-----|eyJ[\w-]{10,}\.eyJ[\w-]{10,}/g;
    expect(
      found(
        files.filter((file) => !file.endsWith(".png")),
        keys,
      ),
    ).toEqual([]);
  });

  it("makes no code out of text, and takes none from elsewhere", () => {
    expect(found(scripts, /\beval\(|new Function\(|importScripts\(|import\(\s*["'`]https?:/g)).toEqual([]);
    expect(found(scripts, /\.src\s*=\s*["'`]https?:/g)).toEqual([]);
    expect(found(pages, /<script(?![^>]*\bsrc="\/)[^>]*>/g)).toEqual([]);
    expect(found(pages, /\b(src|href)="(https?:)?\/\//g)).toEqual([]);
  });
});
