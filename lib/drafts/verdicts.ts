import type { StoreApi } from "zustand/vanilla";
import type { Device } from "./device";
import { verdictName } from "./keys";
import type { DraftState, SaveVerdicts, VerdictDraft } from "./types";

/** What the person found in their answers and the deployment has not acknowledged. */
export interface Verdicts {
  /** In the place of an earlier one on the same point; on its way to the device before any screen draws it. */
  put(draft: VerdictDraft): void;
  /** Reads what earlier surfaces left behind. A verdict is the same however often it is sent, so nobody need adopt it. */
  restore(): Promise<void>;
  /**
   * Sends those of an interview whose answers are saved; `isUnsaved` says which are not. Resolves to whether all that
   * could be sent was taken.
   */
  send(interview: string, isUnsaved: (questionKey: string) => boolean): Promise<boolean>;
  /** Of one interview, or of all. */
  waiting(interview?: string): VerdictDraft[];
  drop(draft: VerdictDraft): void;
  forget(interview: string): void;
}

interface VerdictsOptions {
  store: StoreApi<DraftState>;
  device: Device;
  save: SaveVerdicts;
  isRefusal: (error: unknown) => boolean;
  /** The most in one call. */
  batch: number;
}

/** Keeps what the person finds in answers on the device until the deployment has it, and sends it in batches of `batch`. */
export function createVerdicts({ store, device, save, isRefusal, batch }: VerdictsOptions): Verdicts {
  const all = () => Object.values(store.getState().verdicts);
  const waiting = (interview?: string) =>
    all().filter((draft) => interview === undefined || draft.interview === interview);
  const show = (draft: VerdictDraft) =>
    store.setState(({ verdicts }) => ({ verdicts: { ...verdicts, [verdictName(draft)]: draft } }));

  function drop(draft: VerdictDraft): void {
    const { [verdictName(draft)]: current, ...rest } = store.getState().verdicts;
    // The person changed their mind meanwhile: the later one stands under the same key, and is still to be sent.
    if (current !== draft) return;
    void device.removeVerdict(draft);
    store.setState({ verdicts: rest });
  }

  async function sendBatch(interview: string, drafts: VerdictDraft[]): Promise<boolean> {
    try {
      await save(interview, drafts);
    } catch (error) {
      if (!isRefusal(error)) return false;
      // One bad verdict refuses its whole batch; alone it will never be taken.
      if (drafts.length > 1) {
        const taken = await Promise.all(drafts.map((draft) => sendBatch(interview, [draft])));
        return taken.every(Boolean);
      }
    }
    drafts.forEach(drop);
    return true;
  }

  return {
    put(draft) {
      const before = store.getState().verdicts[verdictName(draft)];
      void device.keepVerdict(draft);
      if (before && before.writer !== draft.writer) void device.removeVerdict(before);
      show(draft);
    },
    async restore() {
      for (const draft of (await device.verdicts()).sort((a, b) => a.at - b.at)) {
        const known = store.getState().verdicts[verdictName(draft)];
        if (!known || known.at < draft.at) show(draft);
        if (known && known.at < draft.at) void device.removeVerdict(known);
      }
    },
    async send(interview, isUnsaved) {
      const ready = waiting(interview).filter(({ questionKey }) => !isUnsaved(questionKey));
      let isAllTaken = true;
      for (let at = 0; at < ready.length; at += batch)
        isAllTaken = (await sendBatch(interview, ready.slice(at, at + batch))) && isAllTaken;
      return isAllTaken;
    },
    waiting,
    drop,
    forget(interview) {
      const verdicts = Object.fromEntries(
        Object.entries(store.getState().verdicts).filter(([, draft]) => draft.interview !== interview),
      );
      store.setState({ verdicts });
    },
  };
}
