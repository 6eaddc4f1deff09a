import type { ConvexReactClient } from "convex/react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { api } from "../../convex/_generated/api";
import { errorData } from "../../convex/errors";
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

export interface AccountStore {
  store: StoreApi<AccountState>;
  send: (event: AccountEvent) => void;
  /** The client of the account's deployment, while anybody may need it; one for each `generation`. */
  client: () => ConvexReactClient | null;
  /** Resolves to the first state from now on that is so. */
  until: (isSo: (state: AccountState) => boolean) => Promise<AccountState>;
}

/** The clock that the machine's timers run on. */
export interface Clock {
  set: (done: () => void, ms: number) => unknown;
  clear: (timer: unknown) => void;
}
const CLOCK: Clock = {
  set: (done, ms) => setTimeout(done, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Runs the machine of machine.ts: one event after the other, and what each has for effects at once. */
export function createAccount(parts: Parts, clock: Clock = CLOCK): AccountStore {
  const store = createStore<AccountState>(() => START);
  const timers = new Map<Timer, unknown>();
  const waiting: AccountEvent[] = [];
  let isRunning = false;
  let isOwnChange = false;
  let client: { generation: number; client: ConvexReactClient } | null = null;

  const send = (event: AccountEvent) => {
    waiting.push(event);
    if (isRunning) return;
    isRunning = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [state, effects] = reduce(store.getState(), next);
      renew(state);
      store.setState(state, true);
      for (const effect of effects) run(effect);
    }
    isRunning = false;
  };
  const renew = ({ needed, generation }: AccountState) => {
    if (!needed || client?.generation === generation) return;
    // A client does nothing before it is asked for something.
    client = { generation, client: parts.open() };
  };
  const stop = (timer: Timer) => {
    clock.clear(timers.get(timer));
    timers.delete(timer);
  };
  const say = (work: Promise<AccountEvent>, otherwise: (error: unknown) => AccountEvent) =>
    void work.then(send, (error: unknown) => send(otherwise(error)));

  const run = (effect: Effect): void => {
    const { report } = store.getState();
    switch (effect.do) {
      case "remember":
        isOwnChange = true;
        parts.records.change(effect.change);
        isOwnChange = false;
        return;
      case "wait": {
        const { timer } = effect;
        stop(timer);
        const done = () => {
          timers.delete(timer);
          send({ type: "timeUp", timer });
        };
        timers.set(timer, clock.set(done, TIMES[timer]));
        return;
      }
      case "stopWaiting":
        return stop(effect.timer);
      case "store": {
        const { generation, id } = effect;
        const storing =
          client?.client.mutation(api.users.store, {}) ?? Promise.reject(new Error("No client."));
        const profile = storing.then(({ name, email, imageUrl }) => ({ name, email, imageUrl }));
        return say(
          profile.then((stored) => ({ type: "stored", generation, id, profile: stored })),
          (error) => ({
            type: "storeRefused",
            generation,
            id,
            deleted: errorData(error)?.code === "account_deleted",
          }),
        );
      }
      case "lookAgain": {
        const looking = report?.lookAgain() ?? Promise.resolve(false);
        return say(
          looking.then((answered) => ({ type: "lookedAgain", answered })),
          () => ({ type: "lookedAgain", answered: false }),
        );
      }
      case "countDrafts":
      case "saveDrafts":
        return say(
          parts[effect.do](effect.account).then((left) => ({ type: "draftsCounted", left })),
          // A storage that cannot be read may hold some.
          () => ({ type: "draftsCounted", left: 1 }),
        );
      case "deleteAccount": {
        const deleting =
          client?.client.mutation(api.users.remove, {}) ?? Promise.reject(new Error("No client."));
        return say(
          deleting.then(() => ({ type: "accountDeleted" })),
          (error) => ({ type: "deletionRefused", error }),
        );
      }
      case "deleteIdentity":
        return say(
          (report?.deleteIdentity() ?? Promise.resolve(false)).then((gone) => ({
            type: "identityDeleted",
            gone,
          })),
          () => ({ type: "identityDeleted", gone: false }),
        );
      case "signOut":
        return say(
          (report?.signOut() ?? Promise.resolve(false)).then((confirmed) => ({
            type: "signedOut",
            confirmed,
          })),
          () => ({ type: "signedOut", confirmed: false }),
        );
      case "sweep":
        return say(
          parts.sweep(effect.account, effect.leave).then(() => ({ type: "swept" })),
          () => ({ type: "swept" }),
        );
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
    client: () => client?.client ?? null,
    until: (isSo) =>
      new Promise((resolve) => {
        if (isSo(store.getState())) return resolve(store.getState());
        const stopListening = store.subscribe((state) => {
          if (!isSo(state)) return;
          stopListening();
          resolve(state);
        });
      }),
  };
}
