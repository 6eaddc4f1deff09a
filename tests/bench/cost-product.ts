import schema from "../../convex/schema";
import { sheetOf, textHashOf } from "../../lib/coach/review/index";
import type { Question } from "../../convex/validators";
import { functionModules } from "../support/deployments/modules";
import type { Shape, Stage } from "./cost-stage";
import { findingsOfBuffer, keystrokes, POINT_MS, QUESTION_MS, savesOfBuffer } from "./cost-typing";
import { answerOf, pastSession, POSTING, QUESTIONS } from "./cost-words";

const INTERVIEW = "measured";

/** This backend, with the queries that the panel and the popup watch. */
export async function product(): Promise<Shape> {
  return { schema, modules: await functionModules(), before, play };
}

async function before({ panel, pass, now }: Stage): Promise<void> {
  await panel.mutate("users:store", {});
  for (let number = 0; number < 20; number++) {
    const session = pastSession(number, now() - 1_000 * (20 - number));
    await panel.mutate("interviews:importOne", { session });
  }
  await pass(60_000);
}

async function play({ panel, popup, pass, now }: Stage): Promise<void> {
  await popup?.watch("history", "interviews:list", { paginationOpts: { numItems: 20, cursor: null } });
  await panel.watch("me", "users:me", {});
  await panel.mutate("users:store", {});
  await panel.watch("attempts", "interviews:attempts", { posting: POSTING });
  await panel.mutate("interviews:create", { key: INTERVIEW, posting: POSTING, language: "en" });
  await panel.unwatch("attempts");
  await panel.watch("row", "interviews:row", { interview: INTERVIEW });
  await pass(0);
  await panel.watch("transcript", "interviews:transcript", { interview: INTERVIEW });

  const { questions, questionLanguage } = panel.value("transcript") as {
    questions: Question[];
    questionLanguage: "en";
  };
  if (questions.length !== QUESTIONS) throw new Error(`The coach asked ${questions.length} questions.`);
  let seq = 0;
  for (const [number, { key: questionKey }] of questions.entries()) {
    const text = answerOf(number);
    await panel.watch("answer", "answers:get", { interview: INTERVIEW, questionKey });
    await panel.watch("replaced", "answers:replaced", { interview: INTERVIEW, questionKey });
    let elapsed = 0;
    for (const [saved, { at, characters }] of (await savesOfBuffer(keystrokes(text.length))).entries()) {
      await pass(at - elapsed);
      elapsed = at;
      seq += 1;
      const typed = text.slice(0, characters);
      const draft = { questionKey, text: typed, baseRevision: saved, writer: "panel", seq, editedAt: now() };
      await panel.mutate("answers:save", { interview: INTERVIEW, drafts: [draft] });
    }
    await pass(QUESTION_MS - elapsed);
    await panel.mutate("stories:told", { interview: INTERVIEW, questionKey });
    await panel.unwatch("replaced");
    await panel.unwatch("answer");
  }

  await panel.mutate("interviews:complete", { interview: INTERVIEW });
  const sheets = questions.map((question) => {
    const { points, traps } = sheetOf(question, questionLanguage).sheet;
    return [
      ...points.map(({ key }) => ({ key, saw: "covered" })),
      ...traps.map(({ key }) => ({ key, saw: "clear" })),
    ];
  });
  const sends = await findingsOfBuffer(sheets.map((listed) => listed.length));
  let [elapsed, sent] = [0, 0];
  const found: object[] = [];
  const until = async (end: number) => {
    for (; sends[0] && sends[0].at <= end; sends.shift()) {
      await pass(sends[0].at - elapsed);
      elapsed = sends[0].at;
      const verdicts = found.slice(sent, (sent = sends[0].characters));
      await panel.mutate("verdicts:give", { interview: INTERVIEW, verdicts });
    }
    await pass(end - elapsed);
    elapsed = end;
  };
  for (const [number, { key: questionKey }] of questions.entries()) {
    await panel.watch("versions", "feedback:versions", { interview: INTERVIEW, questionKey });
    await panel.watch("answer", "answers:get", { interview: INTERVIEW, questionKey });
    await panel.watch("verdicts", "verdicts:get", { interview: INTERVIEW, questionKey });
    const by = { questionKey, writer: "panel", textHash: textHashOf(answerOf(number)) };
    for (const { key, saw } of sheets[number] ?? []) {
      await until(elapsed + POINT_MS - 1);
      found.push({ ...by, key, saw, at: now(), seq: (seq += 1) });
      await until(elapsed + 1);
    }
    await until(elapsed + POINT_MS);
    await panel.unwatch("verdicts");
    await panel.unwatch("answer");
    await panel.unwatch("versions");
  }
  if (sent !== found.length) throw new Error("Not everything that was found was sent.");
  await panel.unwatch("transcript");
  await panel.watch("whole", "interviews:get", { interview: INTERVIEW });
  await pass(0);
  const { feedback } = panel.value("whole") as { feedback: unknown };
  if (!feedback) throw new Error("The session ended without feedback.");
  await pass(61_000);
}
