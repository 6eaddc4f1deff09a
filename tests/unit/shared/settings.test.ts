import { describe, expect, test } from "vitest";
import { asSettings, createSettings, DEFAULTS } from "../../../lib/shared/settings";

describe("stored settings", () => {
  test("come back as they were", () => {
    const chosen = {
      ...DEFAULTS,
      language: "de",
      theme: "dark",
      questionCount: 10,
      kinds: ["technical"],
      timer: true,
    };
    expect(asSettings(chosen)).toEqual(chosen);
  });

  test.each([undefined, null, 7, "dark", [], {}])("that are %s are the defaults", (stored) => {
    expect(asSettings(stored)).toEqual(DEFAULTS);
  });

  test("lose only the values that are not possible", () => {
    const stored = {
      theme: "pink",
      questionCount: 99,
      kinds: ["technical", "juggling"],
      timer: "yes",
      language: "de",
    };
    expect(asSettings(stored)).toEqual({ ...DEFAULTS, kinds: ["technical"], language: "de" });
  });

  test("that name every kind mean the mix that fits", () => {
    const kinds = ["behavioural", "situational", "technical", "motivation", "company"];
    expect(asSettings({ kinds }).kinds).toBeNull();
  });
});

test("a change is shown at once, kept, and heard by every other surface", async () => {
  const items: Record<string, unknown> = {};
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  const area = {
    get: () => Promise.resolve(items),
    set: (changed: Record<string, unknown>) => {
      Object.assign(items, changed);
      const changes = Object.fromEntries(
        Object.entries(changed).map(([key, newValue]) => [key, { newValue }]),
      );
      listeners.forEach((listener) => listener(changes));
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
  };
  const [here, there] = [0, 1].map(() => createSettings(area, (listener) => listeners.push(listener)));
  await Promise.all([here?.ready, there?.ready]);
  here?.change({ theme: "dark" });
  expect(here?.store.getState().theme).toBe("dark");
  expect(there?.store.getState().theme).toBe("dark");
  const later = createSettings(area, () => {});
  await later.ready;
  expect(later.store.getState().theme).toBe("dark");
});
