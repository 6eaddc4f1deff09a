import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { Notice } from "../ui/notice";

/** A plain sentence on what capture found, or why the form is empty. */
export function CaptureNotice({ form }: { form: PostingForm }) {
  const t = useTranslations("capture");
  if (form.unreadable) return <Notice tone="warn">{t(form.why ?? "unreadable")}</Notice>;
  if (form.embeddedUrl) {
    return (
      <Notice
        tone="warn"
        actions={
          <a className="button" href={form.embeddedUrl} target="_blank" rel="noreferrer">
            {t("openEmbedded")}
          </a>
        }
      >
        {t("embedded_board")}
      </Notice>
    );
  }
  const doubt = DOUBTS.find((name) => form.reasons.includes(name));
  if (doubt || !form.isPosting) {
    const isEmpty = !form.values.jobTitle && !form.values.jobDescription;
    return (
      <Notice tone="warn">
        {t(doubt ?? "no_job_signs")} {isEmpty ? null : t("look")}
      </Notice>
    );
  }
  const low = Object.values(form.origins).some((origin) => origin.confidence === "low");
  if (low) return <Notice tone="warn">{t("look")}</Notice>;
  return form.values.jobTitle && !form.touched ? <p className="hint">{t("captured")}</p> : null;
}

/** The reasons to look a form over, or why it is empty, the most telling first. */
const DOUBTS = [
  "error_page",
  "expired",
  "list_of_postings",
  "several_postings",
  "application_form",
  "article",
  "too_little_text",
  "no_title",
  "no_description",
  "no_job_signs",
  "few_job_signs",
  "cut_off",
] as const;
