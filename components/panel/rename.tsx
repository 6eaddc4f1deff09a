import { useMutation } from "convex/react";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import { postingProblems } from "../../convex/posting";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { PenIcon } from "../ui/icons";

/** Gives a session another title or company, for when the page called the job by a number. */
export function Rename({ row, look }: { row: InterviewRow; look: "icon" | "words" }) {
  const t = useTranslations("session");
  const [open, setOpen] = useState(false);
  return (
    <>
      {look === "icon" ? (
        <Button look="quiet" aria-label={t("rename")} title={t("rename")} onClick={() => setOpen(true)}>
          <PenIcon />
        </Button>
      ) : (
        <Button onClick={() => setOpen(true)}>{t("rename")}</Button>
      )}
      {open ? <RenameDialog row={row} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RenameDialog({ row, onClose }: { row: InterviewRow; onClose: () => void }) {
  const t = useTranslations("session");
  const tPosting = useTranslations("posting");
  const tProblem = useTranslations("problem");
  const rename = useMutation(api.interviews.rename);
  const [jobTitle, setJobTitle] = useState(row.jobTitle);
  const [company, setCompany] = useState(row.company ?? "");
  const attempt = useAttempt();
  const id = useId();
  const problems = postingProblems({ jobTitle, company });
  const wordsFor = (field: "jobTitle" | "company") => {
    const found = problems.find((problem) => problem.field === field);
    const length = (field === "jobTitle" ? jobTitle : company).trim().length;
    return found && tProblem(found.problem, { limit: found.limit ?? 0, length });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!problems.length) attempt.run(() => rename({ interview: row.key, jobTitle, company }).then(onClose));
  };
  return (
    <Dialog
      title={t("rename")}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form={id} disabled={problems.length > 0}>
            {t("save")}
          </Button>
          <Button onClick={onClose}>{t("cancel")}</Button>
        </>
      }
    >
      <form id={id} className="stack" onSubmit={save} noValidate>
        <Field label={tPosting("jobTitle")} problem={wordsFor("jobTitle")}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={2 * LIMITS.jobTitle}
              value={jobTitle}
              onChange={(event) => setJobTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={tPosting("company")} problem={wordsFor("company")}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={2 * LIMITS.company}
              value={company}
              onChange={(event) => setCompany(event.target.value)}
            />
          )}
        </Field>
        <Failure of={attempt} />
      </form>
    </Dialog>
  );
}
