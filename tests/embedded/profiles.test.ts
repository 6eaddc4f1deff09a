import "../../lib/embedded/environment";
import "fake-indexeddb/auto";
import { defineSchema, defineTable } from "convex/server";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { api } from "../../convex/_generated/api";
import { DEVICE_IDENTITY } from "../../convex/model/device";
import type { Session } from "../../convex/model/sessions";
import { type Deployment, openDeployment } from "../../lib/embedded";
import { modules, schema } from "../../lib/deployments/modules";
import { restore } from "../support/profile/dump";
import { DATABASE, type Profile, profiles } from "../support/profile/profile";

/** The database of a profile, on a device of its own. */
async function deviceOf({ database }: Profile): Promise<IDBFactory> {
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

/** Exactly what the old version exported. */
async function expectAllOf(deployment: Deployment, sessions: Session[]): Promise<void> {
  for (const session of sessions)
    expect(await deployment.query(api.interviews.exportOne, { interview: session.key })).toEqual(session);
}

/** The present schema with one more index, as a later version may have it: every answer is written anew. */
const { answers, ...others } = schema.tables;
const later = defineSchema({
  ...others,
  answers: defineTable(answers.validator)
    .index("by_interviewId_and_questionKey", ["interviewId", "questionKey"])
    .index("by_writer", ["writer"]),
});

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
      coachState: "ready",
    });
    expect(await deployment.query(api.interviews.row, { interview: "new" })).toMatchObject({
      coachState: "ready",
    });
    expect(await deployment.mutation(api.interviews.remove, { interview: "new" })).not.toBeNull();
  });

  test("keeps every session when the migration to a later version is interrupted, and resumes it", async () => {
    const indexedDB = await deviceOf(profile);
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!
      .value as typeof IDBObjectStore.prototype.put;
    let moved = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      row,
      key,
    ) {
      if (this.name === "answers" && ++moved === 3) throw new DOMException("The process ends.", "AbortError");
      return original.call(this, row, key);
    });
    onTestFinished(() => put.mockRestore());
    await expect(open(indexedDB, later)).rejects.toMatchObject({
      problem: { code: "storage_unavailable" },
    });
    put.mockRestore();
    expect(moved).toBe(3);

    const before = await open(indexedDB);
    await expectAllOf(before, profile.sessions);
    await before.close();
    const after = await open(indexedDB, later);
    await expectAllOf(after, profile.sessions);
  });
});
