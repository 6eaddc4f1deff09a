import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { type PostingField, postingProblems, type PostingProblem } from "../../convex/posting";
import { capturedAs, isNothing, type PostingForm } from "../../lib/storage/posting-form";
import { type Attempt, Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Attempts } from "./attempts";
import { CaptureNotice } from "./capture-notice";
import { Head } from "../ui/head";
import { WishFields } from "../app/wish-fields";
import { Reachability } from "../app/reachability";
import { useSurface } from "../app/surface";
import { Nothing } from "./nothing";
import { useStartForm } from "./start-form";
import { TextField } from "./text-field";
import { usePaste } from "./use-paste";

interface PostingScreenProps {
  form: PostingForm;
  /** A start that failed before the form was shown. */
  failed?: Attempt;
}

/** What was captured, with what is doubted open and the rest folded to a line, and the button that starts the interview. */
export function PostingScreen(props: PostingScreenProps) {
  const { form: forms, place } = useSurface();
  const discard = () => {
    place.go({ screen: "home" });
    forms.end(props.form);
  };
  if (isNothing(props.form)) return <Nothing form={props.form} onBack={discard} />;
  return <Filled {...props} onBack={discard} />;
}

function Filled({ form, failed, onBack }: PostingScreenProps & { onBack: () => void }) {
  const { form: forms } = useSurface();
  const t = useTranslations("posting");
  const tSave = useTranslations("save");
  const unkept = useStore(forms.store, (state) => state.unkept);
  const { paste, isRead } = usePaste(form);
  const startForm = useStartForm();
  const attempt = useAttempt();
  const [problems, setProblems] = useState<PostingProblem[]>([]);
  /** Fixed once: what is being typed into must not fold away. */
  const [open] = useState(() => openFields(form));
  const formRef = useRef<HTMLFormElement>(null);
  // The attribute `autofocus` works only once in the life of a page.
  useEffect(() => {
    const [first] = open;
    if (first) focusField(formRef.current, first);
    else formRef.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  }, [open]);

  const start = async () => {
    const found = postingProblems(form.values);
    setProblems(found);
    const [first] = found;
    if (first) return focusField(formRef.current, first.field);
    await startForm(form);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.run(start);
  };
  const field = (name: PostingField) => ({
    name,
    value: form.values[name],
    origin: originOf(form, name),
    problem: problems.find((problem) => problem.field === name),
    onChange: (value: string) => {
      forms.change({ values: { [name]: value } });
      setProblems((known) => known.filter((problem) => problem.field !== name));
    },
  });
  const textField = (name: PostingField) => (
    <TextField
      key={name}
      {...field(name)}
      required={name === "jobTitle"}
      long={name === "jobDescription"}
      placeholder={name === "jobDescription" ? t("pasteHere") : undefined}
      hint={name === "jobDescription" && !form.values[name] ? t("descriptionHint") : undefined}
    />
  );
  const folded = FIELDS.filter((name) => !open.includes(name));
  return (
    <main className="panel">
      <Head title={t("title")} onBack={onBack} />
      <form className="panel-body stack" ref={formRef} onSubmit={submit} onPaste={paste} noValidate>
        <Reachability />
        <CaptureNotice form={form} />
        <p className={isRead ? "hint" : "visually-hidden"} role="status">
          {isRead ? t("pasted") : null}
        </p>
        <Attempts form={form} />
        {open.map(textField)}
        {folded.length ? (
          <details className="fold" open={problems.some(({ field }) => folded.includes(field)) || undefined}>
            <summary>
              <span className="foreign">
                {folded
                  .map((name) => firstLine(form.values[name]))
                  .filter(Boolean)
                  .join(" · ") || t("rest")}
              </span>
            </summary>
            <div className="fold-body stack">{folded.map(textField)}</div>
          </details>
        ) : null}
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
        {failed && !attempt.pending && !attempt.failure ? <Failure of={failed} /> : null}
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

/** What a posting says; links and wishes stand apart. */
const FIELDS: readonly PostingField[] = ["jobTitle", "company", "location", "jobDescription"];

/**
 * Of a captured posting what is a guess or missing, and the title where it is doubted which job the page is about; of
 * any other form everything.
 */
function openFields({ values, origins, touched, isPosting }: PostingForm): readonly PostingField[] {
  if (touched || Object.keys(origins).length === 0) return FIELDS;
  return FIELDS.filter((name) => {
    const captured = capturedAs(name);
    const isMissing = !values[name] && (name === "jobTitle" || name === "jobDescription");
    const isWhich = name === "jobTitle" && !isPosting;
    return isMissing || isWhich || (captured && origins[captured]?.confidence === "low");
  });
}

function originOf({ origins }: PostingForm, name: PostingField) {
  const captured = capturedAs(name);
  return captured && origins[captured];
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.slice(0, 80) ?? "";
}

function focusField(form: HTMLFormElement | null, name: PostingField): void {
  const control = form?.elements.namedItem(name);
  if (!(control instanceof HTMLElement)) return;
  control.closest("details")?.setAttribute("open", "");
  control.focus();
}
