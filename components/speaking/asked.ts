import type { FollowUp, Question } from "../../convex/validators";
import { followUpKeyOf } from "../../lib/coach/review/index";
import type { CoachLanguage } from "../../lib/coach/types";
import type { Asked } from "../../lib/speech/hands-free";
import { spokenTag } from "../../lib/speech/tags";
import { questionLang } from "../app/text-language";

/** What is asked in a practice without hands, with what a screen says of it. */
export interface Shown extends Asked {
  /** The question, counted from 0, that it is or goes back to. */
  number: number;
  questionKey: string;
  /** What stands on the screen; aloud, what is asked back may come after its question. */
  shown: string;
  isBack: boolean;
}

interface Set {
  questions: readonly Question[];
  followUps?: readonly FollowUp[];
  questionLanguage?: CoachLanguage;
}

interface From {
  /** The question where the person is. */
  questionKey: string | undefined;
  /** Whether there is an answer under a key. */
  isAnswered: (key: string) => boolean;
  /** Whether what was asked back is asked, too. */
  followUps: boolean;
  /** The language of a question that does not say it, and those of the person, most wanted first; BCP 47. */
  otherwise: string;
  theirs: readonly string[];
}

/**
 * What is asked: the question where the person is, and from there on those without an answer, in their order; what was
 * asked back already and is neither answered nor skipped comes after its question.
 */
export function askedIn(set: Set, { questionKey, isAnswered, followUps, otherwise, theirs }: From): Shown[] {
  const { questions, questionLanguage } = set;
  const from = Math.max(
    0,
    questions.findIndex(({ key }) => key === questionKey),
  );
  return questions.slice(from).flatMap((question, at) => {
    const number = from + at;
    const language = spokenTag(questionLang(question, questionLanguage) ?? otherwise, theirs);
    const of = { number, questionKey: question.key };
    const isAsked = at === 0 || !isAnswered(question.key);
    const { key, text } = question;
    const first: Shown[] = isAsked ? [{ ...of, key, text, shown: text, language, isBack: false }] : [];
    const back = followUps
      ? set.followUps?.find((one) => one.questionKey === key && !one.skipped)
      : undefined;
    const backKey = followUpKeyOf(key);
    if (!back || isAnswered(backKey)) return first;
    const aloud = isAsked ? back.text : `${text} ${back.text}`;
    const tag = spokenTag(questionLanguage ?? otherwise, theirs);
    return [...first, { ...of, key: backKey, text: aloud, shown: back.text, language: tag, isBack: true }];
  });
}
