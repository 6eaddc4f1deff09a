import { createStore } from "zustand/vanilla";
import { type PostingField, postingProblems } from "../../convex/posting";
import { certainty } from "../capture/certainty";
import type { CapturedPosting, Field } from "../capture/types";
import { isWebLink } from "../text/index";
import { readable } from "./readable";
import { asSettings } from "./settings";
import type { PrefixedStorage } from "./storage";
import { STORED, type Stored } from "./stored";

/** A posting that is being looked over before an interview starts. */
export type PostingForm = Required<Omit<Stored<"form">, "values" | "embeddedUrl" | "why">> & {
  /** Becomes the interview's key, so that starting twice makes one interview. */
  key: string;
  values: Record<PostingField, string>;
  embeddedUrl?: string;
  why?: Stored<"form">["why"];
};

/** What every form begins with; the settings have it. */
export type FormChoices = Pick<PostingForm, "questionCount" | "kinds" | "difficulty">;

export type FormStore = ReturnType<typeof createFormStore>;

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

const keyOf = (key: string) => `${STORED.form.key}${key}`;

/** Every input is written through to the device at once, like an answer. */
export function createFormStore(storage: PrefixedStorage) {
  /** `unkept`: the device refused to keep what was typed last; it is only on the screen. */
  type State = { form: PostingForm | null; unkept: boolean };
  const store = createStore<State>(() => ({ form: null, unkept: false }));
  const keep = (form: PostingForm) => {
    const said = (unkept: boolean) => () => {
      if (store.getState().form === form) store.setState({ unkept });
    };
    void storage.set(keyOf(form.key), form).then(said(false), said(true));
    store.setState({ form });
  };
  const drop = (form: PostingForm) => void storage.remove(keyOf(form.key)).catch(() => {});
  /** Shows a new form and keeps it, in the place of the one that was there. */
  const begin = (form: PostingForm) => {
    const { form: before } = store.getState();
    keep(form);
    if (before && before.key !== form.key) drop(before);
  };
  /** A form as a start was last tried with it. */
  let tried: PostingForm | null = null;
  return {
    store,
    begin,
    /**
     * The form to start an interview with. One that says something else than when a start was tried with its key gets a
     * new key: under the old one there may be an interview of what it said then, which would be gone on with instead.
     */
    start(form: PostingForm, newKey: () => string): PostingForm {
      const isOther = tried?.key === form.key && saidBy(tried) !== saidBy(form);
      tried = isOther ? { ...form, key: newKey() } : form;
      if (isOther) begin(tried);
      return tried;
    },
    /** @param reader Where the values come from: what was typed, or pasted as a whole. */
    change(
      { values, ...rest }: Partial<FormChoices> & { values?: Partial<PostingForm["values"]> },
      reader: "person" | "paste" = "person",
    ) {
      const { form } = store.getState();
      if (!form) return;
      const origins = { ...form.origins };
      for (const field of Object.keys(values ?? {}) as PostingField[]) {
        const captured = capturedAs(field);
        if (captured) origins[captured] = { reader, confidence: "high" };
      }
      const changed = { values: { ...form.values, ...values }, certain: false, touched: true };
      keep({ ...form, ...rest, origins, ...changed });
    },
    /** Fills in what is still empty beside a description that was pasted. Tells whether anything was. */
    fill(captured: CapturedPosting): boolean {
      const { form } = store.getState();
      if (!form) return false;
      const filled = { ...form, values: { ...form.values }, origins: { ...form.origins }, touched: true };
      let isAny = false;
      for (const [name, field] of [
        ["jobTitle", "title"],
        ["company", "company"],
        ["location", "location"],
      ] as const) {
        if (!captured[field] || form.values[name].trim()) continue;
        filled.values[name] = captured[field];
        filled.origins[field] = captured.origins[field];
        isAny = true;
      }
      if (isAny) keep(filled);
      return isAny;
    },
    /** It is looked over before it starts: what was certain could not be started with. */
    doubt() {
      const { form } = store.getState();
      if (form?.certain) keep({ ...form, certain: false });
    },
    /** Brings back a kept form, unless another one is there. */
    async restore(key: string) {
      const items: Record<string, unknown> = await storage.get(keyOf(key)).catch(() => ({}));
      const form = asForm(key, items[keyOf(key)]);
      if (form && !store.getState().form) store.setState({ form });
    },
    /** Drops a form whose interview has been created, or that the person discards; one that was changed or replaced since stays. */
    end(form: PostingForm) {
      if (store.getState().form !== form) return;
      store.setState({ form: null, unkept: false });
      drop(form);
    },
  };
}

/** What makes the interview of a form another one. */
function saidBy({ values, questionCount, kinds, difficulty }: PostingForm): string {
  return JSON.stringify([values, questionCount, kinds, difficulty]);
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
    certain: false,
    touched: false,
  };
}

/** The form of a page that could not be read: it says so, and leads to pasting and typing. */
export function unreadableForm(key: string, choices: FormChoices, why?: PostingForm["why"]): PostingForm {
  return { ...emptyForm(key, choices), unreadable: true, why };
}

/** Whether nothing at all was read of a page, and nothing was written since. */
export function isNothing({ values, touched, unreadable, reasons, embeddedUrl }: PostingForm): boolean {
  const isEmpty = !values.jobTitle && !values.jobDescription;
  return isEmpty && !touched && (unreadable || reasons.length > 0 || embeddedUrl !== undefined);
}

/** What was captured, as a form: also of a page that may be no posting, with the reasons to look it over. */
export function capturedForm(key: string, captured: CapturedPosting, choices: FormChoices): PostingForm {
  const { title: jobTitle, company, location, description: jobDescription, url, ...rest } = captured;
  const { origins, reasons, isPosting, embeddedUrl } = rest;
  const postingUrl = isWebLink(url) ? url : "";
  const values = { ...EMPTY, jobTitle, company, location, jobDescription, postingUrl };
  const certain = certainty(captured) === "certain" && postingProblems(values).length === 0;
  return { ...emptyForm(key, choices), values, origins, reasons, isPosting, embeddedUrl, certain };
}

function pick({ questionCount, kinds, difficulty }: FormChoices): FormChoices {
  return { questionCount, kinds, difficulty };
}

/** A stored form: every part that can be read, the others as in an empty form. Null for anything else. */
function asForm(key: string, stored: unknown): PostingForm | null {
  const found = readable(STORED.form, stored);
  if (!found) return null;
  const choices = pick(asSettings(stored));
  return { ...emptyForm(key, choices), ...found, ...choices, values: { ...EMPTY, ...found.values } };
}
