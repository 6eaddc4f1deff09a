import "fake-indexeddb/auto";
import { makeFunctionReference } from "convex/server";
import { IDBFactory } from "fake-indexeddb";
import schema from "../../../convex/schema";
import { openDeployment } from "../../../lib/embedded";
import { Clock } from "./clock";
import { type Deployment, RefusedByConvex, type Tables } from "./deployment";
import { identityOf } from "./identity";
import { functionModules } from "./modules";
import { tables } from "./tables";

const readTables = makeFunctionReference<"query", Record<string, never>, Tables>("testing:tables");

/** The functions in the embedded deployment, in a database that nothing else sees. */
export async function openEmbedded(): Promise<Deployment> {
  const clock = new Clock();
  const modules = await functionModules();
  clock.install();
  const deployment = await openDeployment({
    modules: { ...modules, testing: { tables } },
    schema,
    name: "practice",
    identity: null,
    now: () => clock.now(),
    indexedDB: new IDBFactory(),
  });
  const run: Deployment["run"] = async (who, kind, name, args): Promise<unknown> =>
    kind === "query"
      ? deployment.query(makeFunctionReference<"query">(name), args, identityOf(who))
      : deployment.mutation(makeFunctionReference<"mutation">(name), args, identityOf(who));
  return {
    run: (...call) => run(...call).catch(rethrow),
    pass: (ms) => clock.pass(ms, () => deployment.runDue()),
    now: () => clock.now(),
    tables: () => deployment.query(readTables, {}),
    close: async () => {
      await deployment.close();
      clock.restore();
    },
  };
}

function rethrow(error: unknown): never {
  const text = error instanceof Error ? error.message : "";
  if (text.includes("ArgumentValidationError")) throw new RefusedByConvex("arguments", error);
  if (text.includes("InvalidCursor")) throw new RefusedByConvex("cursor", error);
  throw error;
}
