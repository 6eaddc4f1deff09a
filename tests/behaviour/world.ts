import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { type ErrorData, errorData } from "../../convex/errors";
import type { AnswerDraft } from "../../convex/model/answers";
import type { GivenVerdict } from "../../convex/model/verdicts";
import { sheetOf, textHashOf } from "../../lib/coach/review/index";
import type { Saw } from "../../lib/coach/types";
import {
  type Caller,
  callerOf,
  type Deployment,
  type OpenDeployment,
} from "../support/deployments/deployment";
import { ADA, BOB, POSTING } from "./people";

/** A deployment with two people in it, and the ways to call it. */
export interface World {
  deployment: Deployment;
  ada: Caller;
  bob: Caller;
  nobody: Caller;
  /** The deployment itself, for internal functions. */
  internal: Caller;
}

/** Opens a new world before each test of a suite and closes it afterwards. */
export function eachInNewWorld(open: OpenDeployment): () => World {
  return worldBetween(open, beforeEach, afterEach);
}

/** Opens one world for a whole suite, whose tests change nothing that another of them looks at. */
export function oneWorld(open: OpenDeployment): () => World {
  return worldBetween(open, beforeAll, afterAll);
}

function worldBetween(
  open: OpenDeployment,
  before: (work: () => Promise<void>) => void,
  after: (work: () => Promise<void>) => void,
): () => World {
  let world: World | undefined;
  before(async () => {
    world = await newWorld(open);
  });
  after(async () => {
    await world?.deployment.close();
    world = undefined;
  });
  return () => {
    if (!world) throw new Error("There is a world only inside a test.");
    return world;
  };
}

export async function newWorld(open: OpenDeployment): Promise<World> {
  const deployment = await open();
  const [ada, bob] = [callerOf(deployment, ADA), callerOf(deployment, BOB)];
  await ada.mutation(api.users.store);
  await bob.mutation(api.users.store);
  return {
    deployment,
    ada,
    bob,
    nobody: callerOf(deployment, "nobody"),
    internal: callerOf(deployment, "deployment"),
  };
}

type Posting = Partial<typeof POSTING> & { jobTitle: string };

/** Creates an interview and lets the coach ask. Returns the keys of its questions, in order. */
export async function started(
  { deployment }: World,
  caller: Caller,
  key: string,
  posting: Posting = POSTING,
): Promise<string[]> {
  await caller.mutation(api.interviews.create, { key, posting, language: "en" });
  await deployment.pass(0);
  return questionKeys(caller, key);
}

/** The same with every question answered. */
export async function answered(
  world: World,
  caller: Caller,
  key: string,
  posting?: Posting,
): Promise<string[]> {
  const questions = await started(world, caller, key, posting);
  const drafts = questions.map((questionKey) => draft(world, { questionKey }));
  await caller.mutation(api.answers.save, { interview: key, drafts });
  return questions;
}

/** The same, finished, and read by the person: the first point of each answer is covered, the others are not. */
export async function finished(
  world: World,
  caller: Caller,
  key: string,
  posting?: Posting,
): Promise<string[]> {
  const questions = await answered(world, caller, key, posting);
  await caller.mutation(api.interviews.complete, { interview: key });
  await readBy(world, caller, key);
  return questions;
}

/** Lets the person look at every point and trap of some answers, or of all: the first point is covered unless another state is given. */
export async function readBy(
  world: World,
  caller: Caller,
  interview: string,
  { only, saw, seq = 1 }: { only?: string[]; saw?: "covered" | "partly" | "missing"; seq?: number } = {},
): Promise<void> {
  const { questions } = await caller.query(api.interviews.get, { interview });
  for (const { key: questionKey, answer, ...question } of questions) {
    if (!answer || (only && !only.includes(questionKey))) continue;
    const { points, traps } = sheetOf(question).sheet;
    const found = (key: string, saw: Saw, at: number) =>
      verdict(world, { questionKey, key, saw, answer, seq: seq * 100 + at });
    const verdicts = [
      ...points.map(({ key }, at) => found(key, saw ?? (at === 0 ? "covered" : "missing"), at)),
      ...traps.map(({ key }, at) => found(key, "clear", points.length + at)),
    ];
    await caller.mutation(api.verdicts.give, { interview, verdicts });
  }
}

/** What the person finds of one point in a text of theirs, now. */
export function verdict(
  { deployment }: World,
  {
    answer,
    ...given
  }: Partial<GivenVerdict> & Pick<GivenVerdict, "questionKey" | "key"> & { answer: string },
): GivenVerdict {
  return {
    saw: "covered",
    writer: "panel",
    seq: 1,
    at: deployment.now(),
    textHash: textHashOf(answer),
    ...given,
  };
}

export async function questionKeys(caller: Caller, interview: string): Promise<string[]> {
  const { questions } = await caller.query(api.interviews.transcript, { interview });
  return questions.map(({ key }) => key);
}

/** A draft of the panel, made now. */
export function draft(
  { deployment }: World,
  given: Partial<AnswerDraft> & Pick<AnswerDraft, "questionKey">,
): AnswerDraft {
  return {
    text: "I moved 40 pallets an hour in my last shift and wrote down how.",
    baseRevision: 0,
    writer: "panel",
    seq: 1,
    editedAt: deployment.now(),
    ...given,
  };
}

/** The data of the typed error that a call ends with; fails the test when it ends otherwise. */
export async function refusal(call: Promise<unknown>): Promise<ErrorData> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) return expect.fail(`The call was not refused: ${JSON.stringify(outcome.value)}`);
  const data = errorData(outcome.error);
  if (!data) throw outcome.error;
  return data;
}

/** Lets time pass (ms), and the daily function run at its end. */
export async function dayAfter({ deployment, internal: itself }: World, ms: number): Promise<void> {
  await deployment.pass(ms);
  await itself.mutation(internal.daily.clean);
  await deployment.pass(0);
}

/** Every page of a paginated query, one after the other. */
export async function allPages<T>(
  page: (cursor: string | null) => Promise<{ page: T[]; isDone: boolean; continueCursor: string }>,
): Promise<T[][]> {
  const pages: T[][] = [];
  for (let cursor: string | null = null, isDone = false; !isDone;) {
    const next = await page(cursor);
    pages.push(next.page);
    ({ isDone, continueCursor: cursor } = next);
  }
  return pages;
}
