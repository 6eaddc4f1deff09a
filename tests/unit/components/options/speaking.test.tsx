// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Speaking } from "../../../../components/options/speaking";
import { createRecordings, type Part } from "../../../../lib/speech/recordings";
import { messages, type Screen, shown } from "../support/screen";

const words = messages.speakingOptions;
const recordings = createRecordings();
const ANSWER = { account: "device", interview: "i", type: "audio/webm", ms: 1_000, said: [] };

/** Two answers, of 40 and 30 MB by what is noted of them. */
const PARTS: Part[] = [
  { ...ANSWER, id: 1, questionKey: "old", startedAt: 1, bytes: 40_000_000 },
  { ...ANSWER, id: 2, questionKey: "new", startedAt: 2, bytes: 30_000_000 },
];

/** Waits for what follows once the database has answered. */
const until = (screen: Screen, isSeen: () => void) =>
  vi.waitFor(async () => {
    await screen.after(() => {});
    isSeen();
  });

async function opened(): Promise<Screen> {
  for (const part of PARTS) await recordings.begin(part);
  const screen = await shown(<Speaking />, { chosen: { recordings: true, recordingsMB: 100 } });
  await until(screen, () => expect(screen.text()).toContain("70 MB"));
  return screen;
}

/** Chooses how much room there is, in MB. */
async function choose(screen: Screen, limit: number): Promise<void> {
  const label = [...document.querySelectorAll("label")].find(
    ({ textContent }) => textContent === words.limit,
  );
  const list = label?.control as HTMLSelectElement;
  await screen.after(() => {
    list.value = String(limit);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const limitOf = (screen: Screen) => screen.settings.store.getState().recordingsMB;

describe("less room for recordings", () => {
  afterEach(() => recordings.clear());

  it("deletes nothing before it is said how much would go, and nothing after a no", async () => {
    const screen = await opened();
    await choose(screen, 50);
    await until(screen, () => expect(screen.find("dialog")?.textContent).toContain("40 MB"));
    expect([await recordings.bytes(), limitOf(screen)]).toEqual([70_000_000, 100]);
    await screen.press(words.keep);
    expect(screen.find("dialog")).toBeNull();
    expect([await recordings.bytes(), limitOf(screen)]).toEqual([70_000_000, 100]);
  });

  it("deletes the oldest answers after a yes", async () => {
    const screen = await opened();
    await choose(screen, 50);
    await until(screen, () => expect(screen.find("dialog")).not.toBeNull());
    await screen.press(words.deleteYes);
    await until(screen, () => expect(screen.text()).toContain("30 MB"));
    expect([await recordings.bytes(), limitOf(screen)]).toEqual([30_000_000, 50]);
  });

  it("is not asked about where everything has room", async () => {
    const screen = await opened();
    await choose(screen, 200);
    await until(screen, () => expect(limitOf(screen)).toBe(200));
    expect(screen.find("dialog")).toBeNull();
  });

  it("deletes nothing by being looked at, also where more is kept than there is room", async () => {
    for (const part of PARTS) await recordings.begin(part);
    const screen = await shown(<Speaking />, { chosen: { recordings: true, recordingsMB: 50 } });
    await until(screen, () => expect(screen.text()).toContain("70 MB"));
    expect(await recordings.bytes()).toBe(70_000_000);
  });
});

it("says that the size of the recordings could not be read", async () => {
  vi.spyOn(indexedDB, "databases").mockRejectedValueOnce(new Error("The disk is broken."));
  const screen = await shown(<Speaking />);
  await until(screen, () => expect(screen.find('[role="alert"]')?.textContent).toBe(messages.error.unknown));
});
