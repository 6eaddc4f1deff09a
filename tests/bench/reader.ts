import { writeFileSync } from "node:fs";
import { z } from "zod";
import { EndpointTalk } from "../../lib/coach/model/endpoint";
import { readAnswers } from "../../lib/coach/model/read";
import type { Said, Talk } from "../../lib/coach/model/talk";
import { readAnswer, textHashOf } from "../../lib/coach/review/index";
import type { Verdict } from "../../lib/coach/types";
import { type CorpusQuestion, parsed, readCorpus, readRatings, type Sheets } from "./coach-corpus";
import { kappa, mean } from "./statistics";

const USAGE = `npm run bench -- reader --dump <corpus.json> [messages.json]
npm run bench -- reader --replay <answers.json> <corpus.json> [judge.json]
npm run bench -- reader --endpoint <url> <model> <corpus.json> [judge.json]   (its key in READER_KEY)
npm run bench -- reader --tokens <corpus.json>
  --sheets=<file>  points and traps of another file; --half=odd|even  every other question, to look at one half only`;

/** One answer as the product gives it to a language model. */
type Case = Parameters<typeof readAnswers>[1][number];

/** What is said to a model about an answer, under the answer's id. */
interface Dumped {
  id: string;
  messages: { role: "system" | "user"; content: string }[];
  schema: object;
}

/**
 * The exact messages that the product sends about the answers of a corpus, and what replies to them come to: verdicts
 * through the product's own check, ratings by its rule, and their agreement with blind ones.
 */
export async function run(args: string[]): Promise<void> {
  const [mode, ...rest] = args.filter((arg) => !/^--(?:sheets|half)=/.test(arg));
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1];
  const casesFrom = (file: string) => {
    const sheets = option("sheets");
    return casesOf(readCorpus(file), sheets ? parsed<Sheets>(sheets) : {}, option("half"));
  };
  const [first, second, third, fourth] = rest;
  if (mode === "--dump" && first) return dump(casesFrom(first), second);
  if (mode === "--tokens" && first) return (await import("./reader-tokens")).printTokens(readCorpus(first));
  if (mode === "--replay" && first && second)
    return read(casesFrom(second), replayed(parsed<Record<string, string>>(first)), third);
  if (mode === "--endpoint" && first && second && third) {
    const apiKey = process.env["READER_KEY"];
    const talk = new EndpointTalk({ baseURL: first, model: second, ...(apiKey && { apiKey }) });
    return read(casesFrom(third), () => talk, fourth);
  }
  console.log(USAGE);
}

function casesOf(questions: readonly CorpusQuestion[], sheets: Sheets, half?: string): Case[] {
  const clauses = (texts: readonly string[]) => texts.map((text, at) => ({ key: `${at}`, text }));
  return questions.flatMap(({ id, text: question, listensFor, traps, language, answers }, at) => {
    if (half && (at % 2 === 0 ? "odd" : "even") !== half) return [];
    const own = sheets[id] ?? { points: listensFor, traps };
    const sheet = { points: clauses(own.points), traps: clauses(own.traps) };
    return answers.map((answer) => ({
      ...{ questionKey: answer.id, question, sheet, answer: answer.text, language },
    }));
  });
}

const NOTHING: Said = { text: "", inputTokens: 0, outputTokens: 0 };

async function dump(cases: readonly Case[], file = "messages.json"): Promise<void> {
  const dumped: Dumped[] = [];
  for (const one of cases) {
    const talk: Talk = {
      model: "nobody",
      calls: () => 0,
      say: ({ system, data }, shape) => {
        if (dumped.at(-1)?.id !== one.questionKey)
          dumped.push({
            id: one.questionKey,
            messages: [
              { role: "system", content: system },
              { role: "user", content: data },
            ],
            schema: z.toJSONSchema(shape),
          });
        return Promise.resolve(NOTHING);
      },
    };
    await readAnswers(talk, [one], () => undefined);
  }
  writeFileSync(file, JSON.stringify(dumped, null, 1));
  console.log(`messages: ${dumped.length} in ${file}`);
}

/** Replies by answer's id, in the place of a model. */
function replayed(replies: Record<string, string>): (one: Case) => Talk {
  return ({ questionKey }) => ({
    model: "replayed",
    calls: () => 1,
    say: () => Promise.resolve({ ...NOTHING, text: replies[questionKey] ?? "" }),
  });
}

async function read(cases: readonly Case[], talkFor: (one: Case) => Talk, judge?: string): Promise<void> {
  const blind = judge ? readRatings(judge) : {};
  const counts = { covered: 0, partly: 0, missing: 0, open: 0, trapsHit: 0, trapsOpen: 0, notLookedAt: 0 };
  const rated: { id: string; ours: number; theirs: number }[] = [];
  let withoutRating = 0;
  let tokens = { input: 0, output: 0 };
  for (const one of cases) {
    const outcome = await readAnswers(talkFor(one), [one], ({ evidence }) => {
      if (!evidence) counts.notLookedAt++;
      const verdicts = (evidence?.found ?? []).map((found, seq): Verdict => {
        const text = { textHash: textHashOf(one.answer) };
        return { ...found, ...text, reader: "model", writer: "bench", seq, at: 1 };
      });
      const { score, traps } = readAnswer(one.sheet, verdicts, one.answer);
      for (const state of ["covered", "partly", "missing", "open"] as const) counts[state] += score[state];
      counts.trapsHit += traps.filter(({ state }) => state === "hit").length;
      counts.trapsOpen += traps.filter(({ state }) => state === "open").length;
      if (score.rating === null) withoutRating++;
      const theirs = blind[one.questionKey];
      if (score.rating !== null && theirs !== undefined)
        rated.push({ id: one.questionKey, ours: score.rating, theirs });
    });
    tokens = {
      input: tokens.input + outcome.use.inputTokens,
      output: tokens.output + outcome.use.outputTokens,
    };
  }
  for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count}`);
  console.log(`answers without a rating: ${withoutRating} of ${cases.length}`);
  if (tokens.input) console.log(`tokens: ${tokens.input} in, ${tokens.output} out`);
  if (!rated.length) return;
  const [ours, theirs] = [rated.map((one) => one.ours), rated.map((one) => one.theirs)];
  console.log(`mean difference: ${mean(rated.map((one) => one.ours - one.theirs)).toFixed(2)}`);
  const worst = [...rated].sort((a, b) => Math.abs(b.ours - b.theirs) - Math.abs(a.ours - a.theirs));
  console.log(
    `furthest: ${worst
      .slice(0, 8)
      .map(({ id, ours, theirs }) => `${id} ${ours}/${theirs}`)
      .join(", ")}`,
  );
  console.log(`kappa: ${kappa(ours, theirs).toFixed(3)} (${rated.length} answers)`);
}
