import type { SchemaDefinition, GenericSchema } from "convex/server";
import type { Module } from "../support/deployments/modules";

export type Args = Record<string, unknown>;

/** A window of the person: it watches queries under labels of its own, and calls mutations. */
export interface Surface {
  watch(label: string, query: string, args: Args): Promise<void>;
  unwatch(label: string): Promise<void>;
  /** What a watched query says now. */
  value(label: string): unknown;
  mutate(mutation: string, args: Args): Promise<unknown>;
}

/** Where a practice session is played. */
export interface Stage {
  panel: Surface;
  /** The popup with the history, in another window; absent when nobody has it open. */
  popup?: Surface;
  /** Lets time pass, in ms; scheduled work is done meanwhile. */
  pass: (ms: number) => Promise<void>;
  /** ms since the epoch on this stage. */
  now: () => number;
}

/** A backend, and how a practice session goes with it. */
export interface Shape {
  schema: SchemaDefinition<GenericSchema, boolean>;
  modules: Record<string, Module>;
  /** Stores the account and twenty finished sessions; not measured. */
  before(stage: Stage): Promise<void>;
  play(stage: Stage): Promise<void>;
}

interface ConvexFunction {
  isQuery?: boolean;
  isMutation?: boolean;
}

/** The same modules, with every function changed in some of its members; `name` as in "users:store". */
export function withFunctions(
  modules: Record<string, Module>,
  change: (name: string, original: object) => object,
): Record<string, Module> {
  const changed = (path: string, module: Module): Module =>
    Object.fromEntries(
      Object.entries(module).map(([name, value]) => [
        name,
        isConvexFunction(value) ? Object.assign(() => {}, value, change(`${path}:${name}`, value)) : value,
      ]),
    );
  return Object.fromEntries(Object.entries(modules).map(([path, module]) => [path, changed(path, module)]));
}

function isConvexFunction(value: unknown): value is ConvexFunction & object {
  return typeof value === "function" && ("isQuery" in value || "isMutation" in value);
}
