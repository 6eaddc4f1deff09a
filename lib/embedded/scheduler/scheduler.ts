import type { Engine } from "../engine/engine";
import type { Call } from "../engine/functions";
import { failure, type Outcome } from "../engine/outcome";
import { JOBS_TABLE } from "../schema";
import { StorageError } from "../store/storage-problem";
import type { Documents } from "../transaction/documents";
import { AFTER, encodeKey } from "../values/keys";
import { type Job, jobOf, type JobState, moveOn } from "./jobs";

export interface SchedulerOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Asks to be started again at this time (milliseconds since 1970), should this process end before. */
  wakeAt: (time: number) => void;
  log: (message: string, detail: unknown) => void;
}

/** As long as Convex keeps the jobs that have ended. */
const KEEP_ENDED_MS = 7 * 24 * 60 * 60 * 1000;
const RETRY_MS = 30_000;
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
/** Jobs taken from the store in one go. */
const AT_ONCE = 1_000;

/** Runs what functions have scheduled: mutations exactly once, actions at most once. */
export class Scheduler {
  private readonly actions = new Set<Promise<void>>();
  private readonly stopListening: () => void;
  private pumping: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly options: SchedulerOptions,
  ) {
    this.stopListening = engine.onCommit((changes) => {
      if (changes.some(({ table, after }) => table === JOBS_TABLE && after !== null)) void this.setAlarm();
    });
  }

  /** To be called before anything else: what ran in an earlier process has failed, and old jobs are forgotten. */
  async recover(): Promise<void> {
    const interrupted: JobState = {
      kind: "failed",
      error: "The browser stopped while the action was running.",
    };
    const old = this.options.now() - KEEP_ENDED_MS;
    await this.engine.transact(async (documents) => {
      for (const { id } of await find(documents, "by_state", inState("inProgress"))) {
        await this.move(documents, id, "inProgress", interrupted);
      }
      for (const { id } of await find(documents, "by_completion", [encodeKey(-Infinity), encodeKey(old)])) {
        await documents.remove(JOBS_TABLE, id);
      }
    });
  }

  /** Runs everything that is due. Resolves when all of it has ended, actions included. */
  async runDue(): Promise<void> {
    this.pumping = this.pumping.then(() => this.pump());
    await this.pumping;
    await Promise.all(this.actions);
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.stopListening();
  }

  /** Ends when nothing is due, but does not wait for actions: they may take long. */
  private async pump(): Promise<void> {
    try {
      while (!this.isStopped) {
        const pending = encodeKey("pending");
        const due = [pending, pending + encodeKey(this.options.now()) + AFTER] as const;
        const jobs = await this.engine.transact((documents) => find(documents, "by_state", due));
        if (jobs.length === 0) break;
        for (const job of jobs) await this.run(job);
      }
    } catch (error) {
      this.complain("The scheduler cannot go on and tries again later.", error);
      this.wakeAt(this.options.now() + RETRY_MS);
      return;
    }
    await this.setAlarm();
  }

  private async run(job: Job): Promise<void> {
    try {
      const { kind } = this.engine.functions.find(job.path, ["mutation", "action"], "any");
      await (kind === "mutation" ? this.runMutation(job) : this.startAction(job));
    } catch (error) {
      if (error instanceof StorageError) throw error;
      // An update of the extension has removed the function.
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

  /** At most once: that the action has begun is committed before it begins. */
  private async startAction(job: Job): Promise<void> {
    const isPending = await this.engine.transact((documents) =>
      this.move(documents, job.id, "pending", { kind: "inProgress" }),
    );
    if (!isPending) return;
    const action = this.engine
      .action(callOf(job))
      .then((outcome) => this.end(job, "inProgress", outcome))
      .catch((error: unknown) => this.complain(`The end of ${job.path} could not be stored.`, error))
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

  private async setAlarm(): Promise<void> {
    try {
      const [next] = await this.engine.transact((documents) =>
        find(documents, "by_state", inState("pending"), 1),
      );
      if (next !== undefined) this.wakeAt(next.scheduledTime);
    } catch (error) {
      this.complain("The next scheduled function cannot be found.", error);
    }
  }

  private complain(message: string, error: unknown): void {
    if (!this.isStopped) this.options.log(message, error);
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
  index: "by_state" | "by_completion",
  [lower, upper]: readonly [string, string],
  count = AT_ONCE,
): Promise<Job[]> {
  const found: Job[] = [];
  const range = { table: JOBS_TABLE, index, lower, upper, descending: false };
  for await (const { row } of documents.transaction.scan(range, count)) {
    found.push(jobOf(row.document));
    if (found.length === count) break;
  }
  return found;
}

function inState(kind: JobState["kind"]): [string, string] {
  const key = encodeKey(kind);
  return [key, key + AFTER];
}

/** Nobody is signed in while a scheduled function runs. */
function callOf({ path, args }: Job): Call {
  return { path, args, identity: null, visibility: "any" };
}
