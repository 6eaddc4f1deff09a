import "../../components/styles/popup.css";
import { browser } from "#imports";
import { Popup } from "../../components/popup/popup";
import type { PractiseRequest } from "../../lib/gesture/request";
import { captureTab } from "../../lib/gesture/capture-tab";
import { type Parcel, sendParcel } from "../../lib/gesture/parcels";
import { showApp } from "../../components/app/app";
import { openPanel } from "../../lib/gesture/open-panel";

/** Asked for ahead of any press: the panel must open while the press still counts. */
const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

const runCapture = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ["/capture.js"], injectImmediately: true });

/**
 * The page is read while the popup opens, which is the gesture. What was read stays in the popup's memory and is gone
 * with it, unless the button is pressed; the key is one for this popup, so that a second press makes no second session.
 */
let found: Parcel | undefined;
const reading = front.then(async (tab) => {
  found = await captureTab(runCapture, tab?.id, crypto.randomUUID());
  return found.kind === "captured" ? found.posting : null;
});

async function practise() {
  const tab = await front;
  if (tab?.windowId === undefined) return;
  const { id, windowId } = tab;
  if (found) await sendParcel(browser, windowId, found);
  else await askWorker({ id, windowId });
  await openPanel(browser, windowId);
  window.close();
}

/** A page that is still being read is read by the worker, which has it before this popup closes. */
async function askWorker(front: PractiseRequest["practise"]) {
  const begun: unknown = await browser.runtime.sendMessage({ practise: front } satisfies PractiseRequest);
  if (begun !== true) throw new Error("The worker did not begin to read the page.");
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

showApp(() => <Popup reading={reading} onPractise={practise} onOpen={open} onPage={openPage} />);
