import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPace } from "../../../lib/drafts/pace";

describe("the pace of saving", () => {
  const due = vi.fn<(name: string) => void>();
  const pace = createPace({ quiet: 100, atLatest: 1_000 }, due);
  const wait = (ms: number) => vi.advanceTimersByTime(ms);

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    pace.dispose();
    due.mockReset();
    vi.useRealTimers();
  });

  it("is due once after a pause", () => {
    pace.typed("one");
    wait(60);
    pace.typed("one");
    wait(99);
    expect(due).not.toHaveBeenCalled();
    wait(1);
    expect(due.mock.calls).toEqual([["one"]]);
    wait(10_000);
    expect(due).toHaveBeenCalledOnce();
  });

  it("is due in steady typing, counted from its first keystroke, and again from the next one", () => {
    for (let ms = 0; ms < 2_500; ms += 50) {
      pace.typed("one");
      wait(50);
    }
    expect(due).toHaveBeenCalledTimes(2);
  });

  it("counts each name on its own", () => {
    pace.typed("one");
    wait(50);
    pace.typed("two");
    wait(50);
    expect(due.mock.calls).toEqual([["one"]]);
    wait(50);
    expect(due.mock.calls).toEqual([["one"], ["two"]]);
  });

  it("tries a failure again after the longer time, or after the next pause", () => {
    pace.later("one");
    wait(999);
    expect(due).not.toHaveBeenCalled();
    wait(1);
    expect(due).toHaveBeenCalledOnce();
    pace.later("two");
    pace.typed("two");
    wait(100);
    expect(due).toHaveBeenLastCalledWith("two");
  });

  it("does not put off what is due already because of a failure", () => {
    pace.typed("one");
    pace.later("one");
    wait(100);
    expect(due).toHaveBeenCalledOnce();
  });

  it("is not due any more once it is cancelled, by name or as a whole", () => {
    pace.typed("one");
    pace.typed("two");
    pace.cancel("one");
    wait(100);
    expect(due.mock.calls).toEqual([["two"]]);
    pace.typed("one");
    pace.later("two");
    pace.dispose();
    wait(10_000);
    expect(due).toHaveBeenCalledOnce();
  });
});
