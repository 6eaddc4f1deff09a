import { getFunctionName, type FunctionReference } from "convex/server";
import { api } from "../../../convex/_generated/api";
import { type ErrorData, errorData } from "../../../convex/errors";
import {
  type Deployment,
  RefusedByConvex,
  type Tables,
  type Who,
} from "../../support/deployments/deployment";
import { ADA, BOB, DEVICE } from "../people";
import { isToken } from "./nonsense";
import type { Json, Name, Step, Token } from "./steps";

/** How a call ended. A `fault` is what must never be: an exception that is neither. */
export type Outcome =
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

export const WHO: Record<Name, Who> = { ada: ADA, bob: BOB, device: DEVICE, nobody: "nobody" };

/** Runs the steps one after the other and says after each what came of it. */
export async function* replay(deployment: Deployment, steps: Step[]): AsyncGenerator<Replayed> {
  const memory: Memory = { sessions: [], cursors: new Map(), tables: await deployment.tables() };
  for (const step of steps) {
    const outcome = await run(deployment, step, memory);
    memory.tables = await deployment.tables();
    yield { step, outcome, tables: memory.tables };
  }
}

/** What earlier steps left for later ones to use. */
interface Memory {
  sessions: object[];
  cursors: Map<string, string>;
  tables: Tables;
}

async function run(deployment: Deployment, step: Step, memory: Memory): Promise<Outcome> {
  if (step.do === "pass") {
    await deployment.pass(step.ms);
    return { value: null };
  }
  const { who } = step;
  const call = step.do === "answerAll" ? savingAll(step, memory, deployment.now()) : step;
  const where = `${who} ${call.name}`;
  const args = resolved(call.args, memory, where);
  try {
    const value = await deployment.run(WHO[who], call.kind, call.name, args as Record<string, unknown>);
    remember(memory, where, value);
    return { value };
  } catch (error) {
    if (error instanceof RefusedByConvex) return { refusedByConvex: error.reason };
    const data = errorData(error);
    if (data) return { refused: data };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function savingAll(
  { who, interview, seq }: Extract<Step, { do: "answerAll" }>,
  { tables }: Memory,
  now: number,
): Extract<Step, { do: "call" }> {
  const drafts = questionKeysOf(tables, who, interview).map((questionKey, at) => ({
    questionKey,
    text: `In turn ${seq} I moved ${at + 1} pallets.`,
    baseRevision: 0,
    writer: "panel",
    seq,
    editedAt: now,
  }));
  const name = nameOf(api.answers.save);
  return { do: "call", who, kind: "mutation", name, args: { interview, drafts } };
}

function nameOf(reference: FunctionReference<"mutation">): string {
  return getFunctionName(reference);
}

function remember(memory: Memory, where: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if ("format" in value) memory.sessions.push(value);
  if (!("continueCursor" in value && "page" in value)) return;
  memory.cursors.set(where, String(value.continueCursor));
  for (const item of value.page as unknown[]) remember(memory, where, item);
}

/** The arguments with every token replaced by what it stands for. */
function resolved(value: Json, memory: Memory, where: string): unknown {
  if (isToken(value)) return valueOf(value, memory, where);
  if (Array.isArray(value)) return value.map((part) => resolved(part, memory, where));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, resolved(part, memory, where)]),
  );
}

function valueOf(token: Token, memory: Memory, where: string): unknown {
  if ("$question" in token) {
    const [who, interview, at] = token.$question;
    return round(questionKeysOf(memory.tables, who, interview), at) ?? "missing";
  }
  if ("$questions" in token) {
    const [who, interview, turn] = token.$questions;
    const keys = questionKeysOf(memory.tables, who, interview);
    return keys.map((_, at) => round(keys, at + turn));
  }
  if ("$session" in token) {
    const session = round(memory.sessions, token.$session) ?? SMALL_SESSION;
    return { ...session, ...(resolved(token.with, memory, where) as object) };
  }
  if ("$cursor" in token) return memory.cursors.get(where) ?? null;
  if ("$id" in token) {
    const [table, at] = token.$id;
    return round<{ _id: string }>(memory.tables[table as keyof Tables], at)?._id ?? "missing";
  }
  if ("$long" in token) return token.$long[0].repeat(token.$long[1]);
  if ("$number" in token) return Number(token.$number);
  if ("$bigint" in token) return BigInt(token.$bigint);
  return new ArrayBuffer(token.$bytes);
}

function questionKeysOf({ users, interviews, transcripts }: Tables, name: Name, key: string): string[] {
  const who = WHO[name];
  const user = users.find(({ clerkId }) => typeof who === "object" && clerkId === who.subject);
  const interview = interviews.find((row) => row.userId === user?._id && row.key === key);
  const transcript = transcripts.find(({ interviewId }) => interviewId === interview?._id);
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
