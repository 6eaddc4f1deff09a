import { useQuery } from "convex/react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { QuestionForm } from "../../lib/storage/question-form";
import { useSurface } from "../app/surface";
import { Skeleton } from "../ui/skeleton";
import { useLatest } from "../ui/use-latest";
import { QuestionEditor } from "./question-editor";
import { idOfRow, QuestionList } from "./question-list";

/** The questions of a session as the person wants them: their own added, others reworded, moved, taken out. */
export function QuestionSet({ row }: { row: InterviewRow }) {
  const { questionForms, newId } = useSurface();
  const t = useTranslations("questionSet");
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  /** The question that is being written; undefined until it is known whether one was left unfinished. */
  const [form, setForm] = useState<QuestionForm | null | undefined>();
  const latest = useLatest(form);
  const [said, setSaid] = useState("");
  const left = useRef<string | null>(null);
  useEffect(() => {
    void questionForms.read(row.key).then(setForm);
  }, [questionForms, row.key]);
  const isShown = transcript !== undefined && form === null;
  useEffect(() => {
    // Who comes from a question's form goes on at that question.
    if (!isShown) return;
    const target = document.getElementById(left.current ?? "") ?? document.getElementById("set-title");
    target?.focus();
  }, [isShown]);
  if (!transcript || form === undefined) return <Skeleton label={t("loading")} lines={6} />;
  const close = (closed: QuestionForm, what?: "added" | "changed" | "removed") => {
    questionForms.drop(row.key, closed);
    setSaid(what ? t(what) : "");
    // What was typed while it was saved stays.
    if (latest.current !== closed) return;
    left.current = what === "removed" ? null : idOfRow(closed.questionKey);
    setForm(null);
  };
  const open = (next: QuestionForm) => {
    setSaid("");
    setForm(next);
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {form ? (
        <QuestionEditor
          row={row}
          questions={transcript.questions}
          form={form}
          lang={transcript.questionLanguage}
          onChange={(next) => {
            questionForms.keep(row.key, next);
            setForm(next);
          }}
          onClose={close}
        />
      ) : (
        <QuestionList
          row={row}
          questions={transcript.questions}
          lang={transcript.questionLanguage}
          onOpen={({ key, text, sheet }) =>
            open({ questionKey: key, text, points: (sheet?.points ?? []).map((point) => point.text) })
          }
          onAdd={() => open({ questionKey: newId(), text: "", points: [] })}
          onSay={setSaid}
        />
      )}
    </>
  );
}
