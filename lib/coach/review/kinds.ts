import events from "../knowledge/review/events.json";
import kinds from "../knowledge/review/kinds.json";
import { once } from "../once";
import type { Language, QuestionKind, Sheet } from "../types";

/**
 * What is looked for in the answer to a question: its own points or, without any, the checklist of its kind, which for a
 * question of no known kind is what holds for any answer. Of what never happened to the person, nothing is looked for
 * but what they would do. `isRated`: whether the reading yields a rating, which only points of its own do.
 */
export function sheetOf(
  { sheet, kind, never }: { sheet?: Sheet; kind?: QuestionKind; never?: true },
  language: Language = "en",
): { sheet: Sheet; isRated: boolean } {
  if (never) return { sheet: insteadOf(language), isRated: false };
  return sheet?.points.length
    ? { sheet, isRated: true }
    : { sheet: checklistOf(kind, language), isRated: false };
}

/**
 * What to look for in an answer to a question that has no points of its own: the checklist of its kind. It guides, and
 * never yields a rating: it tells a strong answer from a weak one no better than chance (docs/coach.md).
 */
function checklistOf(kind: QuestionKind | "any" = "any", language: Language): Sheet {
  return { points: kinds[kind].map((point) => ({ key: point.key, ...point[language] })), traps: [] };
}

/** What a person would do, under keys that no sheet has, for a verdict on the event is none on it. */
function insteadOf(language: Language): Sheet {
  const { points, ...rest } = checklistOf("situational", language);
  return { ...rest, points: points.map((point) => ({ ...point, key: `instead ${point.key}` })) };
}

/** Forms of the past, and ways to ask for one thing of many, in the languages of the coach. */
const ofEvent = once((words: typeof events) => Object.values(words).map((forms) => new RegExp(forms, "iu")));

/** Whether a question asks of an event, which may never have happened to somebody, and not of what they always do. */
export function asksOfEvent({ kind, text }: { kind?: QuestionKind; text: string }): boolean {
  return kind === "behavioural" && ofEvent(events).some((forms) => forms.test(text));
}
