import "../../components/styles/popup.css";
import { browser } from "#imports";
import { Popup } from "../../components/popup/popup";
import type { PractiseRequest } from "../../lib/gesture/request";
import { sendParcel } from "../../lib/gesture/parcels";
import { showApp } from "../../components/app/app";
import { openPanel } from "../../lib/gesture/open-panel";

/** Asked for ahead of any press: the panel must open while the press still counts. */
const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

async function practise() {
  const tab = await front;
  if (tab?.windowId === undefined) return;
  const { id, windowId } = tab;
  // The worker has it before this popup closes, which it does when the panel opens.
  const begun: unknown = await browser.runtime.sendMessage({
    practise: { id, windowId },
  } satisfies PractiseRequest);
  if (begun !== true) throw new Error("The worker did not begin to read the page.");
  await openPanel(browser, windowId);
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
