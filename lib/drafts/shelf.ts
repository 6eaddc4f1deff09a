import type { StoreApi } from "zustand/vanilla";
import { draftKey, targetName } from "./keys";
import type { Draft, DraftState, SaveState } from "./types";

/** How far a draft has come: on the device, and on its way to the deployment. */
interface Progress {
  device: "keeping" | "kept" | "unkept";
  sending: "waiting" | "saving" | "closed" | "removed" | "refused";
}

interface Entry extends Progress {
  draft: Draft;
  /** Drafts of ended surfaces that a newer draft of the same answer stands before are only saved. */
  onScreen: boolean;
}

/** Every draft that is not acknowledged, in memory; the screens see those that are on the screen. */
export function createShelf(store: StoreApi<DraftState>) {
  const shelf = new Map<string, Entry>();

  /** In the place of the draft of the same answer and writer, if there is one. */
  function put(entry: Entry): void {
    const { draft } = entry;
    shelf.set(draftKey(draft), entry);
    if (!entry.onScreen) return;
    const name = targetName(draft);
    store.setState(({ drafts, states }) => ({
      drafts: { ...drafts, [name]: draft },
      states: { ...states, [name]: stateOf(entry) },
    }));
  }

  function remove(draft: Draft): void {
    const entry = find(draft);
    shelf.delete(draftKey(draft));
    if (!entry?.onScreen) return;
    const name = targetName(draft);
    store.setState(({ drafts, states }) => {
      const { [name]: _gone, ...rest } = drafts;
      return { drafts: rest, states: { ...states, [name]: "saved" } };
    });
  }

  /** The entry of the same answer and writer; its draft is another one when it was typed on. */
  const find = (draft: Draft) => shelf.get(draftKey(draft));

  return {
    put,
    /** Without effect when the draft was typed on, or is gone. */
    advance(draft: Draft, progress: Partial<Progress>) {
      const entry = find(draft);
      if (entry?.draft === draft) put({ ...entry, ...progress });
    },
    remove,
    find,
    /** Of one interview, or of all. */
    entries: (interview?: string) =>
      [...shelf.values()].filter(({ draft }) => interview === undefined || draft.interview === interview),
  };
}

/** A text that is only on the screen is in danger, whatever else is true of it. */
function stateOf({ device, sending }: Progress): SaveState {
  if (device === "unkept") return "unkept";
  return sending === "waiting" ? device : sending;
}
