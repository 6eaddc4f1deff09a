import { foldedWords } from "../lexicon";
import { cutAt, hashSentence } from "../text";
import type { Competency, Posting, Requirement, RequirementKind } from "../types";
import type { Speech } from "../words";
import { THEMES, type ThemeId } from "../words/ids";
import type { Phrase, PostingTag } from "../words/types";
import { askingLines, toolsOf } from "./asks";
import { OTHER_CUES } from "./otherCues";
import { type Line, linesOf } from "./sections";
import { weigher } from "./weigh";

/** A requirement with what a question needs to know of it. */
export interface Found extends Requirement {
  /** What matters more is asked about first. */
  weight: number;
  /** Papers, permits, languages, hours: true or not, hardly to be practised. */
  isFormal: boolean;
  /** Whether it was earned by learning, which can be asked about. */
  isPaper: boolean;
  /** Whether it stands among the duties. */
  isDuty: boolean;
  /** Whether it says what one does, not what one should be or know. */
  isTask: boolean;
  theme?: ThemeId;
  /** Whether the sentence is about its theme, not only touches it. */
  isThemeSure: boolean;
  phrase?: Phrase;
  tools: string[];
}

const MOST = 40;
const LONGEST = 400;
const LONGEST_TOPIC = 60;
/** Papers are named in short lines; a long one asks for more. */
const LONGEST_FORMAL = 30;
/** Share of the words of a sentence from which on it is about a theme. */
const THEME_DENSITY = 0.12;
/** "Strong negotiation skills": in so few words one of a theme is enough. */
const FEW_WORDS = 4;

/**
 * What a posting asks for, the biggest first; every `sentence` stands in the description word for word.
 *
 * @param speech The words of the posting's language; undefined when the coach does not speak it, then
 *   the structure of the posting has to do.
 */
export function requirementsOf(posting: Posting, speech: Speech | undefined): Found[] {
  const lines = linesOf(posting.jobDescription ?? "").filter((line) => line.text.length <= LONGEST);
  const company = new Set(foldedWords(posting.company ?? ""));
  const weigh = weigher(posting.jobTitle, lines, speech);
  const found = new Map<string, Found>();
  for (const line of askingLines(lines, company, speech)) {
    const described = speech ? describe(line, company, speech) : describeUnread(line);
    if (!found.has(described.key)) found.set(described.key, { ...described, weight: weigh(line) });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

type Described = Omit<Found, "weight">;

function describe(line: Line, company: ReadonlySet<string>, speech: Speech): Described {
  const { text } = line;
  const isDuty = line.role === "duties";
  const words = foldedWords(text);
  const tags = speech.postingLexicon.countIn(words);
  const tools = toolsOf(text, speech).filter((tool) => !foldedWords(tool).some((word) => company.has(word)));
  const isFormal = !isDuty && tags.has("formal") && words.length <= LONGEST_FORMAL;
  const themes = speech.themeLexicon.countIn(words);
  const theme = strongest(themes);
  const phrase = speech.grammar.phraseOf(text, isDuty || tags.has("does"));
  const kind = kindOf(tags, {
    isDuty,
    isFormal,
    hasTools: tools.length > 0,
    isTask: phrase?.form === "task",
  });
  const hits = theme === undefined ? 0 : (themes.get(theme) ?? 0);
  return {
    key: hashSentence(text),
    kind,
    competency: competencyOf(kind, theme),
    topic: (isDuty || isFormal ? undefined : tools[0]) ?? shortTopic(phrase?.verbatim ?? text),
    sentence: text,
    isFormal,
    isPaper: tags.has("papers"),
    isDuty,
    isTask: isDuty || tags.has("does") || phrase?.form === "task",
    theme,
    isThemeSure:
      kind === "soft_skill" ||
      (hits >= 2 && hits >= words.length * THEME_DENSITY) ||
      (hits === 1 && !isDuty && words.length <= FEW_WORDS),
    phrase,
    tools,
  };
}

/** Of a sentence in a language whose words are not known. */
function describeUnread({ text, role }: Line): Described {
  const isDuty = role === "duties";
  const isFormal = OTHER_CUES.has(foldedWords(text), "formal");
  return {
    key: hashSentence(text),
    kind: isFormal ? "seniority" : isDuty ? "responsibility" : "skill",
    competency: "expertise",
    topic: shortTopic(text),
    sentence: text,
    isFormal,
    isPaper: isFormal,
    isDuty,
    isTask: isDuty,
    isThemeSure: false,
    tools: [],
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
