import { convexToJson, type JSONValue, type Value } from "convex/values";
import type { Documents } from "./documents";
import type { Call, Engine } from "./engine";
import { failure, type Outcome } from "./outcome";
import { type JobState, moveOn } from "./jobs";
import { AFTER, encodeKey } from "./keys";
import { documentOf } from "./row";
import { JOBS_TABLE } from "./schema";
import { StorageError } from "./storage-problem";

export interface SchedulerOptions {
  now: () => number;
  /** Asks to be started again at this time (milliseconds since 1970), should this process end before. */
  wakeAt: (time: number) => void;
  log: (message: string, detail: unknown) => void;
}

interface Job {
  id: string;
  path: string;
  args: JSONValue;
  scheduledTime: number;
}

/** Convex keeps the record of an ended job this long. */
const KEEP_ENDED_MS = 7 * 24 * 60 * 60 * 1000;
/** The longest time that `setTimeout` can wait. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
const RETRY_MS = 30_000;
/** Jobs taken from the store in one go. */
const AT_ONCE = 1_000;
const INTERRUPTED = "The browser stopped while the action was running.";

/** Runs what functions scheduled: mutations exactly once, actions at most once. */
export class Scheduler {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pumping: Promise<void> | null = null;
  private isStopped = false;
  private readonly actions = new Set<Promise<void>>();
  private readonly stopListening: () => void;

  constructor(
    private readonly engine: Engine,
    private readonly options: SchedulerOptions,
  ) {
    this.stopListening = engine.onCommit((changes) => {
      if (changes.some((change) => change.table === JOBS_TABLE && change.after !== null)) {
        this.arm().catch((error: unknown) => options.log("The next job could not be found.", error));
      }
    });
  }

  /** To be called once, before any function runs: what ran in an earlier process runs no more. */
  async recover(): Promise<void> {
    await this.engine.transact(async (documents) => {
      for (const { id } of await find(documents, "by_state", inState("inProgress"))) {
        await this.move(documents, id, "inProgress", { kind: "failed", error: INTERRUPTED });
      }
      const old = this.options.now() - KEEP_ENDED_MS;
      for (const { id } of await find(documents, "by_completion", [encodeKey(-Infinity), encodeKey(old)])) {
        await documents.remove(JOBS_TABLE, id);
      }
    });
  }

  /** Runs everything that is due. Resolves when all of it has ended, actions included. */
  async runDue(): Promise<void> {
    this.pumping ??= this.pump().finally(() => {
      this.pumping = null;
    });
    await this.pumping;
    await Promise.all(this.actions);
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.stopListening();
  }

  private async pump(): Promise<void> {
    try {
      for (;;) {
        const due = [
          encodeKey("pending"),
          encodeKey("pending") + encodeKey(this.options.now()) + AFTER,
        ] as const;
        const jobs = await this.engine.transact((documents) => find(documents, "by_state", due));
        if (jobs.length === 0 || this.isStopped) break;
        for (const job of jobs) await this.run(job);
      }
      await this.arm();
    } catch (error) {
      // The store is in trouble. Jobs stay as they are and are tried again.
      this.options.log("The scheduler could not go on.", error);
      this.wakeAt(this.options.now() + RETRY_MS);
    }
  }

  private async run(job: Job): Promise<void> {
    try {
      const { kind } = this.engine.functions.find(job.path, ["mutation", "action"], "any");
      await (kind === "mutation" ? this.runMutation(job) : this.startAction(job));
    } catch (error) {
      if (error instanceof StorageError) throw error;
      await this.end(job, "pending", failure(error));
    }
  }

  /** Exactly once: that the job has succeeded is committed together with what it did. */
  private async runMutation(job: Job): Promise<void> {
    const outcome = await this.engine.mutationAfter(
      (documents) => this.move(documents, job.id, "pending", { kind: "success" }),
      callOf(job),
    );
    if (outcome?.ok === false) await this.end(job, "pending", outcome);
  }

  /** At most once: that the job has begun is committed before it begins. */
  private async startAction(job: Job): Promise<void> {
    const isOurs = await this.engine.transact((documents) =>
      this.move(documents, job.id, "pending", { kind: "inProgress" }),
    );
    if (!isOurs) return;
    const action = this.engine
      .action(callOf(job))
      .then((outcome) => this.end(job, "inProgress", outcome))
      .catch((error: unknown) => this.options.log(`The end of ${job.path} could not be stored.`, error))
      .finally(() => this.actions.delete(action));
    this.actions.add(action);
  }

  private async end(job: Job, from: JobState["kind"], outcome: Outcome): Promise<void> {
    if (!outcome.ok) this.options.log(`The scheduled function ${job.path} failed.`, outcome.message);
    const state: JobState = outcome.ok ? { kind: "success" } : { kind: "failed", error: outcome.message };
    await this.engine.transact((documents) => this.move(documents, job.id, from, state));
  }

  private move(documents: Documents, id: string, from: JobState["kind"], to: JobState): Promise<boolean> {
    return moveOn(documents, id, [from], to, this.options.now());
  }

  /** Sets the alarm for the next job. */
  private async arm(): Promise<void> {
    const [next] = await this.engine.transact((documents) =>
      find(documents, "by_state", inState("pending"), 1),
    );
    if (next !== undefined) this.wakeAt(next.scheduledTime);
  }

  private wakeAt(time: number): void {
    if (this.isStopped) return;
    this.options.wakeAt(time);
    clearTimeout(this.timer);
    const wait = Math.min(Math.max(0, time - this.options.now()), LONGEST_TIMEOUT_MS);
    this.timer = setTimeout(() => void this.runDue(), wait);
  }
}

/** Jobs whose key in an index lies in `[lower, upper)`, in the order of the index. */
async function find(
  documents: Documents,
  index: string,
  [lower, upper]: readonly [string, string],
  count = AT_ONCE,
): Promise<Job[]> {
  const found: Job[] = [];
  const range = { table: JOBS_TABLE, index, lower, upper, descending: false };
  for await (const { row } of documents.transaction.scan(range, count)) {
    const { _id, name, args, scheduledTime } = documentOf(row);
    found.push({
      id: _id,
      path: name as string,
      args: convexToJson((args as Value[])[0] ?? {}),
      scheduledTime: Number(scheduledTime),
    });
    if (found.length === count) break;
  }
  return found;
}

function inState(kind: JobState["kind"]): [string, string] {
  return [encodeKey(kind), encodeKey(kind) + AFTER];
}

/** Nobody is signed in while a scheduled function runs. */
function callOf({ path, args }: Job): Call {
  return { path, args, identity: null, visibility: "any" };
}
