import { errorData } from "../convex/errors";

/** A clock, and how to wait on it, in ms. */
export interface Waiting {
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

const REAL: Waiting = { now: Date.now, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };

/** Calls, and calls again once a rate limit that was reached has passed. */
export async function retryWhenRateLimited<T>(
  call: () => Promise<T>,
  { now, wait }: Waiting = REAL,
): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const data = errorData(error);
      if (data?.code !== "rate_limited") throw error;
      await wait(Math.max(1_000, data.retryAt - now()));
    }
  }
}
