import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  generateText,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  RetryError,
} from "ai";
import type { z } from "zod";
import type { ModelTrouble, Posting } from "../types";
import type { ModelUse, QuestionDrafts } from "./drafts";
import { type ModelWish, type Prompt, questionsPrompt } from "./prompt";
import { questionsShape, readyShape } from "./shapes";

/** Where a language model is: any endpoint that speaks OpenAI's chat completions. */
export interface Endpoint {
  /** As in `https://api.example.com/v1`. */
  baseURL: string;
  model: string;
  apiKey?: string;
}

/** How patient the calls are, in ms; one call's time holds its retries. */
export interface Patience {
  callMs: number;
  totalMs: number;
  /** On 429, 5xx and a lost connection, after a wait that doubles or that the endpoint names. */
  retries: number;
}

/** The time of the calls. */
export interface Clock {
  /** In ms since the epoch. */
  now(): number;
  /** A signal that aborts after so many ms, as `AbortSignal.timeout` does. */
  timeout(ms: number): AbortSignal;
}

const CLOCK: Clock = { now: () => Date.now(), timeout: (ms) => AbortSignal.timeout(ms) };
/** It ends before the watchdog does the work itself. */
const PATIENCE: Patience = { callMs: 60_000, totalMs: 150_000, retries: 2 };
/** Somebody is looking on. */
const TRIAL: Patience = { callMs: 30_000, totalMs: 30_000, retries: 0 };

/** Lets a model write questions for a posting. Never throws: what went wrong is in the result. */
export async function writeQuestions(
  endpoint: Endpoint,
  posting: Posting,
  wish: ModelWish,
  patience = PATIENCE,
  clock = CLOCK,
): Promise<QuestionDrafts> {
  const calls = new Calls(endpoint, patience, clock);
  const made = await calls.ask(questionsPrompt(posting, wish), questionsShape);
  return { drafts: made?.questions ?? [], ...calls.outcome };
}

/**
 * Whether a model is there and answers in the asked shape, by the smallest call there is.
 *
 * @returns null when it does, else what is wrong.
 */
export async function tryModel(endpoint: Endpoint): Promise<ModelTrouble | null> {
  const calls = new Calls(endpoint, TRIAL, CLOCK);
  const prompt = { system: "Answer with `ready`: true.", data: "Are you ready?" };
  const made = await calls.ask(prompt, readyShape);
  return made ? null : (calls.outcome.trouble ?? "model_unclear");
}

/** The calls of one piece of work: their deadline, their count, and what went wrong first. */
class Calls {
  private readonly end: number;
  private readonly use: ModelUse;
  private trouble: ModelTrouble | undefined;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly patience: Patience,
    private readonly clock: Clock,
  ) {
    this.end = clock.now() + patience.totalMs;
    this.use = { model: endpoint.model, calls: 0, inputTokens: 0, outputTokens: 0 };
  }

  get outcome(): { use: ModelUse; trouble?: ModelTrouble } {
    return { use: this.use, ...(this.trouble && { trouble: this.trouble }) };
  }

  async ask<Made>({ system, data }: Prompt, schema: z.ZodType<Made>): Promise<Made | null> {
    const { baseURL, apiKey, model } = this.endpoint;
    const left = this.end - this.clock.now();
    // A key that was refused, or an empty purse, will be no better for the next call.
    if (this.trouble === "model_refused" || this.trouble === "model_busy") return null;
    if (left <= 0) return this.fail("model_late");
    const provider = createOpenAICompatible({
      name: "coach",
      baseURL,
      apiKey: apiKey || undefined,
      supportsStructuredOutputs: true,
      fetch: (input, init) => {
        this.use.calls++;
        return fetch(input, { ...init, credentials: "omit" });
      },
    });
    try {
      const { output, usage } = await generateText({
        model: provider.chatModel(model),
        instructions: system,
        prompt: data,
        output: Output.object({ schema }),
        maxRetries: this.patience.retries,
        abortSignal: this.clock.timeout(Math.min(this.patience.callMs, left)),
      });
      this.count(usage);
      return output;
    } catch (error) {
      if (NoObjectGeneratedError.isInstance(error)) this.count(error.usage);
      return this.fail(troubleOf(error));
    }
  }

  private count(usage: { inputTokens?: number; outputTokens?: number } | undefined): void {
    this.use.inputTokens += usage?.inputTokens ?? 0;
    this.use.outputTokens += usage?.outputTokens ?? 0;
  }

  private fail(trouble: ModelTrouble): null {
    this.trouble ??= trouble;
    return null;
  }
}

/** What an error of a call means to the person. */
function troubleOf(error: unknown): ModelTrouble {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (NoObjectGeneratedError.isInstance(cause) || NoOutputGeneratedError.isInstance(cause))
    return "model_unclear";
  if (cause instanceof Error && /^(?:Timeout|Abort)Error$/.test(cause.name)) return "model_late";
  if (!APICallError.isInstance(cause)) return "model_unreachable";
  const { statusCode = 0 } = cause;
  if (statusCode === 429 || statusCode === 402) return "model_busy";
  if (statusCode === 408) return "model_late";
  if (statusCode >= 400 && statusCode < 500) return "model_refused";
  // An answer that is no JSON of the protocol is an error of a call that succeeded.
  return statusCode >= 200 && statusCode < 300 ? "model_unclear" : "model_unreachable";
}
