import type { z } from "zod";
import type { ModelTrouble } from "../types";
import type { ModelUse } from "./drafts";
import { jsonIn } from "./json";
import type { Prompt } from "./prompt";

export type { Prompt };

/** What a model wrote. Tokens as whoever runs it counts them, 0 where it does not say. */
export interface Said {
  text: string;
  inputTokens: number;
  outputTokens: number;
}

/** Somebody who runs a language model: an endpoint, or the browser. */
export interface Talk {
  /** The model's name, as it is stored and shown. */
  model: string;
  /** Says one thing and returns what the model writes; tries again up to so often what may pass. Throws `TalkError`. */
  say(prompt: Prompt, shape: z.ZodType, by: { signal: AbortSignal; retries: number }): Promise<Said>;
  /** How often it was called so far, with all tries. */
  calls(): number;
  /** Asks in a plainer form from now on, after an answer of another form; false where there is none. */
  plainer?(): boolean;
}

/** The hosts that are this computer, as they stand in an address. */
export const LOCAL_HOSTS: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Why a model said nothing. */
export class TalkError extends Error {
  constructor(readonly trouble: ModelTrouble) {
    super(trouble);
  }
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

export const CLOCK: Clock = { now: () => Date.now(), timeout: (ms) => AbortSignal.timeout(ms) };

/** What is asked again when the answer has not the asked shape. */
const ATTEMPTS = 2;

/** The calls of one piece of work: their deadline, their count, and what went wrong first. */
export class Calls {
  private readonly end: number;
  private readonly tokens = { inputTokens: 0, outputTokens: 0 };
  private trouble: ModelTrouble | undefined;

  constructor(
    private readonly talk: Talk,
    private readonly patience: Patience,
    private readonly clock: Clock,
    private readonly stop?: AbortSignal,
  ) {
    this.end = clock.now() + patience.totalMs;
  }

  get outcome(): { use: ModelUse; trouble?: ModelTrouble } {
    const use = { model: this.talk.model, calls: this.talk.calls(), ...this.tokens };
    return { use, ...(this.trouble && { trouble: this.trouble }) };
  }

  /** What the model answers in a shape; null when it does not, and the outcome says why. Never throws. */
  async ask<Made>(prompt: Prompt, shape: z.ZodType<Made>): Promise<Made | null> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const text = await this.say(prompt, shape);
      if (text === null) return null;
      const made = shape.safeParse(jsonIn(text));
      if (made.success) return made.data;
      this.talk.plainer?.();
    }
    return this.fail("model_unclear");
  }

  private async say(prompt: Prompt, shape: z.ZodType): Promise<string | null> {
    const left = this.end - this.clock.now();
    // A key that was refused, or an empty purse, will be no better for the next call.
    if (this.trouble && HOPELESS.includes(this.trouble)) return null;
    if (this.stop?.aborted) return this.fail("model_stopped");
    if (left <= 0) return this.fail("model_late");
    const late = this.clock.timeout(Math.min(this.patience.callMs, left));
    const signal = this.stop ? AbortSignal.any([late, this.stop]) : late;
    try {
      const { text, inputTokens, outputTokens } = await this.talk.say(prompt, shape, {
        signal,
        retries: this.patience.retries,
      });
      this.tokens.inputTokens += inputTokens;
      this.tokens.outputTokens += outputTokens;
      return text;
    } catch (error) {
      if (this.stop?.aborted) return this.fail("model_stopped");
      return this.fail(error instanceof TalkError ? error.trouble : "model_unreachable");
    }
  }

  private fail(trouble: ModelTrouble): null {
    this.trouble ??= trouble;
    return null;
  }
}

const HOPELESS: readonly ModelTrouble[] = ["model_refused", "model_refused_here", "model_busy"];
