import { z } from "zod";
import { type Prompt, type Said, type Talk, TalkError } from "../coach/model/talk";
import { COACH_LANGUAGES, type ModelTrouble } from "../coach/types";

/** As much of the browser's own language model (the Prompt API's `LanguageModel`) as is used. Only windows have it. */
export interface BuiltInModel {
  availability(languages: Languages): Promise<BuiltInState>;
  create(
    options: Languages & {
      initialPrompts?: { role: "system"; content: string }[];
      monitor?: (events: EventTarget) => void;
      signal?: AbortSignal;
    },
  ): Promise<BuiltInSession>;
}

/** What the browser says of its model: there, on its way, to be downloaded, or not to be had here. */
export type BuiltInState = "available" | "downloading" | "downloadable" | "unavailable";

interface BuiltInSession {
  prompt(text: string, options: { responseConstraint: object; signal: AbortSignal }): Promise<string>;
  /** Tokens that one session holds, by its newer name and its older one. */
  contextWindow?: number;
  inputQuota?: number;
  destroy(): void;
}

interface Languages {
  expectedInputs: { type: "text"; languages: string[] }[];
  expectedOutputs: { type: "text"; languages: string[] }[];
}

/** The name that is stored beside what it found. */
export const BUILT_IN = "built-in";

/** Prompts are English; what it reads and writes is expected in a language that the coach speaks. */
const LANGUAGES: Languages = {
  expectedInputs: [{ type: "text", languages: COACH_LANGUAGES }],
  expectedOutputs: [{ type: "text", languages: COACH_LANGUAGES }],
};

/** Tokens of the program's own text, and of what comes back; and the characters that a token has at least. */
const OWN_TOKENS = { reading: 2_200, writing: 3_200 };
const CHARACTERS_A_TOKEN = 3;
const PIECE = { shortest: 1_000, longest: 6_000 };

/** The browser's own model; undefined where the browser has none. */
export function builtInModel(scope: object = globalThis): BuiltInModel | undefined {
  return (scope as { LanguageModel?: BuiltInModel }).LanguageModel;
}

/** How it is with the model now. A browser that has none, or does not say, has none to use. */
export async function builtInState(model: BuiltInModel | undefined): Promise<BuiltInState> {
  return (await model?.availability(LANGUAGES).catch(() => undefined)) ?? "unavailable";
}

/** How far a download is. */
export interface Downloaded {
  /** From 0 to 1. */
  share: number;
  /** The whole model's size, where the browser says it. */
  bytes?: number;
}

/** Downloads the model; called within a press of a button. Rejects when it is stopped or fails. */
export async function downloadBuiltIn(
  model: BuiltInModel,
  onProgress: (downloaded: Downloaded) => void,
  signal: AbortSignal,
): Promise<void> {
  const monitor = (events: EventTarget) =>
    events.addEventListener("downloadprogress", (event) => {
      const { loaded, total = 1 } = event as Event & { loaded: number; total?: number };
      // The standard has shares of 1; older versions of the browser count bytes.
      onProgress(total > 1 ? { share: Math.min(1, loaded / total), bytes: total } : { share: loaded });
    });
  (await model.create({ ...LANGUAGES, monitor, signal })).destroy();
}

/**
 * How many characters of an answer to read, or of a posting to write from, one session can hold beside everything
 * else; a longer text is given in pieces.
 */
export async function longestPiece(model: BuiltInModel, work: keyof typeof OWN_TOKENS): Promise<number> {
  // One that cannot be had says so when it is asked.
  const session = await model.create(LANGUAGES).catch(() => undefined);
  const tokens = session?.contextWindow ?? session?.inputQuota ?? 0;
  session?.destroy();
  const characters = (tokens - OWN_TOKENS[work]) * CHARACTERS_A_TOKEN;
  return Math.max(PIECE.shortest, Math.min(PIECE.longest, characters));
}

/** The browser's own model as somebody to talk to: each question is a session of its own, and nothing is downloaded. */
export class BuiltInTalk implements Talk {
  readonly model = BUILT_IN;
  private sent = 0;

  constructor(private readonly browser: BuiltInModel) {}

  calls(): number {
    return this.sent;
  }

  async say({ system, data }: Prompt, shape: z.ZodType, { signal }: { signal: AbortSignal }): Promise<Said> {
    if ((await builtInState(this.browser)) !== "available") throw new TalkError("model_unreachable");
    this.sent++;
    let session: BuiltInSession | undefined;
    try {
      const initialPrompts = [{ role: "system" as const, content: system }];
      session = await this.browser.create({ ...LANGUAGES, initialPrompts, signal });
      const text = await session.prompt(data, { responseConstraint: z.toJSONSchema(shape), signal });
      return { text, inputTokens: 0, outputTokens: 0 };
    } catch (error) {
      throw new TalkError(troubleOf(error, signal));
    } finally {
      session?.destroy();
    }
  }
}

function troubleOf(error: unknown, signal: AbortSignal): ModelTrouble {
  if (signal.aborted) return "model_late";
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  // More than it holds; or it was destroyed, or the process that runs it is gone.
  if (/^(?:QuotaExceeded|InvalidState|Abort)Error$/.test(name)) return "model_stopped";
  return name === "UnknownError" ? "model_unclear" : "model_unreachable";
}
