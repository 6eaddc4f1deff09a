import type { Language } from "../types";

/** Alternatives by what they say. */
type Said = Record<string, string[]>;

/**
 * What a topic is cut to one thing by: sources of regular expressions for text as the posting has it, the alternatives of
 * one that questions/one-thing.ts puts around them; see knowledge/questions/one-thing.json.
 */
export interface OneThingTable {
  /** When and how often, no part of what is done: left out, in English with all that follows. */
  when: Record<Language, string[]>;
  /** What opens why, and what another verb of the sentence is about: left out to the end. */
  reason: Record<Language, string[]>;
  /** How well, which would say what is hoped to be heard: left out. */
  manner: Record<Language, string[]>;
  /** What after a comma opens a clause, rather than goes on with a list. */
  clauses: Record<Language, string[]>;
  /** Where something long can stop: before how, where or for whom. */
  stops: Record<Language, string[]>;
  /** Who does something within one's own doing, and what may open that: "the phone we give you". English; left out to the end. */
  somebodyElse: { after: string[]; who: string[] };
  /** What stops before the word it needs … */
  dangling: string[];
  /** … and what may: "cleaning and garden" is the beginning of "cleaning and garden work". */
  needsMore: string[];
  /** The first word of a second German doing whose rest was cut off: "und Hilfe" of "und Hilfe beim Aufbau". */
  nextHead: string[];
  /** What joins another matter to the first … */
  joins: string[];
  /** … but for where two make one. */
  pairs: string[];
  /** What ends an English doing that shares with the next what it is done to: "handing out and collecting". */
  particles: string[];
  /** What stands before a row: "examinations of head" is the beginning of "head, chest and spine". */
  beforeRow: Record<Language, string[]>;
  /** How the first of an English row ends where it can stand without the others. */
  firstOfRow: string[];
  /** What one is said to have "a" of: "a steady hand", not "a paper or talk". */
  has: string[];
  /** What a topic says that is nothing to ask about: whatever its form is, … */
  unfit: {
    any: Said;
    /** … where it names something rather than says what is done, … */
    named: Said;
    /** … of tasks and English things: "weld logs kept up to date" is no order to weld, … */
    finished: Said;
    /** … and of topics of one form; of things in English only. */
    task: Said;
    thing: Said;
    quality: Said;
    area: Said;
  };
  /** The whole of what is left where that is no matter of its own: everybody watches people. */
  vague: Said;
}
