import { assess } from "./answer/assess";
import { postingContext } from "./answer/context";
import type { Language } from "../../lib/coach/types";
import type { ReviewQuestion } from "./types";
import { speechOf } from "./words";
import type { LiveHintId } from "./words/types";

/** Nobody likes to be hurried: nothing is said before this many words. */
const ENOUGH_TO_ACT = 25;
const ENOUGH_TO_END = 45;
const LONG = 330;

/**
 * What an answer still lacks while it is being written, as one quiet line: never a rating.
 *
 * @param language The language the line is in; the answer may be in another one.
 * @returns undefined when nothing is missing, or when it is too early to say.
 */
export function liveHint(
  question: Pick<ReviewQuestion, "text" | "kind" | "competency">,
  answerText: string,
  language: Language,
): string | undefined {
  const speech = speechOf(language);
  const posting = postingContext({ jobTitle: "" }, speech);
  const { nature, answer, parts, measures } = assess({ key: "", ...question }, answerText, posting);
  if (nature !== "sentences") return undefined;
  const hint = hintOf(question.kind, answer.wordCount, parts, measures);
  return hint && speech.saying.live[hint];
}

type Seen = ReturnType<typeof assess>;

function hintOf(
  kind: ReviewQuestion["kind"],
  words: number,
  parts: Seen["parts"],
  measures: Seen["measures"],
): LiveHintId | undefined {
  if (words > LONG) return "long";
  if (words >= ENOUGH_TO_ACT && parts.action === 0) return "noAction";
  if (words < ENOUGH_TO_END) return undefined;
  if (kind === "motivation" || kind === "company") return parts.reason === 0 ? "noReason" : undefined;
  if (parts.result === 0) return "noResult";
  return measures.numbers === 0 ? "noNumber" : undefined;
}
