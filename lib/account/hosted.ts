import type { ConvexReactClient } from "convex/react";
import type { ComponentType } from "react";
import type { Leftovers } from "../storage/sweep";
import type { RecordsStore } from "./records";
import type { DriverProps } from "./report";

/** What a build with accounts wires together. */
export interface Hosted {
  publishableKey: string;
  records: RecordsStore;
  /** Opens a client of the account's deployment. It asks for nothing before it has a token. */
  open: () => ConvexReactClient;
  loadDriver: () => Promise<{ default: ComponentType<DriverProps> }>;
  /** Lets every surface save what it holds, and waits a while. Returns how many answers are still unsaved. */
  saveDrafts: (account: string) => Promise<number>;
  /** How many answers of an account have a text or a verdict that is only on this device. */
  countDrafts: (account: string) => Promise<number>;
  /** Saves what surfaces that are gone have left of the person on this device. */
  saveDeviceDrafts: (device: ConvexReactClient) => Promise<void>;
  /** Gives what this device keeps of a session beside it, such as recordings, to the account that is signed in. */
  takeAlong: (interview: string) => Promise<void>;
  /** Removes from this device what is kept under an account's name. */
  sweep: (account: string, leave: Leftovers) => Promise<void>;
  /** Forgets the sign-in service's own token, when the service could not be told that the session is over. */
  forgetSignIn: () => Promise<void>;
  /** Loads this surface anew, when what it holds in memory must not go on. */
  startOver: () => void;
}
