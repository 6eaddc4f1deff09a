// @vitest-environment jsdom
import { expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { SaveLine } from "../../../../components/practice/save-line";
import type { Surface } from "../../../../components/app/surface";
import { shown } from "../support/screen";

const store = createStore(() => ({ drafts: {}, states: {}, verdicts: {}, aside: [] }));
const surface = { drafts: { store } } as unknown as Surface;

it.each([
  [5_000, "Kept as you type"],
  [760, "Kept as you type Room for about 700 more characters"],
  [700, "Kept as you type Room for 700 more characters"],
  [12, "Kept as you type Room for about 10 more characters"],
  [7, "Kept as you type Room for 7 more characters"],
  [1, "Kept as you type Room for 1 more character"],
  [0, "Kept as you type No room for more characters"],
])("with room for %i more characters it says how many, and still that all is kept", async (room, words) => {
  const screen = await shown(<SaveLine name="one" length={10_000 - room} limit={10_000} />, { surface });
  expect(screen.text()).toBe(words);
});
