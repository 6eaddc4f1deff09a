import { foldedWords } from "../lexicon";
import type { Speech } from "../words";
import type { FieldId } from "../words/ids";

/** The trades a job title belongs to, the likeliest first. */
export function fieldsOf(title: string, speech: Speech): FieldId[] {
  const counts = speech.titleLexicon.countIn(foldedWords(title));
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([field]) => field);
}
