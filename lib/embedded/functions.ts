import { jsonToConvex, type JSONValue, type ValidatorJSON } from "convex/values";
import { NeedsHostedDeployment } from "./unsupported";
import { mismatch, type NormalizeId } from "./validation";

export type FunctionKind = "query" | "mutation" | "action";

/** Module path (`coach/ask`) to its exports: what `import * as` gives. Exports that are no functions are ignored. */
export type Modules = Record<string, Record<string, unknown>>;

/** A function of the project with its validators. */
export interface RegisteredFunction {
  path: string;
  kind: FunctionKind;
  /** Checks the arguments, runs the handler and checks what it returns; both are Convex's JSON encoding. */
  run(args: JSONValue, requestId: string): Promise<JSONValue>;
}

/** The functions of a project, found by paths such as `coach/ask:start`. */
export class Functions {
  private readonly found = new Map<string, RegisteredFunction>();

  constructor(
    private readonly modules: Modules,
    private readonly normalizeId: NormalizeId,
  ) {}

  /** @throws when there is no such function, or one of another kind, or one that is not for clients */
  find(
    path: string | undefined,
    kinds: readonly FunctionKind[],
    visibility: "public" | "any",
  ): RegisteredFunction {
    if (path === undefined) throw new NeedsHostedDeployment("A component or function handle");
    const [modulePath = "", name = "default"] = path.split(":");
    const definition = this.modules[modulePath.replace(/\.js$/, "")]?.[name];
    if (!isConvexFunction(definition) || (visibility === "public" && definition.isPublic !== true)) {
      throw new Error(`Could not find ${visibility === "public" ? "public " : ""}function for '${path}'.`);
    }
    const known = this.found.get(path) ?? register(path, definition, this.normalizeId);
    this.found.set(path, known);
    if (!kinds.includes(known.kind)) {
      throw new Error(
        `Trying to execute ${path} as ${kinds.join(" or ")}, but it is defined as ${known.kind}.`,
      );
    }
    return known;
  }
}

function register(path: string, definition: ConvexFunction, normalizeId: NormalizeId): RegisteredFunction {
  const args = JSON.parse(definition.exportArgs()) as ValidatorJSON;
  const returns = JSON.parse(definition.exportReturns()) as ValidatorJSON | null;
  return {
    path,
    kind: kindOf(definition),
    async run(json, requestId) {
      insist("ArgumentValidationError", args, json, normalizeId);
      const result = JSON.parse(await invoke(definition, JSON.stringify([json]), requestId)) as JSONValue;
      if (returns !== null) insist("ReturnsValidationError", returns, result, normalizeId);
      return result;
    },
  };
}

function insist(name: string, validator: ValidatorJSON, json: JSONValue, normalizeId: NormalizeId): void {
  const problem = mismatch(validator, jsonToConvex(json), normalizeId);
  if (problem === null) return;
  const path = problem.path === "" ? "" : `\nPath: ${problem.path}`;
  throw new Error(`${name}: Value does not match validator. ${problem.reason}${path}`);
}

/** What the builders of `convex/server` return; the published types leave these members out. */
interface ConvexFunction {
  isQuery?: boolean;
  isMutation?: boolean;
  isAction?: boolean;
  isPublic?: boolean;
  invokeQuery?: (args: string) => Promise<string>;
  invokeMutation?: (args: string) => Promise<string>;
  invokeAction?: (requestId: string, args: string) => Promise<string>;
  exportArgs: () => string;
  exportReturns: () => string;
}

function isConvexFunction(value: unknown): value is ConvexFunction {
  if (typeof value !== "function") return false;
  return "exportArgs" in value && ("isQuery" in value || "isMutation" in value || "isAction" in value);
}

function kindOf(definition: ConvexFunction): FunctionKind {
  if (definition.isQuery === true) return "query";
  return definition.isMutation === true ? "mutation" : "action";
}

async function invoke(definition: ConvexFunction, args: string, requestId: string): Promise<string> {
  if (definition.invokeQuery) return definition.invokeQuery(args);
  if (definition.invokeMutation) return definition.invokeMutation(args);
  if (definition.invokeAction) return definition.invokeAction(requestId, args);
  throw new Error("The function cannot be invoked.");
}
