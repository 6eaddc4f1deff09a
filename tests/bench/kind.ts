/**
 * `npm run bench -- kind [folders…] [--write]`: looks at the project's own pages and at those of folders like the ones of
 * `bench capture`, prints how well the weights of `lib/capture/kind/weights.json` tell postings from other pages, and how
 * well weights do on a folder that they were not fitted to; writes weights fitted to all of them.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import weighed from "../../lib/capture/kind/weights.json" with { type: "json" };
import { runOnPages } from "../support/browser/isolated";
import begin from "./kind-begin.json" with { type: "json" };
import { ownPages, pagesIn, scriptOf, type KnownPage } from "./capture-pages";
import { fitted, pointsOf, type Seen, type Weighed } from "./kind-fit";

const WEIGHTS = join(import.meta.dirname, "../../lib/capture/kind/weights.json");

export async function run(args: string[]): Promise<void> {
  const folders = args.filter((arg) => !arg.startsWith("--"));
  const script = await scriptOf(SIGNS);
  const own = await seenOn(ownPages(), script);
  const seen: Seen[][] = [];
  for (const folder of folders) seen.push(await seenOn(pagesIn(folder), script));
  const all = [...own, ...seen.flat()];
  const now: Weighed = weighed;
  print("as they are", all, () => now);
  const without = new Map(
    seen.map((some) => [some, fitted([...own, ...seen.filter((other) => other !== some).flat()], begin)]),
  );
  const left = new Map(seen.flatMap((some) => some.map((one) => [one, without.get(some) ?? begin] as const)));
  print("fitted to the other folders", seen.flat(), (one) => left.get(one) ?? begin);
  const fit = fitted(all, begin);
  print("fitted to all", all, () => fit);
  if (!args.includes("--write")) return;
  writeFileSync(WEIGHTS, `${JSON.stringify(fit, null, 2)}\n`);
}

function print(name: string, seen: readonly Seen[], by: (one: Seen) => Weighed): void {
  const wrong = seen.filter((one) => pointsOf(one.signs, by(one)) > 0 !== one.isPosting);
  const share = (isPosting: boolean) => {
    const of = seen.filter((one) => one.isPosting === isPosting);
    const right = of.filter((one) => !wrong.includes(one)).length;
    return `${((100 * right) / Math.max(1, of.length)).toFixed(1)}% of ${of.length}`;
  };
  console.log(`${name}: postings taken ${share(true)}, others refused ${share(false)}`);
  for (const one of wrong)
    console.log(`  ${one.id} ${pointsOf(one.signs, by(one)).toFixed(1)}: ${one.signs.join(" ")}`);
}

async function seenOn(pages: readonly KnownPage[], script: string): Promise<Seen[]> {
  const [outcomes = []] = await runOnPages(pages, [script]);
  return outcomes.map(({ id, result }, at) => ({
    id,
    isPosting: pages[at]?.isPosting ?? false,
    signs: result as string[],
  }));
}

/** Says which signs hold on a page. */
const SIGNS = `import { readPage } from "../../lib/capture/capture"; import { signsOf } from "../../lib/capture/kind/signs";
  const { page, known, claims, origins } = readPage(document, location.href);
  const signs = signsOf(page, known, claims, origins.title?.confidence === "low");
  globalThis.seen = Object.keys(signs).filter((name) => signs[name]);`;
