import type { Assessment } from "../answer/assess";
import type { ReadSentence } from "../answer/read";
import type { StrengthId } from "../words/types";

export interface Strength {
  id: StrengthId;
  sentence: ReadSentence;
}

const MOST = 3;
const ON_QUESTION = 0.45;
const OWN_STEPS = 0.5;

/** What an answer does well, the weightiest first; only what one of its sentences shows. */
export function strengthsOf({ nature, relevance, parts, measures }: Assessment): Strength[] {
  if (nature !== "sentences" || relevance.isOffTopic) return [];
  const { shown } = parts;
  const found: Strength[] = [];
  const taken = new Set<ReadSentence>();
  const add = (id: StrengthId, sentence: ReadSentence | undefined) => {
    if (!sentence || taken.has(sentence) || found.length >= MOST) return;
    taken.add(sentence);
    found.push({ id, sentence });
  };
  if (parts.result === 1) add("measuredResult", shown.result);
  if (parts.action >= OWN_STEPS) add("ownSteps", shown.action);
  if (parts.result > 0 && parts.result < 1) add("statedResult", shown.result);
  add("learning", shown.learning);
  if (parts.reason > 0) add("reasoned", shown.reason);
  if (parts.situation === 1) add("placed", shown.situation);
  add(
    "concrete",
    measures.told.find(({ numbers, names }) => numbers + names > 0),
  );
  if (relevance.strength >= ON_QUESTION) add("onQuestion", relevance.best);
  return found;
}
