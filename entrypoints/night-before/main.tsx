import "../../components/styles/night-before.css";
import { browser } from "#imports";
import { showApp } from "../../components/app/app";
import { NightBefore } from "../../components/night-before/night-before";
import { openPanelWith } from "../../lib/browsers";
import { sendPanelMessage } from "../../lib/gesture/messages";

const messaging = { storage: browser.storage, locks: navigator.locks };

/** Asked for ahead of any press: the panel opens only within one. */
let windowId: number | undefined;
const here = browser.windows.getCurrent().then(({ id }) => (windowId = id));

async function open(interview: string) {
  const id = windowId ?? (await here);
  if (id !== undefined)
    await openPanelWith(browser, id, () => sendPanelMessage(messaging, id, { kind: "open", interview }));
}

showApp(() => <NightBefore interview={location.hash.slice(1)} onOpen={open} onPrint={() => print()} />);
