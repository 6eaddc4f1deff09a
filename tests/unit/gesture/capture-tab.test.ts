import { describe, expect, it, vi } from "vitest";
import type { CapturedPosting } from "../../../lib/capture/types";
import { captureTab, type RunCapture } from "../../../lib/gesture/capture-tab";

const posting: CapturedPosting = {
  title: "Gardener",
  company: "",
  location: "",
  description: "",
  isPosting: true,
  reasons: [],
  origins: {},
  url: "https://example.com/jobs/1",
};
const unreadable = { kind: "unreadable", key: "g" };

describe("capturing the page in a tab", () => {
  it("gives what the script found in the page's top frame", async () => {
    const run = vi.fn<RunCapture>().mockResolvedValue([{ result: posting }, { result: "a frame" }]);
    expect(await captureTab(run, 7, "g")).toEqual({ kind: "captured", key: "g", posting });
    expect(run.mock.calls).toEqual([[7]]);
  });

  it("tries a second time, because the first can meet a page that is just leaving", async () => {
    const run = vi.fn<RunCapture>().mockRejectedValueOnce(new Error("Frame was removed."));
    run.mockResolvedValue([{ result: posting }]);
    expect(await captureTab(run, 7, "g")).toEqual({ kind: "captured", key: "g", posting });
  });

  it("is unreadable when the browser refuses twice, and does not go on asking", async () => {
    const run = vi.fn<RunCapture>().mockRejectedValue(new Error("Cannot access a chrome:// URL"));
    expect(await captureTab(run, 7, "g")).toEqual(unreadable);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it.each([[[]], [[{}]], [[{ result: null }]], [[{ result: "text" }]], [[{ result: { title: "no more" } }]]])(
    "is unreadable when the script returned %j",
    async (frames) => {
      expect(await captureTab(async () => frames, 7, "g")).toEqual(unreadable);
    },
  );

  it("says when the tab was closed in the middle", async () => {
    const run = vi.fn<RunCapture>().mockRejectedValue(new Error("No tab with id: 7."));
    expect(await captureTab(run, 7, "g")).toEqual({ ...unreadable, why: "closed" });
  });

  it("is unreadable without a tab, and runs nothing", async () => {
    const run = vi.fn<RunCapture>();
    expect(await captureTab(run, undefined, "g")).toEqual(unreadable);
    expect(run).not.toHaveBeenCalled();
  });
});
