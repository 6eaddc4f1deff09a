import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readAnswers } from "../../lib/coach/model/read";
import { QuestionMaker } from "../../lib/coach/questions/make";
import type { Posting } from "../../lib/coach/types";
import type { Talk } from "../../lib/coach/model/talk";
import { writeQuestions } from "../../lib/coach/model/write";
import { wordsOf } from "../../lib/text/index";
import { knowledge } from "../support/coach/knowledge";
import type { CorpusQuestion } from "./coach-corpus";
import { mean } from "./statistics";

/** 30 MB that only this bench needs: fetched when it is first run. */
const TOKENIZER = { package: "gpt-tokenizer", version: "4.0.0", encoding: "o200k_base" };
const TOKENIZER_FOLDER = join(import.meta.dirname, "../../.cache/tokenizer");
const ANSWERS = 8;
/** Roles and separators of a call. */
const FRAME = 8;
const AIM = { input: 30_000, output: 6_000 };

/** Posting and answers of one session, as a corpus has them. */
interface PracticeSession {
  posting: CorpusQuestion["posting"];
  language: CorpusQuestion["language"];
  answers: (Parameters<typeof readAnswers>[1][number] & { covered: readonly number[] })[];
}

/**
 * Tokens that a language model of one's own takes for a session of eight answers with its questions. What the product
 * sends is counted as it is. No model replies: usual replies are questions and sheets of the bank for that posting, and a
 * quotation for each point that the corpus says is covered; the longest are as wordy as the messages allow.
 */
export async function printTokens(questions: readonly CorpusQuestion[]): Promise<void> {
  const countTokens = await tokenizer();
  const sessions = sessionsOf(questions);
  console.log(
    `sessions: ${sessions.length} of ${ANSWERS} answers and as many questions; ${TOKENIZER.package} ${TOKENIZER.version}, ${TOKENIZER.encoding}`,
  );
  const print = (what: string, counts: number[], aim: number) =>
    console.log(
      `${what}: ${Math.round(mean(counts))} on average, ${Math.max(...counts)} at most (aim: ${aim})`,
    );
  for (const [name, replyTo] of [
    ["usual", usualReply],
    ["longest", longestReply],
  ] as const) {
    const used: Used[] = [];
    for (const session of sessions) used.push(await tokensOf(session, replyTo, countTokens));
    if (name === "usual")
      print(
        "in",
        used.map(({ input }) => input),
        AIM.input,
      );
    print(
      `out, ${name} replies`,
      used.map(({ output }) => output),
      AIM.output,
    );
  }
}

type CountTokens = (text: string) => number;

async function tokenizer(): Promise<CountTokens> {
  const { package: name, version, encoding } = TOKENIZER;
  const file = join(TOKENIZER_FOLDER, "node_modules", name, "esm/encoding", `${encoding}.js`);
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  if (!existsSync(file))
    execFileSync("npm", [...install, "--prefix", TOKENIZER_FOLDER, `${name}@${version}`], {
      stdio: "inherit",
    });
  return ((await import(file)) as { countTokens: CountTokens }).countTokens;
}

interface Used {
  input: number;
  output: number;
}

/** A session a posting, with its longest answers. */
function sessionsOf(questions: readonly CorpusQuestion[]): PracticeSession[] {
  const byPosting = new Map<string, CorpusQuestion[]>();
  for (const question of questions) {
    const id = question.id.replace(/q\d+$/, "");
    byPosting.set(id, [...(byPosting.get(id) ?? []), question]);
  }
  return [...byPosting.values()].map((asked) => {
    const [{ posting, language }] = asked as [CorpusQuestion];
    const clauses = (texts: readonly string[]) => texts.map((text, at) => ({ key: `${at}`, text }));
    const answers = asked.flatMap(({ text: question, listensFor, traps, answers }) =>
      answers.map(({ id: questionKey, text: answer, coveredPoints: covered }) => ({
        ...{ questionKey, question, answer, language, covered },
        sheet: { points: clauses(listensFor), traps: clauses(traps) },
      })),
    );
    const longest = answers.toSorted((a, b) => b.answer.length - a.answer.length).slice(0, ANSWERS);
    return { posting, language, answers: longest };
  });
}

async function tokensOf(
  session: PracticeSession,
  replyTo: typeof usualReply,
  countTokens: CountTokens,
): Promise<Used> {
  const { posting, language, answers } = session;
  const used = { input: 0, output: 0 };
  const talk: Talk = {
    model: "nobody",
    calls: () => 0,
    say: ({ system, data }, shape) => {
      const schema = JSON.stringify(z.toJSONSchema(shape));
      const text = JSON.stringify(replyTo(JSON.parse(data) as Asked, session));
      used.input += [system, data, schema].reduce((sum, part) => sum + countTokens(part), FRAME);
      used.output += countTokens(text);
      return Promise.resolve({ text, inputTokens: 0, outputTokens: 0 });
    },
  };
  const { drafts } = await writeQuestions(talk, postingOf(posting), { count: ANSWERS, language });
  if (drafts.length !== ANSWERS) throw new Error("The reply has not the asked shape.");
  await readAnswers(talk, answers, ({ evidence }) => {
    if (!evidence) throw new Error("The reply has not the asked shape.");
  });
  return used;
}

/** What a model is given: a posting to write from, or an answer to read. */
interface Asked {
  posting?: { jobDescription?: string };
  points?: Record<string, string>;
  traps?: Record<string, string>;
  answer?: string;
}

function postingOf({ title, company, description }: CorpusQuestion["posting"]): Posting {
  return { jobTitle: title, company, jobDescription: description };
}

/** So many words of a text in a row, from one of them on. */
function run(text: string, from: number, count: number): string {
  const words = wordsOf(text);
  const start = Math.max(0, Math.min(from, words.length - count));
  const [first, last] = [words[start], words[Math.min(words.length, start + count) - 1]];
  return first && last ? text.slice(first.start, last.start + last.text.length) : "";
}

const bank = new QuestionMaker(knowledge());

/** What the bank would ask about the posting; of an answer, 12 words for each point that it covers. */
function usualReply(asked: Asked, { posting, language, answers }: PracticeSession): object {
  if (asked.posting) {
    const { questions } = bank.make(postingOf(posting), { count: ANSWERS, language });
    const written = questions.map(({ text, kind, competency, why = "", sheet }) => ({
      ...{ text, kind, competency, why },
      points: sheet?.points.map((point) => ({ text: point.text, followUp: point.followUp ?? "" })) ?? [],
      traps: sheet?.traps.map((trap) => trap.text) ?? [],
    }));
    return { questions: written };
  }
  const { answer = "", points = {}, traps = {} } = asked;
  const covered = answers.find((one) => one.answer === answer)?.covered ?? [];
  return {
    points: Object.keys(points).map((point, at) =>
      covered.includes(at)
        ? { point, words: run(answer, 12 * at, 12), saw: "covered" }
        : { point, words: "", saw: "missing" },
    ),
    traps: Object.keys(traps).map((trap) => ({ trap, words: "", hit: false })),
    help: run(answer, 0, 20),
  };
}

/** A reply at the limits that the messages name. */
function longestReply({ posting, points = {}, traps = {}, answer = "" }: Asked): object {
  if (posting) {
    const text = posting.jobDescription ?? "";
    const clause = (at: number) => run(text, at, 12).slice(0, 70);
    const questions = Array.from({ length: ANSWERS }, (_, at) => ({
      ...{ text: run(text, 25 * at, 25), kind: "behavioural", competency: "problem_solving" },
      why: run(text, 20 * at, 25),
      points: Array.from({ length: 6 }, (_, point) => ({
        ...{ text: clause(25 * at + 9 * point), followUp: run(text, 25 * at + 9 * point, 18) },
      })),
      traps: [clause(25 * at), clause(25 * at + 12)],
    }));
    return { questions };
  }
  return {
    points: Object.keys(points).map((point, at) => ({
      point,
      words: run(answer, 12 * at, 25),
      saw: "covered",
    })),
    traps: Object.keys(traps).map((trap, at) => ({ trap, words: run(answer, 12 * at, 25), hit: true })),
    help: run(answer, 0, 25),
  };
}
