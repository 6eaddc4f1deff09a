import kinds from "../knowledge/review/kinds.json";
import type { Language, QuestionKind, Sheet } from "../types";

/**
 * What to look for in an answer to a question that has no points of its own: the checklist of its kind. It guides, and
 * never yields a rating: it tells a strong answer from a weak one no better than chance (docs/coach.md).
 */
export function checklistOf(kind: QuestionKind, language: Language): Sheet {
  return { points: kinds[kind].map((point) => ({ key: point.key, ...point[language] })), traps: [] };
}
