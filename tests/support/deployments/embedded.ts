import "fake-indexeddb/auto";
import { internalMutationGeneric, makeFunctionReference } from "convex/server";
import { IDBFactory } from "fake-indexeddb";
import type { MutationCtx } from "../../../convex/_generated/server";
import schema from "../../../convex/schema";
import { openDeployment } from "../../../lib/embedded";
import { Clock } from "./clock";
import { type Deployment, RefusedByConvex, type Tables } from "./deployment";
import { identityOf } from "./identity";
import { functionModules, type Module } from "./modules";
import { readTables } from "./tables";

const worked = makeFunctionReference<"mutation", Record<string, never>, null>("testing:work");

/** The functions in the embedded deployment, in a database that nothing else sees; a meter may be put on them. */
export async function openEmbedded(
  metered: (modules: Record<string, Module>) => Record<string, Module> = (modules) => modules,
): Promise<Deployment> {
  const clock = new Clock();
  const modules = metered(await functionModules());
  clock.install();
  let given: (ctx: MutationCtx) => Promise<void> = async () => {};
  const work = internalMutationGeneric({
    args: {},
    handler: async (ctx) => {
      await given(ctx as MutationCtx);
      return null;
    },
  });
  const inside: Deployment["inside"] = async (work) => {
    given = work;
    await deployment.mutation(worked, {});
  };
  const deployment = await openDeployment({
    modules: { ...modules, testing: { work } },
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
    tables: async () => {
      let tables: Tables | undefined;
      await inside(async (ctx) => void (tables = await readTables(ctx)));
      return tables!;
    },
    inside,
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
