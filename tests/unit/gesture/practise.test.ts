import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CapturedPosting } from "../../../lib/capture/types";
import type { RunCapture } from "../../../lib/gesture/capture-tab";
import { cancelCapture, type PanelMessage, receivePanelMessages } from "../../../lib/gesture/messages";
import { practisePage, READING_MS } from "../../../lib/gesture/practise";
import { isPopupRequest } from "../../../lib/gesture/request";
import { FakeArea, settled } from "../storage/support/area";

const posting: CapturedPosting = {
  title: "Gardener",
  company: "",
  location: "",
  description: "You plant.",
  isPosting: true,
  reasons: [],
  origins: {},
  url: "https://example.com/jobs/1",
};

describe("reading the page in front", () => {
  let session: FakeArea;
  let delivered: PanelMessage[];
  let keys: number;
  let timeIsUp: () => void;
  const front = { id: 3, windowId: 7 };
  const browser = () => ({ storage: { session }, locks: navigator.locks });
  const read = (runCapture: RunCapture) =>
    practisePage(
      {
        browser: browser(),
        runCapture,
        newKey: () => `g${++keys}`,
        now: () => 1_000,
        after: () => new Promise((resolve) => (timeIsUp = resolve)),
      },
      front,
    );
  /** Until what came of every page that was shown has been handed over, or dropped. */
  const handedOver = async () => {
    await settled();
    await navigator.locks.request(`panel-message/${front.windowId}`, () => {});
  };
  /** A page that is read when it is told to be. */
  const page = () => {
    let show: (frames: { result?: unknown }[]) => void = () => {};
    const run: RunCapture = () => new Promise((resolve) => (show = resolve));
    return { run, show: () => show([{ result: posting }]) };
  };

  beforeEach(() => {
    session = new FakeArea();
    delivered = [];
    keys = 0;
    receivePanelMessages(browser(), front.windowId, (message) => delivered.push(message));
  });

  it("is told to the panel before the page has been read, with the time by which it will be", async () => {
    const { run, show } = page();
    await read(run);
    expect(delivered).toEqual([{ kind: "capturing", key: "g1", until: 1_000 + READING_MS }]);
    show();
    await handedOver();
    expect(delivered.at(-1)).toEqual({ kind: "captured", key: "g1", posting });
  });

  it("ends with a page that takes too long, and what comes later is dropped", async () => {
    const { run, show } = page();
    await read(run);
    timeIsUp();
    await handedOver();
    show();
    await handedOver();
    expect(delivered.at(-1)).toEqual({ kind: "unreadable", key: "g1", why: "slow" });
  });

  it("gives what the newest of two presses read, once", async () => {
    const [first, second] = [page(), page()];
    await read(first.run);
    await read(second.run);
    first.show();
    second.show();
    await handedOver();
    expect(delivered.filter(({ kind }) => kind === "captured")).toEqual([
      { kind: "captured", key: "g2", posting },
    ]);
  });

  it("is not ended by the panel that takes out what the press before it brought, or by a late cancel", async () => {
    const [first, second] = [page(), page()];
    const set = session.set.bind(session);
    let takeOut: () => void = () => {};
    const spy = vi.spyOn(session, "set").mockImplementation(async (items) => {
      if (Object.values(items).includes(null)) await new Promise<void>((resolve) => (takeOut = resolve));
      await set(items);
    });
    await read(first.run);
    first.show();
    await vi.waitFor(() => expect(delivered.at(-1)?.kind).toBe("captured"));
    await settled();
    // The panel has the first and is taking it out when the second is pressed.
    const pressed = read(second.run);
    await settled();
    spy.mockRestore();
    takeOut();
    await pressed;
    await cancelCapture(browser(), front.windowId, "g1");
    second.show();
    await handedOver();
    expect(delivered.map((message) => "key" in message && [message.kind, message.key])).toEqual([
      ["capturing", "g1"],
      ["captured", "g1"],
      ["capturing", "g2"],
      ["captured", "g2"],
    ]);
  });

  it("says that what came of it could not be handed over, where the storage takes no posting", async () => {
    const { run, show } = page();
    await read(run);
    const set = session.set.bind(session);
    vi.spyOn(session, "set").mockImplementation(async (items) => {
      if (JSON.stringify(items).includes("captured"))
        throw new Error("Session storage quota bytes exceeded.");
      await set(items);
    });
    show();
    await vi.waitFor(() =>
      expect(delivered.at(-1)).toEqual({ kind: "unreadable", key: "g1", why: "not_kept" }),
    );
  });

  it("leaves the wait to the panel, where the storage takes nothing more", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const { run, show } = page();
    await read(run);
    session.failing.set = true;
    show();
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
    expect(delivered.map(({ kind }) => kind)).toEqual(["capturing"]);
    log.mockRestore();
  });

  it("gives nothing after it was cancelled", async () => {
    const { run, show } = page();
    await read(run);
    await cancelCapture(browser(), front.windowId, "g1");
    show();
    await handedOver();
    expect(delivered.map(({ kind }) => kind)).toEqual(["capturing"]);
  });
});

it.each([
  null,
  "practise",
  {},
  { practise: null },
  { practise: {} },
  { practise: { windowId: "7" } },
  { practise: { windowId: 7, id: "3" } },
  { openPanel: "7" },
])("%j is no request to read a page or open a panel", (message) => {
  expect(isPopupRequest(message)).toBe(false);
});

it.each([{ practise: { windowId: 7 } }, { practise: { windowId: 7, id: 3 } }, { openPanel: 7 }])(
  "%j is a request to read a page or open a panel",
  (message) => {
    expect(isPopupRequest(message)).toBe(true);
  },
);
