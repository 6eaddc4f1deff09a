import { type Piece, wordsOf } from "../text";
import type { Speech } from "../words";
import type { FieldId, ThemeId } from "../words/ids";
import type { ReadingTag } from "../words/types";
import { type TaggedWord, isCapital, isEnumeration, isNumber, namesIn } from "./marks";

/** A word of an answer with what it stands for. */
export interface ReadWord extends TaggedWord {
  stem: string;
  themes: readonly ThemeId[];
  fields: readonly FieldId[];
}

/** A sentence of an answer with what can be seen in it. */
export interface ReadSentence extends Piece {
  /** The sentence it is a clause of, when it is one. */
  whole: string;
  words: ReadWord[];
  counts: ReadonlyMap<ReadingTag, number>;
  /** Stems of the words that carry a subject: no small words, none that fit everywhere. */
  topical: ReadonlySet<string>;
  /** Numbers, in digits or words. */
  numbers: number;
  /** Names of people, firms, places, tools. */
  names: number;
  /** Verbs that say what somebody did, and what the first person does or would do. */
  pasts: number;
  steps: number;
  /** Signs of private life: "my uncle", "in my free time". */
  privately: number;
  /** Whether it is told as something that happened. */
  isPast: boolean;
  /** Whether I or we are who it is about. */
  isOfFirst: boolean;
  /** Whether I or we do something in it. */
  isAction: boolean;
  /** Whether it says something that could be checked: an event, a step, a number, with a subject. */
  isConcrete: boolean;
  /** Words in a row without the small words that make sentences. */
  isList: boolean;
}

const NO_SUBJECT = new Set<ReadingTag>([
  "function",
  "common",
  "weakVerb",
  "pastVerb",
  "time",
  "virtue",
  "filler",
  "hedge",
  "general",
]);
/** "I help people" says nothing yet: a habit has to be about more than one thing to be concrete. */
const HABIT_SUBJECTS = 2;
/** "Parcels went missing at the depot": past and about something, whatever the verb. */
const EVENT_SUBJECTS = 3;
const LIST = { fewest: 6, smallWords: 0.2, verbs: 0.15 };
/** "I" or "we" among the first words are who a sentence is about. */
const AHEAD = 5;
/** Characters in which the first words of a sentence stand. */
const OPENING = 80;

/**
 * Reads a sentence, or a clause of one.
 *
 * @param whole The sentence that the clause belongs to.
 * @param company Words of the employer's name, which are no subject.
 */
export function readSentence(
  piece: Piece,
  whole: string,
  speech: Speech,
  company: ReadonlySet<string>,
): ReadSentence {
  const words = taggedWords(piece.text, speech);
  const folds = words.map((word) => word.fold);
  const counts = speech.readingLexicon.countIn(folds);
  const seen = countMarks(piece.text, words, speech, company);
  const isOfFirst = hasFirstAhead(words) || isWithoutSubject(piece.text, whole, folds, speech);
  const { pasts, steps } = seen;
  return {
    ...piece,
    ...seen,
    whole,
    words,
    counts,
    privately: seen.kin + (counts.get("private") ?? 0),
    isOfFirst,
    isAction: pasts + steps > 0 && (counts.has("first") || steps > 0 || isOfFirst),
    isConcrete: isConcrete(seen, counts),
    isList: isListOfWords(words.length, counts, pasts + steps) || isEnumeration(piece.text, words),
  };
}

function taggedWords(text: string, speech: Speech): ReadWord[] {
  return wordsOf(text).map((word) => ({
    ...word,
    stem: speech.stem(word.fold),
    tags: speech.readingLexicon.tagsOf(word.fold),
    themes: speech.themeLexicon.tagsOf(word.fold),
    fields: speech.fieldLexicon.tagsOf(word.fold),
  }));
}

interface Marks {
  topical: ReadonlySet<string>;
  numbers: number;
  names: number;
  pasts: number;
  steps: number;
  kin: number;
  isPast: boolean;
  /** Whether it has one of the verbs that a past is built with. */
  hasAuxiliary: boolean;
}

function countMarks(
  text: string,
  words: readonly ReadWord[],
  speech: Speech,
  company: ReadonlySet<string>,
): Marks {
  const { grammar } = speech;
  const folds = words.map((word) => word.fold);
  const hasAuxiliary = folds.some((word) => grammar.isAuxiliary(word));
  const named = namesIn(text, words, grammar.nounsAreCapitalised);
  const topical = new Set<string>();
  const marks = { numbers: 0, pasts: 0, steps: 0, kin: 0, isPast: hasAuxiliary };
  words.forEach((word, at) => {
    const isNoun = grammar.nounsAreCapitalised && at > 0 && isCapital(text, word);
    const past = isNoun ? "none" : speech.pastOf(word.fold);
    const isPast = past === "past" || (past === "participle" && hasAuxiliary);
    if (isPast) marks.isPast = true;
    if (isPast && !word.tags.includes("weakVerb")) marks.pasts++;
    else if (grammar.isStep(folds, at)) marks.steps++;
    if (word.tags.includes("kin") && words[at - 1]?.tags.includes("possessive")) marks.kin++;
    const isName = named.has(at) || company.has(word.fold);
    if (isNumber(text, words, at) || word.tags.includes("numberWord")) marks.numbers++;
    else if (carriesSubject(word) && !isPast && !isName) topical.add(word.stem);
  });
  const names = [...named].filter((at) => !named.has(at - 1)).length;
  return { ...marks, topical, names, hasAuxiliary };
}

function isConcrete(marks: Marks, counts: ReadonlyMap<ReadingTag, number>): boolean {
  const { topical, pasts, steps, numbers, names, isPast, hasAuxiliary } = marks;
  if (!counts.has("function") && pasts === 0) return false;
  const isPinned = pasts > 0 && (numbers + names > 0 || counts.has("time"));
  if (isPinned) return true;
  if (topical.size === 0) return false;
  const isPlaced = counts.has("time") || counts.has("forward") || (counts.has("situation") && hasAuxiliary);
  const isEvent = isPast && topical.size >= EVENT_SUBJECTS;
  const isMeant = counts.has("conditional") && counts.has("first");
  const isPlanned = steps > 0 && topical.size >= (isMeant ? 1 : HABIT_SUBJECTS);
  const isIntended = isMeant && topical.size >= HABIT_SUBJECTS;
  return isPlaced || isEvent || isPlanned || isIntended || pasts + numbers + names > 0;
}

function isListOfWords(words: number, counts: ReadonlyMap<ReadingTag, number>, verbs: number): boolean {
  const small = counts.get("function") ?? 0;
  return words >= LIST.fewest && small < words * LIST.smallWords && verbs < words * LIST.verbs;
}

function carriesSubject({ fold, tags }: ReadWord): boolean {
  return fold.length >= 3 && !tags.some((tag) => NO_SUBJECT.has(tag));
}

function hasFirstAhead(words: readonly ReadWord[]): boolean {
  return words.slice(0, AHEAD).some(({ tags }) => tags.includes("first"));
}

/** "Called the supplier" in notes, and clauses that go on from "I": "moved the fish to the grill". */
function isWithoutSubject(text: string, whole: string, folds: readonly string[], speech: Speech): boolean {
  const isPast = (fold: string) => speech.pastOf(fold) === "past";
  if (text === whole) return isPast(folds[0] ?? "");
  if (!folds.slice(0, 2).some(isPast)) return false;
  const opening = wordsOf(whole.slice(0, OPENING)).slice(0, AHEAD);
  return opening.some(({ fold }) => speech.readingLexicon.tagsOf(fold).includes("first"));
}
