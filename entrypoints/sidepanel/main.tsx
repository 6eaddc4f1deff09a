import "../../components/styles/panel.css";
import { browser } from "#imports";
import { Panel, type Receive } from "../../components/panel/panel";
import { cancelCapture, receiveParcels } from "../../lib/gesture/parcels";
import { hostsOf } from "../../lib/own-model/hosts";
import { showApp } from "../../components/app/app";
import { SurfaceProvider } from "../../components/app/surface-provider";

const parcels = { storage: browser.storage, locks: navigator.locks };
const here = browser.windows.getCurrent().then(({ id }) => id);

const receive: Receive = (deliver) => {
  let stop: (() => void) | undefined;
  let stopped = false;
  void here.then((id) => {
    if (id !== undefined && !stopped) stop = receiveParcels(parcels, id, deliver);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};

const cancel = (gesture: string) =>
  void here.then((id) => (id === undefined ? undefined : cancelCapture(parcels, id, gesture)));

const hosts = hostsOf(browser);

showApp(() => (
  <SurfaceProvider storage={browser.storage.local} hosts={hosts}>
    <Panel receive={receive} onCancel={cancel} />
  </SurfaceProvider>
));
