import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";
import { IDBObjectStore } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { type DeploymentOptions, StorageError } from "../../lib/embedded";
import { api } from "./fixture/api";
import current from "./fixture/schema";
import { open, type TestDeployment } from "./support/open";

const { notes, counters } = current.tables;
const fields = { notebook: v.string(), text: v.string(), rank: v.optional(v.number()) };

/** The fixture's schema as an earlier version of it might have been. */
const earlier = defineSchema({
  notes: defineTable(fields).index("by_notebook", ["text"]).index("by_text", ["text"]),
});

async function withNotes(schema: object, count = 5): Promise<TestDeployment> {
  const deployment = await open({ schema });
  await deployment.write(async ({ db }) => {
    for (let rank = 0; rank < count; rank++) {
      await db.insert("notes", { notebook: `n${rank % 2}`, text: `${count - rank}`, rank });
    }
  });
  await deployment.close();
  return deployment;
}

const reopen = (deployment: TestDeployment, options: Partial<DeploymentOptions> = {}) =>
  open({ indexedDB: deployment.indexedDB, ...options });

/** The native indexes of the notes, or null when the database cannot be looked into. */
async function nativeIndexes({ indexedDB }: TestDeployment): Promise<string[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("test");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const names = [...db.transaction("notes").objectStore("notes").indexNames];
  db.close();
  return names;
}

describe("a schema that has changed", () => {
  test("finds every document by the new indexes, and by those whose fields are others now", async () => {
    const old = await withNotes(earlier);
    const deployment = await reopen(old);
    const found = await deployment.read(async ({ db }) => ({
      added: await db
        .query("notes")
        .withIndex("by_notebook_and_rank", (q) => q.eq("notebook", "n1").gt("rank", 1))
        .collect(),
      changed: await db
        .query("notes")
        .withIndex("by_notebook", (q) => q.eq("notebook", "n0"))
        .collect(),
    }));
    expect(found.added.map((note) => note.rank)).toEqual([3]);
    expect(found.changed.map((note) => note.rank)).toEqual([0, 2, 4]);
    await deployment.close();
    expect(await nativeIndexes(old)).toEqual(["by_creation_time", "by_notebook", "by_notebook_and_rank"]);
  });

  test("has its new tables, whose ids are no other table's", async () => {
    const deployment = await reopen(await withNotes(earlier));
    await deployment.mutation(api.counters.increment, { name: "c" });
    await deployment.read(async ({ db }) => {
      const note = (await db.query("notes").first())!._id;
      const counter = (await db.query("counters").first())!._id;
      expect(db.normalizeId("counters", note)).toBeNull();
      expect(db.normalizeId("counters", counter)).toBe(counter);
    });
  });

  test("leaves the documents as they were", async () => {
    const old = await withNotes(earlier);
    const all = (deployment: TestDeployment) =>
      deployment.read(async ({ db }) => db.query("notes").collect());
    const before = await reopen(old, { schema: earlier });
    const documents = await all(before);
    await before.close();
    expect(await all(await reopen(old))).toEqual(documents);
    expect(documents).toHaveLength(5);
  });

  test("does not lose a table that it leaves out and takes up again with other indexes", async () => {
    const old = await withNotes(current);
    const without = await reopen(old, { schema: defineSchema({ counters }) });
    await expect(without.read(async ({ db }) => db.query("notes").collect())).rejects.toThrow(/not declared/);
    await without.close();
    const again = await reopen(old, { schema: earlier });
    const byText = await again.read(async ({ db }) =>
      db
        .query("notes")
        .withIndex("by_text" as "by_notebook", (q) => q.eq("text" as never, "5"))
        .collect(),
    );
    expect(byText.map((note) => note.rank)).toEqual([0]);
  });

  test("that has not changed migrates nothing", async () => {
    const old = await withNotes(current);
    const opened = vi.spyOn(old.indexedDB, "open");
    const reordered = defineSchema({ counters, notes });
    await (await reopen(old)).close();
    await (await reopen(old, { schema: reordered })).close();
    expect(opened.mock.calls).toEqual([
      ["test", undefined],
      ["test", undefined],
    ]);
  });
});

describe("a migration that is interrupted", () => {
  test("has not happened, and starts over at the next opening", async () => {
    const old = await withNotes(earlier);
    let rows = 0;
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!
      .value as typeof IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      row,
      key,
    ) {
      if (this.name === "notes") rows += 1;
      if (rows === 3) throw new DOMException("The process ends.", "AbortError");
      return original.call(this, row, key);
    });
    await expect(reopen(old)).rejects.toMatchObject({
      problem: { code: "storage_unavailable", detail: "AbortError: The process ends." },
    });
    put.mockRestore();
    expect(rows).toBe(3);
    expect(await nativeIndexes(old)).toEqual(["by_creation_time", "by_notebook", "by_text"]);

    const before = await reopen(old, { schema: earlier });
    const byText = await before.read(async ({ db }) =>
      db
        .query("notes")
        .withIndex("by_text" as "by_notebook", (q) => q.eq("text" as never, "4"))
        .collect(),
    );
    expect(byText.map((note) => note.rank)).toEqual([1]);
    await before.close();

    const after = await reopen(old);
    expect(await after.query(api.notes.texts, { notebook: "n0" })).toEqual(["5", "3", "1"]);
  });

  test("for want of room says so", async () => {
    const old = await withNotes(earlier);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    const reopening = reopen(old);
    await expect(reopening).rejects.toBeInstanceOf(StorageError);
    await expect(reopening).rejects.toMatchObject({ problem: { code: "storage_full" } });
    put.mockRestore();
    await reopen(old);
  });
});
