/**
 * `npm run bench -- asking [--write]`: what interviewers said of questions (knowledge/questions/judged), how well the
 * signs of those that are still asked in these words tell what is asked as it stands, and of sets made by what was
 * fitted to other postings (a sixth at a time) how many that somebody judged are; writes weights fitted to all.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AskingTable, oddsOf } from "../../lib/coach/questions/asking";
import { Candidates } from "../../lib/coach/questions/candidates";
import { QuestionMaker } from "../../lib/coach/questions/make";
import { Reader } from "../../lib/coach/read/read";
import { PostingReader } from "../../lib/coach/read/requirements";
import type { Posting } from "../../lib/coach/types";
import { knowledge } from "../support/coach/knowledge";
import { fitted, type Judged } from "./asking-fit";
import { descriptionOf, labelledPostings } from "./labelled";

interface JudgedSet {
  posting: string;
  judge: number;
  questions: { question: string; why: string; verdict: "ask" | "reword" | "never"; note?: string }[];
}

const ROOM = join(import.meta.dirname, "../../lib/coach/knowledge");
const PARTS = 6;
const COUNT = 8;
const NOTHING: AskingTable = { bias: 0, weights: {} };

export async function run(args: string[]): Promise<void> {
  const known = knowledge();
  const postings = postingsOf();
  const sets = setsOf();
  const ids = [...new Set(sets.map(({ posting }) => posting))];
  const judged = ids.flatMap((id) => {
    const posting = postings.get(id);
    return posting ? judgedOf(id, posting, sets, known) : [];
  });
  const questions = new Set([
    ...known.fields.flatMap(({ entries }) => entries.map(({ id }) => id)),
    ...known.questions.cases.map(({ id }) => `case-${id}`),
  ]);
  const fit = (some: readonly Judged[]) => fitted(some, (sign) => questions.has(sign));
  console.log(`judged: ${sets.reduce((sum, one) => sum + one.questions.length, 0)}`);
  console.log(`still asked so: ${judged.length}`);
  console.log(`as they stand: ${percent(judged.filter(({ isAsked }) => isAsked).length, judged.length)}`);
  const others = Array.from({ length: PARTS }, (_, part) =>
    fit(judged.filter(({ posting }) => ids.indexOf(posting) % PARTS !== part)),
  );
  const byOthers = (id: string) => others[ids.indexOf(id) % PARTS] ?? NOTHING;
  console.log(`told by others (0.5 is chance): ${told(judged, byOthers).toFixed(3)}`);
  for (const [name, by] of [
    ["without weights", () => NOTHING],
    ["weights of others", byOthers],
  ] as const) {
    const verdicts = ids.flatMap((id) => {
      const posting = postings.get(id);
      if (!posting) return [];
      const asking = by(id);
      const maker = new QuestionMaker({ ...known, questions: { ...known.questions, asking } });
      const made = maker.make(posting, { count: COUNT, language: "en" }).questions;
      const own = sets.filter((one) => one.posting === id).flatMap((one) => one.questions);
      return made
        .filter(({ requirementKey }) => requirementKey !== undefined)
        .map(({ text, why }) => own.find((one) => one.question === text && one.why === why)?.verdict);
    });
    const found = verdicts.filter((verdict) => verdict !== undefined);
    const share = (verdict: string) => percent(found.filter((one) => one === verdict).length, found.length);
    console.log(
      `sets, ${name}: ask ${share("ask")}, never ${share("never")} (judged ${found.length} of ${verdicts.length})`,
    );
  }
  if (!args.includes("--write")) return;
  writeFileSync(join(ROOM, "questions/asking.json"), `${JSON.stringify(fit(judged), null, 2)}\n`);
}

/** Of pairs of one that was asked as it stands and one that was not, by the same judge, how often the first has the better odds. */
function told(judged: readonly Judged[], by: (posting: string) => AskingTable): number {
  const odds = judged.map((one) => oddsOf(one.signs, by(one.posting)));
  let right = 0;
  let pairs = 0;
  judged.forEach((one, at) => {
    if (!one.isAsked) return;
    judged.forEach((other, place) => {
      if (other.isAsked || other.judge !== one.judge) return;
      pairs++;
      const more = (odds[at] ?? 0) - (odds[place] ?? 0);
      right += more === 0 ? 0.5 : Number(more > 0);
    });
  });
  return right / Math.max(1, pairs);
}

function judgedOf(
  id: string,
  posting: Posting,
  sets: readonly JudgedSet[],
  known: ReturnType<typeof knowledge>,
): Judged[] {
  const { reading } = known;
  const read = new PostingReader(new Reader(reading), reading.topics, reading.kinds).read(posting);
  const language = read.language ?? "en";
  const candidates = new Candidates(posting, read, language, known);
  const all = read.wanted.flatMap((wanted) => candidates.for(wanted, false));
  return sets
    .filter((one) => one.posting === id)
    .flatMap(({ judge, questions }) =>
      questions.flatMap(({ question, why, verdict }) => {
        const same = all.find((one) => one.question.text === question && one.question.why === why);
        return same ? { posting: id, signs: same.signs, isAsked: verdict === "ask", judge } : [];
      }),
    );
}

function postingsOf(): ReadonlyMap<string, Posting> {
  const corpus = join(ROOM, "reading/corpus");
  return new Map(
    readdirSync(corpus)
      .flatMap((name) => labelledPostings(join(corpus, name)))
      .map((one) => [
        one.id,
        { jobTitle: one.title, company: one.company, jobDescription: descriptionOf(one) },
      ]),
  );
}

function setsOf(): JudgedSet[] {
  const judged = join(ROOM, "questions/judged");
  return readdirSync(judged).flatMap(
    (name) => JSON.parse(readFileSync(join(judged, name), "utf8")) as JudgedSet[],
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}
