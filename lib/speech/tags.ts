import { primaryTag } from "../text/index";

/**
 * The BCP 47 tag in which somebody speaks a language: the first of theirs that is of it, which says where they are from
 * ("en-GB"), else the language itself.
 */
export function spokenTag(language: string, theirs: readonly string[]): string {
  return (
    theirs.find((tag) => tag.includes("-") && primaryTag(tag) === primaryTag(language)) ??
    USUAL[language] ??
    language
  );
}

/** What browsers' recognisers and voices are named after, where nothing says which of several it is. */
const USUAL: Record<string, string> = { en: "en-US", de: "de-DE" };
