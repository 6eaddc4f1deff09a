import { defineSchema, defineTable } from "convex/server";
import { type GenericId, v } from "convex/values";
import { describe, expect, test } from "vitest";
import { StorageError } from "../../lib/embedded";
import { api } from "./fixture/api";
import { ada, open } from "./support/open";

describe("a document", () => {
  test("is given an id and the time of its creation, which differs from every other's", async () => {
    const deployment = await open({ now: () => 1_000 });
    const notes = await deployment.write(async ({ db }) => {
      for (const text of ["a", "b", "c"]) await db.insert("notes", { notebook: "n", text });
      return db.query("notes").collect();
    });
    expect(notes.map((note) => note.text)).toEqual(["a", "b", "c"]);
    expect(notes.map((note) => note._creationTime)).toEqual([1_000, 1_000 + 2 ** -10, 1_000 + 2 ** -9]);
    expect(await deployment.read(async ({ db }) => db.get("notes", notes[1]!._id))).toEqual(notes[1]);
  });

  test("keeps its place in time when the clock goes back and the process begins again", async () => {
    const first = await open({ now: () => 2_000 });
    const add =
      (text: string) =>
      async ({ db }: Parameters<Parameters<typeof first.write>[0]>[0]) => {
        await db.insert("notes", { notebook: "n", text });
      };
    await first.write(add("earlier"));
    await first.close();
    const second = await open({ now: () => 1_000, indexedDB: first.indexedDB });
    await second.write(add("later"));
    const notes = await second.read(async ({ db }) => db.query("notes").collect());
    expect(notes.map((note) => note.text)).toEqual(["earlier", "later"]);
  });

  test("is patched field by field, and loses a field that is undefined", async () => {
    const deployment = await open();
    const note = await deployment.write(async ({ db }) => {
      const id = await db.insert("notes", { notebook: "n", text: "a", rank: 1 });
      await db.patch("notes", id, { text: "b", rank: undefined });
      return db.get("notes", id);
    });
    expect(note).toMatchObject({ notebook: "n", text: "b" });
    expect(note).not.toHaveProperty("rank");
  });

  test("takes all of several patches that are made at once", async () => {
    const deployment = await open();
    const id = await deployment.write(async ({ db }) => db.insert("notes", { notebook: "n", text: "a" }));
    const note = await deployment.write(async ({ db }) => {
      await Promise.all([db.patch("notes", id, { text: "b" }), db.patch("notes", id, { rank: 1 })]);
      return db.get("notes", id);
    });
    expect(note).toMatchObject({ notebook: "n", text: "b", rank: 1 });
  });

  test("is replaced as a whole but for its system fields", async () => {
    const deployment = await open();
    const [before, after] = await deployment.write(async ({ db }) => {
      const id = await db.insert("notes", { notebook: "n", text: "a", rank: 1 });
      const before = await db.get("notes", id);
      await db.replace("notes", id, { notebook: "m", text: "b" });
      return [before, await db.get("notes", id)] as const;
    });
    expect(after).toEqual({
      _id: before!._id,
      _creationTime: before!._creationTime,
      notebook: "m",
      text: "b",
    });
  });

  test("may be written back with the system fields it came with, but not with others", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const id = await db.insert("notes", { notebook: "n", text: "a" });
      const other = await db.insert("notes", { notebook: "n", text: "other" });
      const note = (await db.get("notes", id))!;
      await db.replace("notes", id, { ...note, text: "b" });
      await expect(db.replace("notes", id, { ...note, _id: other })).rejects.toThrow(
        /is not that of the document/,
      );
      await expect(db.patch("notes", id, { _creationTime: 1 })).rejects.toThrow(
        /is not that of the document/,
      );
    });
  });

  test("is gone after its deletion, for reading and for writing", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const id = await db.insert("notes", { notebook: "n", text: "a" });
      await db.delete("notes", id);
      expect(await db.get("notes", id)).toBeNull();
      await expect(db.patch("notes", id, { text: "b" })).rejects.toThrow(/nonexistent/);
      await expect(db.delete("notes", id)).rejects.toThrow(/nonexistent/);
    });
  });

  test("must match the schema when it is inserted, patched or replaced", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const id = await db.insert("notes", { notebook: "n", text: "a" });
      const wrong = { text: 1 as unknown as string };
      await expect(db.insert("notes", { notebook: "n", ...wrong })).rejects.toThrow(
        /does not match the schema.*\n.*\.text/,
      );
      await expect(db.patch("notes", id, wrong)).rejects.toThrow(/does not match the schema/);
      await expect(db.replace("notes", id, { notebook: "n", ...wrong })).rejects.toThrow(
        /does not match the schema/,
      );
      expect(await db.get("notes", id)).toMatchObject({ text: "a" });
    });
  });

  test("may refer to documents of the right table only", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const note = await db.insert("notes", { notebook: "n", text: "a" });
      await db.insert("notes", { notebook: "n", text: "b", follows: note });
      const counter = await db.insert("counters", { name: "c", value: 0 });
      const wrong = counter as string as typeof note;
      await expect(db.insert("notes", { notebook: "n", text: "c", follows: wrong })).rejects.toThrow(
        /id of table "notes"/,
      );
    });
  });

  test("is at most 1 MiB", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      await db.insert("notes", { notebook: "n", text: "x".repeat(2 ** 20 - 200) });
      await expect(db.insert("notes", { notebook: "n", text: "é".repeat(2 ** 19) })).rejects.toThrow(
        /too large/,
      );
    });
  });

  test("may hold every Convex value", async () => {
    const deployment = await open();
    const anything = {
      big: 2n ** 62n,
      nothing: null,
      bytes: new Uint8Array([1, 255]).buffer,
      list: [NaN, -0, Infinity],
    };
    const id = await deployment.write(async ({ db }) =>
      db.insert("notes", { notebook: "n", text: "a", anything }),
    );
    expect((await deployment.read(async ({ db }) => db.get("notes", id)))?.anything).toEqual(anything);
  });
});

describe("an id", () => {
  test("of another table, or none at all, is refused", async () => {
    const deployment = await open();
    await deployment.write(async ({ db }) => {
      const counter = await db.insert("counters", { name: "c", value: 0 });
      const wrong = counter as string as GenericId<"notes">;
      await expect(db.get("notes", wrong)).rejects.toThrow(
        /expected ID in table 'notes' but got ID in table 'counters'/,
      );
      await expect(db.patch("notes", wrong, { text: "b" })).rejects.toThrow(/expected ID in table/);
      await expect(db.get("notes", "nonsense" as typeof wrong)).rejects.toThrow(/expected ID value/);
      expect(db.normalizeId("notes", counter)).toBeNull();
      expect(db.normalizeId("counters", counter)).toBe(counter);
      expect(db.normalizeId("notes", "nonsense")).toBeNull();
    });
  });
});

describe("the tables of the system", () => {
  test("can be read but not written", async () => {
    const deployment = await open();
    const job = await deployment.mutation(api.counters.bumpLater, { name: "c", delay: 60_000 });
    await deployment.write(async ({ db }) => {
      expect(await db.system.get(job)).toMatchObject({ state: { kind: "pending" } });
      await expect(db.delete("notes", job as string as GenericId<"notes">)).rejects.toThrow(
        /got ID in table '_scheduled_functions'/,
      );
      await expect(db.delete(job as string as GenericId<"notes">)).rejects.toThrow(/read-only/);
    });
  });
});

describe("a schema", () => {
  test("that does not validate lets everything in", async () => {
    const lax = defineSchema({ notes: defineTable({ text: v.string() }) }, { schemaValidation: false });
    const deployment = await open({ schema: lax });
    const id = await deployment.write(async ({ db }) => db.insert("notes", { text: 1 } as never));
    expect(await deployment.read(async ({ db }) => db.get("notes", id))).toMatchObject({ text: 1 });
  });

  test("with a search index needs a hosted deployment", async () => {
    const searching = defineSchema({
      notes: defineTable({ text: v.string() }).searchIndex("by_text", { searchField: "text" }),
    });
    const opening = open({ schema: searching });
    await expect(opening).rejects.toThrow("Text search needs a hosted deployment.");
    await expect(opening).rejects.not.toBeInstanceOf(StorageError);
  });
});

test("the person on this device is who calls, unless another is named", async () => {
  const deployment = await open();
  expect(await deployment.query(api.counters.whoAmI, {})).toBe("ada");
  expect(await deployment.query(api.counters.whoAmI, {}, { ...ada, subject: "bob" })).toBe("bob");
  expect(await deployment.query(api.counters.whoAmI, {}, null)).toBeNull();
});
