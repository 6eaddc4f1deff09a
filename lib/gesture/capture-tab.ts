import type { CapturedPosting } from "../capture/types";
import type { Outcome } from "./messages";

/** Runs the built capture script in a tab that a gesture has granted; gives what its frames returned. */
export type RunCapture = (tabId: number) => Promise<{ result?: unknown }[]>;

/** The part of the browser that runs a script in a page. */
interface ScriptBrowser {
  scripting: {
    executeScript(script: {
      target: { tabId: number };
      files: ["/capture.js"];
      injectImmediately: true;
    }): ReturnType<RunCapture>;
  };
}

/** Runs the built capture script in the top frame of a tab, also in one that is still loading. */
export const captureScript =
  ({ scripting }: ScriptBrowser): RunCapture =>
  (tabId) =>
    scripting.executeScript({ target: { tabId }, files: ["/capture.js"], injectImmediately: true });

/**
 * Captures the posting in a tab, for the gesture of this key. Pages of the browser itself, tabs without a grant and
 * tabs that are gone are `unreadable`.
 */
export async function captureTab(
  runCapture: RunCapture,
  tabId: number | undefined,
  key: string,
): Promise<Outcome> {
  if (tabId === undefined) return { kind: "unreadable", key };
  try {
    // Right after a navigation the first try can meet the page that is just leaving.
    const [frame] = await runCapture(tabId).catch(() => runCapture(tabId));
    const posting = frame?.result;
    return isCaptured(posting) ? { kind: "captured", key, posting } : { kind: "unreadable", key };
  } catch (error) {
    return { kind: "unreadable", key, ...(isGone(error) && { why: "closed" }) };
  }
}

function isCaptured(result: unknown): result is CapturedPosting {
  return typeof result === "object" && result !== null && "isPosting" in result;
}

/** Browsers say this in words alone. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /no tab with id|tab was closed|invalid tab id/i.test(error.message);
}
