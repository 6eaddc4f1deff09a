/**
 * `npm run bench -- employer [folders…] [--write]`: looks at the project's own postings and at those of folders like the
 * ones of `bench capture`, prints how often the weights of `lib/capture/employer/weights.json` choose the employer as it is
 * expected to be written, and how well weights do on a folder that they were not fitted to; writes weights fitted to all.
 */
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Candidate } from "../../lib/capture/employer/candidates";
import weighed from "../../lib/capture/employer/weights.json" with { type: "json" };
import { fold } from "../../lib/text/index";
import { runOnPages } from "../support/browser/isolated";
import { ownPages, pagesIn, scriptOf, type KnownPage } from "./capture-pages";
import begin from "./employer-begin.json" with { type: "json" };
import { fitted, sharesOf, type Named, type Posting, type Weighed } from "./employer-fit";

const WEIGHTS = join(import.meta.dirname, "../../lib/capture/employer/weights.json");
/** Shares of all there is, from which on the confidence could be high. */
const LIMITS = [0.5, 0.8, 0.9, 0.95, 0.98];

export async function run(args: string[]): Promise<void> {
  const folders = args.filter((arg) => !arg.startsWith("--"));
  const script = await scriptOf(CANDIDATES);
  const own = await seenOn(ownPages(), script);
  const seen: Posting[][] = [];
  for (const folder of folders) seen.push(await seenOn(pagesIn(folder), script));
  const all = [...own, ...seen.flat()];
  const now: Weighed = weighed;
  print("as they are", all, () => now, true);
  const left = new Map(
    seen.flatMap((some) => {
      const weights = fitted([...own, ...seen.filter((other) => other !== some).flat()], begin);
      return some.map((one) => [one, weights] as const);
    }),
  );
  seen.forEach((some, at) =>
    print(
      `${basename(folders[at] ?? "")}, fitted to the other folders`,
      some,
      (one) => left.get(one) ?? begin,
    ),
  );
  print("all of them so", seen.flat(), (one) => left.get(one) ?? begin, true);
  const fit = fitted(all, begin);
  print("fitted to all", all, () => fit);
  if (args.includes("--write")) writeFileSync(WEIGHTS, `${JSON.stringify(fit, null, 2)}\n`);
}

function print(
  name: string,
  postings: readonly Posting[],
  by: (one: Posting) => Weighed,
  isBrief = false,
): void {
  const judged = postings.map((posting) => {
    const shares = sharesOf(posting, by(posting));
    const nobody = 1 - shares.reduce((sum, share) => sum + share, 0);
    const most = Math.max(nobody, ...shares);
    const best = posting.candidates[shares.indexOf(most)];
    return { posting, shares, most, best, isRight: best ? best.isRight : posting.isNobody };
  });
  const share = (of: typeof judged) =>
    `${((100 * of.filter(({ isRight }) => isRight).length) / Math.max(1, of.length)).toFixed(1)}% of ${of.length}`;
  console.log(`${name}: right ${share(judged)}`);
  console.log(
    `  ${LIMITS.map((limit) => `from ${limit} on ${share(judged.filter(({ best, most }) => best && most >= limit))}`).join(", ")}`,
  );
  if (isBrief) return;
  for (const { posting, shares, most, best, isRight } of judged) {
    if (isRight) continue;
    console.log(`  ${posting.id} ${most.toFixed(2)}: ${told(best)}`);
    const right = posting.candidates.findIndex((candidate) => candidate.isRight);
    console.log(`    instead of ${shares[right]?.toFixed(2) ?? ""} ${told(posting.candidates[right])}`);
  }
}

function told(candidate: Named | undefined): string {
  if (!candidate) return "nobody who was found";
  const { value, features } = candidate;
  const holding = Object.entries(features).filter(([, strength]) => strength);
  return `${value}: ${holding.map(([name, strength]) => (strength === 1 ? name : `${name} ${strength}`)).join(" ")}`;
}

async function seenOn(pages: readonly KnownPage[], script: string): Promise<Posting[]> {
  const asked = pages.filter(({ isPosting, company }) => isPosting && typeof company === "string");
  const [outcomes = []] = await runOnPages(asked, [script]);
  return outcomes.map(({ id, result }, at) => {
    const company = fold(asked[at]?.company ?? "");
    const candidates = (result as Candidate[]).map(({ value, features }) => ({
      value,
      features: Object.fromEntries(Object.entries(features).map(([name, of]) => [name, Number(of)])),
      isRight: fold(value) === company,
    }));
    return { id, candidates, isNobody: company === "" };
  });
}

/** Says who may be a page's employer. */
const CANDIDATES = `import { readPage } from "../../lib/capture/capture"; import { candidatesOf } from "../../lib/capture/employer/candidates";
  const { page, known, claims } = readPage(document, location.href);
  globalThis.seen = candidatesOf(page, claims, known.title ?? "");`;
