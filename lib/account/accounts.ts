import type { ConvexReactClient } from "convex/react";
import type { AccountPerson, Ended, MoveWish } from "./records";
import type { SignIn } from "./sign-in";

/** What to do with answers that cannot be saved before signing out. */
export type Unsaved = "ask" | "keep" | "discard";

/** What a person can do about accounts, in builds that have them. */
export interface Accounts {
  /** Who is signed in on this device. */
  current: AccountPerson | null;
  /** Signed in, but practising on this device for now, because the account cannot be reached. */
  onDevice: boolean;
  practiseOnDevice: (on: boolean) => void;
  /** Whether the sign-in service has been asked for. */
  begun: boolean;
  /** The way in; null until the service is there. */
  signIn: SignIn | null;
  /** A sign-in that was begun here or on another surface, and not finished. */
  pending: boolean;
  begin: () => void;
  /** Leaves a sign-in that is under way. */
  putOff: () => void;
  /** Why the last account's session ended by itself, until `dismissEnded`. */
  ended: Ended | null;
  dismissEnded: () => void;
  /** Returns how many answers stand in the way; then nothing has happened. 0: signed out. */
  signOut: (unsaved: Unsaved) => Promise<number>;
  /** Deletes the account and everything in it. Rejects when the account's deployment refuses. */
  remove: () => Promise<void>;
  /** The deployment of this device, for moving what is there into the account. */
  device: ConvexReactClient;
  saveDeviceDrafts: () => Promise<void>;
  move: MoveWish | null;
  wishToMove: (wish: MoveWish | null) => void;
  /** The account's deployment; null while nobody is signed in. */
  account: ConvexReactClient | null;
}
