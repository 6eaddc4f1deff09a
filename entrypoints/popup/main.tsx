import "../../components/styles/popup.css";
import { createRoot } from "react-dom/client";
import { browser } from "#imports";
import { Popup } from "../../components/popup/popup";
import { SessionProvider } from "../../lib/session/session";
import { captureTab } from "../../lib/shared/capture-tab";
import { sendParcel } from "../../lib/shared/parcels";
import { pickLanguage, Words } from "../../lib/shared/words";
import { deviceDeployment } from "../../lib/wiring/device-client";
import { openPanel } from "../../lib/wiring/open-panel";

const deployment = deviceDeployment((name) => browser.runtime.connect({ name }));

/** Asked for ahead of any press: the panel must open while the press still counts. */
const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);

const runCapture = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ["/capture.js"] });

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

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Words language={pickLanguage(navigator.languages)}>
      <SessionProvider deployment={deployment}>
        <Popup onPractise={practise} onOpen={open} />
      </SessionProvider>
    </Words>,
  );
}
