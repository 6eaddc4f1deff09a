import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BUILT, packed } from "../support/firefox/firefox";
import { unzip } from "../support/unzip";

const ROOT = join(import.meta.dirname, "../..");

test("the sources that Mozilla gets build the same bytes, in another folder, home and time zone", () => {
  const folder = mkdtempSync(join(tmpdir(), "hirewise-sources-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  unzip(readFileSync(packed("sources")), folder);
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["build-for-amo"]).toBe("wxt zip -b firefox");
  expect(existsSync(join(folder, "package-lock.json"))).toBe(true);
  // What `npm ci` would install, without the wait.
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const home = join(folder, "home");
  mkdirSync(home);
  execFileSync(join(ROOT, "node_modules/.bin/wxt"), ["zip", "-b", "firefox"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      HOME: home,
      TZ: "Pacific/Auckland",
      LANG: "de_DE.UTF-8",
    },
    stdio: "ignore",
  });
  expect(
    readFileSync(packed("firefox", join(folder, ".output"))).equals(readFileSync(packed("firefox"))),
  ).toBe(true);
});

test("its manifest names what Firefox knows, and asks for no more than Chromium's", () => {
  const manifest = JSON.parse(readFileSync(join(BUILT, "firefox-mv3/manifest.json"), "utf8")) as object;
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus", "alarms"],
    optional_host_permissions: ["https://*/*", "http://localhost/*", "http://127.0.0.1/*", "http://[::1]/*"],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    browser_specific_settings: {
      gecko: { id: "practice@hirewise", data_collection_permissions: { required: ["none"] } },
    },
  });
  for (const other of [
    "key",
    "minimum_chrome_version",
    "side_panel",
    "host_permissions",
    "optional_permissions",
  ])
    expect(manifest, other).not.toHaveProperty(other);
});
