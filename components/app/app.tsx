import { type ComponentType, type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useStore } from "zustand";
import { browser } from "#imports";
import { SettingsContext } from "./settings";
import { type Deployment, DeviceSessions, type SessionsProps } from "../../lib/account/session";
import { createSettings, type SettingsStore } from "../../lib/storage/settings";
import { loadMessages, pickLanguage, Words } from "../../lib/words/words";
import { deviceDeployment } from "../../lib/deployments/device-client";
import { hostedSessions } from "../../lib/deployments/hosted";

/** What every surface stands in: settings, words, and who practises and on which deployment. */
export function showApp(content: (deployment: Deployment) => ReactNode): void {
  const deployment = deviceDeployment((name) => browser.runtime.connect({ name }));
  const settings = createSettings(browser.storage.local, (listener) =>
    browser.storage.local.onChanged.addListener(listener),
  );
  const Sessions = hostedSessions(browser.storage);
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the app.");
  const app = (
    <App settings={settings} Sessions={Sessions ?? DeviceSessions} deployment={deployment}>
      {content(deployment)}
    </App>
  );
  // An account has a deployment of its own.
  if (!Sessions) deployment.open().catch(() => {});
  // Waited for here and not in effects: each runs a frame after a drawing, and there is nothing to draw.
  void settings.ready
    .then(() => loadMessages(languageOf(settings.store.getState().language)))
    .then(() => createRoot(root).render(app));
}

/** Drops what this device keeps of the spoken answers of a session that is gone for good. */
export async function forgetSpoken(interview: string): Promise<void> {
  const { keptOf } = await import("../../lib/speech/kept");
  await keptOf(browser.storage.local).forget(interview);
}

interface AppProps {
  settings: SettingsStore;
  Sessions: ComponentType<SessionsProps>;
  deployment: Deployment;
  children: ReactNode;
}

function App({ settings, Sessions, deployment, children }: AppProps) {
  const theme = useStore(settings.store, (state) => state.theme);
  const chosen = useStore(settings.store, (state) => state.language);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <SettingsContext value={settings}>
      <Words language={languageOf(chosen)}>
        <Sessions deployment={deployment}>{children}</Sessions>
      </Words>
    </SettingsContext>
  );
}

/** The language that was chosen, else the first of the browser's that there is. */
function languageOf(chosen: string | null) {
  return pickLanguage([...(chosen ? [chosen] : []), ...navigator.languages]);
}
