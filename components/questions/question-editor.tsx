import { useMutation } from "convex/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { wordingProblems } from "../../convex/wording";
import type { Question } from "../../convex/validators";
import type { CoachLanguage } from "../../lib/coach/types";
import type { QuestionForm } from "../../lib/storage/question-form";
import { KINDS } from "../../lib/storage/settings";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts } from "../app/surface";
import { questionLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Points } from "./points";
import { RemoveQuestion } from "./remove-question";

interface QuestionEditorProps {
  row: InterviewRow;
  questions: Question[];
  form: QuestionForm;
  lang: CoachLanguage | undefined;
  onChange: (form: QuestionForm) => void;
  /** With the form as it was saved, or taken back: it may be another one by now. */
  onClose: (form: QuestionForm, what?: "added" | "changed" | "removed") => void;
}

/** One question: its words, and what is to be heard in an answer to it. A key that is not in the set makes a new one. */
export function QuestionEditor({ row, questions, form, lang, onChange, onClose }: QuestionEditorProps) {
  const t = useTranslations("questionSet");
  const tProblem = useTranslations("problem");
  const drafts = useDrafts();
  const add = useMutation(api.questions.add);
  const edit = useMutation(api.questions.edit);
  const remove = useMutation(api.questions.remove);
  const attempt = useAttempt();
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const { questionKey, text, points } = form;
  const question = questions.find(({ key }) => key === questionKey);
  /** It was there when this was opened, and may be taken out in another window meanwhile. */
  const [wasThere] = useState(question !== undefined);
  const isAnswered = row.answered.includes(questionKey);
  const isReworded = question !== undefined && text.trim() !== question.text;
  const kind = form.kind ?? question?.kind ?? "unsure";
  /** What the coach asked has the kind that the coach gave it, until it is another question. */
  const isKindAsked = question?.origin !== "coach" || isReworded;
  const problems = isTried ? wordingProblems({ text, points }) : [];
  const wrong = problems.find(({ field }) => field === "question");
  useEffect(() => input.current?.focus(), []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wordingProblems({ text, points }).some(({ field }) => field === "question")) input.current?.focus();
    if (wordingProblems({ text, points }).length) return;
    const wording = { interview: row.key, text, ...(isAnswered ? {} : { points }) };
    attempt.run(async () => {
      const said = kind === "unsure" ? undefined : kind;
      if (question) await edit({ ...wording, questionKey, ...(isKindAsked && { kind: said ?? null }) });
      else {
        await add({ ...wording, key: questionKey, kind: said });
        // One that was removed elsewhere is there again: what was typed into its answer here is saved now.
        await drafts.retry(row.key);
      }
      onClose(form, question ? "changed" : "added");
    });
  };
  const removeIt = () =>
    attempt.run(async () => {
      // What is still on its way belongs to what is taken out.
      await drafts.flush(row.key);
      await remove({ interview: row.key, questionKey });
      await drafts.forgetQuestion({ interview: row.key, questionKey });
      onClose(form, "removed");
    });
  return (
    <form className="stack" onSubmit={save} noValidate>
      <h2>{t(question ? "change" : "new")}</h2>
      {wasThere && !question ? <Notice tone="warn">{t("gone")}</Notice> : null}
      <Field
        label={t("question")}
        hint={question ? undefined : t("questionHint")}
        problem={wrong && tProblem(wrong.problem, { limit: wrong.limit ?? 0, length: text.trim().length })}
      >
        {(control) => (
          <textarea
            {...control}
            ref={input}
            dir="auto"
            lang={question && questionLang(question, lang)}
            rows={3}
            value={text}
            onChange={(event) => onChange({ ...form, text: event.target.value })}
          />
        )}
      </Field>
      {isKindAsked ? (
        <Choice
          label={t("kind")}
          hint={t(isAnswered ? "kindAnswered" : "kindHint")}
          value={kind}
          options={[...KINDS, "unsure" as const].map((value) => ({ value, name: t(`kind_${value}`) }))}
          onChange={(next) => onChange({ ...form, kind: next })}
        />
      ) : null}
      <Points
        key={questionKey}
        sheet={question?.sheet}
        isReworded={isReworded}
        isAnswered={isAnswered}
        points={points}
        problem={problems.find(({ field }) => field === "points")}
        onChange={(next) => onChange({ ...form, points: next })}
      />
      <Failure of={attempt} />
      <div className="stack" data-gap="s">
        <Button look="primary" type="submit" wide disabled={attempt.pending}>
          {t(attempt.pending ? "saving" : "save")}
        </Button>
        <Button wide disabled={attempt.pending} onClick={() => onClose(form)}>
          {t("cancel")}
        </Button>
        {question && questions.length > 1 ? (
          <RemoveQuestion isAnswered={isAnswered} disabled={attempt.pending} onRemove={removeIt} />
        ) : null}
      </div>
    </form>
  );
}
