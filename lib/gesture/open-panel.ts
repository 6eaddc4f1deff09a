/** The part of the browser that opens the panel. Chromium has a side panel, Firefox a sidebar. */
export interface PanelBrowser {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. Must be called in a gesture, before anything is awaited. */
export async function openPanel(browser: PanelBrowser, windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  await browser.sidebarAction?.open();
}
