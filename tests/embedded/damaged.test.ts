import "../../lib/embedded/environment";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, onTestFinished, test } from "vitest";
import { api } from "../../convex/_generated/api";
import { errorData } from "../../convex/errors";
import { DEVICE_IDENTITY } from "../../convex/device";
import { type Deployment, openDeployment } from "../../lib/embedded";
import { modules, schema } from "../../lib/deployments/modules";
import { restore } from "../support/profile/dump";
import { DATABASE, profiles } from "../support/profile/profile";

/** The newest frozen profile, in which the rows of one session in one table are no rows any more. */
async function withDamaged(table: string, interview: string): Promise<Deployment> {
  const { database } = profiles().at(-1)!;
  const rows = (name: string) =>
    database.stores.find((store) => store.name === name)!.rows as { value: { json: string } }[];
  const parsed = ({ value }: { value: { json: string } }) => JSON.parse(value.json) as Record<string, string>;
  const { _id } = rows("interviews")
    .map(parsed)
    .find(({ key }) => key === interview)!;
  const own = rows(table).filter((row) => parsed(row)["interviewId"] === _id);
  expect(own.length).toBeGreaterThan(0);
  for (const { value } of own) value.json = value.json.slice(1);
  const indexedDB = new IDBFactory();
  await restore(indexedDB, DATABASE, database);
  const deployment = await openDeployment({
    modules,
    schema,
    name: DATABASE,
    identity: DEVICE_IDENTITY,
    indexedDB,
    log: () => {},
  });
  onTestFinished(() => deployment.close());
  return deployment;
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => errorData(error)?.code,
  );

describe("a session whose posting and questions cannot be read any more", () => {
  const damaged = () => withDamaged("transcripts", "begun");

  test("says so, and the other sessions go on", async () => {
    const deployment = await damaged();
    expect(await codeOf(deployment.query(api.interviews.transcript, { interview: "begun" }))).toBe("damaged");
    expect(await codeOf(deployment.query(api.interviews.get, { interview: "begun" }))).toBe("damaged");
    const { questions } = await deployment.query(api.interviews.transcript, { interview: "finished" });
    expect(questions).toHaveLength(8);
  });

  test("still gives its answers, by themselves and in an export, which can be brought in again", async () => {
    const deployment = await damaged();
    const before = profiles()
      .at(-1)!
      .sessions.find(({ key }) => key === "begun")!.answers;
    expect(await deployment.query(api.answers.list, { interview: "begun" })).toEqual(before);
    const all = [];
    for (let cursor: string | null = null, isDone = false; !isDone;) {
      const page: Awaited<ReturnType<typeof exportPage>> = await exportPage(deployment, cursor);
      all.push(...page.page);
      ({ isDone, continueCursor: cursor } = page);
    }
    expect(all.map(({ key }) => key).sort()).toEqual(["asked", "begun", "finished", "untouched"]);
    expect(all.find(({ key }) => key === "begun")?.answers).toEqual(before);

    const removed = await deployment.mutation(api.interviews.remove, { interview: "begun", moved: true });
    expect(await deployment.mutation(api.interviews.importOne, { session: removed! })).toBe(true);
    const { questions } = await deployment.query(api.interviews.get, { interview: "begun" });
    expect(questions.map(({ answer }) => answer)).toEqual(before.map(({ text }) => text));
  });
});

test("a session some of whose answers cannot be read keeps everything else", async () => {
  const deployment = await withDamaged("answers", "finished");
  const { questions, feedback } = await deployment.query(api.interviews.get, { interview: "finished" });
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.map(({ answer }) => answer)).toEqual(questions.map(() => null));
  expect(questions.every(({ review }) => review !== null)).toBe(true);
  expect(feedback).not.toBeNull();
  expect(await deployment.query(api.interviews.exportOne, { interview: "begun" })).toMatchObject({
    key: "begun",
  });
});

function exportPage(deployment: Deployment, cursor: string | null) {
  return deployment.query(api.interviews.exportPage, { paginationOpts: { numItems: 1, cursor } });
}
