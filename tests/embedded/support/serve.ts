/** A deployment in Node, behind a WebSocket on loopback. */
import "fake-indexeddb/auto";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { UserIdentity } from "convex/server";
import { type WebSocket, WebSocketServer } from "ws";
import { type Deployment, SyncSession, type SyncSessionOptions } from "../../../lib/embedded";

export interface ServeOptions extends Pick<SyncSessionOptions, "authenticate" | "onSent" | "log"> {
  deployment: Deployment;
  /** Left out: any free one. */
  port?: number;
  /** Pages that may connect, such as `chrome-extension://…`; clients that are no pages always may. */
  origins?: string[];
}

export interface Server {
  /** For `new ConvexReactClient(url)`. */
  url: string;
  /** Cuts every connection, as a broken network would. */
  cut(): void;
  close(): Promise<void>;
}

/** Serves a deployment's sync protocol on 127.0.0.1. */
export async function serve({
  deployment,
  port = 0,
  origins = [],
  ...options
}: ServeOptions): Promise<Server> {
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port,
    verifyClient: ({ req, origin }: { req: IncomingMessage; origin?: string }) =>
      isLoopback(req.headers.host) && (origin === undefined || origins.includes(origin)),
  });
  server.on("connection", (socket) => attach(socket, deployment, options));
  await new Promise((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  const cut = () => server.clients.forEach((client) => client.terminate());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function attach(
  socket: WebSocket,
  deployment: Deployment,
  options: Pick<SyncSessionOptions, "authenticate" | "onSent" | "log">,
): void {
  const session = new SyncSession(deployment, {
    ...options,
    send: (text) => socket.send(text),
    onFailed: () => socket.close(1011, "InternalServerError"),
  });
  socket.on("message", (data: Buffer) => session.receive(withAdminAsToken(data.toString("utf8"))));
  socket.on("close", () => session.close());
}

/** What `authenticate` is handed of somebody with the admin key, who acts as somebody else: as JSON, for a token. */
export interface AdminToken {
  value: string;
  impersonating: UserIdentity;
}

/** A session knows no admins. */
function withAdminAsToken(text: string): string {
  const message = JSON.parse(text) as { tokenType?: string };
  if (message.tokenType !== "Admin") return text;
  return JSON.stringify({ ...message, tokenType: "User", value: text });
}

/** A page elsewhere may name this machine by a host name of its own; loopback has to be called loopback. */
function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}
