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
import { DEVICE_IDENTITY } from "../../convex/device";
import type { Accounts } from "./use-account";

/** Why nobody can practise right now; the words for it are in the locale files. */
export type Unavailable = "storage_unavailable" | "storage_blocked" | "storage_full" | "unknown";

/**
 * Who practises. `account` is the name under which this person's drafts and place are kept on this device.
 * `away`: somebody is signed in, but their sessions cannot be opened.
 */
export type Session = { account: string; accounts: Accounts | null } & (
  | { state: "starting" }
  | { state: "ready"; person: Person }
  | { state: "unavailable"; reason: Unavailable }
  | { state: "away"; reason: "unreachable" | "refused" }
);

interface Person {
  /** True for the person on this device, who has no account. */
  device: boolean;
  name?: string;
  email?: string;
  imageUrl?: string;
}

/** A way to a deployment: the one client, and word of why the deployment cannot be opened (null: it can again). */
export interface Deployment {
  client: ConvexReactClient;
  /** Makes sure that there is a user. Once that has held it is not asked again, so a surface may call it early. */
  open(): Promise<unknown>;
  watch(listener: (reason: Unavailable | null) => void): () => void;
}

export const SessionContext = createContext<Session>({ account: "", accounts: null, state: "starting" });

/** Who practises, or why nobody can yet. */
export function useSession(): Session {
  return useContext(SessionContext);
}

/** What the part is given that decides who practises. */
export interface SessionsProps {
  /** The deployment of this device. */
  deployment: Deployment;
  children: ReactNode;
}

/** Who practises where there are no accounts: the person on this device. */
export function DeviceSessions(props: SessionsProps) {
  return <DeviceSession accounts={null} {...props} />;
}

interface DeviceSessionProps extends SessionsProps {
  accounts: Accounts | null;
}

/** The person on this device, once there is a user: no screen asks for something of theirs before. */
export function DeviceSession({ deployment, accounts, children }: DeviceSessionProps) {
  const [state, setState] = useState<"starting" | "ready" | "unavailable">("starting");
  const [problem, setProblem] = useState<Unavailable | null>(null);
  useEffect(() => deployment.watch(setProblem), [deployment]);
  useEffect(() => {
    let gone = false;
    const say = (next: typeof state) => () => {
      if (!gone) setState(next);
    };
    deployment.open().then(say("ready"), say("unavailable"));
    return () => {
      gone = true;
    };
  }, [deployment]);
  const reason = problem ?? (state === "unavailable" ? "unknown" : null);
  const base = { account: DEVICE_IDENTITY.subject, accounts };
  const session: Session = reason
    ? { ...base, state: "unavailable", reason }
    : state === "ready"
      ? { ...base, state, person: { device: true } }
      : { ...base, state: "starting" };
  return (
    <ConvexProvider client={deployment.client}>
      <SessionContext value={session}>{children}</SessionContext>
    </ConvexProvider>
  );
}

/** Whether the deployment can be reached right now. */
export function useReachable(client: ConvexReactClient): boolean {
  const subscribe = useCallback(
    (listener: () => void) => client.subscribeToConnectionState(listener),
    [client],
  );
  return useSyncExternalStore(subscribe, () => client.connectionState().isWebSocketConnected);
}
