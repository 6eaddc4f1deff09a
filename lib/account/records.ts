/** Somebody with an account, as far as a screen shows it. */
export interface AccountPerson {
  /** Clerk's id; also the name under which the account's drafts are kept on this device. */
  id: string;
  name?: string;
  email?: string;
  imageUrl?: string;
}

/** A code is on its way to somebody who has an account, or to somebody who is about to get one. */
export interface PendingSignIn {
  kind: "signIn" | "signUp";
  /** When it was sent, in ms since the epoch. */
  at: number;
}

/** A code is worth coming back for as long as it is valid at Clerk, and a little longer. */
const PENDING_MS = 15 * 60_000;

/** "moving" until everything is moved, however often that is interrupted. */
export type MoveWish = "moving" | "later";

/** Why a session ended, where nobody signed out. */
export interface Ended {
  /** `identity_left`: deleted here by its owner, but the sign-in service kept the address. */
  reason: "revoked" | "deleted" | "identity_left";
  email?: string;
  /** Answers of that account that are kept on this device. */
  unsaved: number;
}

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

export interface RecordsStore {
  /** Null until they were read. Always the same object until something changes. */
  get: () => AccountRecords | null;
  subscribe: (listener: () => void) => () => void;
  /** Changes some of them, here at once and on every other surface. */
  change: (change: Partial<AccountRecords>) => void;
}

const KEYS = {
  current: "account/current",
  pending: "account/pending",
  ended: "account/ended",
  move: "account/move",
} as const;
const NAMES = Object.keys(KEYS) as (keyof AccountRecords)[];

/** Reads the records and follows them. One key each: two surfaces that write different ones never collide. */
export function createRecords({ local, onChanged }: RecordsBrowser): RecordsStore {
  let records: AccountRecords | null = null;
  const listeners = new Set<() => void>();
  const show = (next: AccountRecords) => {
    records = next;
    for (const listener of listeners) listener();
  };
  onChanged.addListener((changes, area) => {
    if (area !== "local" || !records) return;
    const changed = NAMES.filter((name) => KEYS[name] in changes);
    if (!changed.length) return;
    const items: Record<string, unknown> = Object.fromEntries(
      changed.map((name) => [KEYS[name], changes[KEYS[name]]?.newValue]),
    );
    const parsed = parse(items);
    const next = { ...records };
    if (changed.includes("current")) next.current = parsed.current;
    if (changed.includes("pending")) next.pending = parsed.pending;
    if (changed.includes("ended")) next.ended = parsed.ended;
    if (changed.includes("move")) next.move = parsed.move;
    if (JSON.stringify(next) !== JSON.stringify(records)) show(next);
  });
  void local.get(Object.values(KEYS)).then(
    (items) => show(parse(items)),
    () => show(parse({})),
  );
  return {
    get: () => records,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change) {
      if (!records) return;
      show({ ...records, ...change });
      const items: Record<string, unknown> = {};
      for (const name of NAMES) if (name in change) items[KEYS[name]] = change[name];
      // A record that cannot be written costs a press after the next start.
      void local.set(items).catch(() => {});
    },
  };
}

function parse(items: Record<string, unknown>): AccountRecords {
  const current = items[KEYS.current];
  const ended = items[KEYS.ended];
  const pending = items[KEYS.pending];
  const move = items[KEYS.move];
  return {
    current: isPerson(current) ? current : null,
    pending: isPending(pending) ? pending : null,
    ended: isEnded(ended) ? ended : null,
    move: move === "moving" || move === "later" ? move : null,
  };
}

function isPerson(value: unknown): value is AccountPerson {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function isPending(value: unknown): value is PendingSignIn {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("at" in value)) return false;
  return typeof value.at === "number" && Date.now() - value.at < PENDING_MS;
}

function isEnded(value: unknown): value is Ended {
  return typeof value === "object" && value !== null && "reason" in value && "unsaved" in value;
}
