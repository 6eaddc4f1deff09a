import type { ValidatorJSON } from "convex/values";
import { functionModules, type Module } from "./modules";

/** What the builders of `convex/server` return. The published types leave these members out. */
export interface Registered {
  /** "users:store" */
  name: string;
  kind: "query" | "mutation" | "action";
  isPublic: boolean;
  args: ValidatorJSON;
  /** Null when it was registered without. */
  returns: ValidatorJSON | null;
}

/** Every function that the files of `convex/` register. */
export async function registeredFunctions(): Promise<Registered[]> {
  return Object.entries(await functionModules()).flatMap(([path, module]) => registeredIn(path, module));
}

export function registeredIn(path: string, module: Module): Registered[] {
  return Object.entries(module).flatMap(([name, value]): Registered[] => {
    if (!isRegistered(value)) return [];
    return [
      {
        name: `${path}:${name}`,
        kind: value.isQuery ? "query" : value.isMutation ? "mutation" : "action",
        isPublic: value.isPublic === true,
        args: JSON.parse(value.exportArgs()) as ValidatorJSON,
        returns: JSON.parse(value.exportReturns()) as ValidatorJSON | null,
      },
    ];
  });
}

interface Exported {
  isQuery?: boolean;
  isMutation?: boolean;
  isPublic?: boolean;
  exportArgs(): string;
  exportReturns(): string;
}

function isRegistered(value: unknown): value is Exported {
  return typeof value === "function" && "exportArgs" in value && "exportReturns" in value;
}
