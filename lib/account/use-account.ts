import type { ConvexReactClient } from "convex/react";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Accounts } from "./accounts";
import type { Hosted } from "./hosted";
import { type AccountState, isOpen, isWanted } from "./machine";
import type { DriverProps } from "./report";
import { type AccountStore, createAccount } from "./runner";

/** What the screens and the sign-in service's part are given of the account. */
export interface Account {
  state: AccountState;
  send: AccountStore["send"];
  accounts: Accounts;
  /** The client of the account's deployment, while anybody may need it. */
  client: ConvexReactClient | null;
  /** What to load the sign-in service with; each `state.attempt` starts from nothing. */
  driver: Omit<DriverProps, "client">;
}

/** Follows the account of this page. What it does is in machine.ts. */
export function useAccount(hosted: Hosted, device: ConvexReactClient): Account {
  const [account] = useState(() => createAccount(hosted));
  const state = useStore(account.store);
  const { send } = account;
  const client = account.client();
  useEffect(() => () => void client?.close(), [client]);
  const actions = useMemo(() => actionsOf(hosted, account, device), [hosted, account, device]);
  const accounts = useMemo(() => ({ ...actions, ...seen(state, client) }), [actions, state, client]);
  const pending = state.records?.pending?.kind ?? null;
  const { publishableKey } = hosted;
  const driver = useMemo(() => ({ publishableKey, pending, onEvent: send }), [publishableKey, pending, send]);
  return { state, send, accounts, client, driver };
}

/** What of the account a screen sees. */
function seen(state: AccountState, client: ConvexReactClient | null) {
  const { records, report } = state;
  const current = records?.current ?? null;
  return {
    current,
    onDevice: state.onDevice && current !== null,
    begun: isWanted(state),
    signIn: report?.signIn ?? null,
    pending: Boolean(records?.pending),
    ended: records?.ended ?? null,
    move: records?.move ?? null,
    account: current ? client : null,
  } satisfies Partial<Accounts>;
}

/** What a screen can do. The same functions for as long as the page lives. */
function actionsOf(hosted: Hosted, { store, send, until }: AccountStore, device: ConvexReactClient) {
  const over = (other: "blocked" | "refused") =>
    until(({ leaving: { step } }) => step === "none" || step === other).then(({ leaving }) => leaving);
  return {
    practiseOnDevice: (on) => send({ type: "deviceChosen", on }),
    begin: () => send({ type: "asked" }),
    putOff: () => send({ type: "putOff" }),
    dismissEnded: () => send({ type: "endDismissed" }),
    async signOut(unsaved) {
      send({ type: "signOutAsked", unsaved });
      const leaving = await over("blocked");
      return leaving.step === "blocked" ? leaving.left : 0;
    },
    async remove() {
      const { records, report } = store.getState();
      if (!records?.current || !report) throw new Error("Nobody is signed in.");
      send({ type: "deletionAsked" });
      const leaving = await over("refused");
      if (leaving.step === "refused") throw leaving.error;
    },
    device,
    saveDeviceDrafts: () => hosted.saveDeviceDrafts(device),
    wishToMove: (move) => send({ type: "moveWished", move }),
  } satisfies Partial<Accounts>;
}

/** How the account of the signed-in person stands on this surface. */
export function standingOf(state: AccountState): "opening" | "open" | "unreachable" | "refused" {
  if (isOpen(state)) return "open";
  if (state.refused) return "refused";
  return state.slow ? "unreachable" : "opening";
}
