import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { Notice } from "../ui/notice";

/** A plain sentence on what capture found, or why the form is empty. */
export function CaptureNotice({ form }: { form: PostingForm }) {
  const t = useTranslations("capture");
  if (form.unreadable) return <Notice tone="warn">{t("unreadable")}</Notice>;
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
  if (!form.isPosting) {
    const reason = NOT_A_POSTING.find((name) => form.reasons.includes(name)) ?? "no_job_signs";
    return (
      <Notice tone="warn">
        {t(reason)} {t("byHand")}
      </Notice>
    );
  }
  const low = Object.values(form.origins).some((origin) => origin.confidence === "low");
  if (low) return <Notice tone="warn">{t("look")}</Notice>;
  return form.values.jobTitle && !form.touched ? <p className="hint">{t("captured")}</p> : null;
}

/** The reasons that explain an empty form, the most telling first. */
const NOT_A_POSTING = [
  "list_of_postings",
  "application_form",
  "error_page",
  "article",
  "too_little_text",
  "no_title",
  "no_description",
  "no_job_signs",
] as const;
