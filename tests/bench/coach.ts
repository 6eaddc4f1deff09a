import { pathToFileURL } from "node:url";
import { rubric } from "../../convex/coach/rubric";
import { impostors, padded, repeated, swaps } from "./coach-attacks";
import { type Climb, RUNGS, type Rung, rate, readLadder } from "./coach-ladder";
import { modelEngine } from "./coach-model";
import { mean, quantile, spearman } from "./coach-statistics";

/** Ratings above this are no longer bad ones. */
const BAD = 2;
const INVARIANT = 0.2;

/**
 * How the rubric behaves, and what the language-model engine makes of every way a model can behave.
 *
 * @param args A ladder file to run instead of the project's own and of the questions for the pages of
 *   `../shared/postings`; `--list` prints every rating.
 */
export async function run(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith("--"));
  const list = args.includes("--list");
  if (file) ladder(file, readLadder(file), list);
  else {
    const own = ["english", "german"].flatMap((name) => readLadder(ladderFile(name)));
    ladder("built with", own, list);
    ladder("held out", readLadder(ladderFile("heldOut")), list);
    await modelEngine(own);
  }
  time();
}

function ladderFile(name: string): URL {
  return new URL(`ladder/${name}.json`, import.meta.url);
}

function ladder(name: string, climbs: readonly Climb[], list: boolean): void {
  console.log(`\n## Ladder, ${name}: ${climbs.length} questions`);
  const rated = climbs.map((climb) => ({
    climb,
    ratings: RUNGS.map((rung) => rate(climb, climb.answers[rung])),
  }));
  const perQuestion = rated.map(({ ratings }) =>
    spearman(
      RUNGS.map((_, i) => i),
      ratings,
    ),
  );
  const pooled = spearman(
    rated.flatMap(() => RUNGS.map((_, i) => i)),
    rated.flatMap(({ ratings }) => ratings),
  );
  row("rank correlation, mean of questions", mean(perQuestion).toFixed(3));
  row("rank correlation, lowest question", Math.min(...perQuestion).toFixed(3));
  row("rank correlation, all answers pooled", pooled.toFixed(3));
  for (const [i, rung] of RUNGS.entries()) {
    const values = rated.map(({ ratings }) => ratings[i] ?? 0);
    row(`rating of ${rung}`, `${mean(values).toFixed(2)} (${Math.min(...values)} to ${Math.max(...values)})`);
  }
  for (const rung of ["empty", "gibberish", "off_topic"] as const) {
    rule(
      `${rung} above ${BAD}`,
      rated.map(({ climb, ratings }) => [climb.id, (ratings[RUNGS.indexOf(rung)] ?? 0) > BAD]),
    );
  }
  rule(
    "a better rung rated lower",
    rated.map(({ climb, ratings }) => [climb.id, ratings.some((r, i) => r < (ratings[i - 1] ?? 0))]),
  );
  attacks(climbs);
  if (!list) return;
  for (const { climb, ratings } of rated)
    console.log(climb.id.padEnd(28), ratings.map((r) => r.toFixed(1)).join("  "));
}

const ANSWERED: readonly Rung[] = ["off_topic", "vague", "no_result", "full"];

function attacks(climbs: readonly Climb[]): void {
  const each = climbs.flatMap((climb) =>
    ANSWERED.map((rung) => ({ climb, rung, answer: climb.answers[rung] })),
  );
  const name = ({ climb, rung }: (typeof each)[number]) => `${climb.id}/${rung}`;
  const raises = (climb: Climb, answer: string, others: readonly string[]) =>
    others.some((other) => rate(climb, other) > rate(climb, answer));
  rule(
    "raised by filler",
    each.map((e) => [name(e), raises(e.climb, e.answer, padded(e.answer, e.climb.language))]),
  );
  rule(
    "raised by repetition",
    each.map((e) => [name(e), raises(e.climb, e.answer, repeated(e.answer))]),
  );
  for (const impostor of Object.keys(impostors(climbs[0] as Climb))) {
    rule(
      `${impostor} above ${BAD}`,
      climbs.map((climb) => [climb.id, rate(climb, impostors(climb)[impostor] ?? "") > BAD]),
    );
  }
  for (const swap of ["names", "company", "pronouns", "person"]) {
    rule(
      `${swap} swapped, more than ${INVARIANT}`,
      each.map((e) => {
        const [a, b] = swaps(e.answer, e.climb)[swap] ?? ["", ""];
        return [name(e), Math.abs(rate(e.climb, a) - rate(e.climb, b)) > INVARIANT + 1e-9];
      }),
    );
  }
}

function rule(name: string, cases: readonly (readonly [string, boolean])[]): void {
  const broken = cases.filter(([, isBroken]) => isBroken).map(([id]) => id);
  row(
    name,
    `${broken.length} of ${cases.length}${broken.length > 0 ? `  (${broken.slice(0, 6).join(", ")})` : ""}`,
  );
}

/** A full review of ten answers of about 400 words each. */
function time(): void {
  const climbs = readLadder(ladderFile("english")).slice(0, 10);
  const posting = climbs[0]?.posting ?? { jobTitle: "" };
  const questions = climbs.map(({ id, question }) => ({ key: id, ...question }));
  const long = climbs.map((_, i) =>
    [0, 1, 2, 3].map((k) => climbs[(i + k) % climbs.length]?.answers.full ?? "").join(" "),
  );
  const answers = Object.fromEntries(climbs.map(({ id }, i) => [id, long[i] ?? ""]));
  const times: number[] = [];
  const busy: number[] = [];
  for (let i = 0; i < 110; i++) {
    const start = performance.now();
    const used = process.cpuUsage();
    rubric.review({ posting, questions, answers, language: "en" });
    const { user, system } = process.cpuUsage(used);
    times.push(performance.now() - start);
    busy.push((user + system) / 1000);
  }
  const words = mean(long.map((text) => text.split(/\s+/).length));
  console.log(`\n## Time of a review of 10 answers, ${Math.round(words)} words each`);
  row("first call", `${(times[0] ?? 0).toFixed(1)} ms`);
  row("median of the others", `${quantile(times.slice(10), 0.5).toFixed(1)} ms`);
  row("95th percentile", `${quantile(times.slice(10), 0.95).toFixed(1)} ms`);
  row("processor time, median", `${quantile(busy.slice(10), 0.5).toFixed(1)} ms`);
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(46)} ${value}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run(process.argv.slice(2));
