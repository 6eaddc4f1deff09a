import type { StorageArea } from "../../../../lib/storage/storage";
import { declaredAs } from "../../../../lib/storage/declared";

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/**
 * A storage area of the browser. Like the browser's it gives and takes copies, and tells every listener of changes. It
 * takes nothing that lib/storage/stored.ts does not declare.
 */
export class FakeArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  readonly failing = { get: false, set: false, remove: false };
  private readonly listeners = new Set<Listener>();

  readonly onChanged = {
    addListener: (listener: Listener): void => void this.listeners.add(listener),
    removeListener: (listener: Listener): void => void this.listeners.delete(listener),
  };

  async get(keys: string | null): Promise<Record<string, unknown>> {
    if (this.failing.get) throw new Error("The storage cannot get.");
    const wanted = [...this.items].filter(([key]) => keys === null || key === keys);
    return structuredClone(Object.fromEntries(wanted));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failing.set) throw new Error("The storage cannot set.");
    for (const key of Object.keys(items)) if (!declaredAs(key)) throw new Error(`Nothing declares ${key}.`);
    const changes: Record<string, { newValue?: unknown }> = {};
    for (const [key, value] of Object.entries(items)) {
      const newValue: unknown = structuredClone(value);
      this.items.set(key, newValue);
      changes[key] = { newValue };
    }
    for (const listener of this.listeners) listener(changes);
  }

  async remove(key: string): Promise<void> {
    if (this.failing.remove) throw new Error("The storage cannot remove.");
    this.items.delete(key);
    for (const listener of this.listeners) listener({ [key]: {} });
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
