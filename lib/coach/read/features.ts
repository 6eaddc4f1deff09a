import { headingLabels } from "../../text/headings";
import type { Language } from "../types";
import { plain, plainWords, type Vocabulary, vocabulary } from "../text";
import { LABELS, type Label, type ReadingKnowledge } from "./labels";
import { Infinitives } from "./infinitive";
import { Ways } from "./ways";
import type { Segment } from "./segment";

/** The cue tables, made ready once. */
export interface Cues {
  sentences: ReadonlyMap<Label, Vocabulary>;
  headings: ReadonlyMap<Label, Vocabulary>;
  /** A heading whose lines are not wanted. */
  no: RegExp;
  /** Verbs of English tasks in their base form. */
  verbs: ReadonlySet<string>;
  infinitives: Infinitives;
  ways: Ways;
}

const NO =
  /^(?:no|not|don|dont|isn|aren|won|without|kein|keine|keinen|nicht|ohne|nie|pas|non|niet|geen|ne|inte|ikke|nao)$/;
const MONEY = /[£$€]|\b\d+k\b|\beuros?\b|\bbrutt?o\b|zł\b|\bkč\b/i;
const TIME = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h)\b/i;
/** What the reader does, said at the beginning, later (but not in a condition), or of whoever will have the post. */
const YOU = /^(?:[a-z]+ )?you (?:ll |will |d |would )?(?:also |then |often |mostly )?([a-z]+)/;
const YOU_LATER =
  /(?<!\b(?:if|when|where|what|how|that|as|once|who|because|so|whether|until|before|than|which) )\byou (?:ll |will |d |would )?(?:also |then |often |mostly )?([a-z]+)/;
const POST =
  /\b(?:post ?holder|job ?holder|candidate|technician|incumbent|assistant|officer|manager|person|(?:s)?he) (?:\w+ )?(?:will|shall) (?:also )?([a-z]+)/;
/** The same of a person who is named by the job: "the branch librarian plans", not "our customers order". */
const POSTED =
  /^the (?:\w+ ){0,3}(?:post ?holder|job ?holder|role holder|candidate|nurse|clerk|cook|chef|(?!employer|customer|partner|owner|founder|member|user|number|offer|other|center|theater|order|letter|newsletter|paper|computer|server|tower|water|summer|winter|passenger|visitor|investor|sector|floor|door|motor|doctor)\w{3,}(?:er|or|ian|ist)|\w*(?:assistant|attendant|accountant|consultant|agent|superintendent)) (?:also |then |usually )?(\w{2,}?s)\b/;
/** Verbs of what is so, and words that address the reader: without the latter somebody else is spoken of. */
const IS =
  /^(?:is|are|was|were|has|have|had|goes|comes?|begins?|starts?|lasts?|runs|opens|closes|arrives?|stands|meets|takes|happens?|stays|receives|gets|lives?|sits|means|ist|sind|war|wird|werden|hat|haben|steht|stehen|macht|machen|kommt|kommen|beginnt|beginnen|dauert|dauern|tragt|arbeitet|findet|finden|liegt|besteht|gibt|essen|est|sont|es|son|zijn|staat)$/;
const FINITE = new RegExp(
  `${IS.source}|^(?:kann|konnen|muss|mussen|soll|sollte|sollten|will|would|can|could|should|must|ll|ve|re|do|does|don|doesn|isn|aren|am|s|darf|durfen|bist|hast|kannst|musst|wirst|wirkt|geht|lauft|braucht|brauchen|sucht|suchen|bietet|bieten|zahlt|zahlen|legen|freuen|pay|offer|want|need|look|run|make)$`,
);
const ADDRESS =
  /^(?:you|your|yourself|du|dein\w*|dir|dich|sie|ihr\w*|ihnen|vous|votre|vos|tu|je|jij|jouw|who|wer|someone|somebody|jemand\w*)$/;
const MOST_WORDS = 60;
/** "Your tasks (not exhaustive)": an aside says nothing of the lines below. */
const ASIDE = /\s*\([^)]*\)/g;

/** Reads the cue tables once. */
export function cuesOf({ cues, topics, rules }: Omit<ReadingKnowledge, "model">): Cues {
  const table = (of: (label: Label) => string) =>
    new Map(LABELS.map((label) => [label, vocabulary(of(label))]));
  return {
    sentences: table((label) => Object.values(cues[label] ?? {}).join(",")),
    headings: table((label) => headingLabels[label] ?? ""),
    no: new RegExp(rules.headings.join("|")),
    verbs: new Set(topics.verbs.split(" ")),
    infinitives: new Infinitives(topics.german.verbs),
    ways: new Ways(topics),
  };
}

/** What the word before a segment's colon, else its heading, says of it; "" when nothing does. */
export function roleAt({ heading, lead }: Pick<Segment, "heading" | "lead">, cues: Cues): string {
  const above = roleOf(heading, cues);
  return above === "no" ? above : (lead !== "" && roleOf(lead, cues)) || above;
}

/** What a heading says of the lines under it: a label, "no" for what is not wanted, or "". */
function roleOf(heading: string, { headings, sentences, no }: Cues): string {
  const folded = plain(heading);
  if (folded === "") return "";
  if (headings.get("optional")?.within(folded)) return "optional";
  if (no.test(folded) || headings.get("negated")?.within(folded)) return "no";
  return longest(folded, headings) ?? longest(folded, sentences) ?? "";
}

/** The label of the longest phrase that stands in a heading. */
function longest(folded: string, tables: ReadonlyMap<Label, Vocabulary>): Label | undefined {
  let best: Label | undefined;
  let most = 0;
  for (const [label, table] of tables) {
    const length = table.longest(folded);
    if (length > most) [best, most] = [label, length];
  }
  return best;
}

/**
 * What can be seen of a segment: its words, their beginnings, ends and pairs, cue phrases, form and place.
 *
 * @param share Where it stands in the posting, 0 to 1; undefined where the posting is too short for that to tell.
 * @param company Words of the employer's name.
 * @param language The posting's, where its words are known.
 */
export function featuresOf(
  segment: Segment,
  share: number | undefined,
  company: ReadonlySet<string>,
  language: Language | undefined,
  cues: Cues,
): string[] {
  const { text, isItem, heading, lead, place } = segment;
  const body = lead === "" ? text : text.slice(text.indexOf(":") + 1);
  const words = plainWords(body).slice(0, MOST_WORDS);
  const found = new Set<string>(["bias"]);
  const add = (name: string) => found.add(name);
  const shown = words.map((word) => (/^\d/.test(word) ? "0" : word));
  shown.forEach((word, at) => {
    add(`w:${word}`);
    if (word.length >= 7) add(`p:${word.slice(0, 5)}`);
    if (word.length >= 9) add(`s:${word.slice(-5)}`);
    if (at > 0) add(`b:${shown[at - 1]}_${word}`);
    if (company.has(word) && at < 6) add("company");
  });
  const [first = "", second = ""] = shown;
  add(`f:${first}`);
  add(`f2:${first}_${second}`);
  if (cues.verbs.has(first === "to" ? second : first)) add("verb");
  const doing = addressed(body, cues);
  if (doing) add(doing);
  if (words.slice(1).some((word) => IS.test(word)) && !words.some((word) => ADDRESS.test(word))) add("third");
  const ways = cues.ways.of(text, segment, language);
  for (const { form } of ways) add(`way:${form}`);
  if (ways.length === 0) add("way:none");
  if (language === "de" && /\p{Ll}{2,}(?:en|ern|eln)[.,]?$/u.test(body.split(/[,;:]/, 1)[0] ?? ""))
    add("ends-inf");
  if (!words.some((word) => FINITE.test(word))) add(`fragment:${isItem ? "item" : "text"}`);
  if (first.length > 4) add(`fe:${first.slice(-3)}`);
  add(`l:${shown.at(-1) ?? ""}`);
  const folded = words.join(" ");
  const opening = words.slice(0, 4).join(" ");
  for (const [label, table] of cues.sentences) {
    if (!table.within(folded)) continue;
    add(`cue:${label}`);
    if (table.within(opening)) add(`cue0:${label}`);
  }
  const role = roleAt(segment, cues);
  const form = isItem ? "item" : "text";
  add(`role:${role}`);
  add(`role:${role}:${form}`);
  const isNo = words.some((word) => NO.test(word));
  if (role !== "" && isNo) add(`role:${role}:no`);
  for (const word of plainWords(`${heading.replace(ASIDE, "")} ${lead}`).slice(0, 12)) add(`h:${word}`);
  if (lead !== "") add("lead");
  if (isItem) add("item");
  if (isNo) add("no");
  if (NO.test(first)) add("no0");
  if (text.includes("?")) add(text.endsWith("?") ? "asks" : "asks-answers");
  if (text.includes("!")) add("calls");
  if (/[;:]/.test(body)) add("colon");
  if (MONEY.test(text)) add("money");
  if (TIME.test(text)) add("time");
  if (/\d/.test(text)) add("number");
  if (/@|www|https?:/.test(text)) add("link");
  if (/^\p{Ll}/u.test(body.trim())) add("small");
  add(`len:${[4, 8, 16, 28].filter((length) => words.length >= length).length}`);
  if (share === undefined) return [...found];
  const at = Math.min(5, Math.floor(share * 6));
  add(`at:${at}`);
  add(`at:${at}:${form}`);
  if (place === 0) add(share === 0 ? "first" : "first-under");
  if (share > 0.97) add("last");
  return [...found];
}

/** How a sentence says what the reader does: "you-verb", "you-verb-later", "sie-verb", or is: "sie-ist". */
export function addressed(body: string, cues: Cues): string | undefined {
  const spoken = plainWords(body).slice(0, MOST_WORDS).join(" ");
  const does = (pattern: RegExp) => cues.verbs.has(pattern.exec(spoken)?.[1] ?? "");
  const posted = POSTED.exec(spoken)?.[1] ?? "";
  const bases = [posted.replace(/ies$/, "y"), posted.replace(/es$/, ""), posted.replace(/s$/, "")];
  const isPosted = bases.some((base) => base !== posted && cues.verbs.has(base));
  if (does(YOU) || does(POST) || isPosted) return "you-verb";
  return does(YOU_LATER) ? "you-verb-later" : cues.infinitives.addressed(body);
}

const COMMON_IN_NAMES = /^(?:gmbh|ltd|inc|llc|plc|and|und|the|der|die|das|group|of)$/;

/** Words of the employer's name, for telling what is said of the employer. */
export function companyWords(company = ""): ReadonlySet<string> {
  return new Set(plainWords(company).filter((word) => word.length > 2 && !COMMON_IN_NAMES.test(word)));
}
