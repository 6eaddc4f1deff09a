import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";

/** What the official CLI pushes, as far as it is looked at here. */
export interface Push {
  appDefinition: {
    dependencies?: unknown[];
    udfServerVersion: string;
    /** Every file of `convex/`, bundled. */
    changedModules: { path: string; source: string }[];
  };
  componentDefinitions: unknown[];
}

/** What a push is refused with. */
export class PushRefused extends Error {}

export interface StubOptions {
  /** Looks at a push, and says whose tokens it takes. Throws `PushRefused`. Left out: nobody's. */
  onPush?: (push: Push) => Promise<unknown[]>;
  /** Answers a call of the CLI that is no push; undefined for one that it does not know. */
  onCall?: (path: string, body: unknown) => unknown;
}

/** Stands in for a deployment on loopback, as far as the official CLI speaks to one when it pushes. */
export async function serveStub({ onPush, onCall }: StubOptions = {}): Promise<{
  url: string;
  close(): void;
}> {
  const stub = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });
  const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
    const path = request.url?.split("?")[0] ?? "";
    const body: unknown = JSON.parse((await bodyOf(request)) || "null");
    switch (path) {
      case "/api/get_config_hashes": {
        const config = { functions: "convex/" };
        return [200, { config, moduleHashes: [], udfServerVersion: null, nodeVersion: null }];
      }
      case "/api/deploy2/evaluate_push":
        return [200, startedPush(body as Push, [])];
      case "/api/deploy2/start_push":
        try {
          const push = body as Push;
          return [200, startedPush(push, (await onPush?.(push)) ?? [])];
        } catch (error) {
          if (!(error instanceof PushRefused)) throw error;
          return [400, { code: "InvalidAuthConfig", message: error.message }];
        }
      case "/api/deploy2/wait_for_schema":
        return [200, { type: "complete" }];
      case "/api/deploy2/finish_push":
        return [200, { authDiff: { added: [], removed: [] }, definitionDiffs: {}, componentDiffs: {} }];
      case "/api/deploy2/report_push_completed":
        return [200, null];
    }
    const called = await onCall?.(path, body);
    if (called === undefined) return [404, { code: "NotFound", message: `the stub has no ${path}` }];
    return [200, called];
  };
  await new Promise<void>((resolve) => stub.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(stub.address() as AddressInfo).port}`,
    close: () => {
      stub.closeAllConnections();
      stub.close();
    },
  };
}

/** Variables of a real deployment would send the CLI there. */
export function withoutDeployment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("CONVEX_")));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  return (request.headers["content-encoding"] === "br" ? brotliDecompressSync(raw) : raw).toString();
}

function startedPush(push: Push, appAuth: unknown[]) {
  if (push.appDefinition.dependencies?.length || push.componentDefinitions.length) {
    throw new Error("Components need a hosted deployment; our functions use none.");
  }
  const root = { type: "app" };
  const udfConfig = {
    serverVersion: push.appDefinition.udfServerVersion,
    importPhaseRngSeed: null,
    importPhaseUnixTimestamp: null,
  };
  return {
    environmentVariables: {},
    externalDepsId: null,
    componentDefinitionPackages: {},
    appAuth,
    analysis: {
      "": {
        definition: {
          path: "",
          definitionType: root,
          childComponents: [],
          httpMounts: {},
          exports: { type: "branch", branch: [] },
          envVars: [],
        },
        schema: null,
        functions: {},
        udfConfig,
      },
    },
    app: {
      definitionPath: "",
      componentPath: "",
      args: {},
      childComponents: {},
      httpRoutes: { httpModuleRoutes: null, mounts: [] },
      exports: {},
    },
    schemaChange: { allocatedComponentIds: {}, schemaIds: {}, indexDiffs: {} },
  };
}
