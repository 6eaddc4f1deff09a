import type { ConvexReactClient } from "convex/react";
import type { AccountPerson, PendingSignIn } from "./records";
import type { Proof, SignIn } from "./sign-in";

/**
 * What came of deleting the identity. `stale`: the person has to prove anew who they are; `refused`: nothing was deleted;
 * `unknown`: the service did not answer, and may have deleted it.
 */
export type IdentityDeletion = "gone" | "stale" | "refused" | "unknown";

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
  /** While `prove` waits for the person. */
  proof: Proof | null;
  /** Makes sure that it is the person; `afresh` also when that was done a moment ago. False when they turn back. */
  prove: (afresh: boolean) => Promise<boolean>;
  /** Deletes the identity at the service, soon after `prove`. */
  deleteIdentity: () => Promise<IdentityDeletion>;
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
