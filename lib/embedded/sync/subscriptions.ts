import type { UserIdentity } from "convex/server";
import type { QueryRun, RunQuery } from "../engine/engine";
import type { Change } from "../store/store";
import type { ReadSet } from "../transaction/read-set";
import { type AddQuery, errorText, type QuerySetModification, type StateModification } from "./protocol";

/** The queries that one client watches, and what it has been told of each. */
export class Subscriptions {
  private readonly watched = new Map<number, Subscription>();

  /** Takes up what the client wants to watch, or no longer wants. Returns what to tell it of the latter. */
  modify(modifications: QuerySetModification[]): StateModification[] {
    const removals: StateModification[] = [];
    for (const modification of modifications) {
      const { queryId } = modification;
      if (modification.type === "Add") this.watched.set(queryId, new Subscription(modification));
      else if (this.watched.delete(queryId)) removals.push({ type: "QueryRemoved", queryId });
    }
    return removals;
  }

  /** Marks the queries that have seen something of what a commit changed. Returns whether there are any. */
  invalidate(changes: readonly Change[]): boolean {
    const touched = [...this.watched.values()].filter((subscription) => subscription.hasSeen(changes));
    for (const subscription of touched) subscription.isCurrent = false;
    return touched.length > 0;
  }

  /** Another caller may see something else everywhere. */
  invalidateAll(): void {
    for (const subscription of this.watched.values()) subscription.isCurrent = false;
  }

  /** Runs the queries that are not current. Returns what the client does not know yet. */
  async refresh(run: RunQuery, identity: UserIdentity | null): Promise<StateModification[]> {
    const updates: StateModification[] = [];
    for (const subscription of [...this.watched.values()].filter(({ isCurrent }) => !isCurrent)) {
      const update = await subscription.refresh(run, identity);
      if (update !== null) updates.push(update);
    }
    return updates;
  }
}

class Subscription {
  isCurrent = false;
  private reads: ReadSet | null = null;
  private journal: string | null;
  private told = "";

  constructor(private readonly query: AddQuery) {
    this.journal = query.journal ?? null;
  }

  hasSeen(changes: readonly Change[]): boolean {
    return this.reads?.isTouchedBy(changes) === true;
  }

  async refresh(run: RunQuery, identity: UserIdentity | null): Promise<StateModification | null> {
    const { queryId, udfPath, args } = this.query;
    // Set before the query runs: should it be invalidated meanwhile, it has to run once more.
    this.isCurrent = true;
    const call = { path: udfPath, args: args[0] ?? {}, identity, visibility: "public" } as const;
    const result = await run(call, this.journal);
    this.reads = result.reads;
    this.journal = result.journal ?? this.journal;
    const update = describe(queryId, result);
    const text = JSON.stringify(update);
    if (text === this.told) return null;
    this.told = text;
    return update;
  }
}

function describe(queryId: number, { outcome, journal }: QueryRun): StateModification {
  const state = { queryId, journal, logLines: [] as [] };
  if (outcome.ok) return { type: "QueryUpdated", value: outcome.value, ...state };
  const { message, data } = outcome;
  return { type: "QueryFailed", errorMessage: errorText(message), errorData: data, ...state };
}
