import { type Fingerprint, fingerprint, isCopyOf, isRetold } from "../../lib/coach/review/index";
import { sentencesOf } from "../../lib/text/index";
import type { CorpusQuestion } from "./coach-corpus";

/** Copies and retold stories that are planted, and as many near misses. */
const PLANTED = 200;
/** Stories that each is compared with, as many as a person's row holds. */
const REMEMBERED = 200;
/** The most of its words that a copy changes. */
const CHANGED = 0.3;
const SHORTEST = 40;

export interface StoryFigures {
  /** What the program said by itself. */
  statements: number;
  untrue: number;
  planted: number;
  found: number;
}

/**
 * Plants copies of answers (up to 30% of the words changed, sentences in another order), copies of questions and of
 * postings, and near misses: answers of others to the same question. Every answer stands among 200 remembered ones.
 */
export function stories(questions: readonly CorpusQuestion[], random: () => number): StoryFigures {
  const answers = questions.flatMap((question) =>
    question.answers
      .filter(({ text }) => text.split(/\s+/).length >= SHORTEST)
      .map(({ id, text }) => ({ id, text, question, print: fingerprint(text) })),
  );
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const vocabulary = answers.flatMap(({ text }) => text.split(/\s+/));
  const figures: StoryFigures = { statements: 0, untrue: 0, planted: 0, found: 0 };
  const said = (isSaid: boolean, isTrue: boolean) => {
    if (isSaid) figures.statements += 1;
    if (isSaid && !isTrue) figures.untrue += 1;
    if (isTrue) figures.planted += 1;
    if (isTrue && isSaid) figures.found += 1;
  };
  for (let at = 0; at < PLANTED; at += 1) {
    const original = pick(answers);
    const others = Array.from({ length: REMEMBERED }, () => pick(answers)).filter(
      ({ id }) => id !== original.id,
    );
    const copy = retold(original.text, random, () => pick(vocabulary));
    said(isKnown(copy, [original, ...others]), true);
    const rivals = answers.filter((one) => one.question === original.question && one !== original);
    const miss = rivals.length ? pick(rivals) : pick(others);
    said(isKnown(miss.text, [original, ...others.filter(({ id }) => id !== miss.id)]), false);
    const { text: asked, posting } = original.question;
    said(isCopyOf(original.text, asked) || isCopyOf(original.text, posting.description ?? ""), false);
    if (at % 4 === 0) said(isCopyOf(asked, asked), true);
    if (at % 4 === 1 && posting.description)
      said(
        isCopyOf(
          sentencesOf(posting.description)
            .slice(0, 3)
            .map((one) => one.text)
            .join(" "),
          posting.description,
        ),
        true,
      );
  }
  return figures;
}

function isKnown(text: string, remembered: readonly { print: Fingerprint | null }[]): boolean {
  const print = fingerprint(text);
  return print !== null && remembered.some((other) => other.print !== null && isRetold(print, other.print));
}

/** The same story in other words: up to a third of the words of somebody else, the sentences shuffled. */
function retold(text: string, random: () => number, word: () => string): string {
  const share = random() * CHANGED;
  const sentences = sentencesOf(text).map((sentence) =>
    sentence.text
      .split(/\s+/)
      .map((own) => (random() < share ? word() : own))
      .join(" "),
  );
  return sentences
    .map((sentence) => ({ sentence, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence)
    .join(" ");
}
