import type { Session } from "../../convex/model/sessions";
import { type PointState, readAnswer } from "../coach/review/index";
import { markdownLine, markdownLink, markdownQuote } from "../text/index";

/** The few words around a session's own text, in the person's language. */
export interface MarkdownWords {
  posting: string;
  question: string;
  why: string;
  answer: string;
  noAnswer: string;
  /** Before what was asked back after an answer. */
  askedBack: string;
  feedback: string;
  strengths: string;
  improvements: string;
  nextStep: string;
  /** Before a point that was said, said in part, or not. */
  states: Record<Exclude<PointState, "open"> | "hit", string>;
  /** "3.4 of 5" of a rating. */
  rating: (rating: number) => string;
  /** That a rating is the mean of those answers that have one. */
  mean: (rating: number) => string;
  /** A date of ms since the epoch. */
  date: (time: number) => string;
}

/** One session as Markdown to read, print or send to a friend. Its texts are quoted, so nothing in them becomes markup. */
export function toMarkdown(session: Session, words: MarkdownWords): string {
  const { posting, feedback } = session;
  const head = [posting.company, posting.location].filter((part) => part !== undefined).map(markdownLine);
  const lines = [
    `# ${markdownLine(posting.jobTitle)}`,
    [...head, words.date(session.createdAt)].join(" · "),
    ...(posting.postingUrl ? [markdownLink(posting.postingUrl)] : []),
  ];
  if (feedback) {
    const { overallRating, points } = feedback;
    const isMean = overallRating !== undefined && points !== undefined;
    lines.push(`## ${rated(words, isMean ? undefined : overallRating)}`);
    lines.push(markdownQuote(feedback.detailedFeedback), ...(isMean ? [words.mean(overallRating)] : []));
    lines.push(...findings(words.strengths, feedback.strengths));
    lines.push(...findings(words.improvements, feedback.improvements));
  }
  for (const question of session.questions) {
    const answer = session.answers.find(({ questionKey }) => questionKey === question.key)?.text.trim();
    const review = session.reviews.filter(({ questionKey }) => questionKey === question.key).at(-1);
    lines.push(`## ${words.question} ${question.order}: ${markdownLine(question.text)}`);
    if (question.why) lines.push(`${words.why} “${markdownLine(question.why)}”`);
    lines.push(`### ${words.answer}`, answer ? markdownQuote(answer) : words.noAnswer);
    const back = session.followUps?.find(({ questionKey }) => questionKey === question.key);
    const said = back?.answer?.text.trim();
    if (back && (said || !back.skipped)) {
      lines.push(`### ${words.askedBack} ${markdownLine(back.text)}`);
      lines.push(said ? markdownQuote(said) : words.noAnswer);
    }
    if (!review) continue;
    lines.push(`### ${rated(words, question.never ? undefined : review.rating)}`);
    const { points, traps } = readAnswer(
      (!question.never && question.sheet) || { points: [], traps: [] },
      review.verdicts ?? [],
      review.text,
    );
    const read = points.flatMap(({ text, state, verdict }) =>
      state === "open" ? [] : [{ text: `${words.states[state]} ${text}`, quote: verdict?.words }],
    );
    const hit = traps.filter(({ state }) => state === "hit");
    read.push(...hit.map(({ text }) => ({ text: `${words.states.hit} ${text}`, quote: undefined })));
    if (read.length) lines.push(list(read));
    // What the first design said.
    if (review.note) lines.push(markdownLine(review.note));
    lines.push(
      ...findings(words.strengths, review.strengths),
      ...findings(words.improvements, review.improvements),
    );
    if (review.nextStep) lines.push(`${words.nextStep} ${markdownLine(review.nextStep)}`);
  }
  if (posting.jobDescription) lines.push(`## ${words.posting}`, markdownQuote(posting.jobDescription));
  return `${lines.join("\n\n")}\n`;
}

function rated({ feedback, rating }: MarkdownWords, value: number | undefined): string {
  return value === undefined ? feedback : `${feedback}: ${rating(value)}`;
}

interface Item {
  text: string;
  quote?: string;
  followUp?: string;
}

function findings(title: string, all: Item[] = []): string[] {
  return all.length ? [`### ${title}`, list(all)] : [];
}

function list(items: Item[]): string {
  return items
    .map(({ text, quote, followUp }) => {
      const shown = quote ? ` “${markdownLine(quote)}”` : "";
      return `- ${markdownLine(text)}${shown}${followUp ? ` (${markdownLine(followUp)})` : ""}`;
    })
    .join("\n");
}
