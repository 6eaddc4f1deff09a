import { plain } from "../text";
import type { Language } from "../types";
import { stemsOf } from "./stem";
import type { BankEntry } from "./types";

/** BM25's constants. */
const K = 1.2;
const B = 0.4;
/** How much a word counts by where an entry has it, and a phrase that stands whole. */
const WEIGHT = { fits: 1, text: 0.4, points: 0.15, phrase: 0.9 };
/** How much the words of a topic count beside those of the rest of the sentence. */
const TOPIC = 0.8;
const SHORTEST_PART = 5;
const SHORTEST_COMPOUND = 9;

/** How well an entry fits a sentence. */
export interface Fit {
  /** By the words they have in common, the rarer the more. */
  score: number;
  /** How rare the words are of the entry's phrases that stand whole in the sentence; 0 where none does. */
  phrased: number;
  /** Whether one of them has more than one word. */
  isSure: boolean;
  /** Whether one of them has more than one word and stands in one piece, its words in their order. */
  isWhole: boolean;
  /** How many different words of the entry's phrases stand in the sentence. */
  shared: number;
}

interface Indexed {
  entry: BankEntry;
  terms: Map<string, number>;
  length: number;
  phrases: string[][];
}

/** Entries made ready to be found by the words of a sentence. */
export class Fits {
  private readonly all: Indexed[];
  private readonly rarity = new Map<string, number>();
  private readonly mean: number;

  constructor(
    entries: readonly BankEntry[],
    private readonly language: Language,
  ) {
    this.all = entries.map((entry) => remembered(entry, language));
    const counts = new Map<string, number>();
    for (const { terms } of this.all)
      for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    const total = this.all.length;
    for (const [term, count] of counts)
      this.rarity.set(term, Math.log(1 + (total - count + 0.5) / (count + 0.5)));
    this.mean = this.all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, total);
  }

  /** Entries that share words with a sentence, with how well they fit it, and whether a phrase of theirs stands whole. */
  to(sentence: string, topic: string): Map<BankEntry, Fit> {
    const words = this.known(sentence);
    const spoken = ` ${stemsOf(sentence, this.language).join(" ")} `;
    const ofTopic = new Set(this.known(topic));
    const own = new Set(words);
    const found = new Map<BankEntry, Fit>();
    for (const { entry, terms, length, phrases } of this.all) {
      let score = 0;
      let shared = 0;
      for (const word of own) {
        const times = terms.get(word);
        if (times === undefined) continue;
        if (times >= WEIGHT.fits) shared++;
        const rare = this.rarity.get(word) ?? 0;
        const share = (times * (K + 1)) / (times + K * (1 - B + (B * length) / this.mean));
        score += rare * share * (ofTopic.has(word) ? 1 + TOPIC : 1);
      }
      let phrased = 0;
      let isSure = false;
      let isWhole = false;
      for (const phrase of phrases) {
        if (!phrase.every((word) => own.has(word))) continue;
        if (phrase.length > 1) {
          isSure = true;
          isWhole ||= spoken.includes(` ${phrase.join(" ")} `);
        }
        phrased += phrase.reduce((sum, word) => sum + (this.rarity.get(word) ?? 0), 0);
        score += WEIGHT.phrase * phrase.reduce((sum, word) => sum + (this.rarity.get(word) ?? 0), 0);
      }
      if (score > 0) found.set(entry, { score, phrased, isSure, isWhole, shared });
    }
    return found;
  }

  /** The stems of a text that some entry has, with the parts of compounds. */
  private known(text: string): string[] {
    return stemsOf(text, this.language).flatMap((word) => {
      const parts = this.language === "de" ? this.parts(word) : [];
      return this.rarity.has(word) ? [word, ...parts] : parts;
    });
  }

  /** "Bewohnerzimmer" has "bewohner" and "zimmer", where an entry has them. */
  private parts(word: string): string[] {
    if (word.length < SHORTEST_COMPOUND) return [];
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

const REMEMBERED: Record<Language, WeakMap<BankEntry, Indexed>> = { en: new WeakMap(), de: new WeakMap() };

/** The same entry is made ready once. */
function remembered(entry: BankEntry, language: Language): Indexed {
  const known = REMEMBERED[language].get(entry);
  if (known) return known;
  const made = indexed(entry, language);
  REMEMBERED[language].set(entry, made);
  return made;
}

function indexed(entry: BankEntry, language: Language): Indexed {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of new Set(stemsOf(text, language))) terms.set(word, (terms.get(word) ?? 0) + weight);
  };
  const fits = entry.tool ? [...entry.fits[language], plain(entry.tool)] : entry.fits[language];
  for (const phrase of fits) add(phrase, WEIGHT.fits);
  add(entry.text[language], WEIGHT.text);
  for (const point of entry.points) add(point[language], WEIGHT.points);
  const phrases = fits.map((phrase) => stemsOf(phrase, language)).filter((words) => words.length > 0);
  return { entry, terms, length: terms.size, phrases };
}
