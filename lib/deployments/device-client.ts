import { createStore } from "zustand/vanilla";
import { api } from "../../convex/_generated/api";
import { type Port, portSocket, type StorageProblem } from "../embedded/page";
import type { Deployment } from "../account/session";
import { openClient } from "./client";

/** Any address will do: the socket below is a port to the worker. */
const ADDRESS = "https://device.invalid";

/** The way to the deployment in this extension's own worker. */
export function deviceDeployment(connect: (name: string) => Port): Deployment {
  const store = createStore<{ problem: StorageProblem["code"] | null }>(() => ({ problem: null }));
  const client = openClient(ADDRESS, {
    webSocketConstructor: portSocket({
      connect,
      onUnavailable: ({ code }) => store.setState({ problem: code }),
      onReady: () => store.setState({ problem: null }),
    }),
  });
  let opened: Promise<unknown> | undefined;
  return {
    client,
    open() {
      opened ??= client.mutation(api.users.store, {}).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    watch(listener) {
      const { problem } = store.getState();
      if (problem) listener(problem);
      return store.subscribe((state) => listener(state.problem));
    },
  };
}
