import { ClerkProvider, useAuth, useClerk, useUser } from "@clerk/chrome-extension";
import { useConvexAuth } from "convex/react";
import { ConvexProviderWithClerk } from "convex/react-clerk";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { AccountPerson, PendingSignIn } from "../records";
import type { AccountReport, DriverProps, IdentityDeletion } from "../report";
import { clerkCode, problemOf } from "./problem";
import { useProof } from "./proof";
import { useSignInFlow } from "./sign-in-flow";
import { steadyToken, waitOrOnline } from "./token";

/**
 * The only part that knows Clerk: gives its tokens to the client and reports what it says. It stands beside the
 * screens, not around them, so that they stay as they are when it is loaded. Never imported but by `import()`.
 */
export default function ClerkDriver({ publishableKey, client, ...props }: DriverProps) {
  const [reachable, setReachable] = useState(true);
  const reach = useMemo(() => ({ reachable, setReachable }), [reachable]);
  const { onEvent } = props;
  return (
    <ClerkProvider
      publishableKey={publishableKey}
      routerPush={stay}
      routerReplace={stay}
      afterSignOutUrl={location.pathname}
      telemetry={false}
    >
      <Reach value={reach}>
        <Answered onEvent={onEvent}>
          <ConvexProviderWithClerk client={client} useAuth={useSteadyAuth}>
            <Reporter {...props} />
          </ConvexProviderWithClerk>
        </Answered>
      </Reach>
    </ClerkProvider>
  );
}

const Reach = createContext({ reachable: true, setReachable: (_reachable: boolean) => {} });

/** A panel is one page: nothing that Clerk wants to show elsewhere is shown. */
const stay = () => {};

/** How often a service that did not answer is asked again, in ms. */
const RETRY_MS = 4_000;

/**
 * Waits until Clerk's service has answered once. Clerk that was loaded without an answer does not know who is signed
 * in: it says nobody, or somebody without a session, which its own hooks throw at.
 */
function Answered({ onEvent, children }: Pick<DriverProps, "onEvent"> & { children: ReactNode }) {
  const clerk = useClerk();
  const [isAnswered, setAnswered] = useState(false);
  const status = useStatus(clerk, !isAnswered);
  if (status === "ready" && !isAnswered) setAnswered(true);
  useEffect(() => {
    if (isAnswered || status !== "degraded") return;
    let gone = false;
    const ask = async () => {
      while (!gone) {
        const isFound = await takeUpSession(clerk).catch(() => false);
        if (gone) return;
        if (isFound) return setAnswered(true);
        await waitOrOnline(RETRY_MS);
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [clerk, status, isAnswered]);
  useEffect(() => {
    if (!isAnswered && status !== "loading") onEvent({ type: "reported", report: UNREACHABLE });
  }, [isAnswered, status, onEvent]);
  if (status === "error" && !isAnswered) throw new Error("Clerk could not be loaded.");
  return isAnswered ? children : null;
}

/** How far Clerk is. One that was loaded before does not tell when its provider is mounted again, so it is asked while it is waited for. */
function useStatus(clerk: ReturnType<typeof useClerk>, isWatched: boolean) {
  const [status, setStatus] = useState(clerk.status);
  useEffect(() => {
    if (!isWatched) return;
    const timer = setInterval(() => setStatus(clerk.status), STATUS_MS);
    return () => clearInterval(timer);
  }, [clerk, isWatched]);
  return status === "loading" ? clerk.status : status;
}

const STATUS_MS = 250;

/** Asks the service which sessions there are, and makes the newest one the session here. Rejects without an answer. */
async function takeUpSession(clerk: ReturnType<typeof useClerk>): Promise<boolean> {
  const { client } = clerk;
  if (!client) return false;
  await client.reload();
  const session = client.signedInSessions.at(-1) ?? null;
  if (session?.id !== clerk.session?.id) {
    await clerk.setActive({ session: session?.id ?? null, navigate: stay });
  }
  return true;
}

const nothing = () => {};
const notNow = async () => false;
const UNREACHABLE: AccountReport = {
  person: undefined,
  accepted: null,
  reachable: false,
  signIn: {
    at: { step: "loading" },
    problem: "unreachable",
    busy: false,
    sendCode: nothing,
    createAccount: nothing,
    sendAgain: nothing,
    verify: nothing,
    startOver: nothing,
  },
  lookAgain: notNow,
  signOut: notNow,
  proof: null,
  prove: notNow,
  deleteIdentity: async () => "refused",
};

/** Clerk's `useAuth`, with tokens that outlast an outage of Clerk. */
function useSteadyAuth() {
  const auth = useAuth();
  const { setReachable } = useContext(Reach);
  const latest = useRef(auth);
  useEffect(() => {
    latest.current = auth;
  });
  const getToken: typeof auth.getToken = useCallback(
    (options) =>
      steadyToken({
        fetch: () => latest.current.getToken(options),
        isSignedIn: () => latest.current.isSignedIn === true,
        onReachable: setReachable,
        wait: waitOrOnline,
      }),
    [setReachable],
  );
  return { ...auth, getToken };
}

function Reporter({ pending, onEvent }: Omit<DriverProps, "publishableKey" | "client">) {
  const clerk = useClerk();
  const { isSignedIn, user } = useUser();
  const { isLoading, isAuthenticated } = useConvexAuth();
  const { reachable, setReachable } = useContext(Reach);
  const lookAgain = useCallback(async () => {
    const isAnswered = await takeUpSession(clerk).catch(() => false);
    setReachable(isAnswered);
    return isAnswered;
  }, [clerk, setReachable]);

  const signOut = useCallback(async () => {
    try {
      await clerk.signOut(stay);
      // Clerk signs out here even when its service did not hear of it.
      return (await lookAgain()) && !clerk.client?.signedInSessions.length;
    } catch {
      return false;
    }
  }, [clerk, lookAgain]);

  const { proof, prove } = useProof();
  const deleteIdentity = useCallback(async (): Promise<IdentityDeletion> => {
    if (!clerk.user) return "refused";
    return clerk.user.delete().then(() => "gone" as const, refusalOf);
  }, [clerk]);

  const id = user?.id;
  const name = user?.fullName ?? undefined;
  const email = user?.primaryEmailAddress?.emailAddress;
  const imageUrl = user?.hasImage ? user.imageUrl : undefined;
  const person: AccountPerson | null | undefined = useMemo(() => {
    if (id) return { id, name, email, imageUrl };
    return isSignedIn === false ? null : undefined;
  }, [id, name, email, imageUrl, isSignedIn]);
  const onPending = useCallback(
    (kind: PendingSignIn["kind"] | null) =>
      onEvent(kind ? { type: "codeSent", pending: { kind, at: Date.now() } } : { type: "putOff" }),
    [onEvent],
  );
  const signIn = useSignInFlow({
    isSignedIn: isSignedIn === true,
    pending,
    onPending,
    onSignedIn: lookAgain,
  });
  const report: AccountReport = useMemo(
    () => ({
      person,
      accepted: isLoading || !person ? null : isAuthenticated,
      reachable,
      signIn,
      lookAgain,
      signOut,
      proof,
      prove,
      deleteIdentity,
    }),
    [person, isLoading, isAuthenticated, reachable, signIn, lookAgain, signOut, proof, prove, deleteIdentity],
  );
  useEffect(() => onEvent({ type: "reported", report }), [report, onEvent]);
  return null;
}

function refusalOf(error: unknown): IdentityDeletion {
  if (clerkCode(error) === "session_reverification_required") return "stale";
  return problemOf(error) === "unreachable" ? "unknown" : "refused";
}
