import { fieldsOf } from "../bank/fields";
import type { BankField } from "../bank/types";
import type { Language, Posting } from "../types";

/** How many questions one takes along to an interview. */
const ASK_BACK = 3;
/** Of them, how many are those of the job's field; the others fit any job. */
const OF_THE_FIELD = 2;

/** Three questions to ask the interviewer: two of the job's field where the bank knows it, the others of any job. */
export function askBack(posting: Posting, fields: readonly BankField[], language: Language): string[] {
  const chosen = fieldsOf(posting.jobTitle, posting.jobDescription ?? "", fields);
  const ofAny = fields.filter(({ titles }) => titles.en.length + titles.de.length === 0);
  const spoken = (all: readonly BankField[]) =>
    all.flatMap((field) => field.askBack.map((one) => one[language]));
  return [...new Set([...spoken(chosen).slice(0, OF_THE_FIELD), ...spoken(ofAny)])].slice(0, ASK_BACK);
}
