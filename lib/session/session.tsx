import { ConvexProvider, type ConvexReactClient } from "convex/react";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { api } from "../../convex/_generated/api";

/** Why nobody can practise right now; the words for it are in the locale files. */
export type Unavailable = "storage_unavailable" | "storage_blocked" | "storage_full" | "unknown";

/** Who practises. `account` is the name under which this person's drafts are kept on this device. */
export type Session =
  | { state: "starting" }
  | { state: "ready"; account: string; person: Person }
  | { state: "unavailable"; reason: Unavailable };

export interface Person {
  /** True for the person on this device, who has no account. */
  device: boolean;
  name?: string;
  email?: string;
  imageUrl?: string;
}

/** A way to a deployment: the one client, and word of why the deployment cannot be opened (null: it can again). */
export interface Deployment {
  client: ConvexReactClient;
  watch(listener: (reason: Unavailable | null) => void): () => void;
}

const SessionContext = createContext<Session>({ state: "starting" });

/** Makes sure that there is a user before any screen asks for something of theirs. */
export function SessionProvider({ deployment, children }: { deployment: Deployment; children: ReactNode }) {
  const { client } = deployment;
  const [session, setSession] = useState<Session>({ state: "starting" });
  const [problem, setProblem] = useState<Unavailable | null>(null);
  useEffect(() => deployment.watch(setProblem), [deployment]);
  useEffect(() => {
    let gone = false;
    client.mutation(api.users.store, {}).then(
      ({ clerkId, name, email, imageUrl }) => {
        if (!gone)
          setSession({ state: "ready", account: clerkId, person: { device: true, name, email, imageUrl } });
      },
      () => {
        if (!gone) setSession({ state: "unavailable", reason: "unknown" });
      },
    );
    return () => {
      gone = true;
    };
  }, [client]);
  const shown: Session = problem ? { state: "unavailable", reason: problem } : session;
  return (
    <ConvexProvider client={client}>
      <SessionContext value={shown}>{children}</SessionContext>
    </ConvexProvider>
  );
}

/** Who practises, or why nobody can yet. */
export function useSession(): Session {
  return useContext(SessionContext);
}

/** Whether the deployment can be reached right now. */
export function useReachable(client: ConvexReactClient): boolean {
  const subscribe = useCallback(
    (listener: () => void) => client.subscribeToConnectionState(listener),
    [client],
  );
  return useSyncExternalStore(subscribe, () => client.connectionState().isWebSocketConnected);
}
