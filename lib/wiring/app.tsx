import { type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useStore } from "zustand";
import { browser } from "#imports";
import { SettingsContext } from "../../components/settings";
import { type Deployment, SessionProvider } from "../session/session";
import { createSettings, type SettingsStore } from "../shared/settings";
import { pickLanguage, Words } from "../shared/words";
import { deviceDeployment } from "./device-client";

/** What every surface stands in: settings, words, and the one client with who practises. */
export function showApp(content: (deployment: Deployment) => ReactNode): void {
  const deployment = deviceDeployment((name) => browser.runtime.connect({ name }));
  const settings = createSettings(browser.storage.local, (listener) =>
    browser.storage.local.onChanged.addListener(listener),
  );
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the app.");
  createRoot(root).render(
    <App settings={settings} deployment={deployment}>
      {content(deployment)}
    </App>,
  );
}

interface AppProps {
  settings: SettingsStore;
  deployment: Deployment;
  children: ReactNode;
}

function App({ settings, deployment, children }: AppProps) {
  const [ready, setReady] = useState(false);
  const theme = useStore(settings.store, (state) => state.theme);
  const chosen = useStore(settings.store, (state) => state.language);
  useEffect(() => void settings.ready.then(() => setReady(true)), [settings]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  if (!ready) return null;
  return (
    <SettingsContext value={settings}>
      <Words language={chosen ?? pickLanguage(navigator.languages)}>
        <SessionProvider deployment={deployment}>{children}</SessionProvider>
      </Words>
    </SettingsContext>
  );
}
