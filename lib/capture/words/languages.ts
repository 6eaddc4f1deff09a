import languages from "./languages.json";

/** What is known of the words that postings use in a language; see `languages.json`. */
type Kind = keyof (typeof languages)["ar"];

/** The words of one kind in all languages of the table, in the notation of phrases. */
export function inLanguages(kind: Kind): string {
  return Object.values(languages)
    .map((words) => words[kind])
    .join("|");
}
