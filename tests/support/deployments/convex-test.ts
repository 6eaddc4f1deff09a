import { convexTest } from "convex-test";
import { makeFunctionReference } from "convex/server";
import schema from "../../../convex/schema";
import { Clock } from "./clock";
import { type Deployment, RefusedByConvex, type Who } from "./deployment";
import { identityOf } from "./identity";
import { convexModules } from "./modules";
import { readTables } from "./tables";

/** The functions under convex-test, which also holds each call to Convex's limits on one transaction. */
export async function openConvexTest(): Promise<Deployment> {
  const clock = new Clock();
  clock.install();
  const t = convexTest({ schema, modules, transactionLimits: true });
  const as = (who: Who) => {
    const identity = identityOf(who);
    return identity ? t.withIdentity(identity) : t;
  };
  const run: Deployment["run"] = async (who, kind, name, args): Promise<unknown> =>
    kind === "query"
      ? as(who).query(makeFunctionReference<"query">(name), args)
      : as(who).mutation(makeFunctionReference<"mutation">(name), args);
  return {
    run: (...call) => run(...call).catch(rethrow),
    pass: (ms) => clock.pass(ms, () => t.finishInProgressScheduledFunctions()),
    now: () => clock.now(),
    tables: () => t.run(readTables),
    inside: (work) => t.run(work),
    close: async () => clock.restore(),
  };
}

/** By where it was thrown: a document that does not match the schema fails with the same words as arguments. */
function rethrow(error: unknown): never {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  if (/validateFunctionArgs|parseArgs/.test(stack)) throw new RefusedByConvex("arguments", error);
  const isAboutCursor = /JSON|\.map is not a function/.test(message);
  if (isAboutCursor && stack.includes("QueryImpl.paginate")) throw new RefusedByConvex("cursor", error);
  throw error;
}

const modules = Object.fromEntries(
  Object.entries(convexModules()).map(([path, load]) => [`convex/${path}.js`, load]),
);
