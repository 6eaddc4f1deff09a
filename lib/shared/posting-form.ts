import { createStore, type StoreApi } from "zustand/vanilla";
import type { Difficulty, QuestionKind } from "../../convex/coach/types";
import type { PostingField } from "../../convex/model/posting";
import type { CapturedPosting, Field, Origin, Reason } from "../capture/types";
import type { PrefixedStorage } from "./storage";

/** A posting that is being looked over before an interview starts. */
export interface PostingForm {
  /** Becomes the interview's key, so that starting twice makes one interview. */
  key: string;
  values: Record<PostingField, string>;
  origins: Partial<Record<Field, Origin>>;
  /** Why the form is empty or should be looked at. */
  reasons: Reason[];
  isPosting: boolean;
  unreadable: boolean;
  /** Where a posting inside a frame of another site really is. */
  embeddedUrl?: string;
  questionCount: number;
  kinds: QuestionKind[] | null;
  difficulty: Difficulty;
  /** Whether the person changed anything. */
  touched: boolean;
}

/** What every form begins with; the settings have it. */
export type FormChoices = Pick<PostingForm, "questionCount" | "kinds" | "difficulty">;

export interface FormStore {
  store: StoreApi<{ form: PostingForm | null }>;
  /** Shows a new form and keeps it. */
  begin(form: PostingForm): void;
  change(
    change: Partial<FormChoices> & { values?: Partial<PostingForm["values"]> },
  ): void;
  /** Brings back a kept form; null when there is none. */
  restore(key: string): Promise<void>;
  /** Drops the form, when its interview has been created or the person discards it. */
  end(): void;
}

const CAPTURED: Partial<Record<PostingField, Field>> = {
  jobTitle: "title",
  company: "company",
  location: "location",
  jobDescription: "description",
};

/** What capture calls a field of the form; undefined for those it does not look for. */
export function capturedAs(field: PostingField): Field | undefined {
  return CAPTURED[field];
}

const keyOf = (key: string) => `form/${key}`;

/** Every input is written through to the device at once, like an answer. */
export function createFormStore(storage: PrefixedStorage): FormStore {
  const store = createStore<{ form: PostingForm | null }>(() => ({ form: null }));
  const keep = (form: PostingForm) => {
    store.setState({ form });
    void storage.set(keyOf(form.key), form).catch(() => {});
  };
  return {
    store,
    begin: keep,
    change({ values, ...rest }) {
      const { form } = store.getState();
      if (!form) return;
      const origins = { ...form.origins };
      for (const field of Object.keys(values ?? {}) as PostingField[]) {
        const captured = capturedAs(field);
        if (captured) origins[captured] = { reader: "person", confidence: "high" };
      }
      keep({ ...form, ...rest, origins, values: { ...form.values, ...values }, touched: true });
    },
    async restore(key) {
      const found = (await storage.get(keyOf(key)).catch(() => ({})))[keyOf(key) as never] as unknown;
      if (isForm(found) && !store.getState().form) store.setState({ form: found });
    },
    end() {
      const { form } = store.getState();
      store.setState({ form: null });
      if (form) void storage.remove(keyOf(form.key)).catch(() => {});
    },
  };
}

const EMPTY: PostingForm["values"] = {
  jobTitle: "",
  company: "",
  location: "",
  jobDescription: "",
  postingUrl: "",
  resumeUrl: "",
};

/** An empty form, to type or paste a posting into. */
export function emptyForm(key: string, choices: FormChoices): PostingForm {
  return {
    key,
    values: { ...EMPTY },
    origins: {},
    reasons: [],
    isPosting: true,
    unreadable: false,
    ...pick(choices),
    touched: false,
  };
}

/** What was captured, as a form; a page that is no posting gives an empty one that says why. */
export function capturedForm(key: string, captured: CapturedPosting, choices: FormChoices): PostingForm {
  const form = emptyForm(key, choices);
  const { reasons, isPosting, embeddedUrl } = captured;
  if (!isPosting) return { ...form, reasons, isPosting, embeddedUrl };
  const { title, company, location, description, url, origins } = captured;
  const postingUrl = /^https?:/.test(url) ? url : "";
  const values = {
    ...form.values,
    jobTitle: title,
    company,
    location,
    jobDescription: description,
    postingUrl,
  };
  return { ...form, values, origins, reasons, embeddedUrl };
}

function pick({ questionCount, kinds, difficulty }: FormChoices): FormChoices {
  return { questionCount, kinds, difficulty };
}

function isForm(value: unknown): value is PostingForm {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    "values" in value &&
    typeof value.values === "object" &&
    value.values !== null &&
    Object.keys(EMPTY).every((field) => field in (value.values as object))
  );
}
