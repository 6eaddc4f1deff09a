import { browser, defineBackground } from "#imports";
import { openAfterPopup, openPanel, PRACTISE } from "../lib/browsers";
import { internal } from "../convex/_generated/api";
import { DEVICE_IDENTITY } from "../convex/device";
import { hostSyncPorts, keepOpen, openDeployment } from "../lib/embedded";
import { captureScript } from "../lib/gesture/capture-tab";
import { type Front, practisePage } from "../lib/gesture/practise";
import { isPopupRequest } from "../lib/gesture/request";
import { modules, schema } from "../lib/deployments/modules";

const ALARM = "scheduled-functions";
const DAILY = "daily";

/** Hosts the deployment, and turns the keyboard command and the context menu into a capture. */
export default defineBackground({
  type: "module",
  main() {
    // The capture script runs in pages: what is kept on this device is none of theirs. Firefox has no such switch.
    void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
    const deployment = keepOpen(async () => {
      const opened = await openDeployment({
        modules,
        schema,
        name: "hirewise",
        identity: DEVICE_IDENTITY,
        wakeAt: (when) => void browser.alarms.create(ALARM, { when }),
        keepAwake: () => void browser.runtime.getPlatformInfo(),
        log: console.error,
      });
      // After an update. Nobody waits for it: what is not migrated yet can be read as well.
      opened.mutation(internal.migrations.run, {}).catch(console.error);
      return opened;
    });
    hostSyncPorts({ onConnect: browser.runtime.onConnect, origin: browser.runtime.getURL("/"), deployment });
    browser.alarms.onAlarm.addListener(({ name }) => {
      const woken = name === DAILY ? clean() : deployment().then((opened) => opened.runDue());
      woken.catch(console.error);
    });
    const clean = async () => (await deployment()).mutation(internal.daily.clean, {});
    // One that is there keeps its time: a worker starts many times a day.
    browser.alarms.get(DAILY).then((set) => {
      if (!set) return browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
    }, console.error);

    const read = (front: Front) =>
      practisePage(
        {
          browser: { storage: browser.storage, locks: navigator.locks },
          runCapture: captureScript(browser),
          newKey: () => crypto.randomUUID(),
          now: Date.now,
          after: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        },
        front,
      );
    const practise = (tab: { id?: number; windowId?: number } | undefined) => {
      if (tab?.windowId === undefined) return;
      // The panel opens only inside the gesture.
      openPanel(browser, tab.windowId).catch(console.error);
      read({ id: tab.id, windowId: tab.windowId }).catch(console.error);
    };
    browser.runtime.onMessage.addListener((message: unknown, { url }, answer: (begun: boolean) => void) => {
      if (!url?.startsWith(browser.runtime.getURL("/")) || !isPopupRequest(message)) return;
      const doing =
        "practise" in message ? read(message.practise) : openAfterPopup(browser, message.openPanel, Date.now);
      doing.then(
        () => answer(true),
        () => answer(false),
      );
      // The answer comes later.
      return true;
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === PRACTISE) practise(tab);
    });
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === PRACTISE) practise(tab);
    });
    browser.runtime.onInstalled.addListener(() => {
      const { action } = browser.runtime.getManifest() as { action?: { default_title?: string } };
      const title = action?.default_title ?? "HireWise";
      // After an update the entry of the version before is still there.
      browser.contextMenus
        .removeAll()
        .then(
          () => browser.contextMenus.create({ id: PRACTISE, title, contexts: ["page", "selection"] }),
          console.error,
        );
    });
  },
});
