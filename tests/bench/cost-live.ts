import "fake-indexeddb/auto";
import { convexToJson, jsonToConvex, type Value } from "convex/values";
import { IDBFactory } from "fake-indexeddb";
import {
  type ClientMessage,
  type Deployment,
  openDeployment,
  type ServerMessage,
  SyncSession,
} from "../../lib/embedded";
import { ADA } from "../behaviour/people";
import { Clock } from "../support/deployments/clock";
import { identityOf } from "../support/deployments/identity";
import { type Args, type Shape, type Stage, type Surface, withFunctions } from "./cost-stage";

/** What the sync sessions sent, and which watched queries ran after each thing that the surfaces did. */
export interface Live {
  panelBytes: number;
  popupBytes: number;
  /** Labels in the order of the runs, one list for each `watch`, `unwatch`, `mutate` and `pass`. */
  runs: string[][];
}

/**
 * Plays a session in the embedded deployment with one sync session for each surface. Its subscriptions are re-run
 * by read set, as a hosted deployment does.
 */
export async function playLive(shape: Shape, withPopup: boolean): Promise<Live> {
  const clock = new Clock();
  const watching = new Map<string, string>();
  const runs: string[][] = [];
  const modules = withFunctions(shape.modules, (name, original) => {
    if (!("invokeQuery" in original)) return {};
    const invoke = original.invokeQuery as (args: string) => Promise<string>;
    const invokeQuery = (args: string) => {
      const label = watching.get(`${name} ${args}`);
      if (label) runs.at(-1)?.push(label);
      return invoke(args);
    };
    return { invokeQuery };
  });
  clock.install();
  try {
    const deployment = await openDeployment({
      modules,
      schema: shape.schema,
      name: "cost",
      identity: identityOf(ADA),
      now: () => clock.now(),
      indexedDB: new IDBFactory(),
    });
    const settle = () => settled(deployment, clock);
    const surface = (name: string) =>
      new Client(deployment, name, { settle, watching, begin: () => runs.push([]) });
    const panel = surface("panel");
    const popup = withPopup ? surface("popup") : undefined;
    const stage: Stage = {
      panel,
      popup,
      now: () => clock.now(),
      pass: async (ms) => {
        runs.push([]);
        await clock.pass(ms, () => deployment.runDue());
        await settle();
      },
    };
    await shape.before(stage);
    for (const each of [panel, popup]) if (each) each.bytes = 0;
    runs.length = 0;
    await shape.play(stage);
    panel.close();
    popup?.close();
    await deployment.close();
    return { panelBytes: panel.bytes, popupBytes: popup?.bytes ?? 0, runs };
  } finally {
    clock.restore();
  }
}

/** Until everything that was asked has been answered and every transition has left. */
async function settled(deployment: Deployment, clock: Clock): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await deployment.engine.snapshot(async () => null);
    await clock.pass(0, () => deployment.runDue());
  }
}

interface Around {
  settle: () => Promise<void>;
  /** Path and arguments of each watched query to its label. */
  watching: Map<string, string>;
  begin: () => void;
}

/** The client's side of the sync protocol, as much as a session needs. */
class Client implements Surface {
  bytes = 0;
  private readonly session: SyncSession;
  private readonly queries = new Map<string, { id: number; key: string; value: Value | undefined }>();
  private readonly responses = new Map<number, (message: ServerMessage) => void>();
  private lastId = 0;
  private version = 0;

  constructor(
    deployment: Deployment,
    private readonly name: string,
    private readonly around: Around,
  ) {
    this.session = new SyncSession(deployment, {
      send: (text) => this.take(JSON.parse(text) as ServerMessage),
      onSent: (bytes) => (this.bytes += bytes),
      onFailed: () => {
        throw new Error("The sync session failed.");
      },
    });
    this.tell({ type: "Connect", sessionId: name });
  }

  async watch(label: string, query: string, args: Args): Promise<void> {
    this.around.begin();
    const id = ++this.lastId;
    const json = convexToJson(args as Value);
    const key = `${query} ${JSON.stringify([json])}`;
    this.queries.set(label, { id, key, value: undefined });
    this.around.watching.set(key, `${this.name} ${label}`);
    this.modify({ type: "Add", queryId: id, udfPath: query, args: [json] });
    await this.around.settle();
    if (this.value(label) === undefined) throw new Error(`${label} got no answer.`);
  }

  async unwatch(label: string): Promise<void> {
    this.around.begin();
    const query = this.queries.get(label);
    if (!query) throw new Error(`Nobody watches ${label}.`);
    this.queries.delete(label);
    this.around.watching.delete(query.key);
    this.modify({ type: "Remove", queryId: query.id });
    await this.around.settle();
  }

  value(label: string): unknown {
    return this.queries.get(label)?.value;
  }

  async mutate(mutation: string, args: Args): Promise<unknown> {
    this.around.begin();
    const requestId = ++this.lastId;
    const response = new Promise<ServerMessage>((resolve) => this.responses.set(requestId, resolve));
    this.tell({ type: "Mutation", requestId, udfPath: mutation, args: [convexToJson(args as Value)] });
    const message = await response;
    await this.around.settle();
    if (message.type !== "MutationResponse" || !message.success) throw new Error(JSON.stringify(message));
    return jsonToConvex(message.result);
  }

  close(): void {
    this.session.close();
  }

  private modify(
    modification: Extract<ClientMessage, { type: "ModifyQuerySet" }>["modifications"][number],
  ): void {
    const baseVersion = this.version;
    this.version += 1;
    this.tell({
      type: "ModifyQuerySet",
      baseVersion,
      newVersion: this.version,
      modifications: [modification],
    });
  }

  private tell(message: ClientMessage): void {
    this.session.receive(JSON.stringify(message));
  }

  private take(message: ServerMessage): void {
    if (message.type === "MutationResponse") this.responses.get(message.requestId)?.(message);
    if (message.type !== "Transition") return;
    for (const change of message.modifications) {
      const query = [...this.queries.values()].find(({ id }) => id === change.queryId);
      if (change.type === "QueryFailed") throw new Error(change.errorMessage);
      if (query && change.type === "QueryUpdated") query.value = jsonToConvex(change.value);
    }
  }
}
