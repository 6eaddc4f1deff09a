import { type ComponentType, lazy, type ReactNode, useLayoutEffect, useMemo, useState } from "react";
import { IntlProvider, useLocale, useMessages } from "use-intl";
import { primaryTag } from "../text/index";
import type en from "../../locales/en.json";

export type Messages = typeof en;

declare const isInterface: unique symbol;
/** The tag of a language that the interface speaks: one that has a file in locales/. */
export type InterfaceLanguage = string & { readonly [isInterface]: true };

declare module "use-intl" {
  interface AppConfig {
    Locale: InterfaceLanguage;
    Messages: Messages;
  }
}

/**
 * One loader per file in locales/: adding a language is adding its file. Only the one that is shown is loaded, and of it
 * first what the panel and the popup need at once: later.ts names the rest. The queries end as the files do,
 * which is what tells the bundler that they are JSON.
 */
const LOADERS = import.meta.glob<Messages>("../../locales/*.json", {
  import: "default",
  query: "?first.json",
});
const LATER_LOADERS = import.meta.glob<Messages>("../../locales/*.json", {
  import: "default",
  query: "?later.json",
});

const tagOf = (path: string) => path.replace(/^.*\/|\.json$/g, "");

/** The languages there are. */
export const LANGUAGES = Object.keys(LOADERS).map(tagOf) as InterfaceLanguage[];

/** The first wanted language that there is, else English. Tags are BCP 47, most wanted first. */
export function pickLanguage<Tag extends string = InterfaceLanguage>(
  wanted: readonly string[],
  available: readonly Tag[] = LANGUAGES as readonly string[] as readonly Tag[],
): Tag {
  for (const tag of wanted) {
    const whole = available.find((language) => language.toLowerCase() === tag.toLowerCase());
    const found = whole ?? available.find((language) => primaryTag(language) === primaryTag(tag));
    if (found) return found;
  }
  return "en" as Tag;
}

/**
 * The tag by which dates and numbers are written: that of the browser's region where it speaks the interface's language,
 * else the language alone. Tags are BCP 47, most wanted first.
 */
export function regionalTag(language: string, wanted: readonly string[]): string {
  return wanted.find((tag) => isKnown(tag) && primaryTag(tag) === primaryTag(language)) ?? language;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** Languages that are written from right to left; a file of theirs in locales/ turns the whole layout round. */
const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa", "he", "ur", "yi"];

/** The direction that a language is written in, as the document's `dir`. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(primaryTag(language)) ? "rtl" : "ltr";
}

const loaded = new Map<InterfaceLanguage, Messages>();

/** Loads the words of a language that are needed at once. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  const messages = await loadFrom(LOADERS, language);
  loaded.set(language, messages);
  return messages;
}

function loadFrom(loaders: typeof LOADERS, language: InterfaceLanguage): Promise<Messages> {
  const load = Object.entries(loaders).find(([path]) => tagOf(path) === language)?.[1];
  if (!load) throw new Error(`There is no locales/${language}.json.`);
  return load();
}

/** Has what stands in it wait for the other words of the language, too. */
export function LaterWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const first = useMessages();
  const [later, setLater] = useState<Messages | null>(null);
  useLayoutEffect(() => {
    let gone = false;
    void loadFrom(LATER_LOADERS, pickLanguage([locale])).then((messages) => gone || setLater(messages));
    return () => {
      gone = true;
    };
  }, [locale]);
  const messages = useMemo(() => ({ ...first, ...later }), [first, later]);
  if (!later) return null;
  return (
    <IntlProvider
      locale={locale}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}

/** A part of a screen that is loaded when it is first shown, with its words. */
export function lazyWithWords<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  return lazy(async () => {
    const { default: Part } = await load();
    const WithWords = (props: Props) => (
      <LaterWords>
        <Part {...props} />
      </LaterWords>
    );
    return { default: WithWords };
  });
}

/**
 * Puts the words of a language around everything that is shown, and says the language to the document. Words that were
 * loaded before are there in the first drawing.
 */
export function Words({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const [messages, setMessages] = useState(() => loaded.get(language) ?? null);
  useLayoutEffect(() => {
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
      locale={regionalTag(language, navigator.languages) as InterfaceLanguage}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}
