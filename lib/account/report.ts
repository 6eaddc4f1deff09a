import type { ConvexReactClient } from "convex/react";
import type { AccountPerson, PendingSignIn } from "./records";
import type { SignIn } from "./sign-in";

/** What the sign-in service says, and what can be asked of it. */
export interface AccountReport {
  /** Who is signed in; null for nobody, undefined while that is not certain. */
  person: AccountPerson | null | undefined;
  /** Whether the account's deployment took the token; null while that is not certain. */
  accepted: boolean | null;
  /** Whether the service answered when it was last asked. */
  reachable: boolean;
  signIn: SignIn;
  /** Asks the service anew, and takes up a session that another surface began. False when it does not answer. */
  lookAgain: () => Promise<boolean>;
  /** False when the service did not confirm it. */
  signOut: () => Promise<boolean>;
  /** Deletes the identity at the service. False when the service refuses, or does not answer. */
  deleteIdentity: () => Promise<boolean>;
}

/** What the sign-in service tells the account. */
export type ServiceEvent =
  | { type: "reported"; report: AccountReport }
  | { type: "codeSent"; pending: PendingSignIn }
  | { type: "putOff" };

/** What the part that knows the sign-in service is given. It shows nothing. */
export interface DriverProps {
  publishableKey: string;
  /** Gets the tokens. */
  client: ConvexReactClient;
  pending: PendingSignIn["kind"] | null;
  onEvent: (event: ServiceEvent) => void;
}
