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
import * as accountDeletions from "../../../convex/accountDeletions";
import { modules, schema } from "../../../lib/deployments/modules";
import type { Certificate } from "../clerk/certificate";
import type { Signer } from "../clerk/tokens";
import { lane, type Weather } from "./weather";

export interface CloudOptions {
  certificate: Certificate;
  /** Whose tokens are taken, and with which keys. */
  issuer: string;
  keys: Signer["keys"];
  /** Where the data is; new and in memory when left out. */
  indexedDB?: IDBFactory;
  /** Any free one when left out. */
  port?: number;
  /** By which tokens run out, in ms; the machine's clock when left out. */
  now?: () => number;
  /** The language model of the deployment; it has none when left out. */
  model?: HostedModel;
}

/** Where a deployment's own language model is. */
export interface HostedModel {
  baseURL: string;
  model: string;
  apiKey: string;
}

/** The name of the stand-in's database. */
export const CLOUD_DATABASE = "cloud";

/** A stand-in for Convex Cloud: our functions behind a real WebSocket that checks every token as Convex does. */
export interface Cloud {
  port: number;
  deployment: Deployment;
  /** Who a token says its holder is; throws for one that Convex would not take. */
  identify(token: string): Promise<UserIdentity>;
  /** How many tokens were taken so far, and how many were not. */
  accepted(): number;
  refused(): number;
  /** How long every message takes on its way here, in ms: the next town, or the other side of the world. */
  setDelay(ms: number): void;
  /** What becomes of the messages in both directions from here on; null for nothing. */
  setWeather(weather: Weather | null): void;
  /** Cuts every connection and takes no new one, or takes them again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

/** Serves the functions on loopback, over TLS. */
export async function serveCloud(options: CloudOptions): Promise<Cloud> {
  const {
    certificate,
    issuer,
    keys,
    indexedDB = new IDBFactory(),
    port = 0,
    now = Date.now,
    model,
  } = options;
  const environment = model && {
    COACH_BASE_URL: model.baseURL,
    COACH_MODEL: model.model,
    COACH_API_KEY: model.apiKey,
  };
  const deployment = await openDeployment({
    modules: {
      ...modules,
      accountDeletions,
      ...(model && { modelCalls: await import("../../../convex/modelCalls") }),
    },
    environment,
    schema,
    name: CLOUD_DATABASE,
    identity: null,
    indexedDB,
  });
  const keySet = createLocalJWKSet({ keys });
  let accepted = 0;
  let refused = 0;
  let isDown = false;
  let delay = 0;
  let weather: Weather | null = null;
  const identify = async (token: string) => {
    const wanted = { issuer, audience: "convex", algorithms: ["RS256"], currentDate: new Date(now()) };
    const { payload } = await jwtVerify(token, keySet, wanted);
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
    let isLost = false;
    const lose = () => {
      isLost = true;
      socket.terminate();
    };
    const send = (text: string) => {
      if (socket.readyState === socket.OPEN) socket.send(text);
    };
    const session = new SyncSession(deployment, {
      send: lane(() => weather, send, lose),
      onFailed: () => socket.close(1011, "InternalServerError"),
      async authenticate(token) {
        clearTimeout(expiry);
        if (token === null) return null;
        const identity = await identify(token).catch((error: unknown) => {
          refused++;
          throw error;
        });
        accepted++;
        // Nobody goes on with a token that has run out.
        expiry = setTimeout(() => socket.terminate(), Number(identity["exp"]) * 1000 - now());
        return identity;
      },
    });
    // What was on its way when a connection broke never arrives; what a page sent before it left does.
    const arrive = lane<string | null>(
      () => weather,
      (text) => {
        if (isLost) return;
        if (text === null) session.close();
        else session.receive(text);
      },
      lose,
    );
    socket.on("message", (data: Buffer) => {
      const text = data.toString("utf8");
      if (delay) setTimeout(() => socket.readyState === socket.OPEN && session.receive(text), delay);
      else arrive(text);
    });
    socket.on("close", () => {
      clearTimeout(expiry);
      if (isLost || delay) session.close();
      else arrive(null);
    });
  };
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const cut = () => sockets.clients.forEach((client) => client.terminate());
  return {
    port: (server.address() as AddressInfo).port,
    deployment,
    identify,
    accepted: () => accepted,
    refused: () => refused,
    setDelay(ms) {
      delay = ms;
    },
    setWeather(next) {
      weather = next;
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
      for (const name of Object.keys(environment ?? {})) delete process.env[name];
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
