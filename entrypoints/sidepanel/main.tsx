import "../../components/styles/panel.css";
import { browser } from "#imports";
import { Panel, type Receive } from "../../components/panel/panel";
import { cancelCapture, receivePanelMessages } from "../../lib/gesture/messages";
import { hostsOf } from "../../lib/own-model/hosts";
import { showApp } from "../../components/app/app";
import { SurfaceProvider } from "../../components/app/surface-provider";

const messaging = { storage: browser.storage, locks: navigator.locks };
const here = browser.windows.getCurrent().then(({ id }) => id);

const receive: Receive = (deliver) => {
  let stop: (() => void) | undefined;
  let stopped = false;
  void here.then((id) => {
    if (id !== undefined && !stopped) stop = receivePanelMessages(messaging, id, deliver);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};

const cancel = (gesture: string) =>
  void here.then((id) => (id === undefined ? undefined : cancelCapture(messaging, id, gesture)));

const hosts = hostsOf(browser);

showApp(() => (
  <SurfaceProvider storage={browser.storage.local} hosts={hosts}>
    <Panel receive={receive} onCancel={cancel} />
  </SurfaceProvider>
));
