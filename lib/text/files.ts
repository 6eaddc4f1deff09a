import { graphemesOf } from "./words";

const LONGEST_NAME = 60;

/**
 * The day of a moment where somebody is, as 2026-11-23.
 *
 * @param time In ms since the epoch.
 * @param timeZone An IANA name; missing: where the machine is.
 */
export function localDay(time: number, timeZone?: string): string {
  // Sweden writes dates in the order of ISO 8601.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(time);
}

/** A name for a file: words of a title that every file system takes, and a day. */
export function fileName(title: string, ending: "json" | "md", day: string): string {
  const words = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = graphemesOf(words)
    .slice(0, LONGEST_NAME)
    .join("")
    .slice(0, 2 * LONGEST_NAME)
    .toWellFormed();
  return `hirewise-${short.replace(/^-+|-+$/g, "") || "session"}-${day}.${ending}`;
}
