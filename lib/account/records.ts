import { pick } from "convex-helpers";
import { createStore } from "zustand/vanilla";
import { readable } from "../storage/readable";
import { STORED, type Stored } from "../storage/stored";

/** Somebody with an account, as far as a screen shows it. */
export type AccountPerson = Stored<"accountCurrent">;

/** A code is on its way to somebody who has an account, or to somebody who is about to get one. */
export type PendingSignIn = Stored<"accountPending">;

/** A code is worth coming back for as long as it is valid at Clerk, and a little longer. */
const PENDING_MS = 15 * 60_000;

/** "moving" until everything is moved, however often that is interrupted. */
export type MoveWish = Stored<"accountMove">;

/** Why a session ended, where nobody signed out. */
export type Ended = Stored<"accountEnded">;

/** What this device remembers of accounts. Every surface sees the same. */
export interface AccountRecords {
  /** Who is signed in here. */
  current: AccountPerson | null;
  /** What is under way: whoever opens a surface next is shown where it stands. */
  pending: PendingSignIn | null;
  ended: Ended | null;
  /** What the signed-in person wants done with what was practised on this device; null: was not asked. */
  move: MoveWish | null;
}

/** The part of the browser that records live in. */
export interface RecordsBrowser {
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
}

export type RecordsStore = ReturnType<typeof createRecords>;

const ITEMS = {
  current: STORED.accountCurrent,
  pending: STORED.accountPending,
  ended: STORED.accountEnded,
  move: STORED.accountMove,
} as const;
const NAMES = Object.keys(ITEMS) as (keyof AccountRecords)[];

/** Reads the records and follows them. One key each: two surfaces that write different ones never collide. */
export function createRecords({ local, onChanged }: RecordsBrowser, now = Date.now) {
  const store = createStore<{ records: AccountRecords | null }>(() => ({ records: null }));
  const get = () => store.getState().records;
  const show = (records: AccountRecords) => store.setState({ records });
  onChanged.addListener((changes, area) => {
    const records = get();
    if (area !== "local" || !records) return;
    const changed = NAMES.filter((name) => ITEMS[name].key in changes);
    if (!changed.length) return;
    const items = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    const next = { ...records, ...pick(parse(items, now), changed) };
    if (JSON.stringify(next) !== JSON.stringify(records)) show(next);
  });
  void local.get(NAMES.map((name) => ITEMS[name].key)).then(
    (items) => show(parse(items, now)),
    () => show(parse({}, now)),
  );
  return {
    /** Null until they were read. Always the same object until something changes. */
    get,
    subscribe: (listener: () => void) => store.subscribe(listener),
    /** Changes some of them, here at once and on every other surface. */
    change(change: Partial<AccountRecords>) {
      const records = get();
      if (!records) return;
      show({ ...records, ...change });
      const items: Record<string, unknown> = {};
      for (const name of NAMES) if (name in change) items[ITEMS[name].key] = change[name];
      // A record that cannot be written costs a press after the next start.
      void local.set(items).catch(() => {});
    },
  };
}

function parse(items: Record<string, unknown>, now: () => number): AccountRecords {
  const pending = readable(ITEMS.pending, items[ITEMS.pending.key]);
  return {
    current: readable(ITEMS.current, items[ITEMS.current.key]),
    pending: pending && now() - pending.at < PENDING_MS ? pending : null,
    ended: readable(ITEMS.ended, items[ITEMS.ended.key]),
    move: readable(ITEMS.move, items[ITEMS.move.key]),
  };
}
