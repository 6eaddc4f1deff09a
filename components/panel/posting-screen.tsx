import { useMutation } from "convex/react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import { QUESTION_COUNTS } from "../../convex/limits";
import { type PostingField, postingProblems, type PostingProblem } from "../../convex/model/posting";
import { errorWords, type Words } from "../../lib/words/errors";
import type { PostingForm } from "../../lib/storage/posting-form";
import { useCoachVia } from "../app/settings";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { WordsOf } from "../ui/words-of";
import { Attempts } from "./attempts";
import { CaptureNotice } from "./capture-notice";
import { Head } from "../ui/head";
import { KindsField } from "../app/kinds-field";
import { Reachability } from "./reachability";
import { useSurface } from "../app/surface";
import { TextField } from "./text-field";

/** What was captured, all of it editable, and the button that starts the interview. */
export function PostingScreen({ form }: { form: PostingForm }) {
  const { form: forms, place, language } = useSurface();
  const t = useTranslations("posting");
  const tSave = useTranslations("save");
  const unkept = useStore(forms.store, (state) => state.unkept);
  const create = useMutation(api.interviews.create);
  const via = useCoachVia();
  const [problems, setProblems] = useState<PostingProblem[]>([]);
  const [failure, setFailure] = useState<Words | null>(null);
  const [starting, setStarting] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);

  const start = async (event: FormEvent) => {
    event.preventDefault();
    const found = postingProblems(form.values);
    setProblems(found);
    setFailure(null);
    const [first] = found;
    if (first) return focusField(formRef.current, first.field);
    setStarting(true);
    try {
      const { questionCount: count, kinds, difficulty } = form;
      const wish = { count, difficulty, ...(kinds && { kinds }) };
      await create({ key: form.key, posting: form.values, origins: form.origins, language, wish, ...via });
      place.go({ screen: "session", interview: form.key });
      forms.end();
    } catch (error) {
      setFailure(errorWords(error));
      setStarting(false);
    }
  };
  const discard = () => {
    place.go({ screen: "home" });
    forms.end();
  };

  const field = (name: PostingField) => ({
    form,
    name,
    problem: problems.find((problem) => problem.field === name),
    onChange: (value: string) => {
      forms.change({ values: { [name]: value } });
      setProblems((known) => known.filter((problem) => problem.field !== name));
    },
  });
  return (
    <main className="panel">
      <Head title={t("title")} onBack={discard} />
      <form className="panel-body stack" ref={formRef} onSubmit={(event) => void start(event)} noValidate>
        <Reachability />
        <CaptureNotice form={form} />
        <Attempts form={form} />
        <TextField {...field("jobTitle")} required />
        <TextField {...field("company")} />
        <TextField {...field("location")} />
        <TextField {...field("jobDescription")} long />
        <details
          className="fold"
          open={problems.some((problem) => problem.field === "resumeUrl") || undefined}
        >
          <summary>{t("more")}</summary>
          <div className="fold-body stack">
            <Field label={t("count")}>
              {(control) => (
                <select
                  {...control}
                  value={form.questionCount}
                  onChange={(event) => forms.change({ questionCount: Number(event.target.value) })}
                >
                  {QUESTION_COUNTS.map((count) => (
                    <option key={count} value={count}>
                      {t("questions", { count })}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <KindsField kinds={form.kinds} onChange={(kinds) => forms.change({ kinds })} />
            <label className="check">
              <input
                type="checkbox"
                checked={form.difficulty === "hard"}
                onChange={(event) => forms.change({ difficulty: event.target.checked ? "hard" : "standard" })}
              />
              {t("hard")}
            </label>
            <TextField {...field("postingUrl")} link />
            <TextField {...field("resumeUrl")} link />
          </div>
        </details>
        {unkept ? (
          <Notice tone="bad" urgent>
            {tSave("unkept")}
          </Notice>
        ) : null}
        {failure ? (
          <Notice tone="bad" urgent>
            <WordsOf words={failure} />
          </Notice>
        ) : null}
        <div className="sticky-foot">
          <Button look="primary" type="submit" wide disabled={starting}>
            {t(starting ? "starting" : "start")}
          </Button>
        </div>
      </form>
    </main>
  );
}

function focusField(form: HTMLFormElement | null, name: PostingField): void {
  const control = form?.elements.namedItem(name);
  if (control instanceof HTMLElement) control.focus();
}
