import { api } from "../../convex/_generated/api";
import { deviceDeployment } from "../../lib/deployments/device-client";
import { finishedSession, longSession, startedSession } from "./sessions";

/** What the benchmark drives inside an extension page: the product's own client against the product's own worker. */
export interface BenchPage {
  /** Ms from asking for a client to the first page of the history. */
  firstResult(): Promise<number>;
  /** Begins to watch one interview's row; `seen` tells when a title arrived (performance time origin + now). */
  watch(interview: string): Promise<void>;
  seen(title: string): Promise<number>;
  /** Renames an interview; ms to the promise, and when it was asked for. */
  correct(interview: string, title: string): Promise<{ ms: number; at: number }>;
  /** Stores that many sessions; `mixed` ones are finished and rated every second time. */
  seed(from: number, count: number, kind?: keyof typeof KINDS): Promise<void>;
}

const KINDS = {
  started: startedSession,
  mixed: (number: number) => (number % 2 ? finishedSession(number) : startedSession(number)),
  long: longSession,
};

type Chrome = {
  runtime: { connect: (info: { name: string }) => ReturnType<Parameters<typeof deviceDeployment>[0]> };
};
const { chrome } = globalThis as unknown as { chrome: Chrome };
const connect = (name: string) => chrome.runtime.connect({ name });
const now = () => performance.timeOrigin + performance.now();

let shared: ReturnType<typeof deviceDeployment>["client"] | undefined;
const client = () => (shared ??= deviceDeployment(connect).client);
const arrived = new Map<string, number>();
const waiting = new Map<string, (at: number) => void>();

const page: BenchPage = {
  async firstResult() {
    const start = performance.now();
    const fresh = deviceDeployment(connect).client;
    await fresh.mutation(api.users.store, {});
    const query = fresh.watchQuery(api.interviews.list, { paginationOpts: { numItems: 20, cursor: null } });
    await new Promise<void>((resolve) => {
      const stop = query.onUpdate(() => {
        if (query.localQueryResult() === undefined) return;
        stop();
        resolve();
      });
    });
    const ms = performance.now() - start;
    await fresh.close();
    return ms;
  },
  async watch(interview) {
    await client().mutation(api.users.store, {});
    const query = client().watchQuery(api.interviews.row, { interview });
    await new Promise<void>((resolve) => {
      const look = () => {
        const title = query.localQueryResult()?.jobTitle;
        if (title === undefined) return;
        arrived.set(title, now());
        waiting.get(title)?.(now());
        resolve();
      };
      query.onUpdate(look);
      look();
    });
  },
  async seen(title) {
    return arrived.get(title) ?? new Promise((resolve) => waiting.set(title, resolve));
  },
  async correct(interview, jobTitle) {
    const at = now();
    await client().mutation(api.interviews.correct, { interview, jobTitle });
    return { ms: now() - at, at };
  },
  async seed(from, count, kind = "started") {
    await client().mutation(api.users.store, {});
    const all = Array.from({ length: count }, (_, index) => KINDS[kind](from + index));
    for (let at = 0; at < all.length; at += 50) {
      await Promise.all(
        all.slice(at, at + 50).map((session) => client().mutation(api.interviews.importOne, { session })),
      );
    }
  },
};

Object.assign(globalThis, { bench: page });
