import { Lexicon, foldedWords, wordSet } from "../../lexicon";
import { type ClipWords, clip } from "../../posting/clip";
import { isKnownTool } from "../../posting/tools";
import { wordsOf } from "../../text";
import type { Phrase } from "../types";
import { posting } from "./posting";

const LONGEST_TASK = 15;
const LONGEST_TOPIC = 8;
/** A lead stands near the beginning or it leads something else. */
const LEAD_WITHIN = 9;

const leads = new Lexicon({
  noun: `
    experience_with experience_in experience_of experience_using experience_as expertise_in expertise_with
    knowledge_of knowledge_in knowledge_about understanding_of familiarity_with familiar_with proficiency_in
    proficiency_with proficient_in proficient_with proficient_at skilled_in skills_in skills_with skill_in background_in
    competence_in competency_in comfortable_with confident_with confident_in confidence_in track_record_of
    track_record_in exposure_to interest_in interested_in passion_for passionate_about command_of grasp_of trained_in
    experienced_in experienced_with specialising_in specializing_in responsible_for responsibility_for accountable_for
    in_charge_of commitment_to committed_to focus_on awareness_of aware_of love_for flair_for talent_for eye_for
    aptitude_for knowledgeable_about knowledgable_about knowledgeable_in adept_at excellent_at good_at strong_at insight_into expert_in
    mastery_of appreciation_of you_understand you_know enthusiasm_for`,
  verb: `
    ability_to able_to capable_of willingness_to willing_to you_will you'll you_would readiness_to ready_to eager_to
    keen_to desire_to capacity_to expected_to you_can happy_to you_must experience expertise comfortable enjoy responsible_for
    accountable_for good_at excellent_at track_record_of experience_of experience_in`,
});

const cuts = new Lexicon({
  cut: `
    including include includes such_as e_g for_example to_ensure in_order_to so_that ensuring which who while whilst where as_well_as
    particularly especially specifically ideally preferably like eg i_e that is are was when because according
    regardless as_part_of as_needed as_required if whether within_a through_which using with_a_focus sufficient
    necessary whenever without wherever is_a is_an desired preferred required a_plus along_with from_scratch to_support
    to_help to_drive to_achieve to_deliver to_create to_enable to_improve to_meet with_the_aim resulting leading_to etc`,
});

const danglers = wordSet(`
  a an the and or of for with to in on at by from as into our your their its this these those that any all other both such
  related relevant various new own across between within through via is be than more most very using based upon about over
  under towards but not you we i will can through their one two three`);
const praise = wordSet(`
  strong excellent good great solid proven demonstrated outstanding exceptional very extensive in depth deep basic advanced
  working practical hands on professional relevant previous prior sound superb thorough comprehensive high highly broad detailed
  intermediate some significant effective a an the any your minimum of at least years year minimum plus variety range number kinds types wide more than over up to
  fundamental first initial profound you have bring possess must should be are with and expert keen real clear ideally
  preferably several two three four five six seven eight ten demonstrable firm overall general exceptionally well
  developed consistently successful fully currently also confidently successfully effectively efficiently proactively
  independently actively continuously closely directly quickly regularly`);
const conjunctions = wordSet("and or to for with in by");
const joiners = wordSet("and or");
const fewAdjectives = wordSet(
  `young new large small big high low good strong fast key daily weekly monthly cross functional internal external`,
);
const finite = wordSet(
  "is are was were has have will would must should can you we i our they it your who this these that us not",
);

const rules: ClipWords = {
  cutsAt: (words, at) => cuts.tagsOf(words[at] ?? "").length > 0 || cuts.phrasesAt(words, at).length > 0,
  dangles: (word) => danglers.has(word),
  leansOn: (word) => fewAdjectives.has(word) || /(?:al|ive|ous|ful|ible|able|ary|ic|less|ent)$/.test(word),
  conjunctions,
};

/** What a phrase without a verb begins or ends with. */
const NOUN = /(?:tion|tions|ment|ance|ence|ity|ness|ship|sis|ogy|acy)$/;
const ABILITY =
  /^(?:skills?|experience|knowledge|abilit(?:y|ies)|expertise|background|competenc(?:e|ies|y))$/;

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
  const from = skip(folds, 0, praise);
  const lead = leadOf(folds, from);
  if (lead) {
    const task = lead.verb ? taskOf(rest(skip(folds, lead.end, adverbs(folds))), lead.end > 1) : undefined;
    return task ?? (lead.noun ? topicOf(rest(skip(folds, lead.end, praise))) : undefined);
  }
  const isNoun =
    NOUN.test(folds[from] ?? "") || folds.slice(from, from + 4).some((word) => ABILITY.test(word));
  return taskOf(rest(0), isDuty) ?? (isNoun ? topicOf(rest(from), from === 0) : undefined);
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

function leadOf(
  folds: readonly string[],
  from: number,
): { end: number; noun: boolean; verb: boolean } | undefined {
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
    return {
      end,
      noun: best.some(({ tag }) => tag === "noun"),
      verb: best.some(({ tag }) => tag === "verb"),
    };
  }
  return undefined;
}

/** A phrase that begins with a verb, brought to its base form: "managing budgets" gives "manage budgets". */
function taskOf(text: string, isDuty: boolean): Phrase | undefined {
  const piece = clip(text, LONGEST_TASK, rules);
  if (!piece) return undefined;
  const words = wordsOf(piece.text).map((word) => word.fold);
  const form = baseForms.get(words[0] ?? "");
  if (!form || words.length < 2) return undefined;
  if (form.kind !== "ing" && looksLikeNoun(words, isDuty)) return undefined;
  return { form: "task", text: inBaseForm(piece.text, form.kind), verbatim: piece.text };
}

/** A phrase without a verb; `opens`: it is the beginning of its sentence, so its capital may be only that. */
function topicOf(text: string, opens = false): Phrase | undefined {
  const piece = clip(text, LONGEST_TOPIC, rules);
  if (!piece) return undefined;
  const verbatim = withoutAbility(piece.text);
  const words = wordsOf(verbatim).map((word) => word.fold);
  if (words.length === 0 || words.length > LONGEST_TOPIC || verbatim.length < 3) return undefined;
  if (words.some((word) => finite.has(word)) || danglers.has(words[0] ?? "")) return undefined;
  return { form: "topic", text: spokenForm(opens ? lowered(verbatim) : verbatim), verbatim };
}

/** "SQL experience" is about SQL; "analytical skills" stays whole. */
function withoutAbility(text: string): string {
  const words = wordsOf(text);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before || !ABILITY.test(last.fold) || rules.leansOn(before.fold)) return text;
  return before.fold === "and" || before.fold === "or" ? text : text.slice(0, before.end);
}

/** "Design skills", "Market research", "Test coordination of releases": the first word is no verb here. */
function looksLikeNoun(words: readonly string[], isDuty: boolean): boolean {
  if (!isDuty && words.length <= 3) return true;
  if (NOUN.test(words[1] ?? "") && words[2] === "of") return true;
  return words.slice(1).some((word) => ABILITY.test(word));
}

/** As one would say it. */
function spokenForm(text: string): string {
  return text.replace(/\s*&\s*/g, " and ");
}

function inBaseForm(text: string, kind: VerbForm): string {
  let result = "";
  let at = 0;
  let inVerbs = true;
  for (const word of wordsOf(text)) {
    const form = baseForms.get(word.fold);
    const verb = inVerbs && form?.kind === kind ? form.base : undefined;
    if (inVerbs && !verb && !joiners.has(word.fold) && !word.fold.endsWith("ly")) inVerbs = false;
    const raw = text.slice(word.start, word.end);
    result += text.slice(at, word.start) + (verb ?? (at === 0 ? lowered(raw) : raw));
    at = word.end;
  }
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
