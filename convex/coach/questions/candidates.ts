import { foldedWords } from "../lexicon";
import { fieldsOf, nameOfWork } from "../posting/job";
import type { Found } from "../posting/requirements";
import { linesOf } from "../posting/sections";
import { fill } from "../fill";
import { cutAt } from "../text";
import type { Competency, Posting } from "../types";
import type { Speech } from "../words";
import type { Level, Template } from "../words/types";

/** Where the wording of a question comes from. */
export type Source =
  | "theme"
  | "tool"
  | "task"
  | "topic"
  | "object"
  | "quoted"
  | "formal"
  | "field"
  | "company"
  | "motivation"
  | "general";

/** A question that could be asked. */
export interface Candidate {
  template: Template;
  text: string;
  source: Source;
  competency: Competency;
  why?: string;
  requirementKey?: string;
}

const LONGEST_QUOTE = 180;
const LONGEST_QUESTION = 420;

/** Every question that can be asked about a requirement. */
export function candidatesFor(found: Found, speech: Speech, level: Level | undefined): Candidate[] {
  const { asking } = speech;
  const from = (source: Source, templates: readonly Template[], slots: Slots = {}): Candidate[] =>
    fitting(templates, level).map((template) => ({
      template,
      source,
      text: fill(template.text, slots),
      competency: found.competency,
      why: found.sentence,
      requirementKey: found.key,
    }));
  const quote = quoted(found.sentence, asking.quotes);
  if (found.isFormal) return found.isPaper ? from("formal", asking.formal, { quote }) : [];
  const candidates: Candidate[] = [];
  if (found.theme && found.isThemeSure)
    candidates.push(...from("theme", speech.themes[found.theme].questions));
  const tool = found.isDuty ? undefined : found.tools[0];
  if (tool) candidates.push(...from("tool", asking.tool, { tool }));
  if (found.phrase && !tool && found.kind !== "soft_skill") {
    const { form, text } = found.phrase;
    candidates.push(...from(form, asking[form], { [form]: text, [capitalised(form)]: capitalised(text) }));
  }
  candidates.push(...from("quoted", found.isTask ? asking.quotedTask : asking.quotedSkill, { quote }));
  return candidates.filter(({ text }) => text.length <= LONGEST_QUESTION);
}

/** Questions that need no requirement: about the trade, the employer, the person's reasons. */
export function generalCandidates(posting: Posting, speech: Speech, level: Level | undefined): Candidate[] {
  const company = posting.company?.trim() || undefined;
  const slots = { as: nameOfWork(posting.jobTitle, speech), company };
  const from = (source: Source, templates: readonly Template[], competency: Competency): Candidate[] =>
    fitting(templates, level).map((template) => ({
      template,
      source,
      competency,
      text: fill(template.text, slots),
    }));
  const why = company === undefined ? undefined : sentenceAbout(company, posting.jobDescription ?? "");
  const fields = fieldsOf(posting.jobTitle, speech).slice(0, 2);
  return [
    ...fields.flatMap((field) => from("field", speech.fields[field].questions, "expertise")),
    ...speech.asking.general.flatMap((template) => from("general", [template], template.competency)),
    ...from("motivation", speech.asking.motivation, "motivation"),
    ...(company ? from("company", speech.asking.company, "motivation") : []).map((c) => ({ ...c, why })),
  ];
}

type Slots = Readonly<Record<string, string | undefined>>;

function fitting(templates: readonly Template[], level: Level | undefined): Template[] {
  return templates.filter(({ only }) => {
    if (only === undefined) return true;
    return only === "experienced" ? level !== "entry" : only === level;
  });
}

/** The words of the posting in quotation marks, without the point that ended them there. */
function quoted(sentence: string, [open, close]: readonly [string, string]): string {
  const bare = sentence.replace(/[.:\s]{1,5}$/, "");
  return open + (bare.length <= LONGEST_QUOTE ? bare : `${cutAt(bare, LONGEST_QUOTE)} …`) + close;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SENTENCE_WORDS = { fewest: 7, most: 45 };

/** A sentence in which the posting tells about the employer. */
function sentenceAbout(company: string, description: string): string | undefined {
  const name = foldedWords(company)[0];
  return linesOf(description).find(({ text, role }) => {
    if (role === "apply" || role === "legal" || role === "benefits" || name === undefined) return false;
    const words = foldedWords(text);
    return (
      words.length >= SENTENCE_WORDS.fewest && words.length <= SENTENCE_WORDS.most && words.includes(name)
    );
  })?.text;
}
