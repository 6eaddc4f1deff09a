import type { PaginationResult } from "convex/server";
import { api } from "../../../convex/_generated/api";
import { type ErrorData, errorData } from "../../../convex/errors";
import type { AnswerDraft } from "../../../convex/model/answers";
import type { GivenVerdict } from "../../../convex/model/verdicts";
import { followUpKeyOf, sheetOf, textHashOf } from "../../../lib/coach/review/index";
import {
  callerOf,
  type Deployment,
  RefusedByConvex,
  type Tables,
  type Who,
} from "../../support/deployments/deployment";
import { ADA, BOB, DEVICE } from "../people";
import { isToken } from "./nonsense";
import type { Json, Name, Step, Token } from "./steps";

/** How a call ended. A `fault` is what must never be: an exception that is neither. */
type Outcome =
  | { value: unknown }
  | { refused: ErrorData }
  | { refusedByConvex: RefusedByConvex["reason"] }
  | { fault: string };

export interface Replayed {
  step: Step;
  outcome: Outcome;
  /** What was stored afterwards. */
  tables: Tables;
}

const WHO: Record<Name, Who> = { ada: ADA, bob: BOB, device: DEVICE, nobody: "nobody" };

/** Runs the steps one after the other and says after each what came of it. */
export async function* replay(deployment: Deployment, steps: Step[]): AsyncGenerator<Replayed> {
  const memory: Memory = { sessions: [], tables: await deployment.tables() };
  for (const step of steps) {
    const outcome = await run(deployment, step, memory);
    memory.tables = await deployment.tables();
    yield { step, outcome, tables: memory.tables };
  }
}

/** What earlier steps left for later ones to use. */
interface Memory {
  sessions: object[];
  tables: Tables;
}

async function run(deployment: Deployment, step: Step, memory: Memory): Promise<Outcome> {
  try {
    const value = await valueAfter(deployment, step, memory);
    remember(memory, value);
    return { value };
  } catch (error) {
    if (error instanceof RefusedByConvex) return { refusedByConvex: error.reason };
    const data = errorData(error);
    if (data) return { refused: data };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function valueAfter(deployment: Deployment, step: Step, memory: Memory): Promise<unknown> {
  switch (step.do) {
    case "pass":
      await deployment.pass(step.ms);
      return null;
    case "call": {
      const args = resolved(step.args, memory) as Record<string, unknown>;
      return deployment.run(WHO[step.who], step.kind, step.name, args);
    }
    case "answerAll":
      return callerOf(deployment, WHO[step.who]).mutation(api.answers.save, {
        interview: step.interview,
        drafts: draftsForAll(step, memory, deployment.now()),
      });
    case "lookAtAll":
      return callerOf(deployment, WHO[step.who]).mutation(api.verdicts.give, {
        interview: step.interview,
        verdicts: verdictsOnAll(step, memory, deployment.now()),
      });
    case "readAll":
      return allRows(deployment, step);
  }
}

function draftsForAll(
  { who, interview, seq }: Extract<Step, { do: "answerAll" }>,
  { tables }: Memory,
  editedAt: number,
): AnswerDraft[] {
  return questionKeysOf(tables, who, interview).map((questionKey, at) => ({
    questionKey,
    text: `In turn ${seq} I moved ${at + 1} pallets.`,
    baseRevision: 0,
    writer: "panel",
    seq,
    editedAt,
  }));
}

function verdictsOnAll(
  { who, interview, at: place, seq }: Extract<Step, { do: "lookAtAll" }>,
  { tables }: Memory,
  at: number,
): GivenVerdict[] {
  const asked = questionOf(tables, who, interview, place);
  if (!asked) return [];
  const { question, text } = asked;
  const { points, traps } = sheetOf(question).sheet;
  const by = { questionKey: question.key, writer: "panel", at, textHash: textHashOf(text) };
  return [
    ...points.map(({ key }, point) => ({
      ...{ ...by, key, seq: seq * 20 + point },
      saw: point % 2 ? ("missing" as const) : ("covered" as const),
    })),
    ...traps.map(({ key }, trap) => ({ ...by, key, seq: seq * 20 + 10 + trap, saw: "clear" as const })),
  ];
}

async function allRows(deployment: Deployment, step: Extract<Step, { do: "readAll" }>): Promise<unknown[]> {
  const { who, name, numItems } = step;
  const rows: unknown[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 200; pages++) {
    const args = { ...step.args, paginationOpts: { numItems, cursor } };
    const page = (await deployment.run(WHO[who], "query", name, args)) as PaginationResult<unknown>;
    rows.push(...page.page);
    if (page.isDone) return rows;
    cursor = page.continueCursor;
  }
  throw new Error("The pages have no end.");
}

function remember(memory: Memory, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) remember(memory, item);
  else if (typeof value === "object" && value !== null && "format" in value) memory.sessions.push(value);
}

/** The arguments with every token replaced by what it stands for. */
function resolved(value: Json, memory: Memory): unknown {
  if (isToken(value)) return valueOf(value, memory);
  if (Array.isArray(value)) return value.map((part) => resolved(part, memory));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolved(part, memory)]));
}

function valueOf(token: Token, memory: Memory): unknown {
  if ("$question" in token) {
    const [who, interview, at] = token.$question;
    return round(questionKeysOf(memory.tables, who, interview), at) ?? "missing";
  }
  if ("$followUp" in token) {
    const [who, interview, at] = token.$followUp;
    return followUpKeyOf(round(questionKeysOf(memory.tables, who, interview), at) ?? "missing");
  }
  if ("$questions" in token) {
    const [who, interview, turn] = token.$questions;
    const keys = questionKeysOf(memory.tables, who, interview);
    return keys.map((_, at) => round(keys, at + turn));
  }
  if ("$point" in token) {
    const [who, interview, at, point] = token.$point;
    const question = questionOf(memory.tables, who, interview, at)?.question;
    return (question && round(sheetOf(question).sheet.points, point)?.key) ?? "missing";
  }
  if ("$textHash" in token) return textHashOf(questionOf(memory.tables, ...token.$textHash)?.text ?? "");
  if ("$coachAt" in token) return interviewOf(memory.tables, ...token.$coachAt)?.coachAt ?? 0;
  if ("$session" in token) {
    const session = round(memory.sessions, token.$session) ?? SMALL_SESSION;
    return { ...session, ...(resolved(token.with, memory) as object) };
  }
  if ("$id" in token) {
    const [table, at] = token.$id;
    return round<{ _id: string }>(memory.tables[table as keyof Tables], at)?._id ?? "missing";
  }
  if ("$long" in token) return token.$long[0].repeat(token.$long[1]);
  if ("$number" in token) return Number(token.$number);
  if ("$bigint" in token) return BigInt(token.$bigint);
  return new ArrayBuffer(token.$bytes);
}

function interviewOf({ users, interviews }: Tables, name: Name, key: string) {
  const who = WHO[name];
  const user = users.find(({ clerkId }) => typeof who === "object" && clerkId === who.subject);
  return interviews.find((row) => row.userId === user?._id && row.key === key);
}

/** A question, counted round and round, with its stored answer. */
function questionOf(tables: Tables, name: Name, key: string, at: number) {
  const interview = interviewOf(tables, name, key);
  const transcript = tables.transcripts.find(({ interviewId }) => interviewId === interview?._id);
  const question = transcript && round(transcript.questions, at);
  if (!question) return undefined;
  const answer = tables.answers.find(
    ({ interviewId, questionKey }) => interviewId === interview?._id && questionKey === question.key,
  );
  return { question, text: answer?.text ?? "" };
}

function questionKeysOf(tables: Tables, name: Name, key: string): string[] {
  const interview = interviewOf(tables, name, key);
  const transcript = tables.transcripts.find(({ interviewId }) => interviewId === interview?._id);
  return transcript?.questions.map((question) => question.key) ?? [];
}

function round<T>(items: readonly T[], at: number): T | undefined {
  return items[at % items.length];
}

/** For imports before anything was exported. */
const SMALL_SESSION = {
  format: 1,
  key: "moved-0",
  posting: { jobTitle: "Baker" },
  origins: {},
  language: "en",
  status: "in_progress",
  wish: { count: 5 },
  requirements: [],
  questions: [
    { key: "s-1", order: 2, text: "Why?", kind: "motivation", competency: "motivation", origin: "person" },
    { key: "s-2", order: 1, text: "How?", kind: "technical", competency: "expertise", origin: "coach" },
  ],
  notices: [],
  answers: [{ questionKey: "s-1", text: "Because.", revision: 1, writer: "panel", editedAt: 5 }],
  reviews: [],
  feedback: null,
  createdAt: 1,
};
