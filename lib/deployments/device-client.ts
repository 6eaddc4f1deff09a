import { type Port, portSocket, type StorageProblem } from "../embedded/page";
import type { Deployment } from "../account/session";
import { openClient } from "./client";

/** Any address will do: the socket below is a port to the worker. */
const ADDRESS = "https://device.invalid";

/** The way to the deployment in this extension's own worker. */
export function deviceDeployment(connect: (name: string) => Port): Deployment {
  const listeners = new Set<(reason: StorageProblem["code"] | null) => void>();
  let last: StorageProblem["code"] | null = null;
  const tell = (reason: StorageProblem["code"] | null) => {
    last = reason;
    for (const listener of listeners) listener(reason);
  };
  const client = openClient(ADDRESS, {
    webSocketConstructor: portSocket({
      connect,
      onUnavailable: ({ code }) => tell(code),
      onReady: () => tell(null),
    }),
  });
  return {
    client,
    watch(listener) {
      listeners.add(listener);
      if (last) listener(last);
      return () => listeners.delete(listener);
    },
  };
}
