import type { Writers } from "./types";

const LOCK = "draft-writer/";

/**
 * Names surfaces by web locks: a surface holds the lock of its name as long as it lives, and the browser frees it
 * however the surface ends. Whoever gets a name's lock may go on with the drafts left under it, and nobody else can.
 */
export function lockedWriters(
  locks: Pick<LockManager, "request">,
  own: string,
): Writers & { release(): void } {
  const held = new Map<string, Promise<boolean>>();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const hold = (name: string): Promise<boolean> => {
    const known = held.get(name);
    if (known) return known;
    const taken = new Promise<boolean>((resolve) => {
      const keep = (lock: Lock | null) => {
        resolve(lock !== null);
        // The lock is held until this promise settles: for the life of the page, or until the surface ends earlier.
        return lock ? released : undefined;
      };
      // Where locks fail nobody can tell who lives, so nothing is taken over.
      locks.request(LOCK + name, { ifAvailable: true }, keep).catch(() => resolve(false));
    });
    held.set(name, taken);
    void taken.then((got) => got || held.delete(name));
    return taken;
  };
  let seq = 0;
  void hold(own);
  return {
    own,
    next: (after) => (seq = Math.max(seq, after) + 1),
    adopt: async (name) => (await hold(name)) || name === own,
    release,
  };
}
