import { foldedWords } from "../lexicon";
import type { Speech } from "../words";
import { OTHER_CUES } from "./otherCues";
import type { Line } from "./sections";

const BY_ROLE: Readonly<Record<Line["role"], number>> = {
  requirements: 3,
  duties: 3,
  wishes: 1.6,
  role: 2.2,
  unknown: 2,
  company: 0,
  benefits: 0,
  apply: 0,
  legal: 0,
  facts: 0,
};
/** Later lines of a section weigh less, up to this much. */
const PLACE = { each: 0.08, most: 0.8 };
/** A posting comes back to what matters; so does its title. */
const REPEATED = { each: 0.08, most: 0.8, title: 0.4 };
/** Papers and years are hardly to be practised. */
const FORMAL = -2;
const MUST = 0.3;
const WISH = -1;
const SOFT = -0.4;
const ODD_LENGTH = { fewest: 3, most: 35, weight: -0.4 };

/** A scale for the lines of one posting: what matters more weighs more. */
export function weigher(title: string, lines: readonly Line[], speech?: Speech): (line: Line) => number {
  const stemsOf = (text: string) => contentStems(text, speech);
  const titleStems = new Set(stemsOf(title));
  const times = new Map<string, number>();
  for (const line of lines)
    for (const stem of stemsOf(line.text)) times.set(stem, (times.get(stem) ?? 0) + 1);

  return (line) => {
    const words = foldedWords(line.text);
    const tags = speech?.postingLexicon.countIn(words);
    const stems = stemsOf(line.text);
    const isFormal = speech ? tags?.has("formal") : OTHER_CUES.has(words, "formal");
    const again = stems.reduce((sum, stem) => sum + Math.min(3, (times.get(stem) ?? 1) - 1), 0);
    let weight = BY_ROLE[line.role] - Math.min(PLACE.most, line.position * PLACE.each);
    weight += Math.min(REPEATED.most, again * REPEATED.each);
    if (stems.some((stem) => titleStems.has(stem))) weight += REPEATED.title;
    if (tags?.has("must")) weight += MUST;
    if (tags?.has("wish") && line.role !== "wishes") weight += WISH;
    if (isFormal && line.role !== "duties") weight += FORMAL;
    if (tags?.has("soft") && line.role !== "duties") weight += SOFT;
    if (words.length < ODD_LENGTH.fewest || words.length > ODD_LENGTH.most) weight += ODD_LENGTH.weight;
    return weight;
  };
}

/** What a text is about, each word once; without knowing the language, the longer words. */
function contentStems(text: string, speech?: Speech): string[] {
  const words = foldedWords(text).filter((word) => word.length > 3);
  if (!speech) return [...new Set(words.map((word) => word.slice(0, 7)))];
  const content = words.filter(
    (word) => !speech.readingLexicon.tagsOf(word).some((tag) => tag === "function" || tag === "common"),
  );
  return [...new Set(content.map((word) => speech.stem(word)))];
}
