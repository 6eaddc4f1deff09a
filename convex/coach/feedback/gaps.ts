import type { Assessment } from "../answer/assess";
import type { ReadSentence } from "../answer/sentence";
import type { GapId } from "../words/types";

/** What keeps an answer from being better. */
export interface Gap {
  id: GapId;
  /** The sentence to work on. */
  sentence?: ReadSentence;
  /** Whether the finding shows the sentence, or says that something is absent. */
  isShown: boolean;
  /** Whether something belongs after the sentence: then its end is quoted, not its beginning. */
  isAfter?: boolean;
}

/** Gaps in substance: with one of them an answer is not complete, whatever its rating. */
export const SUBSTANCE: ReadonlySet<GapId> = new Set<GapId>([
  "hypothetical",
  "noAction",
  "noResult",
  "noCheck",
  "vagueResult",
  "short",
  "loose",
  "fewDetails",
]);

/** With so many sentences for every one that tells something, an answer is general. */
const MOSTLY = 3;
const FEW_WORDS = 45;
const MANY_WORDS = 380;
const LONG_SENTENCE = 34;
/** From here on a result is stated, above it is measured. */
const STATED = 0.6;

/** The gaps of an answer, the one that costs most first. */
export function gapsOf(assessment: Assessment): Gap[] {
  const { nature, relevance, measures, answer } = assessment;
  const [first] = answer.sentences;
  if (nature === "empty" || nature === "gibberish" || nature === "foreign") return [missing(nature)];
  if (nature === "copied")
    return [
      shown(
        "copied",
        answer.sentences.find(({ isCopied }) => isCopied),
      ),
    ];
  if (nature === "list") return [shown("list", first)];
  if (relevance.isOffTopic) return [shown("offTopic", first)];
  const general = answer.sentences.find(({ isConcrete }) => !isConcrete);
  const vague = shown(vagueOf(assessment), general);
  if (measures.told.length === 0) return [vague, ...style(assessment)];
  if (measures.told.length * MOSTLY < answer.sentences.length) return [vague, ...substance(assessment)];
  return [...substance(assessment), ...style(assessment)];
}

function vagueOf({ kind }: Assessment): GapId {
  if (kind === "situational") return "vaguePlan";
  return kind === "motivation" || kind === "company" ? "vagueReasons" : "vague";
}

function substance(assessment: Assessment): Gap[] {
  const { kind, measures, parts, criteria, answer } = assessment;
  const { told } = measures;
  const last = told.at(-1);
  const isStory = kind === "behavioural";
  const isReasons = kind === "motivation" || kind === "company";
  const planned = told.filter(({ steps, isPast }) => steps > 0 && !isPast).length;
  const vague = answer.sentences.find(({ counts, isConcrete }) => !isConcrete && counts.has("vagueResult"));
  const gaps: Gap[] = [];
  if (isStory && planned > told.length / 2) gaps.push(missing("hypothetical"));
  if (parts.action === 0 && !isReasons) gaps.push(missing("noAction"));
  if (!isReasons && parts.result < STATED) {
    if (vague && isStory) gaps.push(shown("vagueResult", vague));
    else gaps.push({ id: isStory ? "noResult" : "noCheck", sentence: last, isShown: false, isAfter: true });
  }
  if (answer.wordCount < FEW_WORDS) gaps.push({ id: "short", sentence: last, isShown: false, isAfter: true });
  if (criteria.relevance < 3) gaps.push(missing("loose"));
  if (isStory && parts.result >= STATED && parts.result < 1)
    gaps.push(shown("unmeasured", parts.shown.result));
  if (!isStory && parts.reason === 0) gaps.push(missing("noReason", parts.shown.action ?? last));
  if (isStory && parts.situation === 0) gaps.push(missing("noSituation"));
  if (criteria.specificity < 3.2 && measures.numbers + measures.anchors < 2) {
    gaps.push(missing("fewDetails", parts.shown.action ?? last));
  }
  return gaps;
}

function style({ measures, answer, parts }: Assessment): Gap[] {
  const { sentences } = answer;
  const firstWith = (tag: "hedge" | "filler") => sentences.find(({ counts }) => counts.has(tag));
  const gaps: Gap[] = [];
  if (answer.wordCount > MANY_WORDS) gaps.push(missing("long"));
  if (measures.repeated > 0)
    gaps.push(
      shown(
        "repeated",
        sentences.find(({ isRepeated }) => isRepeated),
      ),
    );
  if (measures.hedges > 1) gaps.push(shown("hedged", firstWith("hedge")));
  const idle = sentences.filter(isIdle);
  if (measures.told.length > 0 && idle.length > 1) gaps.push(shown("idle", idle[0]));
  if (measures.fillers > 2) gaps.push(shown("padded", firstWith("filler")));
  const long = sentences.find(({ words }) => words.length > LONG_SENTENCE);
  if (long) gaps.push(shown("longSentence", long));
  if (isOnlyWe(measures.told)) gaps.push(shown("onlyWe", parts.shown.action));
  return gaps;
}

function isIdle({ isConcrete, topical, numbers, words }: ReadSentence): boolean {
  return !isConcrete && topical.size + numbers === 0 && words.length >= 6;
}

const SINGULAR = new Set("i i'd i'll i've i'm me my ich mich mir mein meine meinen meinem meiner".split(" "));

/** Several things are done, none of them by "I". Said, not counted: it lowers no rating. */
function isOnlyWe(told: readonly ReadSentence[]): boolean {
  const actions = told.filter(({ isAction, counts }) => isAction && counts.has("first"));
  return actions.length >= 2 && !told.some(({ words }) => words.some(({ fold }) => SINGULAR.has(fold)));
}

function missing(id: GapId, sentence?: ReadSentence): Gap {
  return { id, sentence, isShown: false };
}

function shown(id: GapId, sentence: ReadSentence | undefined): Gap {
  return { id, sentence, isShown: true };
}
