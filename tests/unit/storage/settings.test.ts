import { describe, expect, it } from "vitest";
import { asSettings, createSettings, DEFAULTS } from "../../../lib/storage/settings";
import { FakeArea, settled } from "./support/area";

/** A surface that has just been opened on an area. */
async function opened(area: FakeArea) {
  const settings = createSettings(area, (listener) => area.onChanged.addListener(listener));
  await settings.ready;
  return settings;
}

describe("the settings", () => {
  it("are the defaults until something is chosen", async () => {
    const { store } = await opened(new FakeArea());
    expect(store.getState()).toEqual(DEFAULTS);
  });

  it("are the same on every open surface, and on the next one", async () => {
    const area = new FakeArea();
    const [one, other] = [await opened(area), await opened(area)];
    one.change({ theme: "dark", timer: true });
    await settled();
    expect(other.store.getState()).toEqual({ ...DEFAULTS, theme: "dark", timer: true });
    expect((await opened(area)).store.getState()).toEqual(one.store.getState());
  });

  it("do not change with what else is stored", async () => {
    const area = new FakeArea();
    const { store } = await opened(area);
    await area.set({ place: { screen: "home" } });
    expect(store.getState()).toEqual(DEFAULTS);
  });

  it.each<unknown>([undefined, null, "text", 5, [], {}])("are the defaults when %j is stored", (stored) => {
    expect(asSettings(stored)).toEqual(DEFAULTS);
  });

  it("replace a value that is not possible, and only that", () => {
    const stored = { language: 5, theme: "dark", questionCount: 99, difficulty: "hard", timer: "yes" };
    expect(asSettings(stored)).toEqual({ ...DEFAULTS, theme: "dark", difficulty: "hard" });
    expect(asSettings({ language: "pt-BR" }).language).toBe("pt-BR");
    expect(asSettings({ questionCount: 7.5 }).questionCount).toBe(DEFAULTS.questionCount);
    expect(asSettings({ questionCount: 5 }).questionCount).toBe(5);
  });

  it("take all kinds of questions, none, and anything else for a mix that fits", () => {
    const kinds = (...kinds: unknown[]) => asSettings({ kinds }).kinds;
    expect(kinds("company", "technical", "other")).toEqual(["technical", "company"]);
    expect(kinds()).toBeNull();
    expect(kinds("other")).toBeNull();
    expect(kinds("behavioural", "situational", "technical", "motivation", "company")).toBeNull();
    expect(asSettings({ kinds: "technical" }).kinds).toBeNull();
  });

  it("can be changed where they cannot be kept", async () => {
    const area = new FakeArea();
    Object.assign(area.failing, { get: true, set: true });
    const settings = await opened(area);
    settings.change({ theme: "light" });
    await settled();
    expect(settings.store.getState().theme).toBe("light");
  });
});
