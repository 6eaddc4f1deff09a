import type { Front } from "./practise";

/** What the popup asks of the worker: to read the page in front, for the panel. */
export interface PractiseRequest {
  practise: Front;
}

/** Whether a message is such a request. */
export function isPractiseRequest(message: unknown): message is PractiseRequest {
  if (typeof message !== "object" || message === null || !("practise" in message)) return false;
  const { practise } = message;
  return typeof practise === "object" && practise !== null && "windowId" in practise;
}
