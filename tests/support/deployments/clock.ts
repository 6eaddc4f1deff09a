interface Timer {
  due: number;
  run: () => void;
}

/** Where the time of every test begins. */
const START = Date.UTC(2026, 10, 1, 12);

/**
 * A clock in the place of `Date.now` and `setTimeout` that moves only when told to. A test runner's own fake
 * timers would do, but benchmarks and the differential test run in plain Node.
 */
export class Clock {
  private time = START;
  private timers = new Map<number, Timer>();
  private lastId = 0;
  private restored: (() => void) | undefined;

  /** Takes the place of the machine's clock until `restore`. */
  install(): void {
    const undo = [
      replace(Date, "now", () => this.time),
      replace(globalThis, "setTimeout", (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
        this.set(() => run(...args), ms),
      ),
      replace(globalThis, "clearTimeout", (id: number) => this.timers.delete(id)),
    ];
    this.restored = () => undo.forEach((restore) => restore());
  }

  restore(): void {
    this.restored?.();
    this.restored = undefined;
  }

  now(): number {
    return this.time;
  }

  /** Lets time pass, timer by timer; `settle` waits for what a timer started, which may set timers in turn. */
  async pass(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (let next = this.takeNext(end); next; next = this.takeNext(end)) {
      this.time = Math.max(this.time, next.due);
      next.run();
      await settle();
    }
    this.time = end;
  }

  private set(run: () => void, ms: number): number {
    this.lastId += 1;
    this.timers.set(this.lastId, { due: this.time + Math.max(0, Math.round(ms)), run });
    return this.lastId;
  }

  private takeNext(end: number): Timer | undefined {
    const due = [...this.timers].filter(([, timer]) => timer.due <= end);
    const [first] = due.sort(([a, x], [b, y]) => x.due - y.due || a - b);
    if (first) this.timers.delete(first[0]);
    return first?.[1];
  }
}

/** Returns what puts the original back. */
function replace(target: object, name: string, value: unknown): () => void {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => original && Object.defineProperty(target, name, original);
}
