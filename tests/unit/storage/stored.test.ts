import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CapturedPosting } from "../../../lib/capture/types";
import type { Draft, SetAside } from "../../../lib/drafts/index";
import type { PanelMessage } from "../../../lib/gesture/messages";
import { readable } from "../../../lib/storage/readable";
import { declaredAs, isSignInKey } from "../../../lib/storage/declared";
import { STORED, type Stored, type StoredItem } from "../../../lib/storage/stored";
import { sweepAccount, sweepDevice, sweepSignIn } from "../../../lib/storage/sweep";
import { profiles } from "../../support/profile/profile";
import { FakeArea } from "./support/area";

const ITEMS: StoredItem[] = Object.values(STORED);

describe("what is stored on the device", () => {
  it("is declared as the code has it", () => {
    expectTypeOf<Stored<"draft">>().toEqualTypeOf<Draft>();
    expectTypeOf<Stored<"aside">>().toEqualTypeOf<SetAside>();
    expectTypeOf<Stored<"panelMessage">["message"]["kind"]>().toEqualTypeOf<PanelMessage["kind"]>();
    type Captured = Extract<Stored<"panelMessage">["message"], { kind: "captured" }>["posting"];
    expectTypeOf<keyof Captured>().toEqualTypeOf<keyof CapturedPosting>();
    expectTypeOf<Captured>().toExtend<CapturedPosting>();
    for (const { key } of ITEMS) expect(ITEMS.filter((other) => other.key.startsWith(key))).toHaveLength(1);
  });

  it.each(profiles())("is all declared, and can be read, in a profile of version $version", ({ storage }) => {
    expect(Object.keys(storage)).not.toEqual([]);
    for (const [key, value] of Object.entries(storage)) {
      const declared = declaredAs(key);
      expect(declared, key).not.toBeNull();
      const { key: _own, ...rest } = value as { key?: string };
      const whole = Array.isArray(value) ? (value as unknown) : rest;
      expect(readable(declared!.item, value), key).toEqual(whole);
    }
  });

  it.each([
    ["settings", "settings", null],
    ["own-model", "own-model", null],
    ["place", "place", "device"],
    ["of/user_ada/place", "place", "user_ada"],
    ["of/user%2Fada/form/f1", "form/", "user/ada"],
    ["draft/device/one/q1/panel", "draft/", "device"],
    ["aside/user%2Fada/one/q1/id", "aside/", "user/ada"],
    ["aside/%/one/q1/id", "aside/", "%"],
    ["panel-message/7", "panel-message/", null],
    ["account/current", "account/current", null],
  ])("is known by its key: %s", (key, item, account) => {
    const declared = declaredAs(key);
    expect([declared?.item.key, declared?.account]).toEqual([item, account]);
  });

  it.each([
    "",
    "setting",
    "settings2",
    "of",
    "of/ada",
    "of/ada/settings",
    "of/ada/draft/ada/x",
    "draft",
    "__proto__",
  ])("is nothing else: %s", (key) => {
    expect(declaredAs(key)).toBeNull();
  });

  it("is taken by a test's storage only when it is declared", async () => {
    const area = new FakeArea();
    await expect(area.set({ settings: {}, surprise: 1 })).rejects.toThrow("surprise");
    expect(area.items.size).toBe(0);
  });

  it("is reached from few places, which write nothing themselves", () => {
    const root = join(import.meta.dirname, "../../..");
    const places = ["components", "entrypoints", "lib"]
      .flatMap((room) =>
        readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
      )
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /storage\.(local|session|sync|managed)\b|browser\.storage\b|\b(localStorage|sessionStorage|caches|cookieStore)\b|document\.cookie/.test(
          readFileSync(join(root, file), "utf8").replaceAll(/`[^`\n]*`|\/\*\*[\s\S]*?\*\//g, ""),
        ),
      );
    expect(places.sort()).toEqual([
      "components/app/app.tsx",
      "entrypoints/background.ts",
      "entrypoints/night-before/main.tsx",
      "entrypoints/options/main.tsx",
      "entrypoints/popup/main.tsx",
      "entrypoints/sidepanel/main.tsx",
      "lib/deployments/hosted.ts",
      "lib/gesture/messages.ts",
    ]);
  });
});

describe("a stored value", () => {
  it.each(
    ITEMS.flatMap((item) =>
      [undefined, null, 5, "text", [[]], { a: 1 }, NaN].map((value) => [item.key, value, item] as const),
    ),
  )("under %s that is %j is nothing, or has only what is declared", (_key, value, item) => {
    const found: unknown = readable(item, value);
    if (item === STORED.settings && typeof value === "object" && value && !Array.isArray(value)) {
      expect(found).toEqual({});
    } else if (item === STORED.lastQuestions && Array.isArray(value)) expect(found).toEqual([[]]);
    else if (item === STORED.spent && Array.isArray(value)) expect(found).toEqual([]);
    else expect(found).toBeNull();
  });

  it("loses a broken part that may be missing, and what nobody declared", () => {
    const stored = { screen: "session", interview: "one", questionKey: 5, more: "x" };
    expect(readable(STORED.place, stored)).toEqual({ screen: "session", interview: "one" });
    expect(
      readable(STORED.ownModel, { baseURL: "https://x.example", model: "m", agreedAt: Infinity }),
    ).toBeNull();
  });
});

describe("sweeping", () => {
  const LEFT = [
    "account/ended",
    "draft/user_ada/one/q1/w",
    "of/user_ada/form/f1",
    "of/user_ada/place",
    "settings",
  ];
  let area: FakeArea;
  const keys = () => [...area.items.keys()].sort();
  const fill = () => {
    area = new FakeArea();
    const own = [
      "own-model",
      "place",
      "last-questions",
      "form/f1",
      "draft/device/one/q1/w",
      "aside/device/one/q1/i",
    ];
    for (const key of [...own, ...LEFT, "https://clerk.example|__clerk_client_jwt"]) area.items.set(key, {});
  };

  it("the device takes everything of the person on it, the model and its key, and nothing of an account", async () => {
    fill();
    const session = new FakeArea();
    await session.set({ "panel-message/7": {} });
    await sweepDevice([area, session]);
    expect(keys()).toEqual([...LEFT, "https://clerk.example|__clerk_client_jwt"].sort());
    expect(session.items.size).toBe(0);
  });

  it("an account takes all of it, or leaves the texts", async () => {
    fill();
    const before = keys();
    await sweepAccount(area, "user_ada", "unsaved");
    expect(keys()).toEqual(before.filter((key) => key !== "of/user_ada/place"));
    await sweepAccount(area, "user_ada", "nothing");
    expect(keys()).toEqual(before.filter((key) => !key.includes("user_ada")));
    await sweepAccount(area, "user_a", "nothing");
    expect(keys()).toContain("place");
  });

  it("a sign-in takes the service's own token and nothing else", async () => {
    fill();
    const before = keys();
    await sweepSignIn(area);
    expect(keys()).toEqual(before.filter((key) => !isSignInKey(key)));
  });
});
