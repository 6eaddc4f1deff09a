import { describe, expect, it, vi } from "vitest";
import {
  manifestFor,
  openAfterPopup,
  openPanel,
  giveWayToPanel,
  openPanelWith,
  surfacesFor,
  targetFor,
} from "../../lib/browsers";

describe("opening the panel", () => {
  const create = vi.fn(async () => {});
  const base = { runtime: { getURL: (path: string) => `own:/${path}` }, tabs: { create } };
  const tab = { url: "own://sidepanel.html", windowId: 7 };

  it("opens what the browser has, within the gesture", async () => {
    const open = vi.fn(async () => {});
    const opening = openPanel({ ...base, sidePanel: { open } }, 7);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    await opening;
    await openPanel({ ...base, sidebarAction: { open } }, 7);
    expect(open).toHaveBeenCalledTimes(2);
    expect(create).not.toHaveBeenCalled();
  });

  it("opens a tab of that window where there is no panel", async () => {
    await openPanel(base, 7);
    expect(create).toHaveBeenLastCalledWith(tab);
  });

  it("opens a tab of that window where the panel cannot open", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const open = async () => Promise.reject(new Error("No gesture."));
    await openPanel({ ...base, sidePanel: { open } }, 7);
    expect(create).toHaveBeenLastCalledWith(tab);
  });

  const done: string[] = [];
  const note = (what: string) => async () => void done.push(what);

  it("comes after what it is to show is left in Chromium, and before it in Firefox", async () => {
    await openPanelWith({ ...base, sidePanel: { open: note("panel") } }, 7, note("left"));
    await openPanelWith({ ...base, sidebarAction: { open: note("sidebar") } }, 7, note("left"));
    expect(done.splice(0)).toEqual(["left", "panel", "sidebar", "left"]);
  });

  it("is done by Firefox's popup at once, and in Chromium by the worker, asked before the popup closes", async () => {
    const popup = { leave: note("left"), ask: note("asked"), close: () => void done.push("closed") };
    await giveWayToPanel({ ...base, sidePanel: { open: note("panel") } }, 7, popup);
    await giveWayToPanel({ ...base, sidebarAction: { open: note("sidebar") } }, 7, popup);
    expect(done.splice(0)).toEqual(["left", "asked", "closed", "sidebar", "left", "closed"]);
  });

  it("comes when a popup that asked for it has had time to go, within the same event", () => {
    const open = vi.fn(async () => {});
    let clock = 0;
    void openAfterPopup({ ...base, sidePanel: { open } }, 7, () => (clock += 10));
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(clock).toBeGreaterThanOrEqual(150);
  });
});

describe("what a manifest says for one browser", () => {
  it("is the same for Edge as for Chrome", () => {
    expect(manifestFor("edge", "abc")).toEqual(manifestFor("chrome", "abc"));
    expect(surfacesFor("edge")).toEqual(surfacesFor("chrome"));
    expect(targetFor("edge")).toBe(targetFor("chrome"));
  });

  it("names the key of the extension's id, but not to a store that gives out ids, and never to Firefox", () => {
    expect(manifestFor("chrome", "abc")).toMatchObject({ key: "abc" });
    expect(manifestFor("chrome", "none")).not.toHaveProperty("key");
    expect(manifestFor("firefox", "abc")).not.toHaveProperty("key");
  });
});
