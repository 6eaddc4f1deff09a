import { ConvexReactClient } from "convex/react";
import { onTestFinished } from "vitest";
import { serve, type ServeOptions, type Server } from "./serve";

/** Serves a deployment on loopback until the test ends. */
export async function serving(options: ServeOptions): Promise<Server> {
  const server = await serve(options);
  onTestFinished(() => server.close());
  return server;
}

/** The client that the product uses, closed when the test ends. */
export function connect(url: string, webSocketConstructor?: typeof WebSocket): ConvexReactClient {
  const client = new ConvexReactClient(url, { logger: false, webSocketConstructor });
  onTestFinished(() => client.close());
  return client;
}

/** Everything that a watched query shows, in order; errors as such. */
export function record(watch: {
  onUpdate(listener: () => void): () => void;
  localQueryResult(): unknown;
}): unknown[] {
  const seen: unknown[] = [];
  const note = () => {
    try {
      const result = watch.localQueryResult();
      if (result !== undefined) seen.push(result);
    } catch (error) {
      seen.push(error);
    }
  };
  onTestFinished(watch.onUpdate(note));
  note();
  return seen;
}
