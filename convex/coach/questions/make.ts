import { QUESTION_COUNT } from "../../limits";
import { languageOf } from "../language";
import { levelOf } from "../posting/job";
import { type Found, requirementsOf } from "../posting/requirements";
import type { CoachQuestion, Posting, QuestionSet, QuestionWish, Requirement } from "../types";
import { type Speech, isSpoken, speechOf } from "../words";
import { candidatesFor, generalCandidates } from "./candidates";
import { mixOf } from "./mix";
import { QuestionPicker } from "./picker";

/** Questions for a posting: about its biggest requirements first, each with the sentence it comes from. */
export function questionsFor(posting: Posting, wish: QuestionWish): QuestionSet {
  const description = posting.jobDescription ?? "";
  const code = languageOf(description) ?? wish.language;
  const found = requirementsOf(posting, isSpoken(code) ? speechOf(code) : undefined);
  const language = found.length > 0 && isSpoken(code) ? code : wish.language;
  return {
    requirements: found.map(plainRequirement),
    questions: pick(posting, wish, found, speechOf(language)),
    language,
    notices: found.length === 0 ? ["title_only"] : isSpoken(code) ? [] : ["other_language"],
  };
}

function pick(
  posting: Posting,
  wish: QuestionWish,
  found: readonly Found[],
  speech: Speech,
): CoachQuestion[] {
  const count = Math.min(QUESTION_COUNT.max, Math.max(QUESTION_COUNT.min, Math.round(wish.count)));
  const mix = mixOf(count, wish.kinds, Boolean(posting.company?.trim()));
  const level = levelOf(posting.jobTitle, speech);
  const picker = new QuestionPicker(speech, wish, mix, level, posting.jobTitle);
  const ofCompany = mix.get("company") ?? 0;
  const wished = inWishedOrder(found, wish.focus ?? []);
  const isNew = ({ key }: Found) => !picker.hasAsked(key);
  // First what fits the mix; then whatever can be asked of the others; then the same ones once more.
  const rounds = [
    { isStrict: true, among: isNew },
    { isStrict: false, among: isNew },
    { isStrict: false, among: () => true },
  ];
  for (const { isStrict, among } of rounds) {
    let left = wished.filter(among);
    while (left.length > 0 && picker.count < count - ofCompany) {
      const next = picker.mostDifferent(left);
      if (!next) break;
      left = left.filter((requirement) => requirement !== next);
      if (picker.pick(candidatesFor(next, speech, level), isStrict)) picker.remember(next);
    }
  }
  const general = generalCandidates(posting, speech, level);
  while (picker.count < count && picker.pick(general));
  return picker.inOrder();
}

function plainRequirement({ key, kind, competency, topic, sentence }: Found): Requirement {
  return { key, kind, competency, topic, sentence };
}

/** Far above every weight, so that what is to be practised comes first. */
const FOCUS = 100;

function inWishedOrder(found: readonly Found[], focus: readonly string[]): Found[] {
  return found.map((requirement) => {
    const place = focus.indexOf(requirement.key);
    return place === -1 ? requirement : { ...requirement, weight: FOCUS + requirement.weight };
  });
}
