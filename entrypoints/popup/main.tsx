import "../../components/styles/popup.css";
import { browser } from "#imports";
import { Popup } from "../../components/popup/popup";
import { captureTab } from "../../lib/gesture/capture-tab";
import { sendParcel } from "../../lib/gesture/parcels";
import { showApp } from "../../components/app/app";
import { openPanel } from "../../lib/gesture/open-panel";

/** Asked for ahead of any press: the panel must open while the press still counts. */
const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

const runCapture = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ["/capture.js"], injectImmediately: true });

async function practise() {
  const tab = await front;
  if (tab?.windowId === undefined) return;
  const parcel = await captureTab(runCapture, tab.id);
  await sendParcel(browser, tab.windowId, parcel);
  await openPanel(browser, tab.windowId);
  window.close();
}

async function open(interview: string) {
  const tab = await front;
  if (tab?.windowId === undefined) return;
  await sendParcel(browser, tab.windowId, { kind: "open", interview });
  await openPanel(browser, tab.windowId);
  window.close();
}

const PAGES = { options: "/options.html", progress: "/progress.html" } as const;

function openPage(page: keyof typeof PAGES) {
  void browser.tabs.create({ url: browser.runtime.getURL(PAGES[page]) }).then(() => window.close());
}

showApp(() => <Popup onPractise={practise} onOpen={open} onPage={openPage} />);
