/** Runs the work of one name one at a time. Calls during a run share the run that follows it. */
export function oneAtATime(work: (name: string) => Promise<void>): (name: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const following = new Map<string, Promise<void>>();

  function run(name: string): Promise<void> {
    const current = running.get(name);
    if (current) return following.get(name) ?? follow(name, current);
    const started = work(name).finally(() => running.delete(name));
    running.set(name, started);
    return started;
  }

  function follow(name: string, current: Promise<void>): Promise<void> {
    const next = () => {
      following.delete(name);
      return run(name);
    };
    const follower = current.then(next, next);
    following.set(name, follower);
    return follower;
  }

  return run;
}
