import languages from "./data/languages.json";
import { fold, unaccented } from "./fold";

/** Scripts of one language, or of few that a letter tells apart; the first that is seen often enough wins. */
const SCRIPTS = [
  ["ja", /[\u3040-\u30FF]/g],
  ["ko", /[\uAC00-\uD7AF]/g],
  ["zh", /[\u4E00-\u9FFF]/g],
  ["he", /[\u0590-\u05FF]/g],
  ["th", /[\u0E00-\u0E7F]/g],
  ["el", /[\u0370-\u03FF]/g],
  ["hi", /[\u0900-\u097F]/g],
  ["bn", /[\u0980-\u09FF]/g],
  ["ta", /[\u0B80-\u0BFF]/g],
  ["ka", /[\u10A0-\u10FF]/g],
  ["hy", /[\u0530-\u058F]/g],
] as const;
/** Whether any letter of these scripts stands in a text: in most none does. */
const OTHER_SCRIPT = /[\u0370-\u03FF\u0530-\u10FF\u3040-\uD7AF]/;
const ARABIC = /[\u0600-\u06FF]/g;
const SCRIPT_SHARE = 0.1;
const SAMPLE = 3000;
/** Fewer words, or a smaller share of small ones, say nothing certain. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.09;
/** What a letter that few languages have says, beside a small word. */
const LETTER_WEIGHT = 0.4;

/** A language that a text, such as a posting, can be told to be in: a BCP 47 primary tag. */
export type TextLanguage = keyof typeof languages.words | (typeof SCRIPTS)[number][0] | "ur" | "fa" | "ar";

interface Known {
  names: TextLanguage[];
  /** The places in `names` of the languages that have a word or a letter. */
  words: Map<string, number[]>;
  letters: Map<string, number[]>;
}

/** The language of a BCP 47 tag, without its region or script; Android writes "en_US". */
export const primaryTag = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? "";

let known: Known | undefined;

function knowledge(): Known {
  if (known) return known;
  const names = Object.keys(languages.words) as (keyof typeof languages.words)[];
  const filed = (lists: Readonly<Record<string, string>>, by: string) => {
    const places = new Map<string, number[]>();
    names.forEach((name, at) => {
      for (const item of lists[name]?.split(by) ?? []) {
        const known = places.get(item);
        if (known) known.push(at);
        else places.set(item, [at]);
      }
    });
    return places;
  };
  return (known = { names, words: filed(languages.words, " "), letters: filed(languages.letters, "") });
}

/**
 * The language of a text, by its script or its small words.
 *
 * @returns `undefined` for texts too short or too mixed to tell, and for what is no language.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const share = (signs: RegExp) => (sample.match(signs)?.length ?? 0) / sample.length;
  const isOther = OTHER_SCRIPT.test(sample);
  const script = isOther ? SCRIPTS.find(([, signs]) => share(signs) > SCRIPT_SHARE) : undefined;
  if (script) return script[0];
  if (isOther && share(ARABIC) > SCRIPT_SHARE)
    return /[ٹڈڑے]/.test(sample) ? "ur" : /[پچژگکی]/.test(sample) ? "fa" : "ar";
  const words = unaccented(fold(sample)).split(" ");
  if (words.length < LEAST_WORDS) return undefined;
  return bestOf(words, sample);
}

function bestOf(words: string[], sample: string): TextLanguage | undefined {
  const { names, words: small, letters } = knowledge();
  const counts = names.map(() => 0);
  const scores = names.map(() => 0);
  const add = (places: number[] | undefined, weight: number) => {
    for (const place of places ?? [])
      scores[place] = (scores[place] ?? 0) + weight / Math.sqrt(places?.length ?? 1);
  };
  for (const word of words) {
    const places = small.get(word);
    add(places, 1);
    for (const place of places ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const letter of sample) if (letter > "~") add(letters.get(letter), LETTER_WEIGHT);
  const best = scores.indexOf(Math.max(...scores));
  const count = counts[best] ?? 0;
  return count >= Math.max(2, words.length * LEAST_SHARE) ? names[best] : undefined;
}
