import { foldedWords, wordSet } from "../../lexicon";
import { type ClipWords, clip } from "../../posting/clip";
import { isKnownTool } from "../../posting/tools";
import { type Word, wordsOf } from "../../text";
import type { Phrase } from "../types";
import { leads, cuts, danglers, praise, conjunctions, joiners, fewAdjectives, finite } from "./phraseWords";
import { posting } from "./posting";

const LONGEST_TASK = 15;
const LONGEST_TOPIC = 8;
/** A lead stands near the beginning or it leads something else. */
const LEAD_WITHIN = 9;

const rules: ClipWords = {
  cutsAt: (words, at) => cuts.tagsOf(words[at] ?? "").length > 0 || cuts.phrasesAt(words, at).length > 0,
  opensClause: (word) => word.endsWith("ing"),
  dangles: (word) => danglers.has(word) || word.endsWith("ed"),
  leansOn: (word) => fewAdjectives.has(word) || /(?:al|ive|ous|ful|ible|able|ary|ic|less|ent)$/.test(word),
  conjunctions,
};

/** What a phrase without a verb begins or ends with. */
const NOUN = /(?:tion|tions|ment|ance|ence|ity|ness|ship|sis|ogy|acy)$/;
const ABILITY =
  /^(?:skills?|experience|knowledge|abilit(?:y|ies)|expertise|background|competenc(?:e|ies|y))$/;

/** Verbs that are as often nouns: "test coordination". */
const ALSO_NOUNS =
  wordSet(`test design support research report process project market plan program record audit budget contract model
  service supply stock order schedule purchase transport survey repair release train work review`);
const NO_TASK = /^(?:report(?:ing|s)? (?:directly )?to|perform(?:ing)? other)\b/i;
const PREPOSITIONS = wordSet("on at in with as within across from");
const ARTICLES = wordSet("a an the");
/** What is said of what somebody has: the word before is the subject. */
const HELD = /^(?:experience|knowledge|expertise)$/;
/** Points to something said elsewhere. */
const UNSAID = wordSet("similar comparable equivalent related relevant following above below said same");
/** A single word is a subject only when it is long or a name. */
const SHORTEST_WORD = 7;

const baseForms = formsOf(posting.dutyVerbs.split(/\s+/).filter(Boolean));

/**
 * What an English requirement or duty asks for, in a shape that fits a question.
 *
 * @param isDuty Whether it stands among the duties, where a first word like "design" is a verb.
 */
export function phraseOf(sentence: string, isDuty: boolean): Phrase | undefined {
  const text = withoutLabel(sentence);
  const words = wordsOf(text);
  const folds = words.map((word) => word.fold);
  const rest = (at: number) => text.slice(words[at]?.start ?? text.length);
  const wanted = wantedOf(folds);
  if (wanted !== undefined) return taskOf(rest(skip(folds, wanted, adverbs(folds))), true);
  const opening = isDuty ? taskOf(rest(skip(folds, 0, adverbs(folds))), true) : undefined;
  if (opening) return opening;
  const from = skip(folds, 0, praise);
  const lead = leadOf(folds, from);
  if (lead) {
    const task = lead.verb ? taskOf(rest(skip(folds, lead.end, adverbs(folds))), lead.isCertain) : undefined;
    const topic = lead.noun ? topicOf(rest(afterPraise(folds, lead.end))) : undefined;
    return task ?? topic ?? objectOf(text, words);
  }
  const object = objectOf(text, words);
  if (object) return object;
  return taskOf(rest(0), isDuty) ?? (isNounPhrase(folds, from) ? topicOf(rest(from), from === 0) : undefined);
}

function isNounPhrase(folds: readonly string[], from: number): boolean {
  const [first = "", second = ""] = folds.slice(from);
  if (NOUN.test(first) || (rules.leansOn(first) && NOUN.test(second))) return true;
  return folds.slice(from, from + 4).some((word) => ABILITY.test(word));
}

/** What is praised, with its article: "the banking environment", but not "a variety of". */
function afterPraise(folds: readonly string[], from: number): number {
  const at = skip(folds, from, praise);
  const isArticle = ARTICLES.has(folds[at - 1] ?? "");
  return isArticle && at - 1 >= from ? at - 1 : at;
}

/** "We are looking for a cook who will run our kitchen": what the person is wanted for. */
function wantedOf(folds: readonly string[]): number | undefined {
  if (!folds.slice(0, 6).some((word) => word === "looking" || word === "seeking" || word === "seeks"))
    return undefined;
  const at = folds.findIndex(
    (word, i) => i > 3 && (word === "to" || (word === "will" && folds[i - 1] === "who")),
  );
  return at === -1 ? undefined : at + 1;
}

/** "Build partnerships: act as the face of …": what comes after the label says more. */
function withoutLabel(sentence: string): string {
  const colon = sentence.indexOf(": ");
  if (colon === -1 || colon > 45) return sentence;
  const rest = sentence.slice(colon + 2);
  return foldedWords(rest).length >= 4 ? rest : sentence;
}

/** Words after which a phrase stands, up to `end`. */
interface Lead {
  end: number;
  noun: boolean;
  verb: boolean;
  /** Whether only a verb can follow. */
  isCertain: boolean;
}

function leadOf(folds: readonly string[], from: number): Lead | undefined {
  for (let at = from; at < Math.min(folds.length, from + LEAD_WITHIN); at++) {
    const found = [
      ...leads.phrasesAt(folds, at),
      ...leads.tagsOf(folds[at] ?? "").map((tag) => ({ tag, length: 1 })),
    ];
    const longest = Math.max(...found.map(({ length }) => length), 0);
    const best = found.filter(({ length }) => length === longest);
    if (best.length === 0) continue;
    const end = at + longest;
    // "able to", "will be able to", "be responsible for": the next lead says what follows.
    const next = folds[end] === "be" ? leadOf(folds, end + 1) : undefined;
    if (next) return next;
    const single = longest === 1;
    if (single && !isGerund(folds[end])) continue;
    const noun = best.some(({ tag }) => tag === "noun");
    const verb = best.some(({ tag }) => tag === "verb");
    return { end, noun, verb: verb && (!noun || isGerund(folds[end])), isCertain: !noun };
  }
  return undefined;
}

/** A phrase that begins with a verb, brought to its base form: "managing budgets" gives "manage budgets". */
function taskOf(text: string, isDuty: boolean): Phrase | undefined {
  const piece = clip(text, LONGEST_TASK, rules);
  if (!piece) return undefined;
  const words = wordsOf(piece.text).map((word) => word.fold);
  const form = baseForms.get(words[0] ?? "");
  if (!form || words.length < 2 || NO_TASK.test(piece.text)) return undefined;
  // "Planning, prioritisation and …": a list of nouns.
  if (/^\p{L}+,/u.test(piece.text) && !baseForms.has(words[1] ?? "")) return undefined;
  if (form.kind === "ing" ? isActivity(words) : looksLikeNoun(words, isDuty)) return undefined;
  return { form: "task", text: inBaseForm(piece.text, form.kind), verbatim: piece.text };
}

/** A phrase without a verb; `opens`: it is the beginning of its sentence, so its capital may be only that. */
function topicOf(text: string, opens = false): Phrase | undefined {
  const [head = "", ...more] = text.split(",");
  const piece = clip(head, LONGEST_TOPIC, rules);
  if (!piece) return undefined;
  if (more.length > 0 && rules.leansOn(wordsOf(piece.text).at(-1)?.fold ?? "")) return undefined;
  const verbatim = withoutAbility(piece.text);
  const words = wordsOf(verbatim).map((word) => word.fold);
  if (words.length === 0 || words.length > LONGEST_TOPIC || words.some((word) => UNSAID.has(word)))
    return undefined;
  if (words.length === 1 && verbatim.length < SHORTEST_WORD && !/\p{Lu}/u.test(verbatim)) return undefined;
  if (words.some((word) => finite.has(word))) return undefined;
  if (danglers.has(words[0] ?? "") && !ARTICLES.has(words[0] ?? "")) return undefined;
  return { form: "topic", text: spokenForm(opens ? lowered(verbatim) : verbatim), verbatim };
}

/** "Experience on an acute ward" gives "on an acute ward", which fits after "What experience do you have". */
function objectOf(text: string, words: readonly Word[]): Phrase | undefined {
  const at = words.findIndex(({ fold }, i) => fold === "experience" && i < LEAD_WITHIN);
  const preposition = words[at + 1];
  if (at === -1 || !preposition || !PREPOSITIONS.has(preposition.fold)) return undefined;
  const piece = clip(text.slice(preposition.start).split(",")[0] ?? "", LONGEST_TOPIC, rules);
  if (!piece || wordsOf(piece.text).length < 2) return undefined;
  if (wordsOf(piece.text).some(({ fold }) => finite.has(fold) || UNSAID.has(fold))) return undefined;
  return { form: "object", text: spokenForm(piece.text), verbatim: piece.text };
}

/** "SQL experience" is about SQL; "computer skills" stays whole. */
function withoutAbility(text: string): string {
  const words = wordsOf(text);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before || !HELD.test(last.fold) || rules.leansOn(before.fold)) return text;
  return before.fold === "and" || before.fold === "or" ? text : text.slice(0, before.end);
}

/** "Design skills", "Market research", "Test coordination of releases": the first word is no verb here. */
function looksLikeNoun(words: readonly string[], isDuty: boolean): boolean {
  if (!isDuty && words.length <= 3) return true;
  if (ALSO_NOUNS.has(words[0] ?? "") && NOUN.test(words[1] ?? "")) return true;
  return words.slice(1, 3).some((word) => ABILITY.test(word)) || ABILITY.test(words.at(-1) ?? "");
}

/** "Teaching qualification", "planning experience" */
function isActivity(words: readonly string[]): boolean {
  return words.length <= 3 && words.slice(1).some((word) => NOUN.test(word) || ABILITY.test(word));
}

/** As one would say it. */
function spokenForm(text: string): string {
  return text.replace(/\s*&\s*/g, " and ");
}

function inBaseForm(text: string, kind: VerbForm): string {
  const words = wordsOf(text);
  let result = "";
  let at = 0;
  let inVerbs = true;
  words.forEach((word, i) => {
    const form = baseForms.get(word.fold);
    // "finding the cause and solving the problem": a verb again, when something follows that it acts on.
    const follows = joiners.has(words[i - 1]?.fold ?? "") && words[i + 1] !== undefined;
    const verb = (inVerbs || follows) && form?.kind === kind ? form.base : undefined;
    if (inVerbs && !verb && !joiners.has(word.fold) && !word.fold.endsWith("ly")) inVerbs = false;
    const raw = text.slice(word.start, word.end);
    result += text.slice(at, word.start) + (verb ?? (at === 0 ? lowered(raw) : raw));
    at = word.end;
  });
  return spokenForm(result + text.slice(at));
}

/** Small at the beginning, unless the first word is a name or an abbreviation. */
function lowered(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? "";
  const isPlain = /^\p{Lu}(?:\p{Ll}|[-'’])*,?$/u.test(first) && !isKnownTool(first);
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function adverbs(folds: readonly string[]): ReadonlySet<string> {
  return new Set(
    folds.filter((word) => word.endsWith("ly") || word === "also" || word === "to" || word === "both"),
  );
}

function skip(folds: readonly string[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (at < folds.length && (words.has(folds[at] ?? "") || /^\d/.test(folds[at] ?? ""))) at++;
  return at;
}

function isGerund(word: string | undefined): boolean {
  return word !== undefined && baseForms.get(word)?.kind === "ing";
}

type VerbForm = "base" | "ing" | "s";

/** Every form in which a posting may use these verbs, with the base form. */
function formsOf(verbs: readonly string[]): ReadonlyMap<string, { base: string; kind: VerbForm }> {
  const forms = new Map<string, { base: string; kind: VerbForm }>();
  for (const base of verbs) {
    const stem = base.endsWith("e") && !base.endsWith("ee") ? base.slice(0, -1) : base;
    forms.set(`${stem}ing`, { base, kind: "ing" });
    forms.set(`${base}${base.slice(-1)}ing`, { base, kind: "ing" });
    forms.set(thirdPerson(base), { base, kind: "s" });
  }
  for (const base of verbs) forms.set(base, { base, kind: "base" });
  return forms;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
