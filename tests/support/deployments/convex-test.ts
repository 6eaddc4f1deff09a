import { convexTest } from "convex-test";
import { makeFunctionReference } from "convex/server";
import schema from "../../../convex/schema";
import { Clock } from "./clock";
import type { Deployment, Who } from "./deployment";
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
  return {
    run: async (who, kind, name, args): Promise<unknown> =>
      kind === "query"
        ? as(who).query(makeFunctionReference<"query">(name), args)
        : as(who).mutation(makeFunctionReference<"mutation">(name), args),
    pass: (ms) => clock.pass(ms, () => t.finishInProgressScheduledFunctions()),
    now: () => clock.now(),
    tables: () => t.run(readTables),
    close: async () => clock.restore(),
  };
}

const modules = Object.fromEntries(
  Object.entries(convexModules()).map(([path, load]) => [`convex/${path}.js`, load]),
);
