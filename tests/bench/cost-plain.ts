import * as functions from "./cost-plain-functions";
import type { Shape, Stage } from "./cost-stage";
import { keystrokes, QUESTION_MS, savesEveryTwoSeconds } from "./cost-typing";
import { answerOf, pastSession, POSTING } from "./cost-words";

/** The plain shape: one row with everything in it, a save every two seconds of typing, a list of whole rows. */
export function plain(): Shape {
  const { schema, ...registered } = functions;
  return { schema, modules: { plain: registered }, before, play };
}

async function before({ panel, pass, now }: Stage): Promise<void> {
  await panel.mutate("plain:store", {});
  for (let number = 0; number < 20; number++) {
    await panel.mutate("plain:keep", { interview: wholeRow(number, now()) });
  }
  await pass(60_000);
}

async function play({ panel, popup, pass, now }: Stage): Promise<void> {
  const { questions, feedback } = wholeRow(0, now());
  await popup?.watch("history", "plain:list", {});
  await panel.watch("me", "plain:me", {});
  await panel.mutate("plain:store", {});
  const interviewId = await panel.mutate("plain:create", {
    ...POSTING,
    questions: questions.map(({ text }) => text),
  });
  await pass(0);
  await panel.watch("interview", "plain:get", { interviewId });
  for (const [number, { order }] of questions.entries()) {
    const text = answerOf(number);
    let elapsed = 0;
    for (const { at, characters } of savesEveryTwoSeconds(keystrokes(text.length))) {
      await pass(at - elapsed);
      elapsed = at;
      await panel.mutate("plain:saveAnswer", { interviewId, order, answer: text.slice(0, characters) });
    }
    await pass(QUESTION_MS - elapsed);
  }
  await panel.mutate("plain:complete", { interviewId, feedback });
  await pass(61_000);
}

/** The session of the past as one row: the same posting, questions, answers and feedback. */
function wholeRow(number: number, at: number) {
  const { posting, questions, answers, feedback } = pastSession(number, at);
  const findings = (items: { text: string; quote?: string }[] = []) =>
    items.map(({ text, quote }) => `${text} ${quote}`);
  return {
    ...POSTING,
    ...posting,
    status: "completed",
    questions: questions.map(({ order, text }, index) => ({ order, text, answer: answers[index]?.text })),
    feedback: {
      overallRating: feedback?.overallRating ?? 3,
      strengths: findings(feedback?.strengths),
      improvements: findings(feedback?.improvements),
      detailedFeedback: feedback?.detailedFeedback ?? "",
    },
    completedAt: at,
  };
}
