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
  /** What was kept or read last, for each interview. */
  const kept = new Map<string, QuestionForm>();
  return {
    read: (interview: string): Promise<QuestionForm | null> =>
      area.get(keyOf(interview)).then(
        (items) => {
          const form = readable(STORED.questionForm, items[keyOf(interview)]);
          if (form) kept.set(interview, form);
          return form;
        },
        () => null,
      ),
    keep(interview: string, form: QuestionForm) {
      kept.set(interview, form);
      void area.set({ [keyOf(interview)]: form }).catch(() => {});
    },
    /** Drops a form; what was kept or read after it stays. */
    drop(interview: string, form: QuestionForm) {
      const last = kept.get(interview);
      if (last && last !== form) return;
      kept.delete(interview);
      void area.remove(keyOf(interview)).catch(() => {});
    },
  };
}
