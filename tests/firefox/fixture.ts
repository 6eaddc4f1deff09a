import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "vitest";
import { fixture, serveSite, type Site } from "../support/browser/site";
import { type Firefox, launch } from "../support/firefox/firefox";

const POSTING = fixture("sample-posting.html");
const PAGES = {
  "/job": POSTING,
  "/other-job": POSTING.replaceAll("Senior Platform Engineer", "Head Gardener"),
};

/** A profile for Firefox, one with the packed extension in it, and the site that it browses. */
export const test = base.extend<{ site: Site; profile: string; firefox: Firefox }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  site: async ({}, use) => {
    const site = await serveSite(PAGES);
    await use(site);
    await site.close();
  },
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), "hirewise-firefox-"));
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  firefox: async ({ profile }, use) => {
    const firefox = await launch({ profile });
    await use(firefox);
    await firefox.close();
  },
});
