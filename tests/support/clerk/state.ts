import { randomUUID } from "node:crypto";

/** Somebody with an account at the stand-in. */
export interface ClerkUser {
  id: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
  imageUrl: string | null;
}

export interface ClerkSession {
  id: string;
  user: ClerkUser;
  createdAt: number;
  /** When the person last proved with a code who they are, in ms. */
  verifiedAt: number;
  /** A proof that is under way. */
  verification: Verification | null;
}

/** A code that was mailed, and what it is for. */
export interface Verification {
  code: string;
  expiresAt: number;
  attempts: number;
}

export interface SignInAttempt {
  id: string;
  user: ClerkUser;
  verification: Verification | null;
  createdSessionId: string | null;
}

export interface SignUpAttempt {
  id: string;
  email: string;
  verification: Verification | null;
  createdSessionId: string | null;
  user: ClerkUser | null;
}

/** One installation of the SDK: what Clerk calls a client. */
export interface ClerkClient {
  id: string;
  token: string;
  sessions: ClerkSession[];
  signIn: SignInAttempt | null;
  signUp: SignUpAttempt | null;
}

export function createClient(): ClerkClient {
  return { id: newId("client"), token: newId("dvb"), sessions: [], signIn: null, signUp: null };
}

export function createUser(email: string, profile: Partial<ClerkUser> = {}): ClerkUser {
  return { id: newId("user"), email, firstName: null, lastName: null, imageUrl: null, ...profile };
}

export function newId(kind: string): string {
  return `${kind}_${randomUUID().replaceAll("-", "")}`;
}
