import type { CapturedPosting } from "../capture/types";
import type { Parcel } from "./parcels";

/** Runs the built capture script in a tab that a gesture has granted; gives what its frames returned. */
export type RunCapture = (tabId: number) => Promise<{ result?: unknown }[]>;

/** Captures the posting in a tab. Pages of the browser itself, and tabs without a grant, are `unreadable`. */
export async function captureTab(runCapture: RunCapture, tabId: number | undefined): Promise<Parcel> {
  if (tabId === undefined) return { kind: "unreadable" };
  try {
    // Right after a navigation the first try can meet the page that is just leaving.
    const [frame] = await runCapture(tabId).catch(() => runCapture(tabId));
    return isCaptured(frame?.result) ? { kind: "captured", posting: frame.result } : { kind: "unreadable" };
  } catch {
    return { kind: "unreadable" };
  }
}

function isCaptured(result: unknown): result is CapturedPosting {
  return typeof result === "object" && result !== null && "isPosting" in result;
}
