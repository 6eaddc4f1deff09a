import { convexTest } from "convex-test";
import { type GenericQueryCtx, type GenericDataModel, makeFunctionReference } from "convex/server";
import { ADA } from "../behaviour/people";
import { Clock } from "../support/deployments/clock";
import { identityOf } from "../support/deployments/identity";
import type { Module } from "../support/deployments/modules";
import { type Args, type Shape, type Stage, type Surface, withFunctions } from "./cost-stage";

/** What the functions of a session cost the database. */
export interface Database {
  calls: number;
  documentsRead: number;
  documentsWritten: number;
  bytesRead: number;
  bytesWritten: number;
}

/**
 * Plays the same session under convex-test and adds up its transaction metrics: of every mutation, every scheduled
 * function, and every run of a watched query. `runs` says which ran when, as the live deployment found out.
 */
export async function playMetered(shape: Shape, withPopup: boolean, runs: string[][]): Promise<Database> {
  const clock = new Clock();
  clock.install();
  try {
    const { t, meter } = meteredTest(shape);
    let turn = 0;
    const surfaces: Tested[] = [];
    /** As live: what is due runs, then the watched queries that it or the call before it touched. */
    const after = async (ms: number) => {
      await clock.pass(ms, () => t.finishInProgressScheduledFunctions());
      for (const label of runs[turn++] ?? []) {
        for (const surface of surfaces) await surface.rerun(label);
      }
    };
    const surface = (name: string) => {
      const tested = new Tested(t.withIdentity(identityOf(ADA)!), name, () => after(0));
      surfaces.push(tested);
      return tested;
    };
    const stage: Stage = {
      panel: surface("panel"),
      popup: withPopup ? surface("popup") : undefined,
      now: () => clock.now(),
      pass: after,
    };
    await shape.before(stage);
    turn = 0;
    meter.reset();
    await shape.play(stage);
    if (turn !== runs.length)
      throw new Error(`The session took ${turn} steps here, and ${runs.length} live.`);
    return meter.total;
  } finally {
    clock.restore();
  }
}

type Test = ReturnType<typeof convexTest>;
type Metered = GenericQueryCtx<GenericDataModel>;

/** convex-test with a meter on every function. */
export function meteredTest(shape: Pick<Shape, "schema" | "modules">): { t: Test; meter: Meter } {
  const meter = new Meter();
  const modules = withFunctions(shape.modules, (_name, original) => ({
    _handler: async (ctx: Metered, args: Args): Promise<unknown> => {
      const result = await handlerOf(original)(ctx, args);
      await meter.count(ctx);
      return result;
    },
  }));
  // convex-test finds the root of the modules by where this folder is.
  const loaders: Record<string, () => Promise<Module>> = { "convex/_generated/api.js": async () => ({}) };
  for (const [path, module] of Object.entries(modules)) loaders[`convex/${path}.js`] = async () => module;
  return { t: convexTest({ schema: shape.schema, modules: loaders }), meter };
}

/** What was given to the builder; convex-test calls it too. */
function handlerOf(original: object): (ctx: Metered, args: Args) => Promise<unknown> {
  return (original as { _handler: (ctx: Metered, args: Args) => Promise<unknown> })._handler;
}

export class Meter {
  total: Database = zero();

  reset(): void {
    this.total = zero();
  }

  async count(ctx: Metered): Promise<void> {
    const metrics = await ctx.meta.getTransactionMetrics();
    this.total.calls += 1;
    for (const name of ["documentsRead", "documentsWritten", "bytesRead", "bytesWritten"] as const) {
      this.total[name] += metrics[name].used;
    }
  }
}

function zero(): Database {
  return { calls: 0, documentsRead: 0, documentsWritten: 0, bytesRead: 0, bytesWritten: 0 };
}

class Tested implements Surface {
  private readonly queries = new Map<string, { query: string; args: Args; value: unknown }>();

  constructor(
    private readonly t: Pick<Test, "query" | "mutation">,
    private readonly name: string,
    private readonly afterwards: () => Promise<void>,
  ) {}

  async watch(label: string, query: string, args: Args): Promise<void> {
    this.queries.set(label, { query, args, value: undefined });
    await this.afterwards();
  }

  async unwatch(label: string): Promise<void> {
    this.queries.delete(label);
    await this.afterwards();
  }

  value(label: string): unknown {
    return this.queries.get(label)?.value;
  }

  async mutate(mutation: string, args: Args): Promise<unknown> {
    const result: unknown = await this.t.mutation(makeFunctionReference<"mutation">(mutation), args);
    await this.afterwards();
    return result;
  }

  /** Runs what is watched under that label, when it is this surface's. */
  async rerun(label: string): Promise<void> {
    for (const [own, watched] of this.queries) {
      if (label !== `${this.name} ${own}`) continue;
      watched.value = await this.t.query(makeFunctionReference<"query">(watched.query), watched.args);
    }
  }
}
