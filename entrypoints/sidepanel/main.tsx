import "../../components/styles/panel.css";
import { browser } from "#imports";
import { Panel, type Receive } from "../../components/panel/panel";
import { receiveParcels } from "../../lib/gesture/parcels";
import { showApp } from "../../components/app/app";
import { SurfaceProvider } from "../../components/app/surface-provider";

const receive: Receive = (deliver) => {
  let stop: (() => void) | undefined;
  let stopped = false;
  void browser.windows.getCurrent().then(({ id }) => {
    if (id !== undefined && !stopped) stop = receiveParcels(browser, id, deliver);
  });
  return () => {
    stopped = true;
    stop?.();
  };
};

showApp(() => (
  <SurfaceProvider storage={browser.storage.local}>
    <Panel receive={receive} />
  </SurfaceProvider>
));
