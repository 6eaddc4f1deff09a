/** Where somebody is on the way into an account. */
export type SignInStep =
  /** The sign-in service is being loaded; with the problem "unreachable" it takes longer. */
  | { step: "loading" }
  | { step: "email" }
  /** Nobody has an account with this address yet. */
  | { step: "unknown"; email: string }
  | { step: "code"; email: string; isNew: boolean }
  /** The sign-in service is content; the account is being opened. */
  | { step: "opening" };

/** What can be wrong; the words for it are in the locale files. */
export type SignInProblem =
  | "email_invalid"
  | "code_wrong"
  | "code_expired"
  | "too_often"
  | "unreachable"
  /** The Clerk instance wants more than an email code; see docs/deploy.md. */
  | "more_needed"
  | "refused"
  | "unknown";

/** The way into an account, by a code that is sent by email. Actions never reject: what is wrong is in `problem`. */
export interface SignIn {
  at: SignInStep;
  problem: SignInProblem | null;
  busy: boolean;
  sendCode: (email: string) => void;
  /** Makes an account for the address that nobody has one with. */
  createAccount: () => void;
  sendAgain: () => void;
  verify: (code: string) => void;
  /** Back to the address. */
  startOver: () => void;
}

/** A code that was sent to make sure, before an account is deleted, that it is its owner. Actions never reject. */
export interface Proof {
  email: string;
  problem: SignInProblem | null;
  busy: boolean;
  sendAgain: () => void;
  verify: (code: string) => void;
  /** Turns back: nothing happens. */
  cancel: () => void;
}
