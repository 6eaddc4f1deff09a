import type { Clock } from "../../../../lib/coach/model/talk";

/** Time that stands still until the model hangs, and then is up for every call at once. */
export class StoppedClock implements Clock {
  private time = 0;
  private readonly calls: { due: number; abort: AbortController }[] = [];

  now(): number {
    return this.time;
  }

  timeout(ms: number): AbortSignal {
    const abort = new AbortController();
    this.calls.push({ due: this.time + ms, abort });
    return abort.signal;
  }

  runOut(): void {
    this.time = Math.max(this.time, ...this.calls.map(({ due }) => due));
    for (const { abort } of this.calls.splice(0)) abort.abort(new DOMException("late", "TimeoutError"));
  }
}
