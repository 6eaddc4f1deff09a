import { expect, test as base } from "vitest";
import { fixture } from "../support/browser/site";
import { openWorld, type World } from "../support/accounts/world";

export const PAGES = {
  "/job": fixture("sample-posting.html"),
  "/empty": "<!doctype html><title></title><body></body>",
};

/** Services of its own for every test, with tokens that live as long as Clerk's. */
export const test = base.extend<{ world: World }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  world: async ({}, use) => {
    const world = await openWorld({ pages: PAGES });
    await use(world);
    await world.close();
    expect(world.strangers()).toEqual([]);
  },
});

/** The same with tokens so short that several run out within a test. */
export const hastyTest = base.extend<{ world: World }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  world: async ({}, use) => {
    const world = await openWorld({ pages: PAGES, tokenSeconds: 12 });
    await use(world);
    await world.close();
    expect(world.strangers()).toEqual([]);
  },
});
