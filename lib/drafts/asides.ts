import type { StoreApi } from "zustand/vanilla";
import type { Device } from "./device";
import { targetName } from "./keys";
import type { DraftState, SetAside, Target } from "./types";

/** How long a text that was replaced is offered back. */
const ASIDE_MS = 7 * 86_400_000;

/** The texts that are offered back, on the screens and on the device. */
export interface Asides {
  /** Brings back what was set aside in the last seven days, and removes what is older. */
  restore(): Promise<void>;
  /** Resolves to whether the device keeps it. A text that is offered already is not offered twice. */
  add(target: Omit<Target, "account">, what: Pick<SetAside, "text" | "typed">): Promise<boolean>;
  dismiss(aside: SetAside): Promise<void>;
  /** Dismisses all of an interview. */
  forget(interview: string): Promise<void>;
}

interface AsidesOptions {
  account: string;
  store: StoreApi<DraftState>;
  device: Device;
  newId: () => string;
  now: () => number;
}

export function createAsides({ account, store, device, newId, now }: AsidesOptions): Asides {
  const offered = () => store.getState().aside;
  const offer = (aside: SetAside) => store.setState({ aside: [...offered(), aside] });
  const isOffered = (aside: SetAside) =>
    offered().some((other) => other.text === aside.text && targetName(other) === targetName(aside));

  async function dismiss(aside: SetAside): Promise<void> {
    store.setState({ aside: offered().filter(({ id }) => id !== aside.id) });
    await device.removeAside(aside);
  }

  return {
    async restore() {
      const kept = await device.asides();
      for (const aside of kept.sort((a, b) => a.setAsideAt - b.setAsideAt)) {
        // Two surfaces may have set the same text aside.
        if (now() - aside.setAsideAt >= ASIDE_MS || isOffered(aside)) void device.removeAside(aside);
        else offer(aside);
      }
    },
    async add({ interview, questionKey }, what) {
      const aside: SetAside = { account, interview, questionKey, id: newId(), ...what, setAsideAt: now() };
      if (isOffered(aside)) return true;
      offer(aside);
      return device.keepAside(aside);
    },
    dismiss,
    async forget(interview) {
      const gone = offered().filter((aside) => aside.interview === interview);
      await Promise.all(gone.map(dismiss));
    },
  };
}
