import type { Draft, SaveResult, SetAside } from "./types";

/** What an acknowledgement means: for texts that met, and for what is typed next. */
export interface Settlement {
  /** The revision that what is typed next goes on from. */
  baseRevision: number;
  /** A text that is no longer the answer and is offered back. */
  aside?: Offer;
}

/** Of a text that is offered back, what an acknowledgement tells. */
export type Offer = Pick<SetAside, "text" | "typed" | "revision">;

type Acknowledgement = Exclude<SaveResult, { outcome: "closed" }>;

/**
 * Reads an acknowledgement. `newer` is what was typed since the draft was sent, null when nothing was: the person
 * whose text lost while they type goes on from the winner, the one who had finished has it put in its place.
 */
export function settlement(sent: Draft, newer: Draft | null, result: Acknowledgement): Settlement {
  const elsewhere = (text: string, revision?: number) =>
    text === newer?.text
      ? undefined
      : offer({ text, typed: "elsewhere", ...(revision !== undefined && { revision }) });
  switch (result.outcome) {
    case "late":
      return { baseRevision: result.revision };
    case "saved":
      return {
        baseRevision: result.revision,
        aside: result.replaced && elsewhere(result.replaced.text, result.replaced.revision),
      };
    case "lost":
      if (newer) return { baseRevision: result.winner.revision, aside: elsewhere(result.winner.text) };
      // Until the winner is on the screen, whatever is typed still goes on from what it won against.
      return { baseRevision: sent.baseRevision, aside: offer({ text: sent.text, typed: "here" }) };
  }
}

/** An empty text is nothing to offer. */
function offer(aside: Offer): Settlement["aside"] {
  return aside.text.trim() ? aside : undefined;
}
