import { readable } from "./readable";
import type { StorageArea } from "./storage";
import { STORED, type Stored } from "./stored";

/** A question that is being written or reworded, with its points. */
export type QuestionForm = Stored<"questionForm">;

/** What was left unfinished in each interview; every input is written to the device at once. */
export interface QuestionForms {
  read(interview: string): Promise<QuestionForm | null>;
  keep(interview: string, form: QuestionForm): void;
  drop(interview: string): void;
}

/** Where the device refuses to keep it, a form is on the screen alone. */
export function createQuestionForms(area: StorageArea): QuestionForms {
  const keyOf = (interview: string) => `${STORED.questionForm.key}${interview}`;
  return {
    read: (interview) =>
      area.get(keyOf(interview)).then(
        (items) => readable(STORED.questionForm, items[keyOf(interview)]),
        () => null,
      ),
    keep: (interview, form) => void area.set({ [keyOf(interview)]: form }).catch(() => {}),
    drop: (interview) => void area.remove(keyOf(interview)).catch(() => {}),
  };
}
