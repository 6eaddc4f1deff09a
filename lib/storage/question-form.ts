import { readable } from "./readable";
import type { StorageArea } from "./storage";
import { STORED, type Stored } from "./stored";

/** A question that is being written or reworded, with its points. */
export type QuestionForm = Stored<"questionForm">;

/** What was left unfinished in each interview. */
export type QuestionForms = ReturnType<typeof createQuestionForms>;

/** Every input is written to the device at once. Where the device refuses to keep it, a form is on the screen alone. */
export function createQuestionForms(area: StorageArea) {
  const keyOf = (interview: string) => `${STORED.questionForm.key}${interview}`;
  return {
    read: (interview: string): Promise<QuestionForm | null> =>
      area.get(keyOf(interview)).then(
        (items) => readable(STORED.questionForm, items[keyOf(interview)]),
        () => null,
      ),
    keep: (interview: string, form: QuestionForm) =>
      void area.set({ [keyOf(interview)]: form }).catch(() => {}),
    drop: (interview: string) => void area.remove(keyOf(interview)).catch(() => {}),
  };
}
