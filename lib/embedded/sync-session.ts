import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import type { Deployment } from "./deployment";
import type { Call, MutationRun } from "./engine";
import type { Failure } from "./outcome";
import { StorageError, type StorageProblem } from "./storage-problem";
import { errorText, Subscriptions } from "./subscriptions";
import {
  type ClientMessage,
  encodeTimestamp,
  type FunctionRequest,
  type QuerySetModification,
  type ServerMessage,
  type StateModification,
} from "./sync-protocol";

export interface SyncSessionOptions {
  send: (text: string) => void;
  /** The session is over, because of a problem of the store or (null) of the session itself. */
  onFailed: (problem: StorageProblem | null) => void;
  /**
   * Who a token belongs to. Throws when the token is not valid. Left out: the deployment's own identity, whatever
   * the token.
   */
  authenticate?: (token: string | null) => Promise<UserIdentity | null>;
  /** Called with the UTF-8 bytes of each message that is sent. */
  onSent?: (bytes: number) => void;
  log?: (message: string, detail: unknown) => void;
}

const PING_EVERY_MS = 15_000;

/**
 * The server's side of Convex's sync protocol for one client, over anything that carries strings. Messages are
 * handled in the order in which they came, mutations one after the other, actions beside.
 */
export class SyncSession {
  private sessionId = "";
  private identity: UserIdentity | null;
  private readonly subscriptions = new Subscriptions();
  /** What the client was shown last, and what it has asked to be shown. */
  private shown: ShownVersion = { querySet: 0, identity: 0, timestamp: 0n };
  private asked = { querySet: 0, identity: 0 };
  private readonly removed: StateModification[] = [];

  private inbound: Promise<void> = Promise.resolve();
  private updating = false;
  private needsUpdate = false;
  private isClosed = false;
  /** After a token that is not valid, nothing that follows it may run: the client comes back with a new one. */
  private isRefused = false;
  private readonly heartbeat: ReturnType<typeof setInterval>;
  private readonly stopListening: () => void;

  constructor(
    private readonly deployment: Deployment,
    private readonly options: SyncSessionOptions,
  ) {
    this.identity = options.authenticate ? null : deployment.identity;
    this.heartbeat = setInterval(() => this.send({ type: "Ping" }), PING_EVERY_MS);
    this.stopListening = deployment.engine.onCommit((changes) => {
      if (this.subscriptions.invalidate(changes)) this.update();
    });
  }

  /** Takes a message of the client. */
  receive(text: string): void {
    this.inbound = this.inbound
      .then(() => this.handle(JSON.parse(text) as ClientMessage))
      .catch((error: unknown) => this.fail(error));
  }

  /** The client is gone. Mutations that it sent are still carried out; should it come back, their record answers. */
  close(): void {
    this.isClosed = true;
    clearInterval(this.heartbeat);
    this.stopListening();
  }

  private async handle(message: ClientMessage): Promise<void> {
    if (this.isRefused) return;
    switch (message.type) {
      case "Connect":
        this.sessionId = message.sessionId;
        return;
      case "Authenticate":
        return this.authenticate(message.baseVersion, message.tokenType === "User" ? message.value : null);
      case "ModifyQuerySet":
        return this.modifyQuerySet(message.baseVersion, message.newVersion, message.modifications);
      case "Mutation":
        return this.mutate(message);
      case "Action":
        if (!this.isClosed) void this.act(message);
        return;
      case "Event":
        return;
    }
  }

  private async authenticate(baseVersion: number, token: string | null): Promise<void> {
    const { authenticate } = this.options;
    try {
      if (authenticate) this.identity = await authenticate(token);
    } catch (error) {
      this.isRefused = true;
      const text = error instanceof Error ? error.message : String(error);
      this.send({ type: "AuthError", error: text, baseVersion, authUpdateAttempted: true });
      return;
    }
    this.asked.identity = baseVersion + 1;
    this.subscriptions.invalidateAll();
    this.update();
  }

  private modifyQuerySet(
    baseVersion: number,
    newVersion: number,
    modifications: QuerySetModification[],
  ): void {
    if (baseVersion !== this.asked.querySet) {
      throw new Error(
        `The query set is at ${this.asked.querySet}, the client's change is for ${baseVersion}.`,
      );
    }
    this.asked.querySet = newVersion;
    this.removed.push(...this.subscriptions.modify(modifications));
    this.update();
  }

  private async mutate(request: FunctionRequest<"Mutation">): Promise<void> {
    const { requestId } = request;
    // The response leaves before any transition can show what the mutation did.
    const respond = ({ outcome, timestamp }: MutationRun) => {
      const response = { type: "MutationResponse", requestId } as const;
      if (outcome.ok) this.send({ ...response, ...success(outcome.value), ts: encodeTimestamp(timestamp) });
      else this.send({ ...response, ...refusal(outcome) });
      // The client's promise resolves at the next transition, even one that shows nothing new.
      this.update();
    };
    await this.deployment.engine.mutation(this.call(request), `${this.sessionId}/${requestId}`, respond);
  }

  private async act(request: FunctionRequest<"Action">): Promise<void> {
    const outcome = await this.deployment.engine.action(this.call(request));
    const response = { type: "ActionResponse", requestId: request.requestId } as const;
    this.send({ ...response, ...(outcome.ok ? success(outcome.value) : refusal(outcome)) });
  }

  /** The identity is the one at the time when the message is handled, which is in the order of arrival. */
  private call({ udfPath, args }: FunctionRequest<"Mutation" | "Action">): Call {
    return { path: udfPath, args: args[0] ?? {}, identity: this.identity, visibility: "public" };
  }

  /** Sees to it that a transition follows; messages that are already here go first. */
  private update(): void {
    this.needsUpdate = true;
    if (this.updating || this.isClosed) return;
    this.updating = true;
    setTimeout(() => {
      this.sendTransitions()
        .catch((error: unknown) => this.fail(error))
        .finally(() => {
          this.updating = false;
        });
    });
  }

  private async sendTransitions(): Promise<void> {
    while (this.needsUpdate && !this.isClosed) {
      const start = this.shown;
      const { result, timestamp } = await this.deployment.engine.snapshot(async (run) => {
        this.needsUpdate = false;
        const asked = { ...this.asked };
        const removed = this.removed.splice(0);
        const updated = await this.subscriptions.refresh(run, this.identity);
        return { asked, modifications: [...removed, ...updated] };
      });
      this.shown = { ...result.asked, timestamp };
      this.send({
        type: "Transition",
        startVersion: encodeVersion(start),
        endVersion: encodeVersion(this.shown),
        modifications: result.modifications,
      });
    }
  }

  private send(message: ServerMessage): void {
    if (this.isClosed) return;
    const text = JSON.stringify(message);
    this.options.onSent?.(new TextEncoder().encode(text).length);
    this.options.send(text);
  }

  private fail(error: unknown): void {
    if (this.isClosed) return;
    this.close();
    this.options.log?.("A sync session failed.", error);
    this.options.onFailed(error instanceof StorageError ? error.problem : null);
  }
}

function success(result: JSONValue) {
  return { success: true, result, logLines: NO_LOG_LINES } as const;
}

function refusal({ message, data }: Failure) {
  return { success: false, result: errorText(message), errorData: data, logLines: NO_LOG_LINES } as const;
}

const NO_LOG_LINES: [] = [];

function encodeVersion({ querySet, identity, timestamp }: ShownVersion) {
  return { querySet, identity, ts: encodeTimestamp(timestamp) };
}

interface ShownVersion {
  querySet: number;
  identity: number;
  timestamp: bigint;
}
