import { caseless, primaryTag, wordsOf } from "../text/index";
import type { Piece, VoiceChange } from "./types";
import usual from "./usual.json";

/** How an answer sounded, in facts. */
export interface Sounded {
  /** From the first voice to the last, pauses included, over all stretches. */
  ms: number;
  /** That were heard in it; 0 where nothing makes words of speech. */
  words: number;
  longestPauseMs: number;
  /** As they were heard. Many recognisers leave them out, so that none does not mean that none was said. */
  fillers: { word: string; count: number }[];
}

type Told = keyof typeof usual.pace;
const toldIn = (language: string): Told | undefined =>
  (Object.keys(usual.pace) as Told[]).find((one) => one === primaryTag(language));

/** Words a minute that are usual in a language (BCP 47 tag); undefined for one that nothing is known of. */
export function usualPace(language: string): { from: number; to: number } | undefined {
  const told = toldIn(language);
  return told && usual.pace[told];
}

/** Words a minute over the time spoken, pauses included; null for less than what a pace can be told from: 10 s, or no words. */
export function paceOf({ ms, words }: Sounded): number | null {
  return ms >= 10_000 && words > 0 ? Math.round(words / (ms / 60_000)) : null;
}

/** Two stretches of an answer as one. */
export function together(a: Sounded, b: Sounded): Sounded {
  const fillers = a.fillers.map((filler) => ({ ...filler }));
  for (const { word, count } of b.fillers) {
    const known = fillers.find((filler) => filler.word === word);
    if (known) known.count += count;
    else fillers.push({ word, count });
  }
  return {
    ms: a.ms + b.ms,
    words: a.words + b.words,
    longestPauseMs: Math.max(a.longestPauseMs, b.longestPauseMs),
    fillers,
  };
}

/** Listens to one stretch in a language. `end` returns null when no voice was heard. */
export function createSounded(language: string) {
  const pieces = new Map<string, string>();
  const changes: VoiceChange[] = [];
  return {
    said: ({ session, index, words }: Piece) => void pieces.set(`${session}/${index}`, words),
    voice: (change: VoiceChange) => void changes.push(change),
    end(at: number): Sounded | null {
      const [first] = changes;
      if (!first) return null;
      const last = changes.at(-1)!;
      const pauses = changes.map(({ voiced, at: began }, index) =>
        voiced && index > 0 ? began - changes[index - 1]!.at : 0,
      );
      const words = [...pieces.values()].flatMap((piece) => wordsOf(piece)).map(({ text }) => text);
      const told = toldIn(language);
      const known: readonly string[] = told ? usual.fillers[told] : [];
      const fillers = known
        .map((word) => ({ word, count: words.filter((one) => isFiller(one, word)).length }))
        .filter(({ count }) => count > 0);
      return {
        ms: Math.round((last.voiced ? at : last.at) - first.at),
        words: words.length,
        longestPauseMs: Math.round(Math.max(...pauses)),
        fillers,
      };
    },
  };
}

/** Whether a word is a filler and no abbreviation that is written like one: "ER", "HM Treasury". */
function isFiller(word: string, filler: string): boolean {
  return caseless(word) === filler && (word.length === 1 || word !== word.toUpperCase() || word === filler);
}
