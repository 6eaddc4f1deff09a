import { commonEnds } from "../text/index";

/** How a text became another one. What is of one kind and follows at once is taken back at once. */
export type Edit = "typed" | "deleted" | "put";

/** Every text that an answer had on this surface: what can be taken back, and what was. Names are `targetName`s. */
export interface Undo {
  /** The text under a name was `before` until now. */
  record(name: string, before: string, edit: Edit): void;
  /** The text before the last edit, or null when there is none. `current` can be had again by `redo`. */
  undo(name: string, current: string): string | null;
  redo(name: string, current: string): string | null;
}

/** ms without a keystroke after which the next one is an edit of its own. */
const PAUSE_MS = 1_000;
/** Steps of one answer, and characters of them together; the oldest goes first. */
const STEPS = 200;
const CHARACTERS = 1_000_000;

interface Trail {
  past: string[];
  future: string[];
  last: { edit: Edit; at: number } | null;
}

/**
 * A field's own undo ends with the field: at the next question, and wherever a text is put in its place. This one
 * lasts as long as the surface.
 *
 * @param now ms by any clock that only goes forward.
 */
export function createUndo(now: () => number): Undo {
  const trails = new Map<string, Trail>();
  const trailOf = (name: string): Trail => {
    const known = trails.get(name);
    if (known) return known;
    const made: Trail = { past: [], future: [], last: null };
    trails.set(name, made);
    return made;
  };
  const step = (name: string, current: string, from: "past" | "future", to: "past" | "future") => {
    const trail = trailOf(name);
    const text = trail[from].pop();
    if (text === undefined) return null;
    trail[to].push(current);
    trail.last = null;
    return text;
  };
  return {
    record(name, before, edit) {
      const trail = trailOf(name);
      const at = now();
      const goesOn = edit !== "put" && trail.last?.edit === edit && at - trail.last.at < PAUSE_MS;
      trail.last = { edit, at };
      trail.future = [];
      if (goesOn) return;
      trail.past.push(before);
      let length = trail.past.reduce((sum, text) => sum + text.length, 0);
      while (trail.past.length > STEPS || (length > CHARACTERS && trail.past.length > 1))
        length -= trail.past.shift()?.length ?? 0;
    },
    undo: (name, current) => step(name, current, "past", "future"),
    redo: (name, current) => step(name, current, "future", "past"),
  };
}

/**
 * Where a caret of one text stands in another: where it was, as far as the text around it is the same. Without a
 * caret: where the two differ, which is where a person looks after an undo.
 */
export function caretIn(before: string, after: string, caret?: number): number {
  const { head, tail } = commonEnds(before, after);
  if (caret === undefined || (caret > head && caret < before.length - tail)) return after.length - tail;
  return caret <= head ? caret : caret + after.length - before.length;
}
