import "../../lib/embedded/environment";
import "fake-indexeddb/auto";
import { defineSchema, defineTable, makeFunctionReference } from "convex/server";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { SESSION_FORMAT } from "../../convex/limits";
import { DEVICE_IDENTITY } from "../../convex/device";
import { internalMutation } from "../../convex/functions";
import { STEPS } from "../../convex/model/migrations";
import type { Session } from "../../convex/model/sessions";
import { type Deployment, openDeployment } from "../../lib/embedded";
import { modules, schema } from "../../lib/deployments/modules";
import { dump, type Dump, restore } from "../support/profile/dump";
import { DATABASE, type Profile, profiles } from "../support/profile/profile";

/** The database of a profile, on a device of its own. */
async function deviceOf({ database }: Pick<Profile, "database">): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  await restore(indexedDB, DATABASE, database);
  return indexedDB;
}

async function open(indexedDB: IDBFactory, shape: object = schema): Promise<Deployment> {
  const logged: unknown[] = [];
  const deployment = await openDeployment({
    modules,
    schema: shape,
    name: DATABASE,
    identity: DEVICE_IDENTITY,
    indexedDB,
    log: (...what) => logged.push(what),
  });
  onTestFinished(async () => {
    await deployment.close();
    expect(logged).toEqual([]);
  });
  return deployment;
}

/** Exactly what the old version exported, in the format of today. */
async function expectAllOf(deployment: Deployment, sessions: Session[]): Promise<void> {
  for (const session of sessions)
    expect(await deployment.query(api.interviews.exportOne, { interview: session.key })).toEqual({
      ...session,
      format: SESSION_FORMAT,
    });
}

/** The present schema with one more index, as a later version may have it: every answer is written anew. */
const { answers, ...others } = schema.tables;
const later = defineSchema({
  ...others,
  answers: defineTable(answers.validator)
    .index("by_interviewId_and_questionKey", ["interviewId", "questionKey"])
    .index("by_writer", ["writer"]),
});

/** Files every session under a key that no rule gives any more, as the oldest version might have. */
const age = internalMutation({
  args: {},
  handler: async (ctx) => {
    for (const table of ["interviews", "ratings"] as const)
      for (const { _id, postingKey } of await ctx.db.query(table).collect())
        await ctx.db.patch(_id, { postingKey: `old:${postingKey}` });
    return null;
  },
});

/** What the database of a profile is after it was opened and aged, and no migration has run. */
async function agedOf(profile: Profile): Promise<Dump> {
  const indexedDB = await deviceOf(profile);
  const deployment = await openDeployment({
    modules: { ...modules, testing: { age } },
    schema,
    name: DATABASE,
    identity: DEVICE_IDENTITY,
    indexedDB,
  });
  await deployment.runDue();
  await deployment.mutation(makeFunctionReference<"mutation">("testing:age"), {});
  await deployment.close();
  return dump(indexedDB, DATABASE);
}

/** Opens a device as its worker does, and lets it do all that there is to do. */
async function migrated(indexedDB: IDBFactory): Promise<Map<string, unknown[]>> {
  const deployment = await open(indexedDB);
  await deployment.mutation(internal.migrations.run, {});
  await deployment.runDue();
  expect(await deployment.mutation(internal.migrations.run, {})).toEqual([]);
  await deployment.close();
  const { stores } = await dump(indexedDB, DATABASE);
  return new Map(stores.map(({ name, rows }) => [name, rows]));
}

/** Lets the browser end the process at a write (to a table), counted from 1, until it is restored. */
function dieAtWrite(fatal: number, table?: string) {
  const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!
    .value as typeof IDBObjectStore.prototype.put;
  let writes = 0;
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    if (table === undefined || this.name === table) writes += 1;
    if (writes >= fatal) throw new DOMException("The process ends.", "AbortError");
    return original.call(this, row, key);
  });
  onTestFinished(() => put.mockRestore());
  return { restore: () => put.mockRestore(), died: () => writes >= fatal };
}

describe.each(profiles())("the profile of version $version", (profile) => {
  test("is opened, and every session reads as that version exported it", async () => {
    expect(profile.sessions.length).toBeGreaterThan(2);
    const deployment = await open(await deviceOf(profile));
    await deployment.mutation(api.users.store, {});
    await expectAllOf(deployment, profile.sessions);
    const { page } = await deployment.query(api.interviews.list, {
      paginationOpts: { numItems: 50, cursor: null },
    });
    expect(page.map(({ key }) => key)).toEqual(
      expect.arrayContaining(profile.sessions.map(({ key }) => key)),
    );
    const { sessions } = await deployment.query(api.progress.overview, {});
    expect(sessions).toHaveLength(profile.sessions.filter(({ status }) => status === "completed").length);
  });

  test("is gone on with: answers are saved, sessions finished, begun and deleted", async () => {
    const deployment = await open(await deviceOf(profile));
    const begun = profile.sessions.find(({ status }) => status === "in_progress")!;
    const [first] = begun.answers;
    const draft = { ...first!, text: "Written by a later version.", baseRevision: first!.revision, seq: 99 };
    const { questionKey, text, baseRevision, writer, seq } = draft;
    const [saved] = await deployment.mutation(api.answers.save, {
      interview: begun.key,
      drafts: [{ questionKey, text, baseRevision, writer, seq, editedAt: Date.now() }],
    });
    expect(saved).toMatchObject({ outcome: "saved", revision: first!.revision + 1 });
    await deployment.mutation(api.interviews.complete, { interview: begun.key, leaveOut: true });
    await deployment.mutation(api.interviews.create, {
      key: "new",
      posting: { jobTitle: "Tram Driver" },
      language: "en",
    });
    await deployment.runDue();
    expect(await deployment.query(api.interviews.row, { interview: begun.key })).toMatchObject({
      status: "completed",
      coachState: "unread",
    });
    expect(await deployment.query(api.interviews.row, { interview: "new" })).toMatchObject({
      coachState: "ready",
    });
    expect(
      await deployment.mutation(api.interviews.remove, { interview: "new", moved: true }),
    ).not.toBeNull();
  });

  test("keeps every session when the migration to a later version is interrupted, and resumes it", async () => {
    const indexedDB = await deviceOf(profile);
    const browser = dieAtWrite(3, "answers");
    await expect(open(indexedDB, later)).rejects.toMatchObject({
      problem: { code: "storage_unavailable" },
    });
    browser.restore();
    expect(browser.died()).toBe(true);

    const before = await open(indexedDB);
    await expectAllOf(before, profile.sessions);
    await before.close();
    const after = await open(indexedDB, later);
    await expectAllOf(after, profile.sessions);
  });

  test("is migrated, to the same rows wherever the browser stops it", async () => {
    const database = await agedOf(profile);
    const undisturbed = await migrated(await deviceOf({ database }));
    const rows = (tables: Map<string, unknown[]>) =>
      ["interviews", "ratings", "transcripts", "answers", "reviews"].map((table) => tables.get(table));
    expect(JSON.stringify(rows(undisturbed))).not.toContain("old:");
    expect(undisturbed.get("migrations")).toHaveLength(STEPS.length);

    let fatal = 1;
    for (let died = true; died; fatal += 1) {
      const indexedDB = await deviceOf({ database });
      const stopped = await openDeployment({
        modules,
        schema,
        name: DATABASE,
        identity: null,
        indexedDB,
        log() {},
      });
      await stopped.runDue();
      const browser = dieAtWrite(fatal);
      const ran = stopped.mutation(internal.migrations.run, {}).then(() => stopped.runDue());
      await Promise.allSettled([ran]);
      died = browser.died();
      browser.restore();
      await stopped.close();
      expect(rows(await migrated(indexedDB)), `stopped at write ${fatal}`).toEqual(rows(undisturbed));
    }
    expect(fatal).toBeGreaterThan(profile.sessions.length);
  });
});
