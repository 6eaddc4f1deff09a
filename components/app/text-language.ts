import type { CoachLanguage } from "../../lib/coach/types";
import type { Question } from "../../convex/validators";
import { languageOf } from "../../lib/text/index";

/** The language of a question's text, as an element's `lang`: a person may write theirs in another than the coach. */
export function questionLang(
  { text, origin }: Pick<Question, "text" | "origin">,
  asked: CoachLanguage | undefined,
): string | undefined {
  return origin === "person" ? (languageOf(text) ?? asked) : asked;
}

/** The language of any other text, as an element's `lang`; none where it cannot be told. */
export const textLang = (text: string | undefined): string | undefined => text && languageOf(text);
