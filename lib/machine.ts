import type { StoreApi } from "zustand/vanilla";

interface MachineParts<State, Event, Effect> {
  store: StoreApi<State>;
  /** What an event makes of a state, and what is to be done about it. */
  reduce: (state: State, event: Event) => readonly [state: State, effects: readonly Effect[]];
  /** Is told of a state before the store has it. */
  before: (state: State) => void;
  run: (effect: Effect) => void;
  /** Is told of a state once its effects are under way. */
  after?: (state: State) => void;
}

/**
 * Runs a state machine in a store: one event after the other, and what each has for effects at once.
 *
 * @returns Takes an event; one that comes while another is dealt with waits for its turn. What fails keeps nothing else
 *   from being done, and the first error is thrown at the end.
 */
export function runMachine<State, Event extends object, Effect>({
  store,
  reduce,
  before,
  run,
  after,
}: MachineParts<State, Event, Effect>): (event: Event) => void {
  const waiting: Event[] = [];
  let isRunning = false;
  let thrown: { error: unknown } | null = null;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      thrown ??= { error };
    }
  };
  const take = (event: Event) => {
    const [state, effects] = reduce(store.getState(), event);
    attempt(() => before(state));
    attempt(() => store.setState(state, true));
    for (const effect of effects) attempt(() => run(effect));
    after?.(state);
  };
  return (event) => {
    waiting.push(event);
    if (isRunning) return;
    isRunning = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const taken = next;
      attempt(() => take(taken));
    }
    isRunning = false;
    if (!thrown) return;
    const { error } = thrown;
    thrown = null;
    throw error;
  };
}
