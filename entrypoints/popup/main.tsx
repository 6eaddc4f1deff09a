import "../../components/styles/popup.css";
import { browser } from "#imports";
import { Popup } from "../../components/popup/popup";
import type { PopupRequest } from "../../lib/gesture/request";
import { captureScript, captureTab } from "../../lib/gesture/capture-tab";
import type { Front } from "../../lib/gesture/practise";
import { type Outcome, type PanelMessage, sendPanelMessage } from "../../lib/gesture/messages";
import { showApp } from "../../components/app/app";
import { giveWayToPanel } from "../../lib/browsers";

const messaging = { storage: browser.storage, locks: navigator.locks };

/** Asked for ahead of any press, and kept where a press finds it without waiting: the panel opens only within one. */
let here: { id?: number; windowId: number } | undefined;
const front = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => (here = tab?.windowId === undefined ? undefined : tab));

/**
 * The page is read while the popup opens, which is the gesture. What was read stays in the popup's memory and is gone
 * with it, unless the button is pressed; the key is one for this popup, so that a second press makes no second session.
 */
let found: Outcome | undefined;
const reading = front.then(async (tab) => {
  found = await captureTab(captureScript(browser), tab?.id, crypto.randomUUID());
  return found.kind === "captured" ? found.posting : null;
});

async function practise() {
  const tab = here ?? (await front);
  if (!tab) return;
  const { id, windowId } = tab;
  const leave = () => (found ? sendPanelMessage(messaging, windowId, found) : askWorker({ id, windowId }));
  await giveWay(windowId, leave);
}

/** A page that is still being read is read by the worker, which has it before this popup closes. */
async function askWorker(front: Front) {
  const begun: unknown = await browser.runtime.sendMessage({ practise: front } satisfies PopupRequest);
  if (begun !== true) throw new Error("The worker did not begin to read the page.");
}

async function openWith(message: PanelMessage) {
  const tab = here ?? (await front);
  if (!tab) return;
  const { windowId } = tab;
  await giveWay(windowId, () => sendPanelMessage(messaging, windowId, message));
}

const giveWay = (windowId: number, leave: () => Promise<void>) =>
  giveWayToPanel(browser, windowId, {
    leave,
    ask: () => browser.runtime.sendMessage({ openPanel: windowId } satisfies PopupRequest),
    close: () => window.close(),
  });

const open = (interview: string, questionKey?: string) =>
  openWith({ kind: "open", interview, ...(questionKey && { questionKey }) });

const sampleKey = crypto.randomUUID();
const openSample = () => openWith({ kind: "sample", key: sampleKey });

const PAGES = { options: "/options.html", progress: "/progress.html" } as const;

function openPage(page: keyof typeof PAGES) {
  void browser.tabs.create({ url: browser.runtime.getURL(PAGES[page]) }).then(() => window.close());
}

showApp(() => (
  <Popup reading={reading} onPractise={practise} onOpen={open} onSample={openSample} onPage={openPage} />
));
