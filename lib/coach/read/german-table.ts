/** How German sentences say what is done and wanted; regular expressions, see knowledge/reading/topics.json. */
export interface GermanTable {
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
}
