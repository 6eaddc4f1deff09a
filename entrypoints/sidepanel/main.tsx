import "../../components/styles/panel.css";
import { createRoot } from "react-dom/client";
import { browser } from "#imports";
import { Panel, type Receive } from "../../components/panel/panel";
import { SessionProvider } from "../../lib/session/session";
import { receiveParcels } from "../../lib/shared/parcels";
import { pickLanguage, Words } from "../../lib/shared/words";
import { deviceDeployment } from "../../lib/wiring/device-client";
import { SurfaceProvider } from "../../lib/wiring/surface";

const deployment = deviceDeployment((name) => browser.runtime.connect({ name }));
const language = pickLanguage(navigator.languages);

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

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Words language={language}>
      <SessionProvider deployment={deployment}>
        <SurfaceProvider deployment={deployment} language={language} storage={browser.storage.local}>
          <Panel receive={receive} />
        </SurfaceProvider>
      </SessionProvider>
    </Words>,
  );
}
