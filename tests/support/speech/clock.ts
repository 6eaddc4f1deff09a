/** A clock that stands until it is moved, and what was to be called back by it. */
export function standingClock() {
  let at = 0;
  const due = new Set<{ at: number; then: () => void }>();
  return {
    now: () => at,
    later(ms: number, then: () => void) {
      const one = { at: at + ms, then };
      due.add(one);
      return () => void due.delete(one);
    },
    /** Moves it on, calls what is due in its order, and lets what was promised come true. */
    async pass(ms: number) {
      const end = at + ms;
      for (;;) {
        const [next] = [...due].filter((one) => one.at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        due.delete(next);
        at = next.at;
        next.then();
        await settled();
      }
      at = end;
      await settled();
    },
  };
}

/** Lets everything that was promised come true. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
