import type { ConvexReactClient } from "convex/react";
import { createStore } from "zustand/vanilla";
import { api } from "../../convex/_generated/api";
import { errorData } from "../../convex/errors";
import { runMachine } from "../machine";
import type { Hosted } from "./hosted";
import {
  type AccountEvent,
  type AccountState,
  type Effect,
  reduce,
  START,
  type Timer,
  TIMES,
} from "./machine";

/** What of a build with accounts the effects need. */
export type Parts = Pick<
  Hosted,
  "records" | "open" | "saveDrafts" | "countDrafts" | "sweep" | "forgetSignIn" | "startOver"
>;

export type AccountStore = ReturnType<typeof createAccount>;

/** The clock that the machine's timers run on. */
export interface Clock {
  set: (done: () => void, ms: number) => unknown;
  clear: (timer: unknown) => void;
}
const CLOCK: Clock = {
  set: (done, ms) => setTimeout(done, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Runs the machine of machine.ts and does its effects. */
export function createAccount(parts: Parts, clock: Clock = CLOCK) {
  const store = createStore<AccountState>(() => START);
  const timers = new Map<Timer, unknown>();
  let isOwnChange = false;
  let client: { generation: number; client: ConvexReactClient } | null = null;

  const send = runMachine<AccountState, AccountEvent, Effect>({
    ...{ store, reduce },
    before: (state) => renew(state),
    run: (effect) => run(effect),
  });
  const renew = ({ needed, generation }: AccountState) => {
    if (!needed || client?.generation === generation) return;
    // A client does nothing before it is asked for something.
    client = { generation, client: parts.open() };
  };
  const stop = (timer: Timer) => {
    clock.clear(timers.get(timer));
    timers.delete(timer);
  };
  /** Sends what came of some work; `otherwise` where it failed, or could not be begun. */
  const tell = <T>(work: Promise<T> | undefined, otherwise: T, event: (result: T) => AccountEvent) =>
    void (work ?? Promise.resolve(otherwise)).catch(() => otherwise).then((result) => send(event(result)));

  const run = (effect: Effect): void => {
    const { report } = store.getState();
    switch (effect.do) {
      case "remember":
        isOwnChange = true;
        try {
          return parts.records.change(effect.change);
        } finally {
          isOwnChange = false;
        }
      case "wait": {
        const { timer } = effect;
        stop(timer);
        const done = () => {
          timers.delete(timer);
          send({ type: "timeUp", timer });
        };
        timers.set(timer, clock.set(done, effect.ms ?? TIMES[timer]));
        return;
      }
      case "stopWaiting":
        return stop(effect.timer);
      case "store": {
        const { generation, id } = effect;
        return void client?.client.mutation(api.users.store, {}).then(
          ({ name, email, imageUrl, deletionAskedAt, profileIn }) => {
            const deletionOpen = deletionAskedAt !== undefined;
            const profile = { name, email, imageUrl };
            send({ type: "stored", generation, id, profile, deletionOpen, profileIn });
          },
          (error: unknown) => {
            const deleted = errorData(error)?.code === "account_deleted";
            send({ type: "storeRefused", generation, id, deleted });
          },
        );
      }
      case "lookAgain":
        return tell(report?.lookAgain(), false, (answered) => ({ type: "lookedAgain", answered }));
      case "countDrafts":
      case "saveDrafts":
        // A storage that cannot be read may hold some.
        return tell(parts[effect.do](effect.account), 1, (left) => ({ type: "draftsCounted", left }));
      case "prove":
        return tell(report?.prove(effect.afresh), false, (isProved) => ({ type: "proved", isProved }));
      case "requestDeletion": {
        const { account } = effect;
        const receipt = crypto.randomUUID();
        return void client?.client.mutation(api.users.requestDeletion, { receipt }).then(
          () => send({ type: "deletionRequested", account, receipt }),
          () => send({ type: "deletionRefused" }),
        );
      }
      case "deleteIdentity":
        return tell(report?.deleteIdentity(), "unknown", (outcome) => ({ type: "identityDeleted", outcome }));
      case "confirmDeletion": {
        const told = client?.client.mutation(api.users.confirmDeletion, {
          clerkId: effect.account,
          receipt: effect.receipt,
        });
        return tell(told, null, () => ({ type: "deletionConfirmed" }));
      }
      case "keepAccount":
        // What it does not hear, the deployment finds out within the hour.
        return void client?.client.mutation(api.users.keep, {}).catch(() => {});
      case "fillProfile":
        // The next start tries again.
        return void client?.client.mutation(api.users.fill, { profile: effect.profile }).catch(() => {});
      case "signOut":
        return tell(report?.signOut(), false, (confirmed) => ({ type: "signedOut", confirmed }));
      case "sweep":
        return tell(parts.sweep(effect.account, effect.leave), undefined, () => ({ type: "swept" }));
      case "startOver":
        return void parts.forgetSignIn().then(parts.startOver, parts.startOver);
    }
  };

  const read = () => {
    const records = parts.records.get();
    if (records && !isOwnChange) send({ type: "recordsRead", records });
  };
  parts.records.subscribe(read);
  read();
  return {
    store,
    send,
    /** The client of the account's deployment, while anybody may need it; one for each `generation`. */
    client: () => client?.client ?? null,
    /** Resolves to the first state from now on that is so. */
    until: (isSo: (state: AccountState) => boolean) =>
      new Promise<AccountState>((resolve) => {
        const look = (state: AccountState) => {
          if (!isSo(state)) return;
          stopListening();
          resolve(state);
        };
        const stopListening = store.subscribe(look);
        look(store.getState());
      }),
  };
}
