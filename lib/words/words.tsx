import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider } from "use-intl";
import type { Language } from "../../convex/coach/types";
import type en from "../../locales/en.json";

export type Messages = typeof en;

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** One loader per file in locales/: adding a language is adding its file. Only the one that is shown is loaded. */
const LOADERS = import.meta.glob<Messages>("../../locales/*.json", { import: "default" });

const tagOf = (path: string) => path.replace(/^.*\/|\.json$/g, "");

/** The languages there are. */
export const LANGUAGES = Object.keys(LOADERS).map(tagOf) as Language[];

/** The first wanted language that there is, else English. Tags are BCP 47, most wanted first. */
export function pickLanguage(
  wanted: readonly string[],
  available: readonly Language[] = LANGUAGES,
): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = available.find((language) => language === primary);
    if (found) return found;
  }
  return "en";
}

/** Languages that are written from right to left; a file of theirs in locales/ turns the whole layout round. */
const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa", "he", "ur", "yi"];

/** The direction that a language is written in, as the document's `dir`. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Loads the words of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const load = Object.entries(LOADERS).find(([path]) => tagOf(path) === language)?.[1];
  if (!load) throw new Error(`There is no locales/${language}.json.`);
  return load();
}

/** Puts the words of a language around everything that is shown, and says the language to the document. */
export function Words({ language, children }: { language: Language; children: ReactNode }) {
  const [messages, setMessages] = useState<Messages | null>(null);
  useEffect(() => {
    let gone = false;
    void loadMessages(language).then((loaded) => {
      if (gone) return;
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setMessages(loaded);
    });
    return () => {
      gone = true;
    };
  }, [language]);
  if (!messages) return null;
  return (
    <IntlProvider
      locale={language}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}
