import { plain } from "../text";
import type { Language } from "../types";
import { allStemsOf, stemsOf } from "./stem";
import type { BankEntry } from "./types";

/** How much a phrase is worth by where it stands: apart, and outside of what the sentence is about. */
const APART = 0.6;
const ASIDE = 0.4;
/** What further words of the entry add, beside its best phrase. */
const FURTHER = 0.35;
/** So many other words may stand within a phrase that is said in one piece. */
const GAP = 2;
/** How much of a score does not depend on how much of the sentence's topic is covered. */
const SURE = 0.5;
const SHORTEST_PART = 5;
const SHORTEST_COMPOUND = 9;

/** How well an entry fits a sentence. */
export interface Fit {
  /** By the phrases of the entry that stand whole in the sentence: a rare word counts 1, most of what is covered whole. */
  score: number;
  /** How much of what the sentence says is done or wanted the entry's phrases cover, 0 to 1. */
  covered: number;
  /** Whether a phrase of more than one word stands in one piece, its words in their order. */
  isWhole: boolean;
  /** Whether a phrase of more than one word stands there, or two phrases of one. */
  isSure: boolean;
}

interface Indexed {
  entry: BankEntry;
  phrases: Phrase[];
}

interface Phrase {
  /** Its stems, without small words. */
  words: string[];
  /** All of it, where small words leave one word of several: "on call". */
  said?: string;
}

/** The stems of a text: with and without small words in order, each with the parts of a compound, and all of them. */
interface Heard {
  said: string;
  spoken: string[];
  words: Map<string, string[]>;
  all: Set<string>;
}

type Both = Record<"sentence" | "scope", Heard>;

/** Entries made ready to be found by what a sentence is about. */
export class Fits {
  private readonly all: Indexed[];
  private readonly rarity = new Map<string, number>();

  constructor(
    entries: readonly BankEntry[],
    private readonly language: Language,
  ) {
    this.all = entries.map((entry) => remembered(entry, language));
    const counts = new Map<string, number>();
    for (const { phrases } of this.all)
      for (const word of wordsOf(phrases)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const rare = (count: number) => Math.log(1 + (this.all.length - count + 0.5) / (count + 0.5));
    for (const [word, count] of counts) this.rarity.set(word, rare(count) / rare(1));
  }

  /**
   * Entries a phrase of which stands whole in a sentence. One word is enough only as a word of its own, in what the
   * sentence says is done or wanted.
   *
   * @param scope What the sentence says is done or wanted, in its own words.
   */
  to(sentence: string, scope: string): Map<BankEntry, Fit> {
    const heard = { sentence: this.heard(sentence), scope: this.heard(scope) };
    const found = new Map<BankEntry, Fit>();
    for (const { entry, phrases } of this.all) {
      const standing = phrases.filter((phrase) => standsIn(phrase, heard));
      if (standing.length > 0) found.set(entry, this.fit(standing, wordsOf(phrases), heard));
    }
    return found;
  }

  private heard(text: string): Heard {
    const spoken = stemsOf(text, this.language);
    const words = new Map(spoken.map((word) => [word, [word, ...this.parts(word)]]));
    const said = joined(allStemsOf(text, this.language));
    return { said, spoken, words, all: new Set([...words.values()].flat()) };
  }

  private fit(standing: readonly Phrase[], own: ReadonlySet<string>, { sentence, scope }: Both): Fit {
    const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + this.rare(word), 0);
    const worth = ({ words }: Phrase) => {
      const sum = words.reduce((all, word) => all + this.rare(word) * (scope.all.has(word) ? 1 : ASIDE), 0);
      return sum * (isNear(words, sentence.spoken) ? 1 : APART);
    };
    const best = standing.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    const further = [...scope.all].filter((word) => own.has(word) && !best.words.includes(word));
    const covered = [...scope.words]
      .filter(([, parts]) => parts.some((part) => own.has(part)))
      .map(([word]) => word);
    const share = scope.words.size === 0 ? 0 : weigh(covered) / weigh([...scope.words.keys()]);
    const long = standing.filter(isLong);
    return {
      score: (worth(best) + FURTHER * weigh(further)) * (SURE + (1 - SURE) * share),
      covered: share,
      isSure: long.length > 0 || wordsOf(standing).size > 1,
      isWhole: long.some(({ words }) => joined(sentence.spoken).includes(joined(words))),
    };
  }

  /** How rare a word is over the bank, up to 1: a word of one entry, or one that the bank does not know. */
  private rare(word: string): number {
    return this.rarity.get(word) ?? 1;
  }

  /** "Bewohnerzimmer" has "bewohner" and "zimmer", where an entry has them. */
  private parts(word: string): string[] {
    if (this.language !== "de" || word.length < SHORTEST_COMPOUND) return [];
    const parts: string[] = [];
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      if (this.rarity.has(word.slice(0, at))) {
        parts.push(word.slice(0, at));
        break;
      }
    }
    for (let at = 3; at <= word.length - SHORTEST_PART; at++) {
      if (this.rarity.has(word.slice(at))) {
        parts.push(word.slice(at));
        break;
      }
    }
    return parts;
  }
}

/** Whether a phrase stands whole: of several words anywhere, of one as a word of its own in what is done or wanted. */
function standsIn({ words, said }: Phrase, { sentence, scope }: Both): boolean {
  const [first = ""] = words;
  if (said !== undefined) return sentence.said.includes(said);
  return words.length > 1 ? words.every((word) => sentence.all.has(word)) : scope.words.has(first);
}

function isLong({ words, said }: Phrase): boolean {
  return words.length > 1 || said !== undefined;
}

function wordsOf(phrases: readonly Phrase[]): Set<string> {
  return new Set(phrases.flatMap(({ words }) => words));
}

/** Words with a blank around each, so that whole ones are found. */
function joined(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}

/** Whether the words of a phrase stand close together, in whatever order. */
function isNear(phrase: readonly string[], spoken: readonly string[]): boolean {
  if (phrase.length === 1) return true;
  const most = phrase.length + GAP;
  return spoken.some((_, at) => {
    const stretch = spoken.slice(at, at + most);
    return phrase.every((word) =>
      stretch.some((one) => one === word || one.endsWith(word) || one.startsWith(word)),
    );
  });
}

const REMEMBERED: Record<Language, WeakMap<BankEntry, Indexed>> = { en: new WeakMap(), de: new WeakMap() };

/** The same entry is made ready once. */
function remembered(entry: BankEntry, language: Language): Indexed {
  const known = REMEMBERED[language].get(entry);
  if (known) return known;
  const fits = entry.tool ? [...entry.fits[language], plain(entry.tool)] : entry.fits[language];
  const phrases = fits.map((phrase) => phraseOf(phrase, language)).filter(({ words }) => words.length > 0);
  const made = { entry, phrases };
  REMEMBERED[language].set(entry, made);
  return made;
}

function phraseOf(text: string, language: Language): Phrase {
  const words = stemsOf(text, language);
  const all = allStemsOf(text, language);
  return words.length === 1 && all.length > 1 ? { words, said: joined(all) } : { words };
}
