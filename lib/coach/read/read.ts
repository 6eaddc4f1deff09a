import { languageOf } from "../../text";
import { plain } from "../text";
import { type Language, language as spoken } from "../types";
import { Classifier, likeliest, type Shares } from "./classify";
import { addressed, companyWords, type Cues, cuesOf, featuresOf, roleAt } from "./features";
import { ASKED, type Label, LABELS, type ReadingKnowledge } from "./labels";
import { Rules } from "./rules";
import { type Segment, segmentsOf } from "./segment";

/** A sentence of a posting, word for word, with what it is. */
export interface LabelledSentence {
  text: string;
  /** Where it begins in the description. */
  start: number;
  label: Label;
  /** How sure its label is, 0 to 1; of a duty, demand or wish, how sure it is that it is one of these. */
  share: number;
  isItem: boolean;
  /** What stands before a colon at the start of its line: "MUST". */
  lead: string;
}

/** So sure one has to be to ask about a sentence, and so unlikely it must be that it says the opposite. */
const ASK = {
  least: 0.6,
  leastExplicit: 0.04,
  leastDone: 0.15,
  leastUnder: 0.5,
  mostNegated: 0.3,
  mostNegatedExplicit: 0.95,
  leastUnrivalled: 0.42,
  unrivalled: 2.5,
};
/** What the reader does, said at once. */
const DOES: ReadonlySet<string> = new Set(["you-verb", "sie-verb"]);
/** In fewer sentences the place of one says nothing. */
const FEWEST = 4;
/** Under such a heading nothing is only welcome, unless it says so. */
const WANTED = new Set(["duty", "demand"]);

/** Reads postings: what each sentence of a description is. */
export class Reader {
  private readonly cues: Cues;
  private readonly classifier: Classifier;
  private readonly rules: Rules;

  constructor(knowledge: ReadingKnowledge) {
    this.cues = cuesOf(knowledge);
    this.classifier = new Classifier(knowledge.model);
    this.rules = new Rules(knowledge.rules);
  }

  /** The labelled sentences of a description, in order. */
  read(description: string, company?: string): LabelledSentence[] {
    const segments = segmentsOf(description);
    const body = segments.filter(({ isHeading }) => !isHeading);
    const shares = this.classifier.read(featuresOfAll(body, description.length, company, this.cues));
    const found = new Map(body.map((segment, at) => [segment, shares[at] ?? []]));
    return segments.map((segment) => this.labelled(segment, found.get(segment)));
  }

  private labelled(segment: Segment, shares: Shares | undefined): LabelledSentence {
    const { text, start, isItem, lead } = segment;
    if (!shares) return { text, start, isItem, lead, label: "heading", share: 1 };
    const { label, share } = judge(segment, shares, this.rules, this.cues);
    return { text, start, isItem, lead, label, share };
  }
}

/** The features of the segments of one description. */
export function featuresOfAll(
  segments: readonly Segment[],
  length: number,
  company: string | undefined,
  cues: Cues,
): string[][] {
  const names = companyWords(company);
  const language = languageIn(segments);
  return segments.map((segment) => {
    const share = segments.length < FEWEST ? undefined : segment.start / Math.max(1, length);
    return featuresOf(segment, share, names, language, cues);
  });
}

function languageIn(segments: readonly Segment[]): Language | undefined {
  const code = languageOf(segments.map(({ text }) => text).join("\n"));
  return spoken.members.find(({ value }) => value === code)?.value;
}

/** The label of a segment: the likeliest, but rather no question than one from a sentence that asks for nothing. */
function judge(segment: Segment, shares: Shares, rules: Rules, cues: Cues): { label: Label; share: number } {
  const folded = plain(segment.text);
  const role = roleAt(segment, cues);
  const share = (label: Label) => shares[LABELS.indexOf(label)] ?? 0;
  const turns = rules.turns(folded);
  const asked = [...ASKED].reduce((sum, label) => sum + share(label), 0);
  const rival = Math.max(...LABELS.filter((label) => !ASKED.has(label)).map(share));
  const least = leastOf(segment, folded, role, rules, cues);
  const asks =
    turns && !rules.asks(folded)
      ? asked + share("negated") >= ASK.least && asked > ASK.mostNegated
      : (asked >= least || (asked >= ASK.leastUnrivalled && asked >= ASK.unrivalled * rival)) &&
        share("negated") <= (rules.asks(folded) ? ASK.mostNegatedExplicit : ASK.mostNegated);
  if (!asks) {
    const label = likeliest(shares, (one) => !ASKED.has(one));
    if (label === "eligibility" && turns && share("optional") > ASK.mostNegated)
      return { label: "optional", share: share("optional") };
    const isNot = label === "eligibility" && rules.overrule(folded, role) === "negated";
    return isNot ? { label: "negated", share: 1 } : { label, share: share(label) };
  }
  const overruled = rules.isLabel(plain(segment.lead)) ? "fact" : rules.overrule(folded, role);
  if (overruled) return { label: overruled, share: 1 };
  const mayBeOptional = turns || role === "optional" || !WANTED.has(role);
  const label = likeliest(shares, (one) => ASKED.has(one) && (one !== "optional" || mayBeOptional));
  return { label, share: asked };
}

/** So likely one has to ask: the less, the plainer a sentence or its heading says it. */
function leastOf(segment: Segment, folded: string, role: string, rules: Rules, cues: Cues): number {
  if (DOES.has(addressed(segment.text, cues) ?? "")) return ASK.leastDone;
  if (rules.asks(folded)) return ASK.leastExplicit;
  return WANTED.has(role) ? ASK.leastUnder : ASK.least;
}
