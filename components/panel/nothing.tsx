import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { CaptureNotice } from "./capture-notice";

/** Nothing was read of the page: one sentence why, and the way on without a page. */
export function Nothing({ form, onBack }: { form: PostingForm; onBack: () => void }) {
  const { form: forms } = useSurface();
  const t = useTranslations("home");
  return (
    <main className="panel">
      <Head title={t("nothing")} onBack={onBack} />
      <div className="panel-body stack">
        <CaptureNotice form={form} />
        <Button look="primary" autoFocus onClick={() => forms.change({})}>
          {t("paste")}
        </Button>
      </div>
    </main>
  );
}
