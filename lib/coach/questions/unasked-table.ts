import type { Language } from "../types";

/**
 * What keeps a question from being asked, as alternatives of regular expressions; see knowledge/questions/unasked.json.
 */
export interface UnaskedTable {
  /** What would be nice, in a plain sentence that otherwise reads as a demand, by how it says so. */
  perhaps: Record<string, string[]>;
  /** Plain words that say that a program was met rather than worked with, by what they say. */
  met: Record<string, string[]>;
  /** Plain words for putting down in a program what was done elsewhere, and what stands between them and its name. */
  putDown: { verbs: string[]; into: string[]; articles: string[] };
  /** After few words, what says that people are looked for, who are no matter one has to do with. */
  people: string[];
  /** What opens a clause of a topic, which is said at the end of a sentence; in German after a comma. */
  clauses: Record<Language, string[]>;
}
