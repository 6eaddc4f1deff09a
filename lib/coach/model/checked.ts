import { cut, hasWords, wellFormed } from "../../text";
import { stemsOf } from "../bank/stem";
import { keyOf, plain, plainWords } from "../text";
import type {
  Language,
  MadeQuestion,
  MadeSet,
  Posting,
  QuestionNotice,
  QuestionWish,
  Requirement,
  Sheet,
} from "../types";
import type { QuestionDraft, QuestionDrafts } from "./drafts";
import { modelName } from "./prompt";

const SHORTEST_QUESTION = 12;
const LONGEST_QUESTION = 500;
const LONGEST_SENTENCE = 1_000;
/** From this share of common words on, two questions or two points say the same. */
const SAME = 0.6;
const LONGEST_TOPIC = 60;
const MOST_REQUIREMENTS = 60;
const POINTS = { fewest: 3, most: 6, longest: 120 };
const FOLLOW_UP = 200;
const MOST_TRAPS = 2;
/** What the bank's questions are made of, and how few they are, says nothing of a model's. */
const OF_BANK: ReadonlySet<QuestionNotice> = new Set<QuestionNotice>(["trade", "general", "few_questions"]);

/** The set that a model's drafts make with the bank's help, or the bank's alone with the reason why. */
export function modelSet(
  posting: Posting,
  wish: QuestionWish,
  { drafts, trouble = "model_unclear", use }: QuestionDrafts,
  basis: MadeSet,
): MadeSet {
  const set = checkedSet(posting, wish, drafts, basis);
  return set ? { ...set, coach: modelName(use.model) } : { ...basis, notices: [...basis.notices, trouble] };
}

/**
 * A model's questions with what cannot be shown left out: each `why` stands in the description word for word or goes,
 * a sheet has three to six short points that differ or goes, nothing is asked twice or again, no kind that was not
 * wished for. The bank's questions make up the number.
 *
 * @param basis The bank's set for the same wish.
 * @returns null when less than half of what was wished for is left of the model's.
 */
function checkedSet(
  posting: Posting,
  wish: QuestionWish,
  drafts: readonly QuestionDraft[],
  basis: MadeSet,
): MadeSet | null {
  const asked = (wish.asked ?? []).map(({ text }) => new Set(plainWords(text)));
  const isNew = (text: string) => {
    const words = new Set(plainWords(text));
    const isKnown = words.size === 0 || asked.some((other) => overlap(words, other) > SAME);
    if (!isKnown) asked.push(words);
    return !isKnown;
  };
  const requirements = [...basis.requirements];
  const questions: MadeQuestion[] = [];
  for (const draft of drafts) {
    const text = line(draft.text, LONGEST_QUESTION);
    const isWished = !wish.kinds?.length || wish.kinds.includes(draft.kind);
    if (questions.length === wish.count || !isWished || text.length < SHORTEST_QUESTION || !isNew(text))
      continue;
    const sheet = sheetOf(draft, basis.language) ?? sheetFor(text, basis);
    const tie = tieOf(draft, posting.jobDescription ?? "", requirements);
    const { kind, competency } = draft;
    questions.push({ text, kind, competency, ...tie, ...(sheet && { sheet }) });
  }
  if (questions.length * 2 < wish.count) return null;
  for (const question of basis.questions) {
    if (questions.length < wish.count && (question.again || isNew(question.text))) questions.push(question);
  }
  const notices = basis.notices.filter((notice) => !OF_BANK.has(notice));
  return { ...basis, requirements, questions, notices };
}

/** What a model would listen for, where that is a sheet. */
function sheetOf({ points = [], traps = [] }: QuestionDraft, language: Language): Sheet | undefined {
  const kept: Sheet["points"] = [];
  for (const point of points) {
    const text = line(point.text, POINTS.longest);
    const followUp = line(point.followUp, FOLLOW_UP);
    const words = new Set(stemsOf(text, language));
    const isKnown = kept.some((other) => overlap(words, new Set(stemsOf(other.text, language))) > SAME);
    if (text === "" || followUp === "" || isKnown || kept.length === POINTS.most) continue;
    kept.push({ key: `point ${kept.length + 1}`, text, followUp });
  }
  if (kept.length < POINTS.fewest) return undefined;
  const trapTexts = traps.map((trap) => line(trap, POINTS.longest)).filter((trap) => trap !== "");
  return {
    points: kept,
    traps: trapTexts.slice(0, MOST_TRAPS).map((text, at) => ({ key: `trap ${at + 1}`, text })),
  };
}

/** The bank's sheet, where it has the same question in nearly the same words. */
function sheetFor(text: string, { questions }: MadeSet): Sheet | undefined {
  const words = new Set(plainWords(text));
  return questions.find((question) => overlap(words, new Set(plainWords(question.text))) > SAME)?.sheet;
}

/** The sentence a question comes from, when it is one of the posting's, and the requirement it belongs to. */
function tieOf(
  { why = "", competency }: QuestionDraft,
  description: string,
  requirements: Requirement[],
): { why?: string; requirementKey?: string } {
  const sentence = why.trim();
  if (sentence.length > LONGEST_SENTENCE || !stands(sentence, description)) return {};
  const known = requirements.find(
    (other) => other.sentence.includes(sentence) || sentence.includes(other.sentence),
  );
  if (known) return { why: known.sentence, requirementKey: known.key };
  const key = keyOf(sentence);
  if (requirements.length < MOST_REQUIREMENTS) {
    const topic = cut(sentence, LONGEST_TOPIC);
    requirements.push({ key, kind: "skill", competency, topic, sentence });
  }
  return { why: sentence, requirementKey: key };
}

/** Whether a quotation stands in a text character by character, with no word cut in half. */
function stands(quote: string, text: string): boolean {
  return quote !== "" && text.includes(quote) && hasWords(plain(text), plain(quote));
}

/** How much two sets have in common, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/** One line of plain text within a limit. */
function line(text: string, limit: number): string {
  return cut(wellFormed(text).replace(/\s+/g, " ").trim(), limit);
}
