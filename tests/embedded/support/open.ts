import "../../../lib/embedded/environment";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { onTestFinished, vi } from "vitest";
import { type Deployment, type DeploymentOptions, openDeployment } from "../../../lib/embedded";
import { internal } from "../fixture/api";
import * as counters from "../fixture/counters";
import * as inline from "../fixture/inline";
import * as notes from "../fixture/notes";
import schema from "../fixture/schema";
import type { ActionCtx, MutationCtx, QueryCtx } from "../fixture/server";

export const modules = { counters, inline, notes };

/** The person on this device. */
export const ada = { subject: "ada", issuer: "device", tokenIdentifier: "device|ada", name: "Ada" };

export interface TestDeployment extends Deployment {
  /** Runs a function whose body stands in the test. */
  read<T>(body: (ctx: QueryCtx) => Promise<T>): Promise<T>;
  write<T>(body: (ctx: MutationCtx) => Promise<T>): Promise<T>;
  act<T>(body: (ctx: ActionCtx) => Promise<T>): Promise<T>;
  /** Where its data is: hand it in again to open the same data. */
  indexedDB: IDBFactory;
  /** What it had to say. */
  logged: string[];
}

/** The fixture's deployment, on data of its own; closed when the test ends. */
export async function open(options: Partial<DeploymentOptions> = {}): Promise<TestDeployment> {
  const logged: string[] = [];
  const indexedDB = options.indexedDB ?? new IDBFactory();
  const deployment = await openDeployment({
    modules,
    schema,
    name: "test",
    identity: ada,
    log: (message) => logged.push(message),
    ...options,
    indexedDB,
  });
  onTestFinished(() => deployment.close());
  return {
    ...deployment,
    read: <T>(body: (ctx: QueryCtx) => Promise<T>) =>
      deployment.query(internal.inline.read, { body: inline.hand(body) }) as Promise<T>,
    write: <T>(body: (ctx: MutationCtx) => Promise<T>) =>
      deployment.mutation(internal.inline.write, { body: inline.hand(body) }) as Promise<T>,
    act: <T>(body: (ctx: ActionCtx) => Promise<T>) =>
      deployment.action(internal.inline.act, { body: inline.hand(body) }) as Promise<T>,
    indexedDB,
    logged,
  };
}

/** Waits until `check` gives something truthy; a machine may take its time. */
export async function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitUntil(check, { interval: 2, timeout: 20_000 });
}

/** Until the test ends, timers and dates move only when it says so; the database goes on by itself. */
export function stopTimers(): void {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}
