/** Calls `due` after a pause, and at the latest after a stretch of steady typing; per name, times in ms. */
export function createPace(times: { quiet: number; atLatest: number }, due: (name: string) => void) {
  type Timer = ReturnType<typeof setTimeout>;
  const running = new Map<string, { quiet?: Timer; latest: Timer }>();
  const cancel = (name: string) => {
    const timers = running.get(name);
    clearTimeout(timers?.quiet);
    clearTimeout(timers?.latest);
    running.delete(name);
  };
  const fire = (name: string) => () => {
    cancel(name);
    due(name);
  };
  return {
    /** A keystroke in something of this name. */
    typed(name: string) {
      const timers = running.get(name);
      clearTimeout(timers?.quiet);
      running.set(name, {
        quiet: setTimeout(fire(name), times.quiet),
        latest: timers?.latest ?? setTimeout(fire(name), times.atLatest),
      });
    },
    /** Something of this name failed: try again after the longer time, unless a keystroke comes first. */
    later(name: string) {
      if (!running.has(name)) running.set(name, { latest: setTimeout(fire(name), times.atLatest) });
    },
    cancel,
    dispose: () => [...running.keys()].forEach(cancel),
  };
}
