/** The part of the browser that opens the panel. Chromium has a side panel, Firefox a sidebar, others neither. */
export interface PanelBrowser {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  runtime: { getURL(path: "/sidepanel.html"): string };
  tabs: { create(tab: { url: string; windowId: number }): Promise<unknown> };
}

/**
 * Opens the panel of a window, or a tab of that window with the same screens where there is no panel or it cannot open.
 * Must be called in a gesture, before anything is awaited.
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
