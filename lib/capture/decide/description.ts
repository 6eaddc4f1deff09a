import { STATED, type Claim } from "../claims";
import { fold } from "../../text/index";
import { held } from "../text/overlap";
import { confidenceOf, type Verdict } from "./weigh";

/** Shorter texts are teasers; longer ones of structured data are, too, where another reader found much more. */
const SHORT = 200;
const MIDDLING = 600;
const LONG_LINE = 800;
/** A text that holds another one to its end, and this many times as much, goes on where that one was parted from the rest. */
const LONGER = 1.2;
const ALL = 0.9;
const BEGINNING = 60;

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
  const grown = agreeing.find((text) => holdsMore(text, first));
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

/** Whether the text in view has all of another one and goes on, in parts of its own, behind it. */
function holdsMore({ value, reader }: Claim, { value: part }: Claim): boolean {
  return (
    reader === "page-text" &&
    value.length > part.length * LONGER &&
    held(part, fold(value)) >= ALL &&
    fold(value).startsWith(fold(part).slice(0, BEGINNING))
  );
}

/** A text that ends amid a sentence. */
function isCut(text: string): boolean {
  return /(?:…|\.\.\.|[^.!?:)\]”"»])\s*$/.test(text);
}
