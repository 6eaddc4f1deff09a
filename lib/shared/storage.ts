/** The browser's own storage areas, as far as this project uses them. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** An area that tells what is written to it, from wherever. A removed key comes without a `newValue`. */
export interface WatchedArea extends StorageArea {
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** Small values under keys with a common beginning. */
export interface PrefixedStorage {
  get(prefix: string): Promise<Record<string, unknown>>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** An area as a place for many small values, one key each. */
export function prefixed(area: StorageArea): PrefixedStorage {
  return {
    get: async (prefix) => {
      const all = await area.get(null);
      return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
    },
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  };
}
