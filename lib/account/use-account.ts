import type { ConvexReactClient } from "convex/react";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Hosted } from "./hosted";
import { type AccountState, isOpen, isWanted, type Unsaved } from "./machine";
import type { MoveWish } from "./records";
import type { DriverProps } from "./report";
import { type AccountStore, createAccount } from "./runner";

/** What a person can do about accounts, in builds that have them. */
export type Accounts = ReturnType<typeof seen> & ReturnType<typeof actionsOf>;

/** What the screens and the sign-in service's part are given of the account. */
export type Account = ReturnType<typeof useAccount>;

/** Follows the account of this page. What it does is in machine.ts. */
export function useAccount(hosted: Hosted, device: ConvexReactClient) {
  const [account] = useState(() => createAccount(hosted));
  const state = useStore(account.store);
  const { send } = account;
  const client = account.client();
  useEffect(() => () => void client?.close(), [client]);
  const actions = useMemo(() => actionsOf(hosted, account, device), [hosted, account, device]);
  const accounts: Accounts = useMemo(
    () => ({ ...actions, ...seen(state, client) }),
    [actions, state, client],
  );
  const pending = state.records?.pending?.kind ?? null;
  const { publishableKey } = hosted;
  /** What to load the sign-in service with; each `state.attempt` starts from nothing. */
  const driver: Omit<DriverProps, "client"> = useMemo(
    () => ({ publishableKey, pending, onEvent: send }),
    [publishableKey, pending, send],
  );
  return { state, send, accounts, client, driver };
}

/** What of the account a screen sees. */
function seen(state: AccountState, client: ConvexReactClient | null) {
  const { records, report } = state;
  const current = records?.current ?? null;
  return {
    /** Who is signed in on this device. */
    current,
    /** Signed in, but practising on this device for now, because the account cannot be reached. */
    onDevice: state.onDevice && current !== null,
    /** Whether the sign-in service has been asked for. */
    begun: isWanted(state),
    /** The way in; null until the service is there. */
    signIn: report?.signIn ?? null,
    /** A sign-in that was begun here or on another surface, and not finished. */
    pending: Boolean(records?.pending),
    /** Why the last account's session ended by itself, until `dismissEnded`. */
    ended: records?.ended ?? null,
    move: records?.move ?? null,
    /** A deletion that was begun and not brought to an end, until the person finishes or keeps it. */
    deletionOpen: state.deletionOpen,
    /** An account is on its way out: the person is asked for a code, or it is being deleted. */
    deleting: DELETING.includes(state.leaving.step),
    /** A code that was sent before the account is deleted. */
    proof: (state.leaving.step === "proving" && report?.proof) || null,
    /** Who refused to delete the account; `nobody`: the sign-in service did not answer. */
    deletionRefusedBy: state.leaving.step === "refused" ? state.leaving.by : null,
    /** The account's deployment; null while nobody is signed in. */
    account: current ? client : null,
  };
}

const DELETING: readonly string[] = ["proving", "requesting", "deletingIdentity", "confirming"];

/** What a screen can do. The same functions for as long as the page lives. */
function actionsOf(hosted: Hosted, { send, until }: AccountStore, device: ConvexReactClient) {
  return {
    practiseOnDevice: (on: boolean) => send({ type: "deviceChosen", on }),
    begin: () => send({ type: "asked" }),
    /** Leaves a sign-in that is under way. */
    putOff: () => send({ type: "putOff" }),
    dismissEnded: () => send({ type: "endDismissed" }),
    /** Returns how many answers stand in the way; then nothing has happened. 0: signed out. */
    signOut: async (unsaved: Unsaved) => {
      send({ type: "signOutAsked", unsaved });
      const { leaving } = await until(({ leaving: { step } }) => step === "none" || step === "blocked");
      return leaving.step === "blocked" ? leaving.left : 0;
    },
    /** Deletes the account and everything in it, after asking for a code (`proof`). */
    remove: () => send({ type: "deletionAsked" }),
    /** Keeps an account whose deletion was begun. */
    keep: () => send({ type: "keepAsked" }),
    /** The deployment of this device, for moving what is there into the account. */
    device,
    saveDeviceDrafts: () => hosted.saveDeviceDrafts(device),
    takeAlong: (interview: string) => hosted.takeAlong(interview),
    wishToMove: (move: MoveWish | null) => send({ type: "moveWished", move }),
  };
}

/** How the account of the signed-in person stands on this surface. */
export function standingOf(state: AccountState): "opening" | "open" | "unreachable" | "refused" {
  if (isOpen(state)) return "open";
  if (state.refused) return "refused";
  return state.slow ? "unreachable" : "opening";
}
