import { sentencesOf } from "../sentences";
import { type Piece, type Word, wordsOf } from "../text";
import { isKnownTool } from "../posting/tools";
import type { Speech } from "../words";
import type { FieldId, ReadingTag, ThemeId } from "../words/types";
import type { Shingles } from "./shingles";

/** A word of an answer with what it stands for. */
export interface ReadWord extends Word {
  stem: string;
  tags: readonly ReadingTag[];
  themes: readonly ThemeId[];
  fields: readonly FieldId[];
}

/** A sentence of an answer with what can be seen in it. */
export interface ReadSentence extends Piece {
  /** The sentence it is a part of, when it is one. */
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
  /** Taken over from the question or the posting. */
  isCopied: boolean;
  /** Says again what the answer has said before. */
  isRepeated: boolean;
  /** Words in a row without the small words that make sentences. */
  isList: boolean;
}

export interface ReadAnswer {
  text: string;
  sentences: ReadSentence[];
  /** Words of the whole answer. */
  wordCount: number;
}

/** From this share on a sentence belongs to the text it shares its words with. */
const COPIED = 0.6;
const REPEATED = 0.7;
const FEWEST_SMALL_WORDS = 0.2;
const FEWEST_VERBS = 0.15;
const LONG_SENTENCE = 26;

/**
 * Reads an answer sentence by sentence.
 *
 * @param given What the person was given: the question and the posting; the employer's name.
 */
export function readAnswer(
  text: string,
  speech: Speech,
  { given, company }: { given: Shingles; company: ReadonlySet<string> },
): ReadAnswer {
  const said = given.empty();
  const sentences = sentencesOf(text)
    .flatMap((piece) => parts(piece, speech).map((part) => ({ part, whole: piece.text })))
    .map(({ part, whole }) => {
      const sentence = readSentence(part, whole, speech, company);
      const folds = sentence.words.map((word) => word.fold);
      sentence.isCopied = given.shareOf(folds) >= COPIED;
      sentence.isRepeated = said.shareOf(folds) >= REPEATED;
      sentence.isConcrete &&= !sentence.isCopied && !sentence.isRepeated && !sentence.isList;
      said.add(folds);
      return sentence;
    });
  return { text, sentences, wordCount: sentences.reduce((sum, { words }) => sum + words.length, 0) };
}

function readSentence(
  piece: Piece,
  whole: string,
  speech: Speech,
  company: ReadonlySet<string>,
): ReadSentence {
  const { grammar, readingLexicon, themeLexicon, fieldLexicon } = speech;
  const words = wordsOf(piece.text).map((word) => ({
    ...word,
    stem: speech.stem(word.fold),
    tags: readingLexicon.tagsOf(word.fold),
    themes: themeLexicon.tagsOf(word.fold),
    fields: fieldLexicon.tagsOf(word.fold),
  }));
  const folds = words.map((word) => word.fold);
  const counts = readingLexicon.countIn(folds);
  const has = (tag: ReadingTag) => (counts.get(tag) ?? 0) > 0;
  const auxiliary = folds.some((word) => grammar.isAuxiliary(word));
  const named = namesIn(piece.text, words, speech);
  const topical = new Set<string>();
  let pasts = 0;
  let steps = 0;
  let numbers = 0;
  let isPastTense = auxiliary;
  let privately = counts.get("private") ?? 0;
  words.forEach((word, at) => {
    const past =
      grammar.hasCompounds && at > 0 && isCapital(piece.text, word) ? "none" : speech.pastOf(word.fold);
    const isPast = past === "past" || (past === "participle" && auxiliary);
    if (isPast) isPastTense = true;
    if (word.tags.includes("kin") && words[at - 1]?.tags.includes("possessive")) privately++;
    if (isPast && !word.tags.includes("weakVerb")) pasts++;
    else if (grammar.isStep(folds, at)) steps++;
    if (isNumber(piece.text, words, at) || word.tags.includes("numberWord")) numbers++;
    else if (carriesSubject(word) && !isPast && !named.has(at) && !company.has(word.fold))
      topical.add(word.stem);
  });
  const small = counts.get("function") ?? 0;
  const isOfFirst =
    hasFirstAhead(words) || (opensWithVerb(folds, speech) && isToldByFirst(piece, whole, speech));
  const names = [...named].filter((at) => !named.has(at - 1)).length;
  const isTold = small > 0 || pasts > 0;
  const isPlaced = has("time") || has("forward") || (has("situation") && auxiliary);
  const isEvent = isPastTense && topical.size >= EVENT_SUBJECTS;
  const happens = isPlaced || isEvent || pasts + numbers + names > 0;
  const isPinned = pasts > 0 && (numbers + names > 0 || has("time"));
  const isHypothetical = has("conditional") && has("first");
  const isPlanned =
    (steps > 0 && topical.size >= (isHypothetical ? 1 : HABIT_SUBJECTS)) ||
    (isHypothetical && topical.size >= HABIT_SUBJECTS);
  return {
    ...piece,
    whole,
    words,
    counts,
    topical,
    numbers,
    names,
    pasts,
    steps,
    privately,
    isPast: isPastTense,
    isOfFirst,
    isAction: pasts + steps > 0 && (has("first") || steps > 0 || isOfFirst),
    isConcrete: isTold && (isPinned || (topical.size > 0 && (happens || isPlanned))),
    isCopied: false,
    isRepeated: false,
    isList: isListOfWords(words.length, small, pasts + steps) || isEnumeration(piece.text, words),
  };
}

/** "I help people" says nothing yet; a habit has to be about more than one thing to be concrete. */
const HABIT_SUBJECTS = 2;
/** "Parcels went missing at the depot": past and about something, whatever the verb. */
const EVENT_SUBJECTS = 3;

function isListOfWords(words: number, small: number, verbs: number): boolean {
  return words >= 6 && small < words * FEWEST_SMALL_WORDS && verbs < words * FEWEST_VERBS;
}

/** Hardly two words without a comma between them. */
function isEnumeration(text: string, words: readonly Word[]): boolean {
  if (words.length < 6) return false;
  let commas = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before && /[,;|/]/.test(text.slice(before.end, word.start))) commas++;
  });
  return commas >= words.length * MANY_COMMAS;
}

const MANY_COMMAS = 0.5;

/** Long sentences, and speech without full stops, are read in parts that each say one thing. */
function parts(piece: Piece, speech: Speech): Piece[] {
  const words = wordsOf(piece.text);
  if (words.length <= LONG_SENTENCE) return [piece];
  const found: Piece[] = [];
  let from = 0;
  let count = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const gap = before ? piece.text.slice(before.end, word.start) : "";
    const turns = /[,;:–—]/.test(gap) && count >= PART.afterComma;
    const begins = count >= PART.beforeSubject && speech.readingLexicon.tagsOf(word.fold).includes("first");
    if (before && (turns || begins)) {
      found.push(trim(piece, from, word.start));
      from = word.start;
      count = 0;
    }
    count++;
  }
  found.push(trim(piece, from, piece.text.length));
  return found;
}

/** Words that a part has before a new one may begin. */
const PART = { afterComma: 8, beforeSubject: 14 };

function trim(piece: Piece, from: number, to: number): Piece {
  return { text: piece.text.slice(from, to).trimEnd(), start: piece.start + from };
}

function carriesSubject({ fold, tags }: ReadWord): boolean {
  return fold.length >= 3 && !tags.some((tag) => NO_SUBJECT.has(tag));
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

/** "15 %", "2,400", "3x": each a single number; the parts after the first do not count again. */
function isNumber(text: string, words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (!word || !startsWithDigit(word.fold)) return false;
  const before = words[at - 1];
  if (before && startsWithDigit(before.fold) && /^[.,:'’/]$/.test(text.slice(before.end, word.start)))
    return false;
  return !(
    IDLE_NUMBERS.has(word.fold) && /^\s?(?:%|percent|prozent)/iu.test(text.slice(word.end, word.end + 9))
  );
}

function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** "I gave 110 %" counts nothing. */
const IDLE_NUMBERS = new Set(["100", "110", "120", "150", "200", "1000"]);

function hasFirstAhead(words: readonly ReadWord[]): boolean {
  return words.slice(0, 5).some(({ tags }) => tags.includes("first"));
}

/** A part without a subject of its own: "moved the fish to the grill", "und trug es in die Karte ein". */
function opensWithVerb(folds: readonly string[], speech: Speech): boolean {
  return folds.slice(0, 2).some((fold) => speech.pastOf(fold) === "past");
}

/** Notes leave out the person, and later parts of a sentence do. */
function isToldByFirst(piece: Piece, whole: string, speech: Speech): boolean {
  if (piece.text === whole) return !speech.grammar.hasCompounds;
  const opening = wordsOf(whole.slice(0, OPENING)).slice(0, 5);
  return opening.some(({ fold }) => speech.readingLexicon.tagsOf(fold).includes("first"));
}

/** Characters in which the first words of a sentence stand. */
const OPENING = 80;

/**
 * The places of names: capitalised words within a sentence. Where all nouns are written so, only what is
 * written as no noun is, and two in a row.
 */
function namesIn(text: string, words: readonly ReadWord[], speech: Speech): ReadonlySet<number> {
  const places = new Set<number>();
  const isBig = (at: number) => {
    const word = words[at];
    return word !== undefined && isCapital(text, word) && !word.tags.some((tag) => NO_NAME.has(tag));
  };
  words.forEach((word, at) => {
    if (at === 0 || !isCapital(text, word)) return;
    const raw = text.slice(word.start, word.end);
    const hasSign = isKnownTool(raw) || /^\p{Lu}{2,}\d*$/u.test(raw) || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(raw);
    const before = words[at - 1];
    const follows = before !== undefined && isBig(at - 1) && text.slice(before.end, word.start) === " ";
    if (hasSign) places.add(at);
    else if (speech.grammar.hasCompounds && follows && isBig(at)) places.add(at - 1).add(at);
    else if (!speech.grammar.hasCompounds && isBig(at) && raw.length > 1) places.add(at);
  });
  return places;
}

const NO_NAME = new Set<ReadingTag>(["function", "time", "first", "numberWord"]);

function isCapital(text: string, word: Word): boolean {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}
