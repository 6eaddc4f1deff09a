import "../../../lib/embedded/environment";
import "fake-indexeddb/auto";
import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { UserIdentity } from "convex/server";
import { IDBFactory } from "fake-indexeddb";
import { createLocalJWKSet, type JWTPayload, jwtVerify } from "jose";
import { type WebSocket, WebSocketServer } from "ws";
import { type Deployment, openDeployment, SyncSession } from "../../../lib/embedded";
import { modules, schema } from "../../../lib/wiring/modules";
import type { Certificate } from "../clerk/certificate";
import type { Signer } from "../clerk/tokens";

export interface CloudOptions {
  certificate: Certificate;
  /** Whose tokens are taken, and with which keys. */
  issuer: string;
  keys: Signer["keys"];
}

/** A stand-in for Convex Cloud: our functions behind a real WebSocket that checks every token as Convex does. */
export interface Cloud {
  port: number;
  deployment: Deployment;
  /** Who a token says its holder is; throws for one that Convex would not take. */
  identify(token: string): Promise<UserIdentity>;
  /** How many tokens were taken so far. */
  accepted(): number;
  /** How long every message takes on its way here, in ms: the next town, or the other side of the world. */
  setDelay(ms: number): void;
  /** Cuts every connection and takes no new one, or takes them again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

/** Serves the functions on loopback, over TLS. */
export async function serveCloud({ certificate, issuer, keys }: CloudOptions): Promise<Cloud> {
  const deployment = await openDeployment({
    modules,
    schema,
    name: "cloud",
    identity: null,
    indexedDB: new IDBFactory(),
  });
  const keySet = createLocalJWKSet({ keys });
  let accepted = 0;
  let isDown = false;
  let delay = 0;
  const identify = async (token: string) => {
    const { payload } = await jwtVerify(token, keySet, { issuer, audience: "convex", algorithms: ["RS256"] });
    return identityOf(payload);
  };
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert });
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request: IncomingMessage, socket, head) => {
    if (isDown) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => attach(opened));
  });
  const attach = (socket: WebSocket) => {
    let expiry: NodeJS.Timeout | undefined;
    const session = new SyncSession(deployment, {
      send: (text) => socket.send(text),
      onFailed: () => socket.close(1011, "InternalServerError"),
      async authenticate(token) {
        clearTimeout(expiry);
        if (token === null) return null;
        const identity = await identify(token);
        accepted++;
        // Nobody goes on with a token that has run out.
        expiry = setTimeout(() => socket.terminate(), Number(identity["exp"]) * 1000 - Date.now());
        return identity;
      },
    });
    socket.on("message", (data: Buffer) => {
      // What was on its way when a connection broke never arrives.
      const deliver = () => socket.readyState === socket.OPEN && session.receive(data.toString("utf8"));
      setTimeout(deliver, delay);
    });
    socket.on("close", () => {
      clearTimeout(expiry);
      session.close();
    });
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = () => sockets.clients.forEach((client) => client.terminate());
  return {
    port: (server.address() as AddressInfo).port,
    deployment,
    identify,
    accepted: () => accepted,
    setDelay(ms) {
      delay = ms;
    },
    setDown(next) {
      isDown = next;
      if (isDown) cut();
    },
    async close() {
      cut();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await deployment.close();
    },
  };
}

function identityOf({ iss = "", sub = "", email, name, picture, exp }: JWTPayload): UserIdentity {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    tokenIdentifier: `${iss}|${sub}`,
    issuer: iss,
    subject: sub,
    email: text(email),
    name: text(name),
    pictureUrl: text(picture),
    exp,
  };
}
