import { ASKED, type Label } from "../../lib/coach/read/labels";
import { descriptionOf, groupOf, type LabelledPosting, nearest, spansOf } from "./labelled";

/** A sentence as it was read. */
export interface Read {
  text: string;
  start: number;
  label: Label;
}

const GROUPS = ["en", "de", "other"] as const;
const FOUND: ReadonlySet<Label> = new Set<Label>(["duty", "demand"]);

/** How a reading agrees with the labels: shares of duties and demands found, and of what was wrongly taken. */
export class ReadingScore {
  private readonly wanted = { en: 0, de: 0, other: 0 };
  private readonly found = { en: 0, de: 0, other: 0 };
  private taken = 0;
  private wrong = 0;
  private negated = 0;
  readonly mistakes: string[] = [];

  add(posting: LabelledPosting, read: (description: string) => readonly Read[]): void {
    const sentences = read(descriptionOf(posting));
    const spans = spansOf(posting);
    const group = groupOf(posting);
    for (const span of spans.filter(({ label }) => FOUND.has(label))) {
      const label = nearest(sentences, span.from, span.to, placeOf)?.label;
      this.wanted[group]++;
      if (label && FOUND.has(label)) this.found[group]++;
      else this.mistakes.push(`missed ${posting.id} ${span.label} as ${label}: ${span.text.trim()}`);
    }
    for (const sentence of sentences.filter(({ label }) => ASKED.has(label))) {
      const { from, to } = placeOf(sentence);
      const label = nearest(spans, from, to, (span) => span)?.label;
      this.taken++;
      if (label && ASKED.has(label)) continue;
      this.wrong++;
      if (label === "negated") this.negated++;
      this.mistakes.push(`false ${posting.id} ${label} as ${sentence.label}: ${sentence.text}`);
    }
  }

  lines(): string[] {
    const percent = (part: number, of: number) =>
      of === 0 ? "none there" : `${((100 * part) / of).toFixed(1)}%`;
    return [
      ...GROUPS.map((group) => `recall ${group}: ${percent(this.found[group], this.wanted[group])}`),
      `false: ${percent(this.wrong, this.taken)}`,
      `negated: ${this.negated}`,
    ];
  }
}

function placeOf({ start, text }: Read): { from: number; to: number } {
  return { from: start, to: start + text.length };
}
