import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import schema from "../../../convex/schema";
import { openDeployment } from "../../../lib/embedded";
import { type AdminToken, serve } from "../../embedded/support/serve";
import type { Address } from "./address";
import { functionModules } from "./modules";

/** The functions in Node behind a socket on loopback, for as long as the process lives, by the clock of the machine. */
export async function serveInNode(): Promise<Address> {
  const adminKey = crypto.randomUUID();
  const deployment = await openDeployment({
    modules: await functionModules(),
    schema,
    name: "practice",
    identity: null,
    indexedDB: new IDBFactory(),
  });
  const { url } = await serve({
    deployment,
    authenticate: async (token) => {
      if (token === null) return null;
      const { value, impersonating } = JSON.parse(token) as AdminToken;
      if (value !== adminKey) throw new Error("That is not the admin key.");
      const { issuer, subject } = impersonating;
      return { ...impersonating, tokenIdentifier: `${issuer}|${subject}` };
    },
  });
  return { url, adminKey };
}
