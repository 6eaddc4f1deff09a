import { foldedWords } from "../lexicon";
import { cutAt, hashSentence } from "../text";
import type { Competency, Requirement, RequirementKind } from "../types";
import type { Speech } from "../words";
import { type Phrase, type PostingTag, THEMES, type ThemeId } from "../words/types";
import { OTHER_CUES } from "./otherCues";
import { type Line, linesOf } from "./sections";
import { toolsIn } from "./tools";

/** A requirement with what a question needs to know of it. */
export interface Found extends Requirement {
  /** What matters more is asked about first. */
  weight: number;
  /** Papers, years, languages: true or not, hardly to be practised. */
  isFormal: boolean;
  /** Whether it stands among the duties. */
  isDuty: boolean;
  theme?: ThemeId;
  /** Whether the sentence is about its theme, not only touches it. */
  isThemeSure: boolean;
  phrase?: Phrase;
  tools: string[];
}

const MOST = 40;
/** Share of the words of a sentence from which on it is about a theme. */
const THEME_DENSITY = 0.12;
const LONGEST = 400;
const LONGEST_TOPIC = 60;
/** Lines of this many words may stand without a full stop and still be a requirement. */
const SHORT_LINE = 12;

/**
 * What a posting asks for, the biggest first; every `sentence` stands in the description word for word.
 *
 * @param speech The words of the posting's language; undefined when the coach does not speak it, then
 *   the structure of the posting has to do.
 */
export function requirementsOf(title: string, description: string, speech: Speech | undefined): Found[] {
  const lines = linesOf(description).filter((line) => line.text.length <= LONGEST);
  const asks = speech ? (line: Line) => asksIn(line, speech) : asksInOtherLanguage;
  const weigh = weigher(title, lines, speech);
  const found = new Map<string, Found>();
  for (const line of lines) {
    if (!asks(line)) continue;
    const requirement = describe(line, weigh(line), speech);
    const known = found.get(requirement.key);
    if (!known) found.set(requirement.key, requirement);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

const ASKING_ROLES = new Set(["requirements", "wishes", "duties"]);
const SILENT_ROLES = new Set(["benefits", "apply", "legal", "company", "facts"]);

/** Whether a line asks the person for something, in a language whose words are known. */
function asksIn(line: Line, speech: Speech): boolean {
  if (SILENT_ROLES.has(line.role)) return false;
  const words = foldedWords(line.text);
  const tags = speech.postingLexicon.countIn(words);
  const count = (tag: PostingTag) => tags.get(tag) ?? 0;
  const inList = ASKING_ROLES.has(line.role);
  const allowed = inList ? 1 : 0;
  if (count("legal") > allowed || count("apply") > allowed || count("benefits") > allowed) return false;
  if (!line.isItem && count("apply") + count("legal") > 0) return false;
  if (isFact(line, speech) || /[?!]$/.test(line.text)) return false;
  const hasCue = count("requires") > 0 || count("does") > 0;
  if (inList && line.isItem) return words.length >= 2 || toolsOf(line.text, speech).length > 0;
  if (inList) return hasCue || startsWithVerb(words, speech) || isShortLine(line, words);
  if (words.length < 5) return false;
  if (line.isItem) return hasCue || speech.grammar.phraseOf(line.text, true)?.form === "task";
  return hasCue && count("person") > 0;
}

function asksInOtherLanguage(line: Line): boolean {
  if (SILENT_ROLES.has(line.role) || /[?!]$/.test(line.text)) return false;
  const words = foldedWords(line.text);
  const tags = OTHER_CUES.countIn(words);
  if (tags.has("noRequirement")) return false;
  const inList = ASKING_ROLES.has(line.role);
  if (inList && line.isItem) return words.length >= 2;
  return words.length >= 4 && (tags.has("requires") || tags.has("does"));
}

function isShortLine(line: Line, words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= SHORT_LINE && !/[.:]$/.test(line.text);
}

function startsWithVerb(words: readonly string[], speech: Speech): boolean {
  return speech.postingLexicon.tagsOf(words[0] ?? "").includes("dutyVerbs");
}

/** "Location: Berlin" */
function isFact(line: Line, speech: Speech): boolean {
  const colon = line.text.indexOf(":");
  const label = colon === -1 || colon > 40 ? line.text : line.text.slice(0, colon);
  const words = foldedWords(label);
  return words.length <= 4 && speech.postingLexicon.has(words, "facts");
}

function describe(line: Line, weight: number, speech: Speech | undefined): Found {
  const isDuty = line.role === "duties";
  const base = { key: hashSentence(line.text), sentence: line.text, weight, isDuty };
  if (!speech) {
    const kind = isDuty ? "responsibility" : "skill";
    return {
      ...base,
      kind,
      competency: "expertise",
      topic: shortTopic(line.text),
      isFormal: false,
      isThemeSure: false,
      tools: [],
    };
  }
  const words = foldedWords(line.text);
  const tags = speech.postingLexicon.countIn(words);
  const tools = toolsOf(line.text, speech);
  const isFormal = !isDuty && (tags.get("formal") ?? 0) > 0 && words.length <= 30;
  const themes = speech.themeLexicon.countIn(words);
  const theme = strongest(themes);
  const phrase = speech.grammar.phraseOf(line.text, isDuty || (tags.get("does") ?? 0) > 0);
  const kind = kindOf(tags, {
    isDuty,
    isFormal,
    hasTools: tools.length > 0,
    isTask: phrase?.form === "task",
  });
  const hits = theme === undefined ? 0 : (themes.get(theme) ?? 0);
  const isThemeSure = kind === "soft_skill" || (hits >= 2 && hits >= words.length * THEME_DENSITY);
  const topic = (isDuty || isFormal ? undefined : tools[0]) ?? shortTopic(phrase?.verbatim ?? line.text);
  return {
    ...base,
    kind,
    competency: competencyOf(kind, theme),
    topic,
    isFormal,
    theme,
    isThemeSure,
    phrase,
    tools,
  };
}

function kindOf(
  tags: ReadonlyMap<PostingTag, number>,
  is: { isDuty: boolean; isFormal: boolean; hasTools: boolean; isTask: boolean },
): RequirementKind {
  if (is.isFormal || (tags.has("years") && !is.isDuty)) return "seniority";
  if (is.isDuty) return "responsibility";
  if (is.hasTools) return "tool";
  if (tags.has("soft")) return "soft_skill";
  if (is.isTask) return "responsibility";
  return tags.has("domain") ? "domain" : "skill";
}

function competencyOf(kind: RequirementKind, theme: ThemeId | undefined): Competency {
  if (kind === "tool") return "expertise";
  if (theme) return THEMES[theme];
  if (kind === "domain") return "domain";
  return kind === "soft_skill" ? "motivation" : "expertise";
}

function strongest<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  for (const [tag, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = tag;
  }
  return best;
}

function shortTopic(text: string): string {
  return cutAt(text, LONGEST_TOPIC) || text.slice(0, LONGEST_TOPIC);
}

function toolsOf(text: string, speech: Speech): string[] {
  return toolsIn(text, (word) => speech.postingLexicon.tagsOf(word).includes("notTools"));
}

const ROLE_WEIGHT: Readonly<Record<Line["role"], number>> = {
  requirements: 3,
  duties: 3,
  wishes: 1.6,
  role: 2.2,
  unknown: 2,
  company: 0,
  benefits: 0,
  apply: 0,
  legal: 0,
  facts: 0,
};

/** Weighs a line by its section, its place, how it is put, and how often the posting comes back to its words. */
function weigher(title: string, lines: readonly Line[], speech: Speech | undefined): (line: Line) => number {
  const stem = speech ? (word: string) => speech.stem(word) : (word: string) => word.slice(0, 7);
  const isContent = (word: string) =>
    word.length > 3 &&
    !speech?.readingLexicon.tagsOf(word).some((tag) => tag === "function" || tag === "common");
  const stemsOf = (text: string) => [...new Set(foldedWords(text).filter(isContent).map(stem))];
  const titleStems = new Set(stemsOf(title));
  const times = new Map<string, number>();
  for (const line of lines)
    for (const word of stemsOf(line.text)) times.set(word, (times.get(word) ?? 0) + 1);

  return (line) => {
    const words = foldedWords(line.text);
    const tags = speech?.postingLexicon.countIn(words);
    const stems = stemsOf(line.text);
    const repeated = stems.reduce((sum, word) => sum + Math.min(3, (times.get(word) ?? 1) - 1), 0);
    let weight = ROLE_WEIGHT[line.role] - Math.min(0.8, line.position * 0.08);
    weight += Math.min(0.8, repeated * 0.08) + (stems.some((word) => titleStems.has(word)) ? 0.4 : 0);
    if (tags?.has("must")) weight += 0.3;
    if (tags?.has("wish") && line.role !== "wishes") weight -= 1;
    if (tags?.has("formal") && line.role !== "duties") weight -= 2;
    if (tags?.has("soft") && line.role !== "duties") weight -= 0.4;
    if (words.length <= 2 || words.length > 35) weight -= 0.4;
    return weight;
  };
}
