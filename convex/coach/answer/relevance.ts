import type { Context } from "./context";
import type { ReadAnswer, ReadSentence, ReadWord } from "./read";

/** How far an answer is about what was asked. */
export interface Relevance {
  /** How much common ground there is, from 0; far below 1 there is none to speak of. */
  ground: number;
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
  deed: { weight: 0.25, most: 1 },
};
/** With this much common ground an answer is plainly about the question. */
const PLAIN = 6;
/** Below `value` it is something else, below `doubtful` when most of its words are strange to the question. */
const OFF_TOPIC = { words: 2, wordsUntold: 4, value: 1.2, doubtful: 2.6, perWord: 0.12 };

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
    ground: all.value,
    strength: Math.min(1, all.value / PLAIN),
    isOffTopic: all.topical.size >= fewest && all.isElsewhere,
    best,
  };
}

/** Padding is left out, so that it can neither make nor break the tie to the question. */
function saysSomething({ isConcrete, isAction, pasts, isPast, topical }: ReadSentence): boolean {
  return isConcrete || (isAction && pasts > 0) || (isPast && topical.size >= 2);
}

type Common = keyof typeof GROUND;

/** What sentences have in common with the question, the posting and working life. */
class Ground {
  readonly topical = new Set<string>();
  private readonly common = new Set<string>();
  private readonly leisure = new Set<string>();
  /** "my uncle", "my dog" */
  private family = 0;
  private people = 0;
  private readonly met = new Map<string, number>();
  private readonly sums = new Map<Common, number>();

  add(sentence: ReadSentence, context: Context): void {
    for (const stem of sentence.topical) if (!context.company.has(stem)) this.topical.add(stem);
    this.family += sentence.counts.get("family") ?? 0;
    this.people += sentence.counts.get("person") ?? 0;
    for (const word of sentence.words) {
      if (word.tags.includes("function") || context.company.has(word.fold)) continue;
      const asked = context.question.get(word.stem);
      if (asked !== undefined) this.meet("question", word, asked);
      else if (context.why.has(word.stem)) this.meet("why", word);
      else if (context.posting.has(word.stem)) this.meet("posting", word);
      if (word.themes.some((theme) => context.themes.has(theme))) this.meet("theme", word);
      if (word.fields.some((field) => context.fields.has(field))) this.meet("field", word);
      if (word.tags.includes("work")) this.meet("work", word);
      if (word.tags.includes("deed")) this.meet("deed", word);
      if (word.tags.includes("leisure") && !this.common.has(word.stem)) this.leisure.add(word.stem);
    }
  }

  get value(): number {
    let value = 0;
    for (const [ground, sum] of this.sums)
      value += Math.min(GROUND[ground].most, sum * GROUND[ground].weight);
    return value;
  }

  /** Whether it talks of something else: hardly any common ground, or more free time than work. */
  get isElsewhere(): boolean {
    if (this.value < OFF_TOPIC.value) return true;
    const shared = [...this.common].filter((stem) => this.topical.has(stem)).length;
    const isThin = this.value < this.topical.size * OFF_TOPIC.perWord;
    const isPrivate = this.leisure.size + this.family > shared;
    // Told of nobody: an essay, where the question asks a person.
    return this.value < OFF_TOPIC.doubtful && (isThin || isPrivate || this.people === 0);
  }

  private meet(ground: Common, word: ReadWord, weight = 1): void {
    const key = `${ground} ${word.stem}`;
    if (this.met.has(key)) return;
    this.met.set(key, weight);
    this.sums.set(ground, (this.sums.get(ground) ?? 0) + weight);
    if (weight < 1) return;
    this.common.add(word.stem);
    this.leisure.delete(word.stem);
  }
}
