import { useMutation } from "convex/react";
import { Component, type ReactNode } from "react";
import { api } from "../../convex/_generated/api";
import { isDevice } from "../../convex/device";
import { useSession } from "../../lib/account/session";
import { errorWords } from "../../lib/words/errors";
import { untilStored } from "./until-stored";

/**
 * Stands around what asks for sessions. When everything on this device was deleted, in another window or with the
 * browser's own data, the deployment no longer knows who practises and every query throws that: then the person is
 * made known again, and the screens are shown anew.
 */
export function Renewal({ children }: { children: ReactNode }) {
  const renew = useMutation(api.users.store);
  const { account } = useSession();
  // An account that its deployment no longer knows is over: the session around this deals with that.
  if (!isDevice(account)) return children;
  return <Boundary renew={() => renew({})}>{children}</Boundary>;
}

interface BoundaryProps {
  renew: () => Promise<unknown>;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };
  private readonly unmounted = new AbortController();

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error) {
    if (isForgotten(error)) this.renew();
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    if (isForgotten(this.state.error)) return null;
    throw this.state.error;
  }

  override componentWillUnmount() {
    this.unmounted.abort();
  }

  private renew(): void {
    const { signal } = this.unmounted;
    const show = (error: Error | null) => {
      if (!signal.aborted) this.setState({ error });
    };
    untilStored(this.props.renew, signal).then(() => show(null), show);
  }
}

function isForgotten(error: Error): boolean {
  const { code } = errorWords(error);
  return code === "not_signed_in" || code === "account_deleted";
}
