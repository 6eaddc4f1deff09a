import type { Front } from "./practise";

/** What the popup asks of the worker: to read the page in front for the panel, or to open the panel of a window. */
export type PopupRequest = { practise: Front } | { openPanel: number };

/** Whether a message is such a request. */
export function isPopupRequest(message: unknown): message is PopupRequest {
  if (typeof message !== "object" || message === null) return false;
  if ("openPanel" in message) return typeof message.openPanel === "number";
  if (!("practise" in message)) return false;
  const { practise } = message;
  if (typeof practise !== "object" || practise === null) return false;
  if ("id" in practise && practise.id !== undefined && typeof practise.id !== "number") return false;
  return "windowId" in practise && typeof practise.windowId === "number";
}
