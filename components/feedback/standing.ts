import {
  type AnswerRead,
  type Fingerprint,
  fingerprint,
  isRead,
  isRetold,
  readAnswer,
  halfMinutes,
  secondsAloud,
  sheetOf,
} from "../../lib/coach/review/index";
import type { VerdictDraft } from "../../lib/drafts/index";
import { withUnsent } from "../app/reading";
import type { AnsweredQuestion, WholeInterview } from "./whole";

/** One answer of a finished session as the feedback shows it. */
export interface Standing {
  question: AnsweredQuestion;
  text: string;
  /** False for a question that is read by the checklist of its kind. */
  isRated: boolean;
  reading: AnswerRead;
}

/** Every answer with what was found in it, sent or not. */
export function standingsOf(
  { key: interview, questions, questionLanguage }: WholeInterview,
  unsent: Record<string, VerdictDraft>,
): Standing[] {
  return questions.map((question) => {
    const text = question.answer ?? "";
    const { sheet, isRated } = sheetOf(question, questionLanguage);
    const verdicts = withUnsent(question.verdicts, unsent, { interview, questionKey: question.key });
    return { question, text, isRated, reading: readAnswer(sheet, verdicts, text) };
  });
}

/** The first answer that nobody has looked at to the end; undefined when all are. */
export function firstUnread(standings: readonly Standing[], after = 0): Standing | undefined {
  const open = standings.filter(({ reading }) => !isRead(reading));
  return open.find(({ question }) => question.order > after) ?? open[0];
}

/** Answers of one session that tell the same story, together, by the numbers of their questions. */
export function toldTwice(standings: readonly Standing[]): number[][] {
  const groups: { orders: number[]; prints: Fingerprint[] }[] = [];
  for (const { question, text } of standings) {
    const print = fingerprint(text);
    if (!print) continue;
    const same = groups.find(({ prints }) => prints.every((other) => isRetold(print, other)));
    if (same) {
      same.orders.push(question.order);
      same.prints.push(print);
    } else groups.push({ orders: [question.order], prints: [print] });
  }
  return groups.map(({ orders }) => orders).filter(({ length }) => length > 1);
}

/** How long it takes to say all answers, about: half minutes, or below one the seconds; none where they are only a few. */
export function timeAloud(standings: readonly Standing[]): { minutes: number; seconds: number } {
  const seconds = secondsAloud(standings.map(({ text }) => text).join("\n"));
  return { minutes: seconds < 60 ? 0 : halfMinutes(seconds), seconds };
}
