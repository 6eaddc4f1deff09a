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

/** Small values under keys with a common beginning. Every call may fail; calls take effect in their order. */
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

/** The part of an area that belongs to one account: what one person leaves there, no other person finds. */
export function ownArea(area: StorageArea, account: string): StorageArea {
  const prefix = ownPrefix(account);
  const strip = (items: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(items)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    );
  return {
    get: async (key) => strip(await area.get(key === null ? null : prefix + key)),
    set: (items) =>
      area.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]))),
    remove: (key) => area.remove(prefix + key),
  };
}

/** Everything in an account's own area begins with this. */
export function ownPrefix(account: string): string {
  return `of/${encodeURIComponent(account)}/`;
}
