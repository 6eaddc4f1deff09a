import type { StoreApi } from "zustand/vanilla";
import { KEEP_REPLACED_MS } from "../../convex/limits";
import { asideUnder, type Device } from "./device";
import { asideKey, targetName } from "./keys";
import type { Offer } from "./settlement";
import type { DraftState, SetAside, Target } from "./types";

interface AsidesOptions {
  account: string;
  store: StoreApi<DraftState>;
  device: Device;
  newId: () => string;
  now: () => number;
}

/** The texts that are offered back, on the screens and on the device. */
export function createAsides({ account, store, device, newId, now }: AsidesOptions) {
  /** The ids of what was set aside here: word of them is no news. */
  const own = new Set<string>();
  const offered = () => store.getState().aside;
  const offer = (aside: SetAside) => store.setState({ aside: [...offered(), aside] });
  const isOffered = (aside: SetAside) =>
    offered().some((other) => other.text === aside.text && targetName(other) === targetName(aside));

  return {
    /** Brings back what was set aside in the last seven days, and removes what is older. */
    async restore() {
      const kept = await device.asides();
      for (const aside of kept.sort((a, b) => a.setAsideAt - b.setAsideAt)) {
        // Two surfaces may have set the same text aside.
        if (now() - aside.setAsideAt >= KEEP_REPLACED_MS || isOffered(aside)) void device.removeAside(aside);
        else offer(aside);
      }
    },
    /** Resolves to whether the device keeps it. A text that is offered already is not offered twice. */
    async add({ interview, questionKey }: Omit<Target, "account">, what: Offer): Promise<boolean> {
      const aside: SetAside = { account, interview, questionKey, id: newId(), ...what, setAsideAt: now() };
      if (isOffered(aside)) return true;
      own.add(aside.id);
      offer(aside);
      return device.keepAside(aside);
    },
    /** Takes in what another surface has set aside, or dismissed: then there is no value. */
    heard(key: string, value: unknown) {
      const aside = asideUnder(account, key, value);
      if (value === undefined)
        store.setState({ aside: offered().filter((other) => asideKey(other) !== key) });
      // What was typed there is elsewhere from here, and the other way round.
      else if (aside && !own.has(aside.id) && !isOffered(aside))
        offer({ ...aside, typed: aside.typed === "here" ? "elsewhere" : "here" });
    },
    async dismiss(aside: SetAside): Promise<void> {
      store.setState({ aside: offered().filter(({ id }) => id !== aside.id) });
      await device.removeAside(aside);
    },
    /** Takes all of an interview off the screens; on the device they stay. */
    forget: (interview: string) =>
      store.setState({ aside: offered().filter((aside) => aside.interview !== interview) }),
  };
}
