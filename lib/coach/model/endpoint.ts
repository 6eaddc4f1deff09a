import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  APICallError,
  generateText,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  RetryError,
} from "ai";
import { z } from "zod";
import type { ModelTrouble } from "../types";
import type { Prompt } from "./prompt";
import { readyShape } from "./shapes";
import { Calls, CLOCK, LOCAL_HOSTS, type Said, type Talk, TalkError } from "./talk";

/**
 * How an endpoint is told the shape to answer in: as a JSON schema, as "some JSON", or in words only. Not every server
 * knows every one.
 */
const ANSWER_FORMATS = ["json_schema", "json_object", "text"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** Where a language model is: any endpoint that speaks OpenAI's chat completions. */
export interface Endpoint {
  /** As in `https://api.example.com/v1`. */
  baseURL: string;
  model: string;
  apiKey?: string;
  /** The first form that it did not refuse, where that is known. */
  format?: AnswerFormat;
}

/** Statuses by which servers refuse a form of answer that they do not know. */
const NOT_THIS_FORMAT: readonly number[] = [400, 415, 422, 501];

/** A language model at an endpoint. It finds out in which form the endpoint takes the shape, and stays with it. */
export class EndpointTalk implements Talk {
  readonly model: string;
  private format: AnswerFormat;
  private readonly isLocal: boolean;
  private sent = 0;

  constructor(private readonly endpoint: Endpoint) {
    this.model = endpoint.model;
    this.format = endpoint.format ?? "json_schema";
    this.isLocal = LOCAL_HOSTS.includes(URL.parse(endpoint.baseURL)?.hostname ?? "");
  }

  /** The form of answer that is asked for by now. */
  get answerFormat(): AnswerFormat {
    return this.format;
  }

  calls(): number {
    return this.sent;
  }

  plainer(): boolean {
    const next = ANSWER_FORMATS[ANSWER_FORMATS.indexOf(this.format) + 1];
    if (next) this.format = next;
    return next !== undefined;
  }

  async say(prompt: Prompt, shape: z.ZodType, by: { signal: AbortSignal; retries: number }): Promise<Said> {
    const before = this.format;
    for (;;) {
      try {
        return await this.send(prompt, shape, by);
      } catch (error) {
        const isOfFormat = NOT_THIS_FORMAT.includes(statusOf(error));
        if (isOfFormat && this.plainer()) continue;
        // What is refused in every form is not refused because of the form.
        if (isOfFormat) this.format = before;
        throw new TalkError(troubleOf(error, this.isLocal));
      }
    }
  }

  private async send(
    { system, data }: Prompt,
    shape: z.ZodType,
    { signal, retries }: { signal: AbortSignal; retries: number },
  ): Promise<Said> {
    const { baseURL, apiKey, model } = this.endpoint;
    const { format } = this;
    const provider = createOpenAICompatible({
      name: "coach",
      baseURL,
      apiKey: apiKey || undefined,
      supportsStructuredOutputs: format === "json_schema",
      fetch: (input, init) => {
        this.sent++;
        return fetch(input, { ...init, credentials: "omit" });
      },
    });
    try {
      const { text, usage } = await generateText({
        model: provider.chatModel(model),
        instructions: format === "json_schema" ? system : `${system}\n\n${inWords(shape)}`,
        prompt: data,
        ...(format === "json_schema" && { output: Output.object({ schema: shape }) }),
        ...(format === "json_object" && { output: Output.json() }),
        maxRetries: retries,
        abortSignal: signal,
      });
      return said(text, usage);
    } catch (error) {
      if (NoObjectGeneratedError.isInstance(error)) return said(error.text ?? "", error.usage);
      throw error;
    }
  }
}

/**
 * Whether a model is there and answers in an asked shape, by the smallest call there is: the form it took, or what is
 * wrong.
 */
export async function tryModel(endpoint: Endpoint): Promise<AnswerFormat | { trouble: ModelTrouble }> {
  const talk = new EndpointTalk(endpoint);
  // Somebody is looking on.
  const calls = new Calls(talk, { callMs: 30_000, totalMs: 30_000, retries: 0 }, CLOCK);
  const prompt = { system: "Answer with `ready`: true.", data: "Are you ready?" };
  const made = await calls.ask(prompt, readyShape);
  return made ? talk.answerFormat : { trouble: calls.outcome.trouble ?? "model_unclear" };
}

function inWords(shape: z.ZodType): string {
  return `Answer with one JSON object of this JSON schema and nothing else:\n${JSON.stringify(z.toJSONSchema(shape))}`;
}

function said(text: string, usage: { inputTokens?: number; outputTokens?: number } | undefined): Said {
  return { text, inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
}

function causeOf(error: unknown): unknown {
  return RetryError.isInstance(error) ? error.lastError : error;
}

/** The status of the answer that an error comes from; 0 where there was none. */
function statusOf(error: unknown): number {
  const cause = causeOf(error);
  return APICallError.isInstance(cause) ? (cause.statusCode ?? 0) : 0;
}

/** What an error of a call means to the person. */
function troubleOf(error: unknown, isLocal: boolean): ModelTrouble {
  const cause = causeOf(error);
  if (NoOutputGeneratedError.isInstance(cause)) return "model_unclear";
  if (cause instanceof Error && /^(?:Timeout|Abort)Error$/.test(cause.name)) return "model_late";
  if (!APICallError.isInstance(cause)) return "model_unreachable";
  const status = statusOf(error);
  if (status === 429 || status === 402) return "model_busy";
  if (status === 408) return "model_late";
  // A program on this computer has no key to be wrong: it knows no such model, or lets no extension call it.
  if (status >= 400 && status < 500) return isLocal ? "model_refused_here" : "model_refused";
  // An answer that is no JSON of the protocol is an error of a call that succeeded.
  return status >= 200 && status < 300 ? "model_unclear" : "model_unreachable";
}
