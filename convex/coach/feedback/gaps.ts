import type { Assessment } from "../answer/assess";
import type { ReadSentence } from "../answer/read";
import type { GapId } from "../words/types";

/** What keeps an answer from being better; the sentence is the one to work on. */
export interface Gap {
  id: GapId;
  sentence?: ReadSentence;
  /** Whether the finding shows the sentence, or says that something is absent. */
  isShown: boolean;
}

const FEW_WORDS = 45;
const MANY_WORDS = 380;
const LONG_SENTENCE = 34;

/** The gaps of an answer, the one that costs most first. */
export function gapsOf(assessment: Assessment): Gap[] {
  const { nature, relevance, measures, answer } = assessment;
  const first = answer.sentences[0];
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
  if (measures.told.length === 0) return [shown("vague", first), ...style(assessment)];
  return [...substance(assessment), ...style(assessment)];
}

function substance({ kind, measures, parts, criteria, answer }: Assessment): Gap[] {
  const { told } = measures;
  const last = told.at(-1);
  const gaps: Gap[] = [];
  const isStory = kind === "behavioural";
  const isReasons = kind === "motivation" || kind === "company";
  const steps = told.filter(({ steps, pasts }) => steps > 0 && pasts === 0).length;
  const vague = answer.sentences.find(({ counts, isConcrete }) => !isConcrete && counts.has("vagueResult"));
  if (isStory && steps > told.length / 2) gaps.push(missing("hypothetical"));
  if (parts.action === 0) gaps.push(missing("noAction"));
  if (!isReasons && parts.result < STATED) {
    gaps.push(vague ? shown("vagueResult", vague) : missing("noResult", parts.shown.action ?? last));
  }
  if (measures.substance < FEW_WORDS) gaps.push(missing("short", last));
  if (criteria.relevance < 3) gaps.push(missing("loose"));
  if (!isReasons && parts.result >= STATED && parts.result < 1) {
    gaps.push({ id: "unmeasured", sentence: parts.shown.result, isShown: true });
  }
  if (!isStory && parts.reason === 0) gaps.push(missing("noReason", parts.shown.action));
  if (isStory && parts.situation === 0) gaps.push(missing("noSituation"));
  if (criteria.specificity < 3.2 && measures.numbers + measures.anchors < 2) {
    gaps.push(missing("fewDetails", parts.shown.action ?? last));
  }
  return gaps;
}

/** From here on a result is stated, above it is measured. */
const STATED = 0.6;

function style({ measures, answer, parts }: Assessment): Gap[] {
  const { sentences } = answer;
  const gaps: Gap[] = [];
  const find = (test: (sentence: ReadSentence) => boolean) => sentences.find(test);
  const count = (sentence: ReadSentence, tag: "hedge" | "filler" | "first") => sentence.counts.get(tag) ?? 0;
  if (answer.wordCount > MANY_WORDS) gaps.push(missing("long"));
  if (measures.repeated > 0)
    gaps.push(
      shown(
        "repeated",
        find(({ isRepeated }) => isRepeated),
      ),
    );
  if (measures.hedges > 1)
    gaps.push(
      shown(
        "hedged",
        find((sentence) => count(sentence, "hedge") > 0),
      ),
    );
  if (measures.told.length > 0 && measures.idle > 2) {
    gaps.push(
      shown(
        "idle",
        find(({ isConcrete, words }) => !isConcrete && words.length >= 5),
      ),
    );
  }
  if (measures.fillers > 2)
    gaps.push(
      shown(
        "padded",
        find((sentence) => count(sentence, "filler") > 0),
      ),
    );
  const long = find(({ words }) => words.length > LONG_SENTENCE);
  if (long) gaps.push(shown("longSentence", long));
  if (isOnlyWe(measures.told)) gaps.push(shown("onlyWe", parts.shown.action));
  return gaps;
}

const WE = new Set(["we", "our", "us", "we've", "we'd", "we'll", "wir", "uns", "unser", "unsere", "unseren"]);

/** Several things are done, all of them by "we". Said, not counted: it lowers no rating. */
function isOnlyWe(told: readonly ReadSentence[]): boolean {
  const actions = told.filter(({ isAction, counts }) => isAction && (counts.get("first") ?? 0) > 0);
  if (actions.length < 2) return false;
  return (
    !told.some(({ words }) => words.some(({ fold }) => SINGULAR.has(fold))) &&
    actions.some(({ words }) => words.some(({ fold }) => WE.has(fold)))
  );
}

const SINGULAR = new Set("i i'd i'll i've i'm me my ich mich mir mein meine meinen meinem meiner".split(" "));

function missing(id: GapId, sentence?: ReadSentence): Gap {
  return { id, sentence, isShown: false };
}

function shown(id: GapId, sentence: ReadSentence | undefined): Gap {
  return { id, sentence, isShown: true };
}
