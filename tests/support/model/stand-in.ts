import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as an endpoint of OpenAI's chat completions gets it. */
export interface Asked {
  authorization: string;
  /** The whole body, as it went over the wire. */
  body: string;
  model: string;
  system: string;
  /** The JSON value that the posting is sent as, or an answer with what is listened for in it. */
  data: {
    posting?: { jobDescription?: string };
    question?: string;
    points?: Record<string, string>;
    traps?: Record<string, string>;
    answer?: string;
    earlier?: string;
  };
  /** How it was told the shape to answer in. */
  format: string;
  /** Which of this stand-in's requests it is, from 0. */
  at: number;
}

/** What comes back: a text of the model's, or a status with headers, or nothing ever. */
export type Reply =
  | { says: unknown; usage?: { prompt_tokens: number; completion_tokens: number } }
  | { raw: string }
  | { status: number; headers?: Record<string, string> }
  | "hang";

export interface StandIn {
  baseURL: string;
  asked: Asked[];
  /** How many requests were open at the same time at most. */
  most: number;
  close(): Promise<void>;
}

/** A language model on loopback: what it answers to each request is decided by `behave`. */
export async function startStandIn(behave: (asked: Asked) => Reply | Promise<Reply>): Promise<StandIn> {
  const asked: Asked[] = [];
  const standIn = { asked, most: 0 };
  let open = 0;
  const server = createServer((request, response) => {
    standIn.most = Math.max(standIn.most, ++open);
    response.on("close", () => open--);
    void bodyOf(request).then((body) => {
      if (request.method !== "POST") return allow(response).writeHead(204).end();
      const one = { ...readAsked(request, body), at: asked.length };
      asked.push(one);
      // A turn of the loop, so that requests that are sent together are seen together.
      setImmediate(
        () => void Promise.resolve(behave(one)).then((reply) => answer(response, reply, one.model)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, {
    baseURL: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function readAsked(request: IncomingMessage, body: string): Omit<Asked, "at"> {
  const {
    model,
    messages,
    response_format: { type: format } = { type: "text" },
  } = JSON.parse(body) as {
    model: string;
    response_format?: { type: string };
    messages: { role: string; content: string }[];
  };
  const text = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
  const user = text("user");
  return {
    authorization: request.headers.authorization ?? "",
    body,
    model,
    format,
    system: text("system"),
    data: user.startsWith("{") ? (JSON.parse(user) as Asked["data"]) : {},
  };
}

function answer(response: ServerResponse, reply: Reply, model: string): void {
  if (reply === "hang") return;
  allow(response);
  if ("status" in reply) {
    response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
    response.end(JSON.stringify({ error: { message: "no", type: "error", code: String(reply.status) } }));
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
  if ("raw" in reply) {
    response.end(reply.raw);
    return;
  }
  const content = typeof reply.says === "string" ? reply.says : JSON.stringify(reply.says);
  response.end(
    JSON.stringify({
      id: "one",
      object: "chat.completion",
      created: 0,
      model,
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120, ...reply.usage },
    }),
  );
}

/** An extension page that was granted the host does not ask for this; other pages would. */
function allow(response: ServerResponse): ServerResponse {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "*");
  return response;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
