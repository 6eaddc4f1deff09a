import type { Context } from "./context";
import type { ReadAnswer } from "./read";
import type { ReadSentence, ReadWord } from "./sentence";

/** How far an answer is about what was asked. */
export interface Relevance {
  /** When it seems to be about something else: how far it may be that the tie was only not seen, 0 to 1. */
  doubt: number;
  /** 0: nothing in common with question, job or working life; 1: plainly about it. */
  strength: number;
  /** Whether it talks about something else altogether. */
  isOffTopic: boolean;
  /** The sentence that meets the question best. */
  best?: ReadSentence;
}

/** What each kind of common ground counts, and up to how much. */
const GROUND = {
  question: { weight: 1.3, most: 4 },
  why: { weight: 0.8, most: 2.4 },
  theme: { weight: 0.6, most: 2.4 },
  field: { weight: 0.5, most: 3 },
  posting: { weight: 0.5, most: 2.5 },
  work: { weight: 0.35, most: 2.1 },
  deed: { weight: 0.3, most: 1.5 },
  trade: { weight: 0.25, most: 1 },
};
const CORE: ReadonlySet<Common> = new Set<Common>(["question", "why", "theme", "field", "posting", "work"]);
/** With this much common ground an answer is plainly about the question. */
const PLAIN = 7;
/** Where nothing is told, the best sentence has to show it: saying more of the same adds nothing. */
const PLAIN_SENTENCE = 3;
/** Below `value` it is something else, from `plain` on it is not; between them other signs decide. */
const OFF_TOPIC = {
  words: 3,
  wordsUntold: 4,
  many: 6,
  value: 1.3,
  doubtful: 2.4,
  plain: 5,
  perWord: 0.12,
  essay: 4,
};
const DOUBT = { from: 0.6, over: 1.2 };

/** Compares what an answer says with what it was asked; only sentences that say something count. */
export function relevanceOf(answer: ReadAnswer, context: Context): Relevance {
  const usable = answer.sentences.filter(
    ({ isCopied, isList, isRepeated }) => !isCopied && !isList && !isRepeated,
  );
  const concrete = usable.filter(({ isConcrete }) => isConcrete);
  const judged = concrete.length > 0 ? usable.filter(saysSomething) : usable;
  const all = new Ground();
  let best: ReadSentence | undefined;
  let most = 0;
  for (const sentence of judged) {
    const own = new Ground();
    own.add(sentence, context);
    all.add(sentence, context);
    if (own.value <= most) continue;
    most = own.value;
    best = sentence;
  }
  const fewest = concrete.length > 0 ? OFF_TOPIC.words : OFF_TOPIC.wordsUntold;
  return {
    doubt: all.doubt,
    strength: Math.min(1, concrete.length > 0 ? all.value / PLAIN : most / PLAIN_SENTENCE),
    isOffTopic: all.topical.size >= fewest && all.isElsewhere,
    best,
  };
}

/** A word of some trade that is no word of free time. */
function isOfWork({ tags }: ReadWord): boolean {
  return !tags.includes("leisure") && !tags.includes("common");
}

/** Padding is left out, so that it can neither make nor break the tie to the question. */
function saysSomething({ isConcrete, isAction, pasts, isPast, topical }: ReadSentence): boolean {
  return isConcrete || (isAction && pasts > 0) || (isPast && topical.size >= 2);
}

type Common = keyof typeof GROUND;

/** What sentences have in common with the question, the posting and working life. */
class Ground {
  readonly topical = new Set<string>();
  /** Words of the question, the posting, the trade: what the answer should be about. */
  private readonly core = new Set<string>();
  private readonly leisure = new Set<string>();
  private privately = 0;
  private people = 0;
  private readonly met = new Map<string, number>();
  private readonly sums = new Map<Common, number>();

  add(sentence: ReadSentence, context: Context): void {
    for (const stem of sentence.topical) if (!context.company.has(stem)) this.topical.add(stem);
    this.privately += sentence.privately;
    this.people += sentence.counts.get("person") ?? 0;
    for (const word of sentence.words) {
      if (word.tags.includes("function") || context.company.has(word.fold)) continue;
      const asked = context.question.get(word.stem);
      if (asked !== undefined) this.meet("question", word, asked);
      else if (context.why.has(word.stem)) this.meet("why", word);
      else if (context.posting.has(word.stem)) this.meet("posting", word);
      if (word.themes.some((theme) => context.themes.has(theme))) this.meet("theme", word);
      if (word.fields.some((field) => context.fields.has(field))) this.meet("field", word);
      else if (word.fields.length > 0 && isOfWork(word)) this.meet("trade", word);
      if (word.tags.includes("work")) this.meet("work", word);
      if (word.tags.includes("deed")) this.meet("deed", word);
      if (word.tags.includes("leisure") && !this.core.has(word.stem)) this.leisure.add(word.stem);
    }
  }

  get value(): number {
    let value = 0;
    for (const [ground, sum] of this.sums)
      value += Math.min(GROUND[ground].most, sum * GROUND[ground].weight);
    return value;
  }

  /** Whether it talks of something else. */
  get isElsewhere(): boolean {
    if (this.value < OFF_TOPIC.value && this.topical.size >= OFF_TOPIC.many) return true;
    if (this.value >= OFF_TOPIC.plain) return false;
    return this.isPrivate || this.isEssay || (this.value < OFF_TOPIC.doubtful && this.isThin);
  }

  get doubt(): number {
    if (this.isPrivate || this.isEssay) return 0;
    return Math.min(1, Math.max(0, this.value - DOUBT.from) / DOUBT.over);
  }

  /** More of private life than of the job. */
  private get isPrivate(): boolean {
    const signs = this.leisure.size + 2 * this.privately;
    return signs >= 1 && 1.25 * signs >= this.core.size;
  }

  /** Told of nobody: an essay, where the question asks a person. */
  private get isEssay(): boolean {
    return this.people === 0 && this.core.size < OFF_TOPIC.essay;
  }

  private get isThin(): boolean {
    return this.value < this.topical.size * OFF_TOPIC.perWord;
  }

  private meet(ground: Common, word: ReadWord, weight = 1): void {
    const key = `${ground} ${word.stem}`;
    if (this.met.has(key)) return;
    this.met.set(key, weight);
    this.sums.set(ground, (this.sums.get(ground) ?? 0) + weight);
    if (weight < 1 || !CORE.has(ground)) return;
    this.core.add(word.stem);
    this.leisure.delete(word.stem);
  }
}
