import { readStored } from "./readable";
import type { StorageArea } from "./storage";
import { STORED, type Stored } from "./stored";

/** Questions whose time is remembered; the oldest is forgotten first. */
const REMEMBERED = 500;
const KEY = STORED.spent.key;

export type Spent = ReturnType<typeof createSpent>;

/** Seconds spent on each question, kept over closing the panel and the browser. */
export function createSpent(area: StorageArea) {
  let times: Stored<"spent"> = [];
  const find = (interview: string, questionKey: string) =>
    times.find((time) => time.interview === interview && time.questionKey === questionKey);
  return {
    /** Resolves when what was stored has been read. */
    ready: readStored(area, STORED.spent).then(
      (stored) => {
        // What ran meanwhile was begun from nothing.
        times = [...(stored ?? []).filter((old) => !find(old.interview, old.questionKey)), ...times];
      },
      () => {},
    ),
    seconds: (interview: string, questionKey: string) => find(interview, questionKey)?.seconds ?? 0,
    /** One more second. A time that cannot be kept is on the screen alone. */
    tick(interview: string, questionKey: string) {
      const time = { interview, questionKey, seconds: (find(interview, questionKey)?.seconds ?? 0) + 1 };
      const others = times.filter(
        (other) => other.interview !== interview || other.questionKey !== questionKey,
      );
      times = [...others.slice(1 - REMEMBERED), time];
      void area.set({ [KEY]: times }).catch(() => {});
    },
  };
}
