/**
 * `npm run bench -- questions <file> [out.json] [--bank=<folder>]`: the sets for the postings of a file, and whether
 * they keep the rules. The sets go to `out.json`, to be judged by somebody who knows the field.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { QuestionMaker } from "../../lib/coach/questions/make";
import { ASKED } from "../../lib/coach/read/labels";
import { wordCount } from "../../lib/coach/text";
import type { MadeQuestion, MadeSet, Posting } from "../../lib/coach/types";
import { knowledge } from "../support/coach/knowledge";
import { mean } from "./statistics";
import { descriptionOf, type LabelledPosting, nearest, spansOf } from "./labelled";

interface Case {
  id: string;
  posting: Posting;
  labelled?: LabelledPosting;
}

interface File {
  postings?: LabelledPosting[];
  items?: { id: string; posting: { title: string; company?: string; description?: string } }[];
}

const COUNT = 8;
const MOST_WORDS = 25;

export async function run(args: string[]): Promise<void> {
  const [file = "", out] = args.filter((arg) => !arg.startsWith("--"));
  const bank = args.find((arg) => arg.startsWith("--bank="))?.slice("--bank=".length);
  const maker = new QuestionMaker(knowledge(bank));
  const cases = casesOf(JSON.parse(readFileSync(file, "utf8")) as File);
  const started = performance.now();
  const sets = cases.map(({ posting }) => maker.make(posting, { count: COUNT, language: "en" }));
  const ms = (performance.now() - started) / Math.max(1, sets.length);
  const second = cases.map(({ posting }, at) =>
    maker.make(posting, { count: COUNT, language: "en", asked: sets[at]?.questions ?? [] }),
  );
  const all = sets.flatMap(({ questions }) => questions);
  const body = sets.flatMap(bodyOf);
  print("with a why", percent(body.filter(({ why }) => why !== undefined).length, body.length));
  print("tied a set", mean(sets.map((set) => tiedOf(set).length)).toFixed(1));
  print("questions a set", mean(sets.map(({ questions }) => questions.length)).toFixed(1));
  const fromBank = all.filter(({ entry }) => entry !== undefined);
  print(
    "within 25 words",
    percent(all.filter(({ text }) => wordCount(text) <= MOST_WORDS).length, all.length),
  );
  print("from the bank", percent(fromBank.length, all.length));
  print("tied ones from the bank", percent(body.filter(({ entry }) => entry).length, body.length));
  const twice = sets.flatMap((set, at) => {
    const again = new Set(bodyOf(second[at]).flatMap((one) => (one.again ? [] : (one.entry ?? one.text))));
    return bodyOf(set).filter(({ entry, text }) => again.has(entry ?? text));
  });
  print("twice", String(twice.length));
  print("ms a set", ms.toFixed(1));
  byLabels(cases, sets);
  if (out)
    writeFileSync(
      out,
      JSON.stringify(
        cases.map((one, at) => judged(one, sets[at])),
        null,
        1,
      ),
    );
}

/** Of questions on sentences: whether the sentence asks for something, by its label. */
function byLabels(cases: readonly Case[], sets: readonly MadeSet[]): void {
  let right = 0;
  let other = 0;
  cases.forEach(({ labelled }, at) => {
    if (!labelled) return;
    const description = descriptionOf(labelled);
    for (const { why = "" } of tiedOf(sets[at])) {
      const from = description.indexOf(why);
      const label = nearest(spansOf(labelled), from, from + why.length, (span) => span)?.label;
      if (label && ASKED.has(label)) right++;
      else {
        other++;
        console.log(`from a ${label}: ${why}`);
      }
    }
  });
  if (!cases.some(({ labelled }) => labelled)) return;
  print("tied", percent(right, sets.flatMap(bodyOf).length));
  print("from other labels", String(other));
}

/** The questions on duties and demands: all but opener, motivation, company and closer. */
function bodyOf(set: MadeSet | undefined): MadeQuestion[] {
  const questions = set?.questions ?? [];
  return questions.filter(
    ({ requirementKey, entry = "" }) => requirementKey !== undefined || !entry.startsWith("common-"),
  );
}

function tiedOf(set: MadeSet | undefined): MadeQuestion[] {
  return (set?.questions ?? []).filter(({ requirementKey }) => requirementKey !== undefined);
}

function judged({ id, posting }: Case, set: MadeSet | undefined) {
  return {
    id,
    title: posting.jobTitle,
    company: posting.company,
    description: posting.jobDescription,
    language: set?.language,
    notices: set?.notices,
    ready: set?.ready,
    questions: set?.questions.map(({ text, kind, why, entry, requirementKey }) => ({
      text,
      kind,
      why,
      entry,
      onDuty: requirementKey !== undefined,
    })),
  };
}

function casesOf({ postings = [], items = [] }: File): Case[] {
  return [
    ...postings.map((labelled) => ({
      id: labelled.id,
      labelled,
      posting: {
        jobTitle: labelled.title,
        company: labelled.company,
        jobDescription: descriptionOf(labelled),
      },
    })),
    ...items.map(({ id, posting }) => ({
      id,
      posting: { jobTitle: posting.title, company: posting.company, jobDescription: posting.description },
    })),
  ];
}

function percent(part: number, of: number): string {
  return of === 0 ? "none there" : `${((100 * part) / of).toFixed(0)}%`;
}

function print(name: string, value: string): void {
  console.log(`${name}: ${value}`);
}
