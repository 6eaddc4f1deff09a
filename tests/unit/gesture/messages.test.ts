import { beforeEach, describe, expect, it, vi } from "vitest";
import { type PanelMessage, receivePanelMessages, sendPanelMessage } from "../../../lib/gesture/messages";
import { FakeArea, settled } from "../storage/support/area";

const capturing = { kind: "capturing", key: "g", until: 5 } satisfies PanelMessage;
const unreadable = { kind: "unreadable", key: "g" } satisfies PanelMessage;
const open = (interview: string): PanelMessage => ({ kind: "open", interview });

describe("messages for the panel of a window", () => {
  let session: FakeArea;
  const deliver = vi.fn<(message: PanelMessage) => void>();
  const browser = () => ({ storage: { session }, locks: navigator.locks });
  const delivered = () => deliver.mock.calls.map(([message]) => message);

  beforeEach(() => {
    session = new FakeArea();
    deliver.mockReset();
  });

  it("wait for a panel that is about to open", async () => {
    await sendPanelMessage(browser(), 7, open("one"));
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    expect(delivered()).toEqual([open("one")]);
  });

  it("reach a panel that is open", async () => {
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    await sendPanelMessage(browser(), 7, open("one"));
    await sendPanelMessage(browser(), 7, open("one"));
    expect(delivered()).toEqual([open("one"), open("one")]);
  });

  it("reach only the panel of their own window", async () => {
    const other = vi.fn();
    receivePanelMessages(browser(), 7, deliver);
    receivePanelMessages(browser(), 8, other);
    await settled();
    await sendPanelMessage(browser(), 8, open("one"));
    expect(delivered()).toEqual([]);
    expect(other).toHaveBeenCalledOnce();
  });

  it("are delivered once, also to a panel that opens again", async () => {
    await sendPanelMessage(browser(), 7, unreadable);
    receivePanelMessages(browser(), 7, deliver)();
    const stop = receivePanelMessages(browser(), 7, deliver);
    await settled();
    stop();
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    expect(delivered()).toEqual([unreadable]);
  });

  it("leave word of a capture under way until its outcome replaces it", async () => {
    await sendPanelMessage(browser(), 7, capturing);
    const stop = receivePanelMessages(browser(), 7, deliver);
    await settled();
    stop();
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    await sendPanelMessage(browser(), 7, unreadable);
    expect(delivered()).toEqual([capturing, capturing, unreadable]);
  });

  it("do not come again as they were before a newer one", async () => {
    await sendPanelMessage(browser(), 7, capturing);
    let answer: (items: Record<string, unknown>) => void = () => {};
    const waiting = await session.get("panel-message/7");
    vi.spyOn(session, "get").mockReturnValue(new Promise((resolve) => (answer = resolve)));
    receivePanelMessages(browser(), 7, deliver);
    await sendPanelMessage(browser(), 7, unreadable);
    answer(waiting);
    await settled();
    expect(delivered()).toEqual([unreadable]);
  });

  it("do not come a second time when the browser tells late of one that was found waiting", async () => {
    await sendPanelMessage(browser(), 7, capturing);
    const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
    vi.spyOn(session.onChanged, "addListener").mockImplementation(
      (listener) => void listeners.push(listener),
    );
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    const change = { "panel-message/7": { newValue: session.items.get("panel-message/7") } };
    for (const listener of listeners) listener(change);
    expect(delivered()).toEqual([capturing]);
  });

  it("are not delivered, nor taken, once the receiver has stopped", async () => {
    await sendPanelMessage(browser(), 7, open("one"));
    receivePanelMessages(browser(), 7, deliver)();
    await settled();
    await sendPanelMessage(browser(), 7, open("two"));
    expect(delivered()).toEqual([]);
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    expect(delivered()).toEqual([open("two")]);
  });

  it("are only what was sent: anything else in the box is left alone", async () => {
    for (const other of [null, "text", 5, {}, { id: "x" }]) {
      await session.set({ "panel-message/7": other });
      const stop = receivePanelMessages(browser(), 7, deliver);
      await settled();
      stop();
    }
    expect(delivered()).toEqual([]);
  });

  it("still come live when the box cannot be read or emptied", async () => {
    session.failing.get = true;
    receivePanelMessages(browser(), 7, deliver);
    await settled();
    await sendPanelMessage(browser(), 7, capturing);
    session.failing.set = true;
    session.failing.get = false;
    expect(delivered()).toEqual([capturing]);
  });
});
