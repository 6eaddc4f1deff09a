import type { UserIdentity } from "convex/server";
import type { QueryRun, RunQuery } from "./engine";
import type { ReadSet } from "./read-set";
import type { Change } from "./store";
import type { AddQuery, QuerySetModification, StateModification } from "./sync-protocol";

/** The queries that one client watches, and what it has been told of each. */
export class Subscriptions {
  private readonly watched = new Map<number, Subscription>();

  /** Takes the client's changes to the set. Returns what to tell it at once. */
  modify(modifications: QuerySetModification[]): StateModification[] {
    const removed: StateModification[] = [];
    for (const modification of modifications) {
      const { queryId } = modification;
      if (modification.type === "Add") this.watched.set(queryId, new Subscription(modification));
      else if (this.watched.delete(queryId)) removed.push({ type: "QueryRemoved", queryId });
    }
    return removed;
  }

  /** Marks the queries that saw what a commit changed. Returns whether there are any. */
  invalidate(changes: readonly Change[]): boolean {
    let any = false;
    for (const subscription of this.watched.values()) any = subscription.invalidate(changes) || any;
    return any;
  }

  /** After a change of identity nothing is known any more. */
  invalidateAll(): void {
    for (const subscription of this.watched.values()) subscription.isCurrent = false;
  }

  /** Runs what is out of date. Returns what the client does not know yet. */
  async refresh(run: RunQuery, identity: UserIdentity | null): Promise<StateModification[]> {
    const news: StateModification[] = [];
    for (const subscription of [...this.watched.values()].filter(({ isCurrent }) => !isCurrent)) {
      const modification = await subscription.run(run, identity);
      if (modification !== null) news.push(modification);
    }
    return news;
  }
}

class Subscription {
  isCurrent = false;
  private reads: ReadSet | null = null;
  private journal: string | null;
  private told: string | null = null;

  constructor(private readonly query: AddQuery) {
    this.journal = query.journal ?? null;
  }

  invalidate(changes: readonly Change[]): boolean {
    if (!this.isCurrent || this.reads?.isTouchedBy(changes) !== true) return false;
    this.isCurrent = false;
    return true;
  }

  async run(run: RunQuery, identity: UserIdentity | null): Promise<StateModification | null> {
    const { udfPath, args } = this.query;
    const call = { path: udfPath, args: args[0] ?? {}, identity, visibility: "public" } as const;
    // Before the run, so that a change of identity in the meantime is not overlooked.
    this.isCurrent = true;
    const result = await run(call, this.journal);
    this.reads = result.reads;
    this.journal = result.journal ?? this.journal;
    const modification = describe(this.query.queryId, result);
    const text = JSON.stringify(modification);
    if (text === this.told) return null;
    this.told = text;
    return modification;
  }
}

function describe(queryId: number, { outcome, journal }: QueryRun): StateModification {
  if (outcome.ok) return { type: "QueryUpdated", queryId, value: outcome.value, logLines: [], journal };
  const errorMessage = errorText(outcome.message);
  return { type: "QueryFailed", queryId, errorMessage, errorData: outcome.data, logLines: [], journal };
}

/** As a development deployment words it. */
export function errorText(message: string): string {
  return `Server Error\n${message}`;
}
