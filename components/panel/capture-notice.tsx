import { useTranslations } from "use-intl";
import { LIMITS } from "../../convex/limits";
import { doubtsOf } from "../../lib/capture/certainty";
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
  // A title that the person has set right is no guess any more.
  const isGuess = form.origins.title?.confidence === "low";
  const doubt = doubtsOf(form).find((name) => name !== "title_guessed" || isGuess);
  if (doubt) {
    const isEmpty = !form.values.jobTitle && !form.values.jobDescription;
    return (
      <Notice tone="warn">
        {t(doubt, { limit: LIMITS.jobDescription })} {isEmpty ? null : t("look")}
      </Notice>
    );
  }
  const low = Object.values(form.origins).some((origin) => origin.confidence === "low");
  if (low) return <Notice tone="warn">{t("look")}</Notice>;
  return form.values.jobTitle && !form.touched ? <p className="hint">{t("captured")}</p> : null;
}
