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
const unreadable = { kind: "unreadable" };

describe("capturing the page in a tab", () => {
  it("gives what the script found in the page's top frame", async () => {
    const run = vi.fn<RunCapture>().mockResolvedValue([{ result: posting }, { result: "a frame" }]);
    expect(await captureTab(run, 7)).toEqual({ kind: "captured", posting });
    expect(run.mock.calls).toEqual([[7]]);
  });

  it("tries a second time, because the first can meet a page that is just leaving", async () => {
    const run = vi.fn<RunCapture>().mockRejectedValueOnce(new Error("Frame was removed."));
    run.mockResolvedValue([{ result: posting }]);
    expect(await captureTab(run, 7)).toEqual({ kind: "captured", posting });
  });

  it("is unreadable when the browser refuses twice, and does not go on asking", async () => {
    const run = vi.fn<RunCapture>().mockRejectedValue(new Error("Cannot access a chrome:// URL"));
    expect(await captureTab(run, 7)).toEqual(unreadable);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it.each([[[]], [[{}]], [[{ result: null }]], [[{ result: "text" }]], [[{ result: { title: "no more" } }]]])(
    "is unreadable when the script returned %j",
    async (frames) => {
      expect(await captureTab(async () => frames, 7)).toEqual(unreadable);
    },
  );

  it("is unreadable without a tab, and runs nothing", async () => {
    const run = vi.fn<RunCapture>();
    expect(await captureTab(run, undefined)).toEqual(unreadable);
    expect(run).not.toHaveBeenCalled();
  });
});
