/**
 * The environment variables that Convex functions read as `process.env`.
 *
 * Must be the first import of whatever imports `convex/`: `_generated/server` may read `process.env` while it
 * loads, and a service worker has no `process`. The name is never written out as `process.env`, because Vite
 * replaces exactly that text with `{}`.
 */
const host: { process?: { env: Record<string, string | undefined> } } = globalThis;
host.process ??= { env: {} };
const { env } = host.process;

/** Makes `variables` visible to the functions, on top of what the host already has. */
export function setEnvironment(variables: Record<string, string>): void {
  Object.assign(env, variables);
}
