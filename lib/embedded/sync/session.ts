import type { UserIdentity } from "convex/server";
import type { Deployment } from "../deployment";
import type { Call } from "../engine/functions";
import { StorageError, type StorageProblem } from "../store/storage-problem";
import {
  type Authenticate,
  type ClientMessage,
  encodeTimestamp,
  type FunctionRequest,
  type ModifyQuerySet,
  refusal,
  type ServerMessage,
  type StateModification,
  success,
} from "./protocol";
import { Subscriptions } from "./subscriptions";

export interface SyncSessionOptions {
  send: (text: string) => void;
  /** The session has ended by itself: because the data cannot be reached, or (null) for no reason of the data's. */
  onFailed: (problem: StorageProblem | null) => void;
  /**
   * Whose token this is; throws when it is not valid. Left out: whatever the token, the client acts as the
   * deployment's own identity.
   */
  authenticate?: (token: string | null) => Promise<UserIdentity | null>;
  /** Called with the bytes of every message sent, as UTF-8. */
  onSent?: (bytes: number) => void;
  log?: (message: string, detail: unknown) => void;
}

const PING_EVERY_MS = 15_000;

/**
 * The server's side of Convex's sync protocol for one client, over anything that carries strings. Messages are
 * handled in the order in which they come, mutations one after the other, actions beside.
 */
export class SyncSession {
  private sessionId = "";
  private identity: UserIdentity | null;
  private readonly subscriptions = new Subscriptions();
  private readonly removals: StateModification[] = [];
  /** What the client was shown last, and what it has asked for since. */
  private shown = { querySet: 0, identity: 0, timestamp: 0n };
  private asked = { querySet: 0, identity: 0 };

  private handled: Promise<void> = Promise.resolve();
  private owesTransition = false;
  private isSending = false;
  private isClosed = false;
  private isRefused = false;
  private readonly cleanUp: (() => void)[];

  constructor(
    private readonly deployment: Deployment,
    private readonly options: SyncSessionOptions,
  ) {
    this.identity = options.authenticate ? null : deployment.identity;
    const heartbeat = setInterval(() => this.send({ type: "Ping" }), PING_EVERY_MS);
    this.cleanUp = [
      () => clearInterval(heartbeat),
      deployment.onLost((problem) => this.fail(new StorageError(problem))),
      deployment.engine.onCommit((changes) => {
        if (this.subscriptions.invalidate(changes)) this.promiseTransition();
      }),
    ];
  }

  /** Takes a message of the client. */
  receive(text: string): void {
    this.handled = this.handled
      .then(() => this.handle(JSON.parse(text) as ClientMessage))
      .catch((error: unknown) => this.fail(error));
  }

  /**
   * The client is gone. Mutations that it has sent are carried out all the same: should it come back and send them
   * again, it gets the answers from the record.
   */
  close(): void {
    this.isClosed = true;
    for (const clean of this.cleanUp.splice(0)) clean();
  }

  private async handle(message: ClientMessage): Promise<void> {
    if (this.isRefused) return;
    switch (message.type) {
      case "Connect":
        this.sessionId = message.sessionId;
        return;
      case "Authenticate":
        return this.authenticate(message);
      case "ModifyQuerySet":
        return this.modifyQuerySet(message);
      case "Mutation":
        return this.mutate(message);
      case "Action":
        if (!this.isClosed) void this.act(message);
        return;
      case "Event":
        return;
    }
  }

  private async authenticate(message: Authenticate): Promise<void> {
    const { authenticate } = this.options;
    const token = message.tokenType === "User" ? message.value : null;
    try {
      if (authenticate) this.identity = await authenticate(token);
    } catch (error) {
      // What comes behind a token that is not valid must not run: the client sends it again with a valid one.
      this.isRefused = true;
      const reason = error instanceof Error ? error.message : String(error);
      const { baseVersion } = message;
      this.send({ type: "AuthError", error: reason, baseVersion, authUpdateAttempted: true });
      return;
    }
    this.asked.identity = message.baseVersion + 1;
    this.subscriptions.invalidateAll();
    this.promiseTransition();
  }

  private modifyQuerySet({ baseVersion, newVersion, modifications }: ModifyQuerySet): void {
    if (baseVersion !== this.asked.querySet) {
      throw new Error(`The query set is at version ${this.asked.querySet}, not at ${baseVersion}.`);
    }
    this.asked.querySet = newVersion;
    this.removals.push(...this.subscriptions.modify(modifications));
    this.promiseTransition();
  }

  private async mutate(request: FunctionRequest<"Mutation">): Promise<void> {
    const { requestId } = request;
    if (this.sessionId === "") throw new Error("A client has to connect before anything else.");
    const key = `${this.sessionId}/${requestId}`;
    await this.deployment.engine.mutation(this.callOf(request), key, ({ outcome, timestamp }) => {
      const response = { type: "MutationResponse", requestId } as const;
      if (outcome.ok) this.send({ ...response, ...success(outcome.value), ts: encodeTimestamp(timestamp) });
      else this.send({ ...response, ...refusal(outcome) });
      // The client's promise resolves at the next transition, even at one that brings nothing new.
      this.promiseTransition();
    });
  }

  private async act(request: FunctionRequest<"Action">): Promise<void> {
    const outcome = await this.deployment.engine.action(this.callOf(request));
    const response = { type: "ActionResponse", requestId: request.requestId } as const;
    this.send({ ...response, ...(outcome.ok ? success(outcome.value) : refusal(outcome)) });
  }

  private callOf({ udfPath, args }: FunctionRequest<"Mutation" | "Action">): Call {
    return { path: udfPath, args: args[0] ?? {}, identity: this.identity, visibility: "public" };
  }

  /** A transition will follow; the messages that have already arrived are handled first. */
  private promiseTransition(): void {
    this.owesTransition = true;
    if (this.isSending || this.isClosed) return;
    this.isSending = true;
    setTimeout(() => void this.sendTransitions());
  }

  private async sendTransitions(): Promise<void> {
    try {
      while (this.owesTransition && !this.isClosed) this.send(await this.nextTransition());
    } catch (error) {
      this.fail(error);
    } finally {
      this.isSending = false;
    }
  }

  private async nextTransition(): Promise<ServerMessage> {
    const { result, timestamp } = await this.deployment.engine.snapshot(async (run) => {
      this.owesTransition = false;
      const asked = { ...this.asked };
      const removals = this.removals.splice(0);
      const updates = await this.subscriptions.refresh(run, this.identity);
      return { asked, modifications: [...removals, ...updates] };
    });
    const startVersion = encodeVersion(this.shown);
    this.shown = { ...result.asked, timestamp };
    const endVersion = encodeVersion(this.shown);
    return { type: "Transition", startVersion, endVersion, modifications: result.modifications };
  }

  private send(message: ServerMessage): void {
    if (this.isClosed) return;
    const text = JSON.stringify(message);
    this.options.onSent?.(new TextEncoder().encode(text).length);
    try {
      this.options.send(text);
    } catch {
      // The other end has gone, and nobody has told us yet.
      this.close();
    }
  }

  private fail(error: unknown): void {
    if (this.isClosed) return;
    this.close();
    this.options.log?.("A sync session has failed.", error);
    this.options.onFailed(error instanceof StorageError ? error.problem : null);
  }
}

function encodeVersion(version: { querySet: number; identity: number; timestamp: bigint }) {
  const { querySet, identity, timestamp } = version;
  return { querySet, identity, ts: encodeTimestamp(timestamp) };
}
