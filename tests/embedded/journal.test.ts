import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, expect, test } from "vitest";
import { keepJournal, replayJournal } from "../support/cloud/journal";
import { api } from "./fixture/api";
import { open } from "./support/open";

const folder = mkdtempSync(join(tmpdir(), "hirewise-journal-"));
const journal = join(folder, "journal");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was acknowledged outlives the process that was killed, and half a line costs nothing", async () => {
  keepJournal(journal);
  const killed = await open();
  await killed.mutation(api.counters.increment, { name: "c" });
  await killed.mutation(api.counters.increment, { name: "c" });
  const { timestamp } = await killed.engine.snapshot(() => Promise.resolve());
  // What is written from here on is of no account, and the last of it is a transaction that nobody was told of.
  const left = join(folder, "left");
  writeFileSync(left, `${readFileSync(journal, "utf8")}AAAA`);

  const indexedDB = new IDBFactory();
  await (await open({ indexedDB })).close();
  await replayJournal(left, indexedDB, "test");
  const restarted = await open({ indexedDB });
  expect(await restarted.query(api.counters.value, { name: "c" })).toBe(2);
  expect((await restarted.engine.snapshot(() => Promise.resolve())).timestamp).toBe(timestamp);
});
