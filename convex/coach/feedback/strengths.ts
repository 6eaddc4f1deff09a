import type { Assessment } from "../answer/assess";
import type { ReadSentence } from "../answer/sentence";
import type { StrengthId } from "../words/types";

export interface Strength {
  id: StrengthId;
  sentence: ReadSentence;
}

const MOST = 3;
const ON_QUESTION = 0.45;
const OWN_STEPS = 0.5;
const STATED = 0.6;

/** What an answer does well, the weightiest first; only what one of its sentences shows. */
export function strengthsOf({ kind, nature, relevance, parts, measures }: Assessment): Strength[] {
  if (nature !== "sentences" || relevance.isOffTopic || measures.told.length === 0) return [];
  const hasHappened = (sentence: ReadSentence | undefined) => (sentence?.isPast ? sentence : undefined);
  const { shown } = parts;
  const found: Strength[] = [];
  const taken = new Set<ReadSentence>();
  const add = (id: StrengthId, sentence: ReadSentence | undefined) => {
    if (!sentence || taken.has(sentence) || found.length >= MOST) return;
    taken.add(sentence);
    found.push({ id, sentence });
  };
  if (parts.result === 1) add("measuredResult", hasHappened(shown.result));
  if (parts.action >= OWN_STEPS) add("ownSteps", shown.action);
  if (parts.result >= STATED && parts.result < 1) add("statedResult", hasHappened(shown.result));
  add("learning", shown.learning);
  if (parts.reason > 0) add("reasoned", shown.reason);
  if (parts.situation === 1 && kind === "behavioural") add("placed", hasHappened(shown.situation));
  add(
    "concrete",
    measures.told.find(({ numbers, names }) => numbers + names > 0),
  );
  if (relevance.strength >= ON_QUESTION) add("onQuestion", relevance.best);
  return found;
}
