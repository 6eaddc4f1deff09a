import type { PrefixedStorage } from "../../../../lib/storage/storage";

/** A device's storage. Calls take effect in order, after `latency` ms when there is one, and fail when told to. */
export class FakeStorage implements PrefixedStorage {
  readonly items = new Map<string, unknown>();
  /** Every write as it was asked for, e.g. "set draft/ada/one/q1/panel". */
  readonly writes: string[] = [];
  latency = 0;
  readonly failing = { get: false, set: false, remove: false };

  async get(prefix: string): Promise<Record<string, unknown>> {
    return this.perform("get", () => {
      const found = [...this.items].filter(([key]) => key.startsWith(prefix));
      return structuredClone(Object.fromEntries(found));
    });
  }

  async set(key: string, value: unknown): Promise<void> {
    this.writes.push(`set ${key}`);
    const copy: unknown = structuredClone(value);
    return this.perform("set", () => void this.items.set(key, copy));
  }

  async remove(key: string): Promise<void> {
    this.writes.push(`remove ${key}`);
    return this.perform("remove", () => void this.items.delete(key));
  }

  /** The stored values under keys that begin with a prefix. */
  under(prefix: string): unknown[] {
    return [...this.items].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
  }

  private pending = 0;
  private last: Promise<unknown> = Promise.resolve();

  private async perform<T>(call: "get" | "set" | "remove", effect: () => T): Promise<T> {
    const { latency, last } = this;
    const turn = async () => {
      if (this.pending || latency) await last;
      // eslint-disable-next-line no-restricted-syntax -- by the test's own clock
      if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
      if (this.failing[call]) throw new Error(`The storage cannot ${call}.`);
      return effect();
    };
    const done = turn();
    this.pending += 1;
    this.last = done.catch(() => {}).then(() => (this.pending -= 1));
    return done;
  }
}
