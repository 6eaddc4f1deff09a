import { useMutation, useQuery } from "convex/react";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { postingProblems } from "../../convex/posting";
import type { Posting } from "../../convex/validators";
import { Failure, useAttempt } from "../app/attempt";
import { useCoachVia } from "../app/settings";
import { useDrafts } from "../app/surface";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Skeleton } from "../ui/skeleton";
import { TextField } from "./text-field";

interface ChangeDialogProps {
  row: InterviewRow;
  onClose: () => void;
}

/** What was captured or typed of a session's posting, to be corrected. */
export function ChangeDialog({ row, onClose }: ChangeDialogProps) {
  const t = useTranslations("session");
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  const id = useId();
  const isLeft = row.answeredCount > 0 || row.status === "completed";
  return (
    <Dialog
      title={t("change")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={id}>
            {t("save")}
          </Button>
          <Button onClick={onClose}>{t("cancel")}</Button>
        </>
      }
    >
      <p className="hint">{t(isLeft ? "questionsStay" : "questionsAnew")}</p>
      {transcript ? (
        <ChangeForm id={id} row={row} description={transcript.jobDescription ?? ""} onSaved={onClose} />
      ) : (
        <Skeleton label={t("opening")} lines={4} />
      )}
    </Dialog>
  );
}

const FIELDS = ["jobTitle", "company", "location", "jobDescription", "resumeUrl"] as const;

interface ChangeFormProps {
  id: string;
  row: InterviewRow;
  description: string;
  onSaved: () => void;
}

function ChangeForm({ id, row, description, onSaved }: ChangeFormProps) {
  const drafts = useDrafts();
  const correct = useMutation(api.interviews.correct);
  const via = useCoachVia();
  const attempt = useAttempt();
  const [values, setValues] = useState<Required<Pick<Posting, (typeof FIELDS)[number]>>>({
    jobTitle: row.jobTitle,
    company: row.company ?? "",
    location: row.location ?? "",
    jobDescription: description,
    resumeUrl: row.resumeUrl ?? "",
  });
  const problems = postingProblems(values);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (problems.length) return;
    attempt.run(async () => {
      // An answer that is on its way counts: its question must not be made anew under it.
      await drafts.flush(row.key);
      await correct({ interview: row.key, ...values, ...via });
      onSaved();
    });
  };
  return (
    <form id={id} className="stack" onSubmit={save} noValidate>
      {FIELDS.map((name) => (
        <TextField
          key={name}
          name={name}
          value={values[name]}
          problem={problems.find(({ field }) => field === name)}
          required={name === "jobTitle"}
          long={name === "jobDescription"}
          link={name === "resumeUrl"}
          onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Failure of={attempt} />
    </form>
  );
}
