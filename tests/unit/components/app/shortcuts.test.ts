import { afterEach, describe, expect, it, vi } from "vitest";
import { modifierWords } from "../../../../components/app/shortcuts";

describe("the key that is held for every move", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["MacIntel", "Control+Command"],
    ["Win32", "Alt"],
    ["Linux x86_64", "Alt"],
  ])("is on %s called %s", (platform, words) => {
    vi.stubGlobal("navigator", { platform });
    expect(modifierWords()).toBe(words);
  });
});
