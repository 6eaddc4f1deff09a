import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { quoteStands, rubric } from "../../convex/coach/rubric";
import type { Posting, QuestionSet } from "../../convex/coach/types";
import { capturePosting } from "../../lib/capture";
import { mean, quantile } from "./coach-statistics";

/** A page of a folder's manifest.json that shows a posting. */
interface PostingPage {
  id: string;
  file: string;
  url: string;
  kind: string;
  language: string;
  expected: { title: string; company: string; descriptionMustNotContain?: string[] };
}

interface Asked {
  page: PostingPage;
  posting: Posting;
  set: QuestionSet;
}

const COUNT = 8;
const SETS_IN_FULL = 5;
const SAME = 0.6;
const LENGTH = { fewest: 40, most: 450, wordsOfSentence: 40 };
/** Written apart from the coach's own lists: what no question should come from. */
const NO_REQUIREMENT =
  /equal opportunit|regardless of|sexual orientation|cookie|privacy policy|copyright|\bsign in|\blog in|apply now|paid time off|health insurance|401\(?k|\bdental|free snacks|meal voucher|wir bieten|chancengleichheit|datenschutz|urlaubstage|vorsorge|jetzt bewerben|stravenk|prispevek|dovolen[eé]/i;

/** Asks for the questions of every saved posting of a folder, checks the rules and prints some sets in full. */
export function questionsOfPages(folder: string): void {
  if (!existsSync(join(folder, "manifest.json"))) {
    console.log(`\n## Questions: no pages at ${folder}`);
    return;
  }
  const asked = pagesOf(folder).map((page) => ask(folder, page));
  const read = asked.filter(({ posting }) => (posting.jobDescription ?? "") !== "");
  const told = read.filter(({ set }) => set.requirements.length > 0);
  console.log(
    `\n## Questions: ${asked.length} postings, ${read.length} with a description that was captured`,
  );
  row(
    "postings without any requirement found",
    names(read.filter(({ set }) => set.requirements.length === 0)),
  );
  row(
    "requirements of a posting, median",
    String(
      quantile(
        told.map(({ set }) => set.requirements.length),
        0.5,
      ),
    ),
  );
  row(
    "sets of the wished size",
    `${asked.filter(({ set }) => set.questions.length === COUNT).length} of ${asked.length}`,
  );
  rule("why or requirement not verbatim", asked, ({ posting, set }) => !isVerbatim(posting, set));
  const shares = told.map(
    ({ set }) => set.questions.filter((q) => q.requirementKey).length / set.questions.length,
  );
  row("questions tied to a requirement, mean", `${(100 * mean(shares)).toFixed(0)} %`);
  rule("sets with less than 80 % tied", told, ({ set }) => tied(set) < 0.8);
  rule("sets with two questions alike", asked, ({ set }) => hasDuplicates(set));
  rule("a question from offers, law or navigation", asked, ({ page, set }) => hasNoise(page, set));
  rule("a question too short, too long or hard to read", asked, ({ set }) =>
    set.questions.some(({ text }) => !isSane(text)),
  );
  rule("an unfilled slot", asked, ({ set }) => set.questions.some(({ text }) => /[{}]/.test(text)));
  row(
    "characters of a question, median",
    String(
      quantile(
        asked.flatMap(({ set }) => set.questions.map(({ text }) => text.length)),
        0.5,
      ),
    ),
  );
  inFull(told);
}

function pagesOf(folder: string): PostingPage[] {
  const pages = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as PostingPage[];
  return pages.filter(({ kind }) => kind === "posting");
}

function ask(folder: string, page: PostingPage): Asked {
  const { window } = new JSDOM(readFileSync(join(folder, page.file), "utf8"), { url: page.url });
  // The readers use the browser's own parser, which Node does not have.
  Object.assign(globalThis, { DOMParser: window.DOMParser, Node: window.Node });
  const captured = capturePosting(window.document, page.url);
  window.close();
  const posting: Posting = {
    jobTitle: captured.title || page.expected.title,
    company: captured.company || page.expected.company,
    jobDescription: captured.description,
  };
  return { page, posting, set: rubric.questionsFor(posting, { count: COUNT, language: "en" }) };
}

function isVerbatim({ jobDescription = "" }: Posting, set: QuestionSet): boolean {
  const whys = set.questions.flatMap(({ why }) => why ?? []);
  return [...whys, ...set.requirements.map(({ sentence }) => sentence)].every((text) =>
    quoteStands(text, jobDescription),
  );
}

function tied(set: QuestionSet): number {
  return set.questions.filter((question) => question.requirementKey).length / set.questions.length;
}

function hasDuplicates({ questions }: QuestionSet): boolean {
  const words = questions.map(({ text }) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return words.some((a, i) => words.slice(i + 1).some((b) => likeness(a, b) > SAME));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

function hasNoise(page: PostingPage, set: QuestionSet): boolean {
  const noise = page.expected.descriptionMustNotContain ?? [];
  return set.questions.some(
    ({ why = "" }) => NO_REQUIREMENT.test(why) || noise.some((phrase) => why.includes(phrase)),
  );
}

function isSane(text: string): boolean {
  const longest = Math.max(...text.split(/[.?!:]\s/).map((sentence) => sentence.split(/\s+/).length));
  return text.length >= LENGTH.fewest && text.length <= LENGTH.most && longest <= LENGTH.wordsOfSentence;
}

/** Sets of different boards and languages, so that a person can judge them. */
function inFull(asked: readonly Asked[]): void {
  const step = Math.max(1, Math.floor(asked.length / SETS_IN_FULL));
  for (const { posting, set } of asked.filter((_, i) => i % step === 0).slice(0, SETS_IN_FULL)) {
    console.log(
      `\n### ${posting.jobTitle}, ${posting.company ?? ""} (${[set.language, ...set.notices].join(", ")})`,
    );
    set.questions.forEach(({ kind, competency, text, why }, i) => {
      console.log(`${i + 1}. [${kind}, ${competency}] ${text}`);
      if (why) console.log(`   why: ${why}`);
    });
  }
}

function rule(name: string, asked: readonly Asked[], isBroken: (asked: Asked) => boolean): void {
  const broken = asked.filter(isBroken);
  row(name, `${broken.length} of ${asked.length}${broken.length > 0 ? `  (${names(broken)})` : ""}`);
}

function names(asked: readonly Asked[]): string {
  return asked.length === 0
    ? "none"
    : asked
        .map(({ page }) => page.id)
        .slice(0, 8)
        .join(", ");
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(48)} ${value}`);
}
