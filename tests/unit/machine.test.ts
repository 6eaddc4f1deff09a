import { expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { runMachine } from "../../lib/machine";

interface Add {
  add: number;
  effects?: string[];
}

/** A machine that adds up; `run` does its effects. */
function machine(run: (effect: string, send: (event: Add) => void) => void) {
  const log: (string | number)[] = [];
  const store = createStore(() => ({ sum: 0 }));
  store.subscribe(({ sum }) => log.push(sum));
  const send = runMachine<{ sum: number }, Add, string>({
    store,
    reduce: ({ sum }, { add, effects = [] }) => {
      if (Number.isNaN(add)) throw new Error("no number");
      return [{ sum: sum + add }, effects];
    },
    before: ({ sum }) => log.push(`before ${sum}`),
    run: (effect) => {
      log.push(effect);
      run(effect, send);
    },
    after: ({ sum }) => log.push(`after ${sum}`),
  });
  return { store, send, log };
}

it("takes what an effect sends after everything that is to be done before", () => {
  const { send, log } = machine((effect, again) => {
    if (effect === "sends") again({ add: 10 });
  });
  send({ add: 1, effects: ["sends", "then"] });
  expect(log).toEqual(["before 1", 1, "sends", "then", "after 1", "before 11", 11, "after 11"]);
});

it("goes on with the other effects and events when one fails, throws the first error, and takes the next event", () => {
  const { send, log, store } = machine((effect, again) => {
    if (effect === "sends") again({ add: 10 });
    if (effect.startsWith("fails")) throw new Error(effect);
  });
  expect(() => send({ add: 1, effects: ["sends", "fails first", "fails second", "then"] })).toThrow(
    "fails first",
  );
  expect(log.filter((entry) => typeof entry === "string" && !/^(before|after)/.test(entry))).toEqual([
    "sends",
    "fails first",
    "fails second",
    "then",
  ]);
  expect(store.getState()).toEqual({ sum: 11 });
  send({ add: 100 });
  expect(store.getState()).toEqual({ sum: 111 });
});

it("is not deaf after an event that nothing can be made of", () => {
  const { send, store } = machine(() => {});
  expect(() => send({ add: NaN })).toThrow("no number");
  send({ add: 1 });
  expect(store.getState()).toEqual({ sum: 1 });
});
