import type { Page } from "playwright-core";

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Where the pictures are kept. */
export const PICTURES = new URL("../../docs/pictures/", import.meta.url);

/** Switches between light and dark and waits until the colours have arrived. */
export async function useScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
}

/** A picture of what is in sight. What changes with the clock or the machine is covered. */
export async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({
    animations: "disabled",
    mask: [page.locator("time, [data-varies]")],
    maskColor: "#808080",
  });
}
