/** Runs the work of one name one at a time. Calls during a run share the run that follows it. */
export function oneAtATime(work: (name: string) => Promise<void>): (name: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const following = new Map<string, Promise<void>>();
  return function run(name: string): Promise<void> {
    const current = running.get(name);
    if (!current) {
      const started = work(name).finally(() => running.delete(name));
      running.set(name, started);
      return started;
    }
    const next = (): Promise<void> => {
      following.delete(name);
      return run(name);
    };
    const follower = following.get(name) ?? current.then(next, next);
    following.set(name, follower);
    return follower;
  };
}
