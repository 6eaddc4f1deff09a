import { commonEnds, wordsOf } from "../../lib/text/index";

/** What a save may take of a text without its being kept: so many characters, and so large a part of it. */
const MAY_GO = { characters: 30, part: 1 / 3 };

/** Whether a text takes so much away from the one before it that that one is worth keeping. */
export function takesMuchAway(before: string, after: string): boolean {
  const taken = takenAway(before, after);
  if (taken > MAY_GO.characters) return true;
  return after.length < before.length && taken > before.length * MAY_GO.part;
}

/** Characters of the part in which two texts differ whose words the later one has no more. What was moved is not taken. */
function takenAway(before: string, after: string): number {
  const { head, tail } = commonEnds(before, after);
  const changed = before.length - head - tail;
  const left = new Map<string, number>();
  for (const { text } of wordsOf(after)) left.set(text, (left.get(text) ?? 0) + 1);
  let lost = 0;
  // The whole text, because a change may end within a word.
  for (const { text } of wordsOf(before)) {
    const count = left.get(text) ?? 0;
    if (count) left.set(text, count - 1);
    else lost += text.length + 1;
  }
  return Math.min(changed, lost);
}
