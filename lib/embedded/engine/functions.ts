import {
  type GenericDataModel,
  type GenericMutationCtx,
  mutationGeneric,
  type UserIdentity,
} from "convex/server";
import { jsonToConvex, type JSONValue, type ValidatorJSON } from "convex/values";
import pLimit from "p-limit";
import { NeedsHostedDeployment } from "../unsupported";
import { type IsIdOf, mismatch } from "../values/validation";

export type FunctionKind = "query" | "mutation" | "action";

/** Module path (`coach/ask`) to its exports, as `import * as` gives them. What is no function is ignored. */
export type Modules = Record<string, Record<string, unknown>>;

/** A function call that comes from outside a transaction. */
export interface Call {
  /** Such as `coach/ask:start`; undefined for a function of a component. */
  path: string | undefined;
  /** In Convex's JSON encoding. */
  args: JSONValue;
  identity: UserIdentity | null;
  /** Clients reach public functions only. */
  visibility: "public" | "any";
}

export interface RegisteredFunction {
  /** Such as `coach/ask:start`. */
  path: string;
  kind: FunctionKind;
  /** Checks the arguments, runs the handler, checks what it returns. Values are in Convex's JSON encoding. */
  run(args: JSONValue, requestId: string): Promise<JSONValue>;
}

/** The functions of a project. */
export class Functions {
  private readonly registered = new Map<ConvexFunction, RegisteredFunction>();

  constructor(
    private readonly modules: Modules,
    private readonly isIdOf: IsIdOf,
  ) {}

  /**
   * The function at a path, which is undefined for a function of a component.
   *
   * @throws when there is none, or one of another kind, or (for clients, who may see `public`) an internal one
   */
  find(
    path: string | undefined,
    kinds: readonly FunctionKind[],
    visibility: "public" | "any",
  ): RegisteredFunction {
    if (path === undefined) throw new NeedsHostedDeployment("A function of a component");
    const [module = "", name = "default"] = path.split(":");
    const definition = this.modules[module.replace(/\.js$/, "")]?.[name];
    if (!isConvexFunction(definition) || (visibility === "public" && definition.isPublic !== true)) {
      throw new Error(`Could not find ${visibility === "public" ? "public " : ""}function for '${path}'.`);
    }
    const found = this.registered.get(definition) ?? register(path, definition, this.isIdOf);
    this.registered.set(definition, found);
    if (!kinds.includes(found.kind)) {
      throw new Error(
        `Trying to execute ${path} as ${kinds.join(" or ")}, but it is defined as ${found.kind}.`,
      );
    }
    return found;
  }
}

function register(path: string, definition: ConvexFunction, isIdOf: IsIdOf): RegisteredFunction {
  const args = JSON.parse(definition.exportArgs()) as ValidatorJSON;
  const returns = JSON.parse(definition.exportReturns()) as ValidatorJSON | null;
  const { kind, invoke } = invocation(definition);
  return {
    path,
    kind,
    async run(json, requestId) {
      check("ArgumentValidationError", args, json, isIdOf);
      const result = JSON.parse(await invoke(requestId, JSON.stringify([json]))) as JSONValue;
      if (returns !== null) check("ReturnsValidationError", returns, result, isIdOf);
      return result;
    },
  };
}

function check(name: string, validator: ValidatorJSON, json: JSONValue, isIdOf: IsIdOf): void {
  const found = mismatch(validator, jsonToConvex(json), isIdOf);
  if (found === null) return;
  throw new Error(`${name}: Value does not match validator. ${found.reason}\nPath: ${found.path}`);
}

type Invoke = (requestId: string, args: string) => Promise<string>;

function invocation(definition: ConvexFunction): { kind: FunctionKind; invoke: Invoke } {
  const { invokeQuery, invokeMutation, invokeAction } = definition.isMutation
    ? callingInTurn(definition)
    : definition;
  if (invokeQuery) return { kind: "query", invoke: (_, args) => invokeQuery(args) };
  if (invokeMutation) return { kind: "mutation", invoke: (_, args) => invokeMutation(args) };
  if (invokeAction) return { kind: "action", invoke: invokeAction };
  throw new NeedsHostedDeployment("An HTTP action");
}

/**
 * A mutation that calls one function after the other, as on Convex, even when it does not wait for the first. Inside
 * one transaction nobody could tell which of two is writing.
 */
function callingInTurn({ _handler }: ConvexFunction): Partial<ConvexFunction> {
  return mutationGeneric((ctx: GenericMutationCtx<GenericDataModel>, args: Record<string, unknown>) => {
    const oneAtATime = pLimit(1);
    const inTurn =
      (name: "runQuery" | "runMutation") =>
      (...call: unknown[]) =>
        oneAtATime(() => Reflect.apply(ctx[name], ctx, call) as Promise<unknown>);
    return _handler({ ...ctx, runQuery: inTurn("runQuery"), runMutation: inTurn("runMutation") }, args);
  });
}

/** What the builders of `convex/server` make of a function, which the published types leave out. */
interface ConvexFunction {
  isPublic?: boolean;
  isMutation?: boolean;
  _handler: (ctx: object, args: object) => unknown;
  exportArgs: () => string;
  exportReturns: () => string;
  invokeQuery?: (args: string) => Promise<string>;
  invokeMutation?: (args: string) => Promise<string>;
  invokeAction?: Invoke;
}

function isConvexFunction(value: unknown): value is ConvexFunction {
  return typeof value === "function" && "exportArgs" in value && "exportReturns" in value;
}
