import type { VerbTable } from "./infinitive";

/** How German sentences say what is done and wanted; regular expressions, see knowledge/reading/topics.json. */
export interface GermanTable {
  verbs: VerbTable;
  /** What stands before a thing that belongs to the job: „Zu den Aufgaben zählt“ … */
  belongs: string;
  /** … or after it: „gehört dazu“. */
  belonging: string;
  /** What stands before what somebody wanted can do: „jemanden, der“ … */
  people: string;
  /** … and before what the reader does: „dass Sie“. */
  clauses: string;
  /** What stands before what is wanted, in a case that reads like the nominative: „unabdingbar ist“, „ohne“. */
  wants: string;
  /** What follows it: „ist unerlässlich“. */
  wanted: string;
  experience: string;
  /** What stands before what one has worked with: „Sicherer Umgang mit“. */
  names: string;
  process: string;
  gerund: string;
  infinitive: string;
  thing: string;
  unfit: string;
  unfitQuality: string;
  elsewhere: string;
  finite: string;
  ends: string;
  weakEnds: string;
  /** How often or how many, left out wherever it stands. */
  often: string;
  counts: string;
  units: string;
  manner: string;
  adjectives: string;
  dangling: string;
  /** Subjects but for the reader (`verbs.subjects`): who looks for them, and anybody else. */
  pronouns: { employer: string; others: string };
  /** What a sentence begins with and one writes small within, by what it is. */
  beginnings: Record<string, string[]>;
  /**
   * What after a comma opens a clause that is what something is done to („erklären, was gleich brummt“), and what a doing
   * has lost where that clause is left out: „beruhigen, wen das Warten wütend gemacht hat“.
   */
  objectClauses: { kept: string; missed: string };
  /** What opens a clause that says what is meant: „Tests, die man lesen kann“. */
  ownClauses: string;
  /** What stands before a place and again in the clause that says which: „in Häusern, in denen“. */
  places: { before: string; clause: string };
  /** What denies, in a clause or elsewhere, … */
  negations: string;
  /** … and what denies what is said before or after it. */
  never: string;
  /** What opens a sentence that names one thing more. */
  besides: string;
  /** What joins two, … */
  joins: string;
  /** … and besides these the last of a row to those before it. */
  rowJoins: string;
  /** Prepositions that hold an article, which one needs without them: „im Umgang mit“. */
  contracted: string;
  /** What of it says that one has to know something: „Kenntnisse im Mietrecht“. */
  known: string;
  /** What goes on to other names than the first. */
  notInName: string;
  /** What stands before what is wanted, and is left out or kept. */
  articles: { dropped: string; kept: string };
  /** Nouns of what is wanted before which „ein“ is „einen“. */
  masculine: string;
  /** Prepositions at the beginning of what names nothing: „Mit Kunden“. */
  notNamed: string;
  /** What ends in a full stop that ends no sentence. */
  abbreviations: string;
  /** What opens a clause at the end of a thing that says which. */
  relatives: string;
  /** What after a comma goes on with a row no further. */
  notInRow: string;
  /** What another part follows: „zwar“. */
  goesOn: string;
}
