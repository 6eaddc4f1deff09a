import { ConvexProvider, type ConvexReactClient } from "convex/react";
import { Component, lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { DEVICE_IDENTITY } from "../../convex/device";
import { errorData } from "../../convex/errors";
import type { Accounts } from "./accounts";
import type { Hosted } from "./hosted";
import { type Deployment, DeviceSession, type Session, SessionContext } from "./session";
import { type Account, standingOf, useAccount } from "./use-account";

interface SessionProviderProps {
  /** The deployment of this device. */
  deployment: Deployment;
  /** Null in builds without accounts. */
  hosted: Hosted | null;
  children: ReactNode;
}

/**
 * Decides who practises: the person on this device, or whoever is signed in. Everything below is mounted anew when
 * that changes, so that nothing of one person is shown to another.
 */
export function SessionProvider({ deployment, hosted, children }: SessionProviderProps) {
  if (hosted) return <WithAccounts deployment={deployment} hosted={hosted} children={children} />;
  return (
    <DeviceSession
      deployment={deployment}
      account={DEVICE_IDENTITY.subject}
      accounts={null}
      children={children}
    />
  );
}

function WithAccounts({ deployment, hosted, children }: SessionProviderProps & { hosted: Hosted }) {
  const account = useAccount(hosted, deployment.client);
  const { accounts, client, driver, send } = account;
  const { records, attempt } = account.state;
  const [Driver] = useState(() => lazy(hosted.loadDriver));
  // Which of the two it is stands on the device, a few milliseconds away.
  if (!records) return null;
  const { current } = records;
  return (
    <>
      {client ? (
        <Contained key={attempt} onFailed={() => send({ type: "serviceFailed" })}>
          <Suspense>
            <Driver client={client} {...driver} />
          </Suspense>
        </Contained>
      ) : null}
      {current && !accounts.onDevice ? (
        client && <AccountSession key={current.id} {...{ id: current.id, account, client, children }} />
      ) : (
        <DeviceSession
          key={DEVICE_IDENTITY.subject}
          deployment={deployment}
          account={DEVICE_IDENTITY.subject}
          accounts={accounts}
          children={children}
        />
      )}
    </>
  );
}

interface AccountSessionProps {
  id: string;
  account: Account;
  client: ConvexReactClient;
  children: ReactNode;
}

function AccountSession({ id, account, client, children }: AccountSessionProps) {
  const { accounts, send } = account;
  const standing = standingOf(account.state);
  const session = useMemo(() => sessionOf(id, accounts, standing), [id, accounts, standing]);
  return (
    <Ending onEnded={(reason) => send({ type: "sessionEnded", reason })}>
      <ConvexProvider client={client}>
        <SessionContext value={session}>{children}</SessionContext>
      </ConvexProvider>
    </Ending>
  );
}

function sessionOf(id: string, accounts: Accounts, standing: ReturnType<typeof standingOf>): Session {
  const base = { account: id, accounts };
  if (standing === "open") return { ...base, state: "ready", person: { device: false, ...accounts.current } };
  if (standing === "opening") return { ...base, state: "starting" };
  return { ...base, state: "away", reason: standing };
}

/** Whatever goes wrong in the part that knows the sign-in service, the screens beside it stay. */
class Contained extends Component<{ onFailed: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

/** A deployment that no longer knows the account says so to every live query, which throws it on the screen. */
class Ending extends Component<
  { onEnded: (reason: "revoked" | "deleted") => void; children: ReactNode },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    const reason = endOf(error);
    if (reason) this.props.onEnded(reason);
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    if (endOf(this.state.error)) return null;
    throw this.state.error;
  }
}

function endOf(error: unknown): "revoked" | "deleted" | null {
  const code = errorData(error)?.code;
  if (code === "account_deleted") return "deleted";
  return code === "not_signed_in" ? "revoked" : null;
}
