import type { IncomingMessage } from "node:http";
import { randomInt } from "node:crypto";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import {
  clientJson,
  ENVIRONMENT,
  sessionJson,
  sessionVerificationJson,
  signInJson,
  signUpJson,
  userJson,
  verifiedMinutes,
} from "./resources";
import {
  type ClerkClient,
  type ClerkSession,
  type ClerkUser,
  createClient,
  createUser,
  newId,
  type Verification,
} from "./state";
import { createSigner, type Signer } from "./tokens";

const CODE_MS = 10 * 60_000;
const MOST_ATTEMPTS = 5;
/** So many minutes after a code was entered, Clerk deletes an account. */
const STRICT_MINUTES = 10;
/**
 * Requests of one address within ten seconds.
 * Source: https://clerk.com/docs/guides/how-clerk-works/system-limits
 */
const RATES = { create: 5, attempt: 3 } as const;
const RATE_MS = 10_000;

export interface ClerkOptions {
  /** The host that publishable keys name; tokens are issued in its name. */
  host: string;
  certificate: Certificate;
  /** Lifetime of a token in seconds; Clerk's is 60. */
  tokenSeconds?: number;
  /** By which tokens are issued, in ms; the machine's clock when left out. */
  now?: () => number;
  /** Pages that may ask; Clerk's `allowed_origins`. */
  origin: string;
}

interface Reply {
  status: number;
  body: unknown;
}

interface Request {
  method: string;
  path: string;
  form: Record<string, string>;
  client: ClerkClient;
}

/**
 * A stand-in for Clerk's Frontend API on loopback: as much of a development instance with email codes as the SDK
 * asks for. What a person would find in their mail, and what an operator could do, is at hand for the tests.
 */
export class ClerkStandIn {
  /** Requests that came in, as "POST /v1/client/sign_ins". */
  readonly requests: string[] = [];
  /** Drops every connection, as a service that is down. */
  isDown = false;
  /** Drops the answer to the deletion of an account, which it carries out all the same. */
  losesDeletion = false;
  /** Whether people may delete their accounts themselves: a setting of the dashboard. */
  mayDelete = true;
  private readonly counted: Record<keyof typeof RATES, number[]> = { create: [], attempt: [] };
  private readonly users = new Map<string, ClerkUser>();
  private readonly clients = new Map<string, ClerkClient>();
  private readonly mails = new Map<string, Verification>();
  private close_: () => void = () => {};
  port = 0;

  private constructor(
    private readonly options: ClerkOptions,
    readonly signer: Signer,
  ) {}

  static async start(options: ClerkOptions): Promise<ClerkStandIn> {
    const clerk = new ClerkStandIn(options, await createSigner(`https://${options.host}`, options.now));
    const { key, cert } = options.certificate;
    const server = createSecureServer({ key, cert }, (request, response) => {
      void clerk.answer(request).then((reply) => {
        if (!reply) return request.socket.destroy();
        response.writeHead(reply.status, {
          "content-type": "application/json",
          "cache-control": "no-store",
          ...(request.headers.origin === options.origin && {
            "access-control-allow-origin": options.origin,
            "access-control-allow-credentials": "true",
            "access-control-allow-headers": "authorization, content-type",
            "access-control-expose-headers": "authorization, clerk-db-jwt",
          }),
          // Without it the SDK forgets which client it is.
          "clerk-db-jwt": reply.token,
        });
        response.end(JSON.stringify(reply.body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    clerk.port = (server.address() as AddressInfo).port;
    clerk.close_ = () => {
      server.closeAllConnections();
      server.close();
    };
    return clerk;
  }

  close(): void {
    this.close_();
  }

  addUser(email: string, profile: Partial<ClerkUser> = {}): ClerkUser {
    const user = createUser(email, profile);
    this.users.set(email, user);
    return user;
  }

  hasUser(email: string): boolean {
    return this.users.has(email);
  }

  /** The newest code in somebody's mail. */
  codeFor(email: string): string {
    const mail = this.mails.get(email);
    if (!mail) throw new Error(`No code was sent to ${email}.`);
    return mail.code;
  }

  expireCode(email: string): void {
    const mail = this.mails.get(email);
    if (mail) mail.expiresAt = this.now() - 1;
  }

  /** Ends every session of somebody, as an operator does. */
  revoke(email: string): void {
    for (const client of this.clients.values())
      client.sessions = client.sessions.filter(({ user }) => user.email !== email);
  }

  private limitedStep(method: string, step: string | undefined): Reply | null {
    if (step?.startsWith("attempt")) return this.limited("attempt");
    return step === undefined && method === "POST" ? this.limited("create") : null;
  }

  /** The clock of the service, in ms. */
  private now(): number {
    return this.options.now?.() ?? Date.now();
  }

  /** Null unless there were too many requests of a kind within a while. */
  private limited(kind: keyof typeof RATES): Reply | null {
    const now = this.now();
    const recent = this.counted[kind].filter((at) => now - at < RATE_MS);
    this.counted[kind] = recent;
    if (recent.length >= RATES[kind]) return problem("too_many_requests", "", 429);
    recent.push(now);
    return null;
  }

  /** A session token of somebody with the claims that Clerk puts in by itself, for calls that come from no browser. */
  tokenOf(user: ClerkUser, session?: ClerkSession): Promise<string> {
    const fva = [session ? verifiedMinutes(session, this.now()) : 0, -1];
    const claims = {
      sub: user.id,
      aud: "convex",
      v: 2,
      sts: "active",
      fva,
      ...(session && { sid: session.id }),
    };
    return this.signer.sign(claims, this.options.tokenSeconds ?? 60);
  }

  private async answer(incoming: IncomingMessage): Promise<(Reply & { token: string }) | null> {
    const url = new URL(incoming.url ?? "/", "https://clerk");
    let body = "";
    for await (const chunk of incoming) body += String(chunk);
    const method = url.searchParams.get("_method") ?? incoming.method ?? "GET";
    this.requests.push(`${method} ${url.pathname}`);
    if (this.isDown) return null;
    if (url.pathname === "/.well-known/jwks.json") {
      return { status: 200, body: { keys: this.signer.keys }, token: "" };
    }
    const client = this.clientOf(url.searchParams.get("__clerk_db_jwt"));
    const form = Object.fromEntries(new URLSearchParams(body));
    const reply = await this.route({ method, path: url.pathname.replace(/^\/v1/, ""), form, client });
    return reply && { ...reply, token: client.token };
  }

  private clientOf(token: string | null): ClerkClient {
    const known = token === null ? undefined : this.clients.get(token);
    if (known) return known;
    const client = createClient();
    this.clients.set(client.token, client);
    return client;
  }

  private async route(request: Request): Promise<Reply | null> {
    const { method, path, client } = request;
    const [, first, second, third, fourth, fifth] = path.split("/");
    if (first === "environment") return { status: 200, body: ENVIRONMENT };
    if (first === "dev_browser") return { status: 200, body: { object: "dev_browser", id: client.token } };
    if (first === "me") return this.me(request);
    if (first !== "client") return notFound(path);
    if (second === undefined || (second === "sessions" && third === undefined)) {
      if (method === "DELETE") Object.assign(client, { sessions: [], signIn: null, signUp: null });
      return { status: 200, body: { response: await this.clientJson(client), client: null } };
    }
    if (second === "sign_ins") return this.signIn(request, fourth);
    if (second === "sign_ups") return this.signUp(request, fourth);
    if (second === "sessions" && third !== undefined) return this.session(request, third, fourth, fifth);
    return notFound(path);
  }

  private async me({ method, client }: Request): Promise<Reply | null> {
    const session = client.sessions.at(-1);
    if (!session) return signedOut();
    if (method === "DELETE") {
      if (verifiedMinutes(session, this.now()) >= STRICT_MINUTES) return reverification();
      if (!this.mayDelete) return problem("user_delete_self_not_enabled", "", 403);
      this.users.delete(session.user.email);
      this.revoke(session.user.email);
      if (this.losesDeletion) return null;
      return this.ok({ object: "deleted_object", id: session.user.id, deleted: true }, client);
    }
    return this.ok(userJson(session.user), client);
  }

  private async signIn({ method, form, client }: Request, step: string | undefined): Promise<Reply> {
    const limited = this.limitedStep(method, step);
    if (limited) return limited;
    if (step === undefined && form["identifier"] !== undefined) {
      const user = this.users.get(form["identifier"]);
      if (!form["identifier"].includes("@")) return problem("form_param_format_invalid", "identifier");
      if (!user) return problem("form_identifier_not_found", "identifier");
      client.signIn = { id: newId("sia"), user, verification: null, createdSessionId: null };
    }
    const attempt = client.signIn;
    if (!attempt) return notFound("sign_in");
    if (step === "prepare_first_factor") attempt.verification = this.mail(attempt.user.email);
    if (step === "attempt_first_factor") {
      const refusal = check(attempt.verification, form["code"], this.now());
      if (refusal) return refusal;
      attempt.createdSessionId = begin(client, attempt.user, this.now()).id;
    }
    return this.ok(signInJson(attempt), client);
  }

  private async signUp({ method, form, client }: Request, step: string | undefined): Promise<Reply> {
    const limited = this.limitedStep(method, step);
    if (limited) return limited;
    if (step === undefined && form["email_address"] !== undefined) {
      if (this.users.has(form["email_address"])) return problem("form_identifier_exists", "email_address");
      const email = form["email_address"];
      client.signUp = { id: newId("sua"), email, verification: null, createdSessionId: null, user: null };
    }
    const attempt = client.signUp;
    if (!attempt) return notFound("sign_up");
    if (step === "prepare_verification") attempt.verification = this.mail(attempt.email);
    if (step === "attempt_verification") {
      const refusal = check(attempt.verification, form["code"], this.now());
      if (refusal) return refusal;
      attempt.user = this.addUser(attempt.email);
      attempt.createdSessionId = begin(client, attempt.user, this.now()).id;
    }
    return this.ok(signUpJson(attempt), client);
  }

  private async session(
    { client, form }: Request,
    id: string,
    step: string | undefined,
    template: string | undefined,
  ): Promise<Reply> {
    const session = client.sessions.find((known) => known.id === id);
    if (!session) return step === "tokens" ? signedOut() : notFound("session");
    if (step === "tokens") {
      if (template !== undefined && template !== "convex") return notFound("template");
      return { status: 200, body: { object: "token", jwt: await this.tokenOf(session.user, session) } };
    }
    if (step === "verify") return this.verify(session, client, template, form["code"]);
    if (step === "end" || step === "remove") {
      client.sessions = client.sessions.filter((known) => known !== session);
      return this.ok(sessionJson(session, null, this.now()), client);
    }
    if (step === "touch") Object.assign(client, { signIn: null, signUp: null });
    return this.ok(await this.sessionJson(session), client);
  }

  /** Proving once more, in a session that stands. */
  private async verify(
    session: ClerkSession,
    client: ClerkClient,
    step: string | undefined,
    code: string | undefined,
  ): Promise<Reply> {
    let isDone = false;
    if (step === "prepare_first_factor") {
      session.verification = this.mail(session.user.email);
    }
    if (step === "attempt_first_factor") {
      const refusal = this.limited("attempt") ?? check(session.verification, code, this.now());
      if (refusal) return refusal;
      session.verifiedAt = this.now();
      isDone = true;
    }
    const jwt = await this.tokenOf(session.user, session);
    return this.ok(sessionVerificationJson(session, jwt, this.now(), isDone), client);
  }

  private mail(email: string): Verification {
    const code = String(randomInt(100_000, 999_999));
    const verification = { code, expiresAt: this.now() + CODE_MS, attempts: 0 };
    this.mails.set(email, verification);
    return verification;
  }

  private async ok(response: unknown, client: ClerkClient): Promise<Reply> {
    return { status: 200, body: { response, client: await this.clientJson(client) } };
  }

  private async sessionJson(session: ClerkSession) {
    return sessionJson(session, await this.tokenOf(session.user, session), this.now());
  }

  private async clientJson(client: ClerkClient) {
    return clientJson(client, await Promise.all(client.sessions.map((session) => this.sessionJson(session))));
  }
}

function begin(client: ClerkClient, user: ClerkUser, now: number): ClerkSession {
  const session = { id: newId("sess"), user, createdAt: now, verifiedAt: now, verification: null };
  client.sessions = [session];
  return session;
}

/** Why a code does not do; null when it does. */
function check(verification: Verification | null, code: string | undefined, now: number): Reply | null {
  if (!verification || verification.expiresAt < now) return problem("verification_expired", "code");
  verification.attempts++;
  if (verification.attempts > MOST_ATTEMPTS) return problem("too_many_requests", "code", 429);
  return code === verification.code ? null : problem("form_code_incorrect", "code");
}

function problem(code: string, parameter: string, status = 422): Reply {
  const error = { code, message: code, long_message: code, meta: { param_name: parameter } };
  return { status, body: { errors: [error] } };
}

const reverification = () => problem("session_reverification_required", "", 403);

const signedOut = () => problem("authentication_invalid", "", 401);
const notFound = (what: string) => problem("resource_not_found", what, 404);
