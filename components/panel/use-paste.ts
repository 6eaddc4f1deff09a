import { type ClipboardEvent, useState } from "react";
import type { PostingForm } from "../../lib/storage/posting-form";
import { useSurface } from "../app/surface";

/** A text of fewer lines is a piece of a posting. */
const FEWEST_LINES = 3;

/**
 * A posting pasted as one text, into whichever field of an otherwise empty form: it is the description, all of it, and
 * what else it says is read by the rules of capture, to be corrected.
 */
export function usePaste({ values }: PostingForm) {
  const { form: forms } = useSurface();
  const [isRead, setRead] = useState(false);
  const paste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const text = clipboardData.getData("text/plain");
    const lines = text.split("\n").filter((line) => line.trim());
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!isField || values.jobDescription.trim() || lines.length < FEWEST_LINES) return;
    event.preventDefault();
    forms.change({ values: { jobDescription: text } }, "paste");
    const html = clipboardData.getData("text/html");
    const fill = async () => {
      const { capturePasted } = await import("../../lib/capture/index");
      const parse = (markup: string) => new DOMParser().parseFromString(markup, "text/html");
      setRead(forms.fill(capturePasted({ text, html }, parse)));
    };
    // The description is there already, and what could not be read of it is typed like any posting.
    fill().catch(console.warn);
  };
  return { paste, isRead };
}
