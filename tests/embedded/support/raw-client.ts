import { onTestFinished } from "vitest";
import { type StorageProblem, SyncSession, type SyncSessionOptions } from "../../../lib/embedded";
import type { ClientMessage, ServerMessage } from "../../../lib/embedded/sync/protocol";
import { type TestDeployment, until } from "./open";

export type Transition = Extract<ServerMessage, { type: "Transition" }>;

/** A client that says exactly what the test wants it to say, in a session of its own. */
export class RawClient {
  readonly received: ServerMessage[] = [];
  /** Why the session has ended by itself; undefined as long as it has not. */
  failedWith: StorageProblem | null | undefined;
  private readonly session: SyncSession;
  private requestId = 0;
  private queryId = 0;
  private querySet = 0;

  constructor(
    deployment: TestDeployment,
    options: Partial<SyncSessionOptions> = {},
    readonly sessionId = crypto.randomUUID() as string,
  ) {
    this.session = new SyncSession(deployment, {
      send: (text) => this.received.push(JSON.parse(text) as ServerMessage),
      onFailed: (problem) => {
        this.failedWith = problem;
      },
      ...options,
    });
    onTestFinished(() => this.session.close());
    this.say({ type: "Connect", sessionId });
  }

  say(message: ClientMessage): void {
    this.session.receive(JSON.stringify(message));
  }

  watch(udfPath: string, args = {}, journal: string | null = null): number {
    const queryId = this.queryId++;
    this.modify({ type: "Add", queryId, udfPath, args: [args], journal });
    return queryId;
  }

  unwatch(queryId: number): void {
    this.modify({ type: "Remove", queryId });
  }

  mutate(udfPath: string, args = {}, requestId = this.requestId++): number {
    this.say({ type: "Mutation", requestId, udfPath, args: [args] });
    return requestId;
  }

  authenticate(token: string | null, baseVersion: number): void {
    const who =
      token === null ? ({ tokenType: "None" } as const) : ({ tokenType: "User", value: token } as const);
    this.say({ type: "Authenticate", baseVersion, ...who });
  }

  leave(): void {
    this.session.close();
  }

  transitions(): Transition[] {
    return this.received.filter((message) => message.type === "Transition");
  }

  /** What the queries showed, in the order in which it came. */
  shown(): unknown[] {
    return this.transitions()
      .flatMap((transition) => transition.modifications)
      .map((change) => (change.type === "QueryUpdated" ? change.value : change.type));
  }

  async untilReceived(count: number, type: ServerMessage["type"]): Promise<void> {
    await until(() => this.received.filter((message) => message.type === type).length >= count);
  }

  private modify(
    modification: Extract<ClientMessage, { type: "ModifyQuerySet" }>["modifications"][number],
  ): void {
    const baseVersion = this.querySet++;
    this.say({
      type: "ModifyQuerySet",
      baseVersion,
      newVersion: this.querySet,
      modifications: [modification],
    });
  }
}
