import { foldedWords, remembering } from "../lexicon";
import type { Found } from "../posting/requirements";
import { seedOf } from "../text";
import type { CoachQuestion, QuestionWish } from "../types";
import type { Speech } from "../words";
import type { Level } from "../words/types";
import type { Candidate, Source } from "./candidates";
import type { Mix } from "./mix";

/** From this share of common words on, two questions ask the same. */
const SAME = 0.6;

/** How natural each kind of wording is, all else being equal. */
const LIKING: Readonly<Record<Source, number>> = {
  theme: 1,
  tool: 1.2,
  task: 1,
  object: 0.9,
  topic: 0.7,
  formal: 0.5,
  quoted: -0.8,
  field: 1,
  motivation: 0.2,
  company: 1.2,
  general: 0,
};
const LAST: readonly Source[] = ["motivation", "company"];

/** Picks questions one by one, so that the set as a whole is mixed and nothing is asked twice. */
export class QuestionPicker {
  private readonly picked: Candidate[] = [];
  private readonly askedFor: Found[] = [];
  private readonly left: Mix;
  private readonly wordsOf = remembering((text) => new Set(foldedWords(text)));
  private readonly contentOf = remembering((text) => this.content(text));
  private readonly avoided: ReadonlySet<string>[];

  constructor(
    private readonly speech: Speech,
    private readonly wish: QuestionWish,
    mix: Mix,
    private readonly level: Level | undefined,
    private readonly seed: string,
  ) {
    this.left = new Map(mix);
    this.avoided = (wish.avoid ?? []).map((text) => new Set(foldedWords(text)));
  }

  get count(): number {
    return this.picked.length;
  }

  /** The requirement to ask about next: a big one, and unlike those already asked about. */
  mostDifferent(requirements: readonly Found[]): Found | undefined {
    let best: Found | undefined;
    let most = -Infinity;
    for (const requirement of requirements) {
      const value = requirement.weight - this.likeness(requirement);
      if (value <= most) continue;
      best = requirement;
      most = value;
    }
    return best;
  }

  /** Keeps in mind that a requirement has been asked about. */
  remember(requirement: Found): void {
    this.askedFor.push(requirement);
  }

  hasAsked(key: string): boolean {
    return this.askedFor.some((asked) => asked.key === key);
  }

  /**
   * Adds the candidate that suits the set best.
   *
   * @param isStrict Only kinds that the mix has room for.
   * @returns false when none can be asked.
   */
  pick(candidates: readonly Candidate[], isStrict = false): boolean {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const candidate of candidates) {
      if (!this.isAskable(candidate)) continue;
      if (isStrict && (this.left.get(candidate.template.kind) ?? 0) <= 0) continue;
      const value = this.valueOf(candidate);
      if (value <= most) continue;
      best = candidate;
      most = value;
    }
    if (!best) return false;
    this.picked.push(best);
    this.left.set(best.template.kind, (this.left.get(best.template.kind) ?? 0) - 1);
    return true;
  }

  /** The set: what the posting asks for first, the person's reasons and the employer last. */
  inOrder(): CoachQuestion[] {
    const isLast = ({ source }: Candidate) => LAST.includes(source);
    return [...this.picked.filter((candidate) => !isLast(candidate)), ...this.picked.filter(isLast)].map(
      ({ text, template, competency, why, requirementKey }) => ({
        text,
        kind: template.kind,
        competency,
        ...(why === undefined ? {} : { why }),
        ...(requirementKey === undefined ? {} : { requirementKey }),
      }),
    );
  }

  private likeness(requirement: Found): number {
    let likeness = 0;
    for (const asked of this.askedFor) {
      if (requirement.theme !== undefined && asked.theme === requirement.theme) likeness += 0.9;
      if (asked.competency === requirement.competency) likeness += 0.15;
      if (asked.kind === requirement.kind) likeness += 0.1;
      likeness += overlap(this.contentOf(asked.sentence), this.contentOf(requirement.sentence));
    }
    return likeness;
  }

  private isAskable({ template, text }: Candidate): boolean {
    if (this.wish.kinds?.length && !this.wish.kinds.includes(template.kind)) return false;
    if (this.picked.some((other) => other.template === template)) return false;
    const words = this.wordsOf(text);
    if (this.avoided.some((other) => overlap(words, other) > SAME)) return false;
    return !this.picked.some((other) => overlap(words, this.wordsOf(other.text)) > SAME);
  }

  private valueOf({ template, text, source }: Candidate): number {
    const left = this.left.get(template.kind) ?? 0;
    const sources = this.picked.filter((other) => other.source === source).length;
    const openings = this.picked.filter((other) => opening(other.text) === opening(text)).length;
    const isHard = this.wish.difficulty === "hard";
    let value = LIKING[source] + (left > 0 ? 2 + left * 0.2 : -2);
    value -= sources * 0.25 + openings * 0.5;
    if (template.hard) value += isHard ? 1.5 : -1.5;
    if (template.only !== undefined && template.only === this.level) value += 0.4;
    return value + chance(this.seed + text) * 0.6;
  }

  private content(text: string): ReadonlySet<string> {
    const { readingLexicon } = this.speech;
    const words = foldedWords(text).filter(
      (word) => !readingLexicon.tagsOf(word).some((tag) => tag === "function" || tag === "common"),
    );
    return new Set(words.map((word) => this.speech.stem(word)));
  }
}

/** How much two sets have in common, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

function opening(text: string): string {
  return foldedWords(text).slice(0, 3).join(" ");
}

/** Between 0 and 1, always the same for the same text: keeps postings from reading alike. */
function chance(text: string): number {
  return (seedOf(text) % 1000) / 1000;
}
