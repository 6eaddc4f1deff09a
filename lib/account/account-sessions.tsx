import { ConvexProvider, type ConvexReactClient } from "convex/react";
import { Component, lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { errorData } from "../../convex/errors";
import type { Hosted } from "./hosted";
import { DeviceSession, type Session, SessionContext, type SessionsProps } from "./session";
import { type Account, type Accounts, standingOf, useAccount } from "./use-account";

/**
 * Who practises where there are accounts: whoever is signed in, else the person on this device. Everything below is
 * mounted anew when that changes, so that nothing of one person is shown to another.
 */
export function AccountSessions({ deployment, hosted, children }: SessionsProps & { hosted: Hosted }) {
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
        // Whatever goes wrong in the part that knows the sign-in service, the screens beside it stay.
        <Boundary key={attempt} handles={() => true} onCaught={() => send({ type: "serviceFailed" })}>
          <Suspense>
            <Driver client={client} {...driver} />
          </Suspense>
        </Boundary>
      ) : null}
      {current && !accounts.onDevice ? (
        client && <AccountSession key={current.id} {...{ id: current.id, account, client, children }} />
      ) : (
        <DeviceSession key="device" {...{ deployment, accounts, children }} />
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
  const end = (error: unknown) => {
    const reason = endOf(error);
    if (reason) send({ type: "sessionEnded", reason });
  };
  return (
    // A deployment that no longer knows the account says so to every live query, which throws it on the screen.
    <Boundary handles={(error) => endOf(error) !== null} onCaught={end}>
      <ConvexProvider client={client}>
        <SessionContext value={session}>{children}</SessionContext>
      </ConvexProvider>
    </Boundary>
  );
}

function sessionOf(id: string, accounts: Accounts, standing: ReturnType<typeof standingOf>): Session {
  const base = { account: id, accounts };
  if (standing === "open") return { ...base, state: "ready", person: { device: false, ...accounts.current } };
  if (standing === "opening") return { ...base, state: "starting" };
  return { ...base, state: "away", reason: standing };
}

interface BoundaryProps {
  /** Of these errors nothing is shown; others are thrown on. */
  handles: (error: unknown) => boolean;
  onCaught: (error: unknown) => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { caught: { error: unknown } | null }> {
  override state: { caught: { error: unknown } | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCaught(error);
  }

  override render() {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    if (this.props.handles(caught.error)) return null;
    throw caught.error;
  }
}

function endOf(error: unknown): "revoked" | "deleted" | null {
  const code = errorData(error)?.code;
  if (code === "account_deleted") return "deleted";
  return code === "not_signed_in" ? "revoked" : null;
}
