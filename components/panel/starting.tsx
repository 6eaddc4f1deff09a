import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { useAttempt } from "../app/attempt";
import { useSurface } from "../app/surface";
import { Head } from "../ui/head";
import { Skeleton } from "../ui/skeleton";
import { PostingScreen } from "./posting-screen";
import { Reachability } from "../app/reachability";
import { useStartForm } from "./start-form";

/** A posting that was read for certain starts by itself; where that fails, it is looked over like any other. */
export function Starting({ form }: { form: PostingForm }) {
  const { form: forms } = useSurface();
  const t = useTranslations("session");
  const start = useStartForm();
  const attempt = useAttempt();
  const { run } = attempt;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    run(() => start(form));
  }, [form, run, start]);
  if (attempt.failure) return <PostingScreen form={form} failed={attempt} />;
  const { jobTitle, company } = form.values;
  return (
    <main className="panel">
      <Head title={jobTitle} subtitle={company} onBack={() => forms.doubt()} />
      <div className="panel-body stack">
        <Reachability />
        <Skeleton label={t("asking")} lines={6} />
      </div>
    </main>
  );
}
