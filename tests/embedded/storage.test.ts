import {
  forceCloseDatabase,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBObjectStore,
  IDBTransaction,
} from "fake-indexeddb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { keepOpen, type StorageProblem } from "../../lib/embedded";
import { api } from "./fixture/api";
import { defineSchema, defineTable } from "convex/server";
import currentSchema from "./fixture/schema";
import { open, stopTimers, type TestDeployment, until } from "./support/open";
import { RawClient } from "./support/raw-client";

const c = { name: "c" };

/** A connection beside the deployment's. */
function openRaw(indexedDB: IDBFactory, version?: number): Promise<globalThis.IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("test", version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
    onTestFinished(() => request.result.close());
  });
}

/** Lets the browser refuse every commit as it does when the disk is full. */
function fillDisk(): { clear(): void } {
  const commit = vi.spyOn(IDBTransaction.prototype, "commit").mockImplementation(function (
    this: IDBTransaction,
  ) {
    (this as unknown as { _abort(name: string): void })._abort("QuotaExceededError");
  });
  onTestFinished(() => commit.mockRestore());
  return { clear: () => commit.mockRestore() };
}

describe("a full disk", () => {
  test("fails a mutation with a ConvexError that says so, and nothing of it is written", async () => {
    const deployment = await open();
    await deployment.mutation(api.counters.increment, c);
    const disk = fillDisk();
    const refused = deployment.write(async (ctx) => {
      await ctx.db.insert("notes", { notebook: "n", text: "a" });
      await ctx.runMutation(api.counters.increment, c);
    });
    await expect(refused).rejects.toMatchObject({ data: { code: "storage_full" } });
    expect(await deployment.query(api.counters.value, c)).toBe(1);
    expect(await deployment.query(api.notes.texts, { notebook: "n" })).toEqual([]);
    disk.clear();
    expect(await deployment.mutation(api.counters.increment, c)).toBe(2);
  });

  test("reaches the client as an answer, and the same request may succeed later", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    client.watch("counters:value", c);
    await client.untilReceived(1, "Transition");
    const disk = fillDisk();
    const requestId = client.mutate("counters:increment", c);
    await client.untilReceived(1, "MutationResponse");
    const response = client.received.find(({ type }) => type === "MutationResponse");
    expect(response).toMatchObject({ success: false, errorData: { code: "storage_full" } });
    disk.clear();
    client.mutate("counters:increment", c, requestId);
    await client.untilReceived(2, "MutationResponse");
    await until(() => client.shown().at(-1) === 1);
    expect(client.failedWith).toBeUndefined();
  });

  test("leaves a scheduled mutation to be tried again", async () => {
    stopTimers();
    const deployment = await open();
    const id = await deployment.mutation(api.counters.bumpLater, { ...c, delay: 5 });
    const disk = fillDisk();
    vi.advanceTimersByTime(5);
    await until(() => deployment.logged.some((line) => line.includes("tries again")));
    expect(await deployment.read(async ({ db }) => (await db.system.get(id))?.state.kind)).toBe("pending");
    disk.clear();
    await deployment.runDue();
    expect(await deployment.query(api.counters.value, c)).toBe(1);
  });
});

describe("data that cannot be opened", () => {
  const newer = defineSchema({ ...currentSchema.tables, more: currentSchema.tables.counters });

  test("because another copy holds it in another shape is blocked, until that one lets go", async () => {
    const first = await open();
    await first.mutation(api.counters.increment, c);
    await first.close();
    const other = await openRaw(first.indexedDB);
    const opening = open({ indexedDB: first.indexedDB, schema: newer });
    await expect(opening).rejects.toMatchObject({ problem: { code: "storage_blocked" } });
    other.close();
    const opened = await open({ indexedDB: first.indexedDB, schema: newer });
    expect(await opened.query(api.counters.value, c)).toBe(1);
  });

  test("because the browser refuses is unavailable, with the browser's reason", async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The user denied it.", "SecurityError");
    });
    await expect(open({ indexedDB })).rejects.toMatchObject({
      problem: { code: "storage_unavailable", detail: "SecurityError: The user denied it." },
    });
  });

  test("is tried again at the next occasion", async () => {
    const indexedDB = new IDBFactory();
    const refuse = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Not now.", "UnknownError");
    });
    const deployment = keepOpen(() => open({ indexedDB }));
    await expect(deployment()).rejects.toMatchObject({ problem: { code: "storage_unavailable" } });
    refuse.mockRestore();
    const opened = await deployment();
    expect(await opened.query(api.counters.value, c)).toBe(0);
    expect(await deployment()).toBe(opened);
  });
});

describe("data that is lost while it is open", () => {
  const ways: [string, StorageProblem["code"], (deployment: TestDeployment) => Promise<void>][] = [
    ["to a newer copy", "storage_blocked", async ({ indexedDB }) => (await openRaw(indexedDB, 99)).close()],
    [
      "to the browser",
      "storage_unavailable",
      async () => {
        for (const db of connections) forceCloseDatabase(db as never);
      },
    ],
  ];
  let connections: IDBDatabase[] = [];

  test.each(ways)("%s ends the sessions with that problem, and is opened again", async (_, code, lose) => {
    connections = [];
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const indexedDB = new IDBFactory();
    const deployment = keepOpen(() => open({ indexedDB }));
    const first = (await deployment()) as TestDeployment;
    await first.mutation(api.counters.increment, c);
    connections = [...new Set(transaction.mock.contexts as IDBDatabase[])];
    transaction.mockRestore();
    const client = new RawClient(first);
    client.watch("counters:value", c);
    await client.untilReceived(1, "Transition");
    await lose(first);
    await until(() => client.failedWith !== undefined);
    expect(client.failedWith).toMatchObject({ code });
    const second = await deployment();
    expect(second).not.toBe(first);
    expect(await second.query(api.counters.value, c)).toBe(1);
  });

  test("ends a session whose query or mutation runs into it", async () => {
    const deployment = await open();
    const client = new RawClient(deployment);
    client.watch("counters:value", c);
    await client.untilReceived(1, "Transition");
    await deployment.close();
    client.mutate("counters:increment", c);
    await until(() => client.failedWith !== undefined);
    expect(client.failedWith).toMatchObject({ code: "storage_unavailable" });
    expect(client.received.some(({ type }) => type === "MutationResponse")).toBe(false);
  });

  test("is not taken for an answer by a function that goes on regardless", async () => {
    const deployment = await open();
    await deployment.close();
    const careless = deployment.read(async ({ db }) =>
      db
        .query("notes")
        .collect()
        .catch(() => []),
    );
    await expect(careless).rejects.toMatchObject({ problem: { code: "storage_unavailable" } });
  });
});

describe("rows that are corrupt", () => {
  const broken: [string, (row: { json: string; keys: Record<string, string> }) => unknown][] = [
    ["text that is no JSON", (row) => ({ ...row, json: "{" })],
    ["JSON that is no document", (row) => ({ ...row, json: "[]" })],
    ["a document without its text", ({ keys }) => ({ keys })],
    ["the document of another id", (row) => ({ ...row, json: row.json.replace(/"_id":"./, '"_id":"x') })],
    ["a value that Convex does not know", (row) => ({ ...row, json: row.json.replace('"2"', '{"$set":1}') })],
  ];

  async function corrupt(deployment: TestDeployment, change: (row: never) => unknown): Promise<void> {
    const db = await openRaw(deployment.indexedDB);
    const store = db.transaction("notes", "readwrite").objectStore("notes");
    await new Promise<void>((resolve) => {
      store.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return resolve();
        const row = cursor.value as { json: string };
        if (row.json.includes('"text":"2"')) cursor.update(change(row as never));
        cursor.continue();
      };
    });
    db.close();
  }

  async function withNotes(): Promise<TestDeployment> {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      for (const text of ["1", "2", "3"]) await db.insert("notes", { notebook: "n", text });
    });
    return deployment;
  }

  test.each(broken)("with %s are left out, and said to be, while all others are read", async (_, change) => {
    const deployment = await withNotes();
    await corrupt(deployment, change);
    expect(await deployment.query(api.notes.texts, { notebook: "n" })).toEqual(["1", "3"]);
    expect(
      await deployment.read(async ({ db }) => (await db.query("notes").order("desc").take(2)).length),
    ).toBe(2);
    const { page } = await deployment.query(api.notes.page, {
      notebook: "n",
      paginationOpts: { numItems: 2, cursor: null },
    });
    expect(page.map((note) => note.text)).toEqual(["1", "3"]);
    expect(deployment.logged).toContain("A row of notes cannot be read and is left out.");
  });

  test.each(broken)("with %s do not stop a migration, which puts them aside", async (_, change) => {
    const deployment = await withNotes();
    await corrupt(deployment, change);
    await deployment.close();
    const { notes, counters } = currentSchema.tables;
    const schema = defineSchema({
      notes: defineTable(notes.validator).index("by_notebook", ["notebook", "text"]),
      counters,
    });
    const migrated = await open({ indexedDB: deployment.indexedDB, schema });
    expect(await migrated.query(api.notes.texts, { notebook: "n" })).toEqual(["1", "3"]);
    await migrated.close();
    const db = await openRaw(deployment.indexedDB);
    const aside = await new Promise((resolve) => {
      const request = db.transaction("_unreadable").objectStore("_unreadable").getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(aside).toMatchObject([{ table: "notes" }]);
  });
});

describe("a browser whose getAll knows no direction", () => {
  test("reads backwards by a cursor", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      for (let rank = 0; rank < 300; rank++)
        await db.insert("notes", { notebook: "n", text: `${rank}`, rank });
    });
    const read = () =>
      deployment.read(async ({ db }) =>
        (await db.query("notes").order("desc").collect()).map((note) => note.rank),
      );
    const expected = await read();
    const kept = [IDBObjectStore.prototype, IDBIndex.prototype].map((prototype) => {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, "getAllRecords")!;
      Reflect.deleteProperty(prototype, "getAllRecords");
      return () => Object.defineProperty(prototype, "getAllRecords", descriptor);
    });
    const openCursor = vi.spyOn(IDBIndex.prototype, "openCursor");
    expect(await read()).toEqual(expected);
    expect(openCursor).toHaveBeenCalled();
    openCursor.mockRestore();
    for (const restore of kept) restore();
    expect(expected).toEqual(Array.from({ length: 300 }, (_, at) => 299 - at));
  });
});
