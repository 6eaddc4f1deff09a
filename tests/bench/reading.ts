/**
 * `npm run bench -- reading [files…] [--write]`: trains the reading of postings on the corpus and these files, prints
 * how rules alone and rules with the classifier read postings that were not trained on (a sixth at a time), and writes
 * the classifier's weights.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cuesOf } from "../../lib/coach/read/features";
import { featuresOfAll, Reader } from "../../lib/coach/read/read";
import { segmentsOf } from "../../lib/coach/read/segment";
import { knowledge } from "../support/coach/knowledge";
import { descriptionOf, type LabelledPosting, labelledPostings, nearest, spansOf } from "./labelled";
import { ReadingScore } from "./reading-score";
import { type Example, train } from "./reading-train";

const READING = join(import.meta.dirname, "../../lib/coach/knowledge/reading");
const PARTS = 6;
/** What rules alone see: the cue phrases, the heading's role and the form, each with the same weight for its label. */
const SEEN_BY_RULES = /^(?:bias|cue0?:|role:)/;

export async function run(args: string[]): Promise<void> {
  const corpus = join(READING, "corpus");
  const own = readdirSync(corpus).map((name) => join(corpus, name));
  const files = [...own, ...args.filter((arg) => !arg.startsWith("--"))];
  const postings = files.flatMap(labelledPostings);
  const { reading } = knowledge();
  const cues = cuesOf(reading);
  const examples = postings.map((posting) => examplesOf(posting, cues));
  for (const [name, seen] of [
    ["cue tables and headings alone", (feature: string) => SEEN_BY_RULES.test(feature)],
    ["with words, form, place and neighbours", () => true],
  ] as const) {
    const score = new ReadingScore();
    for (let part = 0; part < PARTS; part++) {
      const others = examples.filter((_, at) => at % PARTS !== part);
      const model = train(
        others.map((all) => all.map((one) => ({ ...one, features: one.features.filter(seen) }))),
      );
      const reader = new Reader({ ...reading, model });
      postings.forEach((posting, at) => {
        if (at % PARTS === part)
          score.add(posting, (description) => reader.read(description, posting.company));
      });
    }
    console.log(`\n## ${name}: ${postings.length} postings, each read by what was trained on others`);
    if (args.includes("--mistakes") && seen("w:")) console.log(score.mistakes.join("\n"));
    console.log(score.lines().join("\n"));
  }
  if (!args.includes("--write")) return;
  const text = JSON.stringify(train(examples));
  writeFileSync(join(READING, "model.json"), `${text}\n`);
  console.log(`\nmodel.json: ${(text.length / 1000).toFixed(1)} KB`);
}

function examplesOf(posting: LabelledPosting, cues: Parameters<typeof featuresOfAll>[3]): Example[] {
  const description = descriptionOf(posting);
  const spans = spansOf(posting);
  const segments = segmentsOf(description).filter(({ isHeading }) => !isHeading);
  const features = featuresOfAll(segments, description.length, posting.company, cues);
  return segments.map(({ start, text }, at) => {
    const label = nearest(spans, start, start + text.length, (span) => span)?.label;
    return {
      features: features[at] ?? [],
      label: label === undefined || label === "heading" ? "fact" : label,
    };
  });
}
