import { ConvexReactClient, type ConvexReactClientOptions } from "convex/react";
import { wellFormedData } from "../text/index";

/** The methods through which arguments leave a surface; `query` and the hooks call these. */
const SENDING = ["watchQuery", "watchPaginatedQuery", "mutation", "action"] as const;

type Send = (reference: unknown, ...args: unknown[]) => unknown;

/**
 * A client as every surface has it. Texts are made well-formed before they are sent: a hosted deployment ends the
 * connection for good at half a surrogate pair, before any function could mend it.
 */
export function openClient(address: string, options: ConvexReactClientOptions = {}): ConvexReactClient {
  const client = new ConvexReactClient(address, {
    skipConvexDeploymentUrlCheck: true,
    // Every text is on the device before the client sees it, so closing the panel needs no warning.
    unsavedChangesWarning: false,
    logger: false,
    ...options,
  });
  const senders = client as unknown as Record<(typeof SENDING)[number], Send>;
  for (const name of SENDING) {
    const send = senders[name].bind(client);
    senders[name] = (reference, ...args) => send(reference, ...wellFormedData(args));
  }
  return client;
}
