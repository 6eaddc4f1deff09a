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
  /** Words that keep their capital at the beginning of what is asked about, by what they name. */
  proper: Record<string, string[]>;
  /** Verbs that say that the word in "s" before them is no verb: "Invoices arrive on Mondays". */
  afterSubject: string;
  /** What is said of something that happens, of several things and of one: "Storm call-outs happen four times". */
  happens: { many: string; one: string };
  /** What stands before people who are not who is wanted: "Made for people who build pumps". */
  forOthers: string;
  /** What follows a doing that is the subject: "Cutting the curd is the hour that matters". */
  afterDoing: string;
  /** What stands before a subject, and is no part of it: "After that the settings are yours". */
  beforeSubject: string;
  /** Subjects that make what they stand in a sentence. */
  pronouns: string;
  /** Words after "you will" that say nothing that is done … */
  notTasks: string;
  /** … and those that a verb follows. */
  adverbs: string;
  /** Nouns that end like a verb: "expertise". */
  likeVerbs: string;
  /** Verbs that before a word in "ing" are adjectives: "clear speaking". */
  adjectives: string;
  /** Verbs that are one only before certain words: "clear the tables", not "clear speech". */
  seldomVerbs: { verbs: string; before: string };
  /** What stands after one of `nouns` that is a verb all the same: "stock the shelves". */
  objects: string;
  /** What stands after a first word that is no verb. */
  afterNoun: string;
  /** Verbs that at the beginning of what is wanted are nouns: "drive". */
  traitNouns: string;
  /** What stands after a word in "s" that is a plural, rather than one more verb. */
  afterPlural: string;
  /** What none of several things in a row begins with. */
  notInRow: string;
  /** Before "of", what makes a number one of those it is about: "both of them". */
  all: string;
  /** After these a comma joins two words for one thing: "in clear, plain English". */
  beforeAnother: string;
  /** What joins two, and the last of a row to those before it. */
  joins: string;
  negations: string;
  /** What after a comma begins another sentence: a subject, alone or after one of the joins. */
  nextSentence: { joins: string; subjects: string };
  /** Words for what has to be named before them … */
  standIns: string;
  /** … and for the same that is done to itself. */
  themselves: string;
  /** Of things, who would speak in them. */
  speakers: string;
  /** What after a comma is none of a row of things: "deliveries, to sites and houses". */
  notListed: string;
}
