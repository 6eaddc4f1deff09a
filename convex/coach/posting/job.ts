import { foldedWords } from "../lexicon";
import type { Speech } from "../words";
import type { FieldId } from "../words/ids";
import type { Level } from "../words/types";

/** The trades a job title belongs to, the likeliest first. */
export function fieldsOf(title: string, speech: Speech): FieldId[] {
  const counts = speech.titleLexicon.countIn(foldedWords(title));
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([field]) => field);
}

/** Whom the job is for; undefined for somebody who knows the work but leads nobody. */
export function levelOf(title: string, speech: Speech): Level | undefined {
  const tags = speech.postingLexicon.countIn(foldedWords(title));
  if (tags.has("entry")) return "entry";
  if (tags.has("leader")) return "leader";
  return tags.has("senior") ? "experienced" : undefined;
}

const BRACKETS = /\s*[([{][^()[\]{}]*[)\]}]/g;
const GENDERS = /\s*[-–|,]?\s*\b[mwfdxi](?:\s?[/|]\s?[mwfdxi]){1,3}\b/giu;
const LONGEST_TITLE = 60;

/** What a question calls the work: "as a nurse", or "in this job" when the title is no profession. */
export function nameOfWork(title: string, { asking }: Speech): string {
  const plain = plainTitle(title);
  return (plain === undefined ? undefined : asking.as(plain)) ?? asking.asAnything;
}

/** A job title without genders, places and reference numbers, or undefined when no short one is left. */
export function plainTitle(title: string): string | undefined {
  const bare = title.replace(BRACKETS, " ").replace(GENDERS, " ");
  const first = bare.split(/\s[-–—|•:]\s|[,;|]|\s{3,}/).find((part) => part.trim() !== "");
  const plain = first?.replace(/\s+/g, " ").trim() ?? "";
  return plain !== "" && plain.length <= LONGEST_TITLE ? plain : undefined;
}
