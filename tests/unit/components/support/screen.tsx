import { ConvexProvider, type ConvexReactClient } from "convex/react";
import { type FunctionReference, getFunctionName } from "convex/server";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { IntlProvider } from "use-intl";
import { afterEach, expect } from "vitest";
import { SettingsContext } from "../../../../components/app/settings";
import { type Surface, SurfaceContext } from "../../../../components/app/surface";
import { createSettings, type Settings, type SettingsStore } from "../../../../lib/storage/settings";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";
import { FakeArea } from "../../storage/support/area";

const locale = pickLanguage(["en"]);
export const messages = await loadMessages(locale);

/** A deployment that answers by the names of its functions, as in "modelWork:agree". */
export class FakeClient {
  /** The mutations that were asked for, with their arguments. */
  readonly asked: [name: string, args: unknown][] = [];
  /** What queries give; undefined while they are on their way. */
  readonly queries: Record<string, unknown> = {};
  /** What mutations do; those that are not named give null. */
  readonly mutations: Record<string, (args: unknown) => unknown> = {};

  watchQuery(query: FunctionReference<"query">) {
    return {
      onUpdate: () => () => {},
      localQueryResult: () => this.queries[getFunctionName(query)],
      journal: () => undefined,
    };
  }

  connectionState = () => ({ isWebSocketConnected: true });
  subscribeToConnectionState = () => () => {};

  async mutation(reference: FunctionReference<"mutation">, args: unknown): Promise<unknown> {
    const name = getFunctionName(reference);
    this.asked.push([name, args]);
    return (await this.mutations[name]?.(args)) ?? null;
  }
}

/** A screen in a document of jsdom's, by what a person sees and presses. */
export interface Screen {
  client: FakeClient;
  settings: SettingsStore;
  /** The button or radio of that name. */
  control(name: string): HTMLButtonElement | HTMLInputElement;
  press(name: string): Promise<void>;
  /** Lets something happen, and all that follows from it at once. */
  after(work: () => unknown): Promise<void>;
  text(): string;
  find<Found extends Element>(selector: string): Found | null;
}

const roots: Root[] = [];
afterEach(async () => {
  await act(async () => roots.splice(0).forEach((root) => root.unmount()));
  document.body.replaceChildren();
});

interface Around {
  client?: FakeClient;
  /** What was chosen before. */
  chosen?: Partial<Settings>;
  /** Of the surface it stands on, what it uses. */
  surface?: Partial<Surface>;
}

/** Shows part of the interface, in English. */
export async function shown(
  content: ReactNode,
  { client = new FakeClient(), chosen = {}, surface = {} }: Around = {},
): Promise<Screen> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom has no modal dialogs.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });
  const area = new FakeArea();
  const settings = createSettings(area, (listener) => area.onChanged.addListener(listener));
  await settings.ready;
  settings.change(chosen);
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  roots.push(root);
  const after = (work: () => unknown) =>
    act(async () => {
      await work();
      await new Promise((resolve) => setImmediate(resolve));
    });
  const control = (name: string) => {
    const found = [...place.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input")].filter(
      (one) => (one.getAttribute("aria-label") ?? one.closest("label, button")?.textContent) === name,
    );
    expect(found, name).toHaveLength(1);
    return found[0]!;
  };
  await after(() =>
    root.render(
      <IntlProvider locale={locale} messages={messages} timeZone="UTC">
        <ConvexProvider client={client as unknown as ConvexReactClient}>
          <SettingsContext value={settings}>
            <SurfaceContext value={surface as Surface}>{content}</SurfaceContext>
          </SettingsContext>
        </ConvexProvider>
      </IntlProvider>,
    ),
  );
  return {
    ...{ client, settings, after, control },
    press: (name) => after(() => control(name).click()),
    text: () => place.textContent ?? "",
    find: (selector) => place.querySelector(selector),
  };
}
