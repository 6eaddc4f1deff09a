// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { When } from "../../../../components/history/when";
import { shown } from "../support/screen";

afterEach(() => {
  vi.useRealTimers();
});

it("times are no finer than they stay true, and change together, whenever each came onto the screen", async () => {
  const start = Date.UTC(2026, 4, 1, 12, 0, 50);
  vi.useFakeTimers({ now: start, toFake: ["Date", "setTimeout", "clearTimeout"] });
  const older = await shown(<When at={start - 30_000} />);
  expect(older.text()).toBe("just now");
  await older.after(() => vi.advanceTimersByTime(5_000));
  const newer = await shown(<When at={start - 25_000} />);
  const said: string[][] = [];
  for (let at = 0; at < 150; at += 5) {
    await older.after(() => vi.advanceTimersByTime(5_000));
    said.push([older.text(), newer.text()]);
  }
  for (const [before, after] of said) expect(after).toBe(before);
  expect([...new Set(said.flat())]).toEqual(["just now", "1 minute ago", "2 minutes ago"]);
});
