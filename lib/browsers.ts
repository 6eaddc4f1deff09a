/**
 * Where browsers differ, each with the reason. Screens know nothing of it; what only one browser lacks and another
 * does without (`setAccessLevel`) is left out where it is called.
 */

/** The part of the browser that opens the panel. Chromium has a side panel, Firefox a sidebar, others neither. */
export interface PanelBrowser {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  runtime: { getURL(path: "/sidepanel.html"): string };
  tabs: { create(tab: { url: string; windowId: number }): Promise<unknown> };
}

/**
 * Opens the panel of a window, or a tab of that window with the same screens where there is no panel or it cannot open.
 * Must be called in a gesture, before anything is awaited: Firefox forgets the gesture at the first wait.
 */
export async function openPanel(browser: PanelBrowser, windowId: number): Promise<void> {
  try {
    if (browser.sidePanel) return await browser.sidePanel.open({ windowId });
    if (browser.sidebarAction) return await browser.sidebarAction.open();
  } catch (error) {
    console.warn(error);
  }
  await browser.tabs.create({ url: browser.runtime.getURL("/sidepanel.html"), windowId });
}

/**
 * Opens the panel of a window from a page that stays, and leaves for it what it is to show: first in Chromium; after it in
 * Firefox, where the panel opens within the press alone.
 */
export async function openPanelWith(
  browser: PanelBrowser,
  windowId: number,
  leave: () => Promise<void>,
): Promise<void> {
  const opening = browser.sidePanel ? undefined : openPanel(browser, windowId);
  await leave();
  await (opening ?? openPanel(browser, windowId));
}

/** What the popup does in order to give way to the panel. */
interface GivingWay {
  /** Leaves for the panel what it is to show. */
  leave: () => Promise<void>;
  /** Asks the worker to open the panel, with `openAfterPopup`. */
  ask: () => Promise<unknown>;
  close: () => void;
}

/**
 * Closes the popup and opens the panel of its window. Chromium gives the keyboard to a panel that opens once the popup is
 * gone, and so the worker opens it there; it is asked first, for what a closing popup says does not arrive.
 */
export async function giveWayToPanel(
  browser: PanelBrowser,
  windowId: number,
  { leave, ask, close }: GivingWay,
): Promise<void> {
  if (!browser.sidePanel) {
    await openPanelWith(browser, windowId, leave);
    return close();
  }
  await leave();
  const asked = ask();
  close();
  await asked;
}

/** In which a popup that closes is gone and has given the keyboard back to the page, in ms. */
const POPUP_GOES_MS = 150;

/**
 * Opens the panel when the popup that asked for it is gone: opened earlier, it would lose the keyboard to the page again.
 * The gesture ends with the event that brought it, so that nothing can be awaited: the worker's thread is held.
 */
export function openAfterPopup(browser: PanelBrowser, windowId: number, now: () => number): Promise<void> {
  for (const gone = now() + POPUP_GOES_MS; now() < gone;);
  return openPanel(browser, windowId);
}

/** The command that captures the page in front, and its entry in the context menu. */
export const PRACTISE = "practise";

/** Firefox knows an extension by this name, and keeps what it stored under it. It must never change. */
export const FIREFOX_ID = "practice@hirewise";

/** What the manifest of a build says for its browser alone; `key` is the public key of a Chromium extension's id. */
export function manifestFor(browser: string, key: string): Record<string, unknown> {
  if (browser !== "firefox") {
    return {
      // A store that gives out ids itself takes no key.
      ...(key !== "none" && { key }),
      minimum_chrome_version: "123",
      permissions: [...PERMISSIONS, "sidePanel"],
    };
  }
  return {
    // A sidebar needs no permission, and `sidePanel` is none that Firefox knows.
    permissions: PERMISSIONS,
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // The first release that asks people for what `data_collection_permissions` names, on every system.
        strict_min_version: "142.0",
        // Nothing leaves the device by itself. To a language model of their own, a person sends the posting, and answers
        // with what is in them about the person: Firefox asks for that along with the model's host.
        data_collection_permissions: {
          required: ["none"],
          optional: ["websiteContent", "personallyIdentifyingInfo"],
        },
      },
    },
  };
}

const PERMISSIONS = ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus", "alarms"];

/** What is added to the manifest's entries for the surfaces, once they are written. */
export const surfacesFor = (browser: string): { action?: object; sidebar_action?: object } =>
  browser === "firefox"
    ? {
        // Firefox would put the button behind that of all extensions,
        action: { default_area: "navbar" },
        // and open the sidebar when the extension is installed, with nothing to show.
        sidebar_action: { open_at_install: false },
      }
    : {};

/** The oldest release whose JavaScript and CSS a build may use. */
export const targetFor = (browser: string) => (browser === "firefox" ? "firefox142" : "chrome123");
