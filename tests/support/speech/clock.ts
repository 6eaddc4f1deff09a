import type { Clock } from "../../../lib/speech/types";

/** Lets everything that was promised come true. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock that stands until it is moved. */
export function standingClock(): Clock & { pass(ms: number): Promise<void> } {
  let time = 0;
  const timers = new Set<{ at: number; done: () => void }>();
  return {
    now: () => time,
    set(done, ms) {
      const timer = { at: time + ms, done };
      timers.add(timer);
      return timer;
    },
    clear: (timer) => void timers.delete(timer as { at: number; done: () => void }),
    async pass(ms) {
      const end = time + ms;
      await settled();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.done();
        await settled();
      }
      time = end;
      await settled();
    },
  };
}
