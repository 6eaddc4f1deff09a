import { STATED, type Claim } from "../claims";
import { isJobSection } from "../../text/headings";
import { fold } from "../../text/index";
import { held } from "../text/overlap";
import { headsOther, headsPart } from "../words/sections";
import { confidenceOf, type Verdict } from "./weigh";

/** Shorter texts are teasers; longer ones of structured data are, too, where another reader found much more. */
const SHORT = 200;
const MIDDLING = 600;
const LONG_LINE = 800;
/** A text that holds another one to its end, and this many times as much, goes on where that one was parted from the rest. */
const LONGER = 1.2;
const ALL = 0.9;
const HEADING_LENGTH = 60;

/**
 * The description, over all readers. The most trusted text wins, unless it was cut and another one goes on where
 * it ends, or lost its paragraphs and another one has them.
 */
export function decideDescription(claims: readonly Claim[]): Verdict | undefined {
  const texts = claims.filter((claim) => claim.field === "description");
  const longest = Math.max(...texts.map(({ value }) => value.length));
  const [first, ...others] = texts.sort((a, b) => rank(b, longest) - rank(a, longest));
  if (!first) return undefined;
  const agreeing = others.filter((other) => held(first.value, fold(other.value)) > 0.7);
  const whole = agreeing.find(
    ({ value }) =>
      isCut(first.value) && value.length > first.value.length * 1.3 && held(value, fold(first.value)) < 0.75,
  );
  const shaped = isFlat(first.value)
    ? agreeing.find(({ value }) => isShapeOf(value, first.value))
    : undefined;
  const [grown] = agreeing.flatMap((claim) => {
    const text = goingOn(claim, first);
    return text ? { ...claim, value: text } : [];
  });
  const { value, reader } = whole ?? shaped ?? grown ?? first;
  const doubt = agreeing.reduce((left, { weight }) => left * (1 - 0.5 * weight), 1 - first.weight);
  return { value, origin: { reader, confidence: confidenceOf(1 - doubt) } };
}

function rank({ value, weight, reader }: Claim, longest: number): number {
  const { length } = value;
  const isTeaser = length < SHORT || (STATED.includes(reader) && length < MIDDLING && length * 3 < longest);
  return isTeaser ? weight * 0.3 : weight;
}

/** A long text in one line has lost its paragraphs, and with them the blanks between their words. */
function isFlat(text: string): boolean {
  return text.length > LONG_LINE && !text.includes("\n");
}

/** Whether a text with paragraphs is about as long as one that lost them. */
function isShapeOf(text: string, flat: string): boolean {
  return text.includes("\n") && text.length > flat.length * 0.7 && text.length < flat.length * 1.5;
}

/** What the text in view has from the beginning of another one on, where it goes on behind that in parts of its own. */
function goingOn({ value, reader }: Claim, { value: part }: Claim): string | undefined {
  if (reader !== "page-text" || value.length < part.length * LONGER || held(part, fold(value)) < ALL)
    return undefined;
  const lines = part.split("\n").filter(Boolean);
  const from = value.indexOf(lines[0] ?? "");
  const to = value.lastIndexOf(lines[lines.length - 1] ?? "");
  const heads = from < 0 || to < from ? [] : value.slice(to).split("\n").slice(1).map(fold);
  return heads.some(isPartHead) ? value.slice(from) : undefined;
}

function isPartHead(folded: string): boolean {
  return folded.length < HEADING_LENGTH && (isJobSection(folded) || headsPart(folded)) && !headsOther(folded);
}

/** A text that ends amid a sentence. */
function isCut(text: string): boolean {
  return /(?:…|\.\.\.|[^.!?:)\]”"»])\s*$/.test(text);
}
