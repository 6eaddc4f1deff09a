/** Scripts that put no spaces between words: their phrases are found anywhere in a text. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/**
 * A vocabulary. Phrases are looked up word by word: one large expression would take longer to compile than all
 * the rest of a capture takes to run.
 *
 * A source has phrases divided by "|" or line breaks, each in the form that `fold` gives; one that ends in "*" is
 * the beginning of a longer word or phrase. All questions are asked of folded text.
 */
export class Phrases {
  private whole: ReadonlySet<string> | undefined;
  private index: Map<string, string[]> | undefined;
  private unspaced: string[] = [];

  /**
   * @param source The phrases.
   * @param alone Phrases that mean something only when they are the whole text.
   */
  constructor(
    private readonly source: string,
    private readonly alone = "",
  ) {}

  /** Whether the text is one of the phrases. */
  is(folded: string): boolean {
    this.whole ??= new Set(phrasesIn(`${this.source}|${this.alone}`));
    return folded !== "" && this.whole.has(folded);
  }

  /** Whether the text holds one of the phrases, as whole words. */
  within(folded: string): boolean {
    if (this.is(folded)) return true;
    const index = (this.index ??= this.indexed());
    if (UNSPACED.test(folded)) return this.unspaced.some((phrase) => folded.includes(phrase));
    for (let at = 0; at >= 0 && folded; at = folded.indexOf(" ", at) + 1 || -1) {
      const phrases = index.get(folded.slice(at, at + 2));
      if (phrases?.some((phrase) => standsAt(folded, at, phrase))) return true;
    }
    return false;
  }

  private indexed(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const phrase of phrasesIn(this.source)) {
      if (UNSPACED.test(phrase)) this.unspaced.push(phrase);
      const beginning = phrase.slice(0, 2);
      const others = index.get(beginning);
      if (others) others.push(phrase);
      else if (phrase) index.set(beginning, [phrase]);
    }
    return index;
  }
}

function phrasesIn(source: string): string[] {
  return source.replaceAll("\n  ", "|").split("|");
}

function standsAt(text: string, at: number, phrase: string): boolean {
  if (phrase.endsWith("*")) return text.startsWith(phrase.slice(0, -1), at);
  const end = at + phrase.length;
  return text.startsWith(phrase, at) && (end === text.length || text.charAt(end) === " ");
}

/** Two vocabularies of single words: a text holds a pair when a word of the first stands before one of the second. */
export class Pairs {
  private readonly first: Phrases;
  private readonly second: Phrases;

  constructor(first: string, second: string) {
    this.first = new Phrases(first);
    this.second = new Phrases(second);
  }

  within(folded: string): boolean {
    const words = folded.split(" ");
    return words.some((word, at) => this.first.is(word) && this.second.within(words[at + 1] ?? ""));
  }
}
