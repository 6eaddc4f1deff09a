import type { Page } from "playwright-core";
import { type Extension, until } from "../browser/extension";
import type { World } from "./world";

/** The panel at its first screen, on a page without a posting. */
export async function home(device: Extension, world: Pick<World, "site">): Promise<Page> {
  await device.page.goto(world.site.url("/empty"));
  const panel = await device.pressCommand();
  await panel.getByRole("button", { name: "Back to the start" }).click();
  return panel;
}

/** From the first screen to the field for the code. Works in the panel and in the popup. */
export async function askForCode(surface: Page, email: string): Promise<void> {
  await surface.getByRole("button", { name: "Sign in", exact: true }).click();
  await surface.getByLabel("Email address").fill(email);
  await surface.getByRole("button", { name: "Send me a code" }).click();
  await surface.getByLabel("Code").waitFor();
}

export async function enterCode(surface: Page, code: string): Promise<void> {
  await surface.getByLabel("Code").fill(code);
  await surface.getByRole("button", { name: "Continue" }).click();
}

/** Signs somebody in who has an account. */
export async function signIn(surface: Page, world: Pick<World, "clerk">, email: string): Promise<void> {
  await askForCode(surface, email);
  await enterCode(surface, world.clerk.codeFor(email));
  await isSignedIn(surface);
}

/** Waits until the first screen shows who is signed in. */
export async function isSignedIn(surface: Page): Promise<void> {
  await accountButton(surface).waitFor();
}

/** Waits until the first screen offers to sign in. */
export async function isSignedOut(surface: Page): Promise<void> {
  await surface.getByRole("button", { name: "Sign in", exact: true }).waitFor();
}

export function accountButton(surface: Page) {
  return surface.getByRole("button", { name: /^Account of / });
}

export async function signOut(surface: Page): Promise<void> {
  await accountButton(surface).click();
  await surface.getByRole("button", { name: "Sign out" }).click();
}

/** Starts a session for a title that is typed, from the first screen; ends at its first question. */
export async function startTyped(panel: Page, title: string): Promise<void> {
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill(title);
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.locator("#answer").waitFor();
}

/** Everything that the extension has stored on this device outside its database. */
export async function stored(surface: Page): Promise<Record<string, unknown>> {
  return surface.evaluate(() => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
      }
    ).chrome;
    return storage.local.get(null);
  });
}

/** The drafts that this device keeps for somebody. */
export async function draftsOf(surface: Page, id: string): Promise<string[]> {
  return Object.keys(await stored(surface)).filter((key) => key.startsWith(`draft/${id}/`));
}

/** What was marked in answers and this device keeps for somebody. */
export async function verdictsOf(surface: Page, id: string): Promise<string[]> {
  return Object.keys(await stored(surface)).filter((key) => key.startsWith(`verdict/${id}/`));
}

/** Waits until something in the account's deployment is so. */
export function eventually<T>(find: () => Promise<T | undefined | null | false>, what: string): Promise<T> {
  return until(find, what, 20_000);
}
