import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { type PostingField, postingProblems, type PostingProblem } from "../../convex/posting";
import type { PostingForm } from "../../lib/storage/posting-form";
import { Failure, useAttempt } from "../app/attempt";
import { useStartInterview } from "../app/start-interview";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Attempts } from "./attempts";
import { CaptureNotice } from "./capture-notice";
import { Head } from "../ui/head";
import { WishFields } from "../app/wish-fields";
import { Reachability } from "./reachability";
import { useSurface } from "../app/surface";
import { TextField } from "./text-field";

/** What was captured, all of it editable, and the button that starts the interview. */
export function PostingScreen({ form }: { form: PostingForm }) {
  const { form: forms, place } = useSurface();
  const t = useTranslations("posting");
  const tSave = useTranslations("save");
  const unkept = useStore(forms.store, (state) => state.unkept);
  const startInterview = useStartInterview();
  const attempt = useAttempt();
  const [problems, setProblems] = useState<PostingProblem[]>([]);
  const formRef = useRef<HTMLFormElement>(null);

  const start = async () => {
    const found = postingProblems(form.values);
    setProblems(found);
    const [first] = found;
    if (first) return focusField(formRef.current, first.field);
    const { key, values: posting, origins, questionCount: count, kinds, difficulty } = form;
    await startInterview({ key, posting, origins, wish: { count, difficulty, ...(kinds && { kinds }) } });
    forms.end();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.run(start);
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
      <form className="panel-body stack" ref={formRef} onSubmit={submit} noValidate>
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
            <WishFields choices={form} onChange={(change) => forms.change(change)} />
            <TextField {...field("postingUrl")} link />
            <TextField {...field("resumeUrl")} link />
          </div>
        </details>
        {unkept ? (
          <Notice tone="bad" urgent>
            {tSave("unkept")}
          </Notice>
        ) : null}
        <Failure of={attempt} />
        <div className="sticky-foot">
          <Button look="primary" type="submit" wide disabled={attempt.pending}>
            {t(attempt.pending ? "starting" : "start")}
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
