/** How English sentences say what is done and wanted; regular expressions, see knowledge/reading/topics.json. */
export interface EnglishTable {
  /** What stands before a verb that says what the reader does, from the beginning of a sentence; `{verb}` is any verb. */
  tasks: string[];
  /** The same anywhere: a doing in "-ing" follows. */
  doings: string;
  /** What stands before what somebody wanted can do: "someone who can ". */
  people: string;
  /** What stands before what is wanted: "you'll need ". */
  wants: string;
  /** What follows it: "X is essential". */
  wanted: string;
  /** What stands before a thing that belongs to the job: "responsible for ". */
  belongs: string;
  /** What follows one: "falls to you". */
  belonging: string;
  experience: string;
  /** What stands before what one has worked with: "at home in ", "familiarity with ". */
  names: string;
  /** Verbs that name no doing one could be asked about, but with the words of `phrasal`. */
  vagueVerbs: string;
  phrasal: string;
  /** Verbs that at the beginning of an item are nouns: "route knowledge". */
  nouns: string;
  gerund: string;
  process: string;
  thing: string;
  quality: string;
  /** What says that a thing is a trait. */
  trait: string;
  /** Traits that need an article: "a steady hand". */
  countable: string;
  /** What makes a phrase nothing to ask about, by what it would be asked as. */
  unfit: string;
  unfitQuality: string;
  /** Words for people and things that are named elsewhere. */
  elsewhere: string;
  /** Verbs that make a phrase a sentence, and words after which they do not. */
  finite: string;
  relative: string;
  /** Words before which a phrase may end … */
  ends: string;
  /** … after a comma only … */
  relativeEnds: string;
  /** … and before which one ends rather than that it is too long. */
  weakEnds: string;
  counts: string;
  units: string;
  dangling: string;
}
