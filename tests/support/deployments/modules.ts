import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export type Module = Record<string, unknown>;

const CONVEX = join(import.meta.dirname, "../../../convex");

/** Loaders of every file that Convex would bundle, by its path without the extension ("model/users"). */
export function convexModules(): Record<string, () => Promise<Module>> {
  const files = readdirSync(CONVEX, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[^.]+\.[jt]s$/.test(path))
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path.replace(/\.[jt]s$/, ""),
      () => import(/* @vite-ignore */ pathToFileURL(join(CONVEX, path)).href) as Promise<Module>,
    ]),
  );
}

/** The files that register functions, loaded. They stand at the top; the API-surface test sees to it. */
export async function functionModules(): Promise<Record<string, Module>> {
  const loaders = Object.entries(convexModules()).filter(([path]) => !path.includes("/"));
  const loading = loaders.map(async ([path, load]) => [path, await load()] as const);
  return Object.fromEntries(await Promise.all(loading));
}
