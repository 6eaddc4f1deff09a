import { describe, expect, it } from "vitest";
import { fileName, localDay } from "../../../lib/text/index";

const LATE = Date.UTC(2026, 10, 23, 20);

describe("a day", () => {
  it.each([
    ["UTC", "2026-11-23"],
    ["Asia/Tokyo", "2026-11-24"],
    ["America/New_York", "2026-11-23"],
  ])("is the one that it is in %s", (zone, day) => {
    expect(localDay(LATE, zone)).toBe(day);
  });

  it("is the machine's where nobody says otherwise", () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(localDay(LATE)).toBe(localDay(LATE, timeZone));
  });
});

describe("a file's name", () => {
  it.each([
    ["Senior Engineer (m/w/d)", "hirewise-senior-engineer-m-w-d-2026-11-23.md"],
    ["../../etc/passwd", "hirewise-etc-passwd-2026-11-23.md"],
    ["<>:|?*", "hirewise-session-2026-11-23.md"],
    ["プログラマー", "hirewise-プログラマー-2026-11-23.md"],
    ["नर्स", "hirewise-नर्स-2026-11-23.md"],
  ])("made of %s is %s", (title, name) => {
    expect(fileName(title, "md", "2026-11-23")).toBe(name);
  });

  it("stays short, and no letter is cut in half", () => {
    expect(fileName("x".repeat(500), "json", "2026-11-23").length).toBeLessThan(90);
    expect(fileName("𝕏".normalize("NFC") + "𠮷".repeat(500), "json", "2026-11-23").isWellFormed()).toBe(true);
    expect(fileName(`x${"\u0301".repeat(5000)}`, "json", "2026-11-23").length).toBeLessThan(150);
  });
});
