import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { RECORDINGS } from "./any-kept";

/** Whose answer to what. */
export interface RecordedAnswer {
  account: string;
  interview: string;
  questionKey: string;
}

/** One stretch of an answer, from a press to its end. */
export interface Part extends RecordedAnswer {
  id: number;
  /** As a media type. */
  type: string;
  /** In ms since the epoch. */
  startedAt: number;
  ms: number;
  bytes: number;
  /** What was heard in it, and by when, in ms from its beginning. */
  said: { words: string; at: number }[];
}

/** The part was deleted while it was recorded. */
export class PartGone extends Error {}

interface Schema extends DBSchema {
  parts: {
    key: number;
    value: Part;
    indexes: { answer: [string, string, string]; interview: string };
  };
  /** By part and number. A chunk can be heard only after those before it. */
  chunks: { key: [number, number]; value: ArrayBuffer };
}

export type Recordings = ReturnType<typeof createRecordings>;

/** The recordings of spoken answers on this device. It is opened when it is first needed, and closed after each deed. */
export function createRecordings(databases: Pick<IDBFactory, "databases"> = indexedDB) {
  const open = () =>
    openDB<Schema>(RECORDINGS, 1, {
      upgrade(database) {
        const parts = database.createObjectStore("parts", { keyPath: "id" });
        parts.createIndex("answer", ["account", "interview", "questionKey"]);
        parts.createIndex("interview", "interview");
        database.createObjectStore("chunks");
      },
    });

  async function using<Result>(deed: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    const database = await open();
    try {
      return await deed(database);
    } finally {
      database.close();
    }
  }

  /** The same, where nothing is to be made: `otherwise` when nobody ever recorded. */
  async function reading<Result>(
    otherwise: Result,
    deed: (database: IDBPDatabase<Schema>) => Promise<Result>,
  ): Promise<Result> {
    const all = await databases.databases();
    return all.some(({ name }) => name === RECORDINGS) ? using(deed) : otherwise;
  }

  const all = () => reading<Part[]>([], (database) => database.getAll("parts"));

  async function remove(parts: readonly Part[]): Promise<void> {
    if (!parts.length) return;
    await using(async (database) => {
      const transaction = database.transaction(["parts", "chunks"], "readwrite");
      await Promise.all([
        ...parts.map(({ id }) => transaction.objectStore("parts").delete(id)),
        ...parts.map(({ id }) => transaction.objectStore("chunks").delete(chunksOf(id))),
        transaction.done,
      ]);
    });
  }

  const of = (answer: RecordedAnswer) =>
    reading<Part[]>([], (database) => database.getAllFromIndex("parts", "answer", keyOf(answer)));

  /** Deletes every one, whoever's it is, with the database. */
  const clear = () => deleteDB(RECORDINGS);

  return {
    /** Begins a part. */
    begin: (part: Part) => using(async (database) => void (await database.add("parts", part))),

    /** Keeps a part as it is now, with its newest chunk; what was kept before stays when this fails. Throws `PartGone`. */
    keep: (part: Part, newest?: { number: number; chunk: ArrayBuffer }) =>
      using(async (database) => {
        const transaction = database.transaction(["parts", "chunks"], "readwrite");
        const parts = transaction.objectStore("parts");
        if (!(await parts.getKey(part.id))) throw new PartGone();
        await Promise.all([
          parts.put(part),
          newest && transaction.objectStore("chunks").put(newest.chunk, [part.id, newest.number]),
          transaction.done,
        ]);
      }),

    /** An answer's parts in the order in which they were spoken. */
    parts: async (answer: RecordedAnswer) => (await of(answer)).sort((a, b) => a.startedAt - b.startedAt),

    /** What a part sounds like. */
    sound: ({ id, type }: Part) =>
      reading(new Blob([], { type }), async (database) => {
        return new Blob(await database.getAll("chunks", chunksOf(id)), { type });
      }),

    /** How much room they take, in bytes; of everybody who records here. */
    bytes: async () => sizeOf(await all()),

    /** How many bytes `makeRoom` would delete. */
    surplus: async (limit: number) => sizeOf(surplusOf(await all(), limit)),

    /**
     * Lets the oldest answers go until no more than `limit` bytes are left, but never the one of `except`. Returns how
     * many are left.
     */
    async makeRoom(limit: number, except?: RecordedAnswer): Promise<number> {
      const parts = await all();
      const goes = surplusOf(parts, limit, except);
      await remove(goes);
      return sizeOf(parts) - sizeOf(goes);
    },

    /** Deletes those of one answer. */
    remove: async (answer: RecordedAnswer) => remove(await of(answer)),

    /** Deletes all of one account. */
    async sweep(account: string): Promise<void> {
      const parts = await all();
      const [gone, kept] = [parts.filter(isOf(account)), parts.filter((part) => !isOf(account)(part))];
      await (kept.length ? remove(gone) : clear());
    },

    /** Deletes those of a session that is gone for good. */
    forget: (interview: string) =>
      reading<Part[]>([], (database) => database.getAllFromIndex("parts", "interview", interview)).then(
        remove,
      ),

    /** The sessions of an account that something is recorded of. */
    async interviews(account: string): Promise<string[]> {
      const own = (await all()).filter(isOf(account));
      return [...new Set(own.map(({ interview }) => interview))];
    },

    /** Gives those of a session to the account that it moved to. */
    async move(interview: string, account: string): Promise<void> {
      await reading(undefined, async (database) => {
        const transaction = database.transaction("parts", "readwrite");
        const parts = await transaction.store.index("interview").getAll(interview);
        await Promise.all([
          ...parts.map((part) => transaction.store.put({ ...part, account })),
          transaction.done,
        ]);
      });
    },

    clear,
  };
}

/** What of all goes until no more than `limit` bytes are left: the oldest answers, but never the one of `except`. */
function surplusOf(all: readonly Part[], limit: number, except?: RecordedAnswer): Part[] {
  const answers = Map.groupBy(all, (part) => keyOf(part).join("\n"));
  if (except) answers.delete(keyOf(except).join("\n"));
  const newestOf = (parts: Part[]) => Math.max(...parts.map(({ startedAt }) => startedAt));
  const oldestFirst = [...answers.values()].sort((a, b) => newestOf(a) - newestOf(b));
  let left = sizeOf(all);
  const goes = oldestFirst.filter((parts) => {
    const isTooMuch = left > limit;
    if (isTooMuch) left -= sizeOf(parts);
    return isTooMuch;
  });
  return goes.flat();
}

const isOf = (account: string) => (part: Part) => part.account === account;
const keyOf = ({ account, interview, questionKey }: RecordedAnswer): [string, string, string] => [
  account,
  interview,
  questionKey,
];
const chunksOf = (id: number) => IDBKeyRange.bound([id, 0], [id, Infinity]);
const sizeOf = (parts: readonly Part[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
