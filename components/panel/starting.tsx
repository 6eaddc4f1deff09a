import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { type Attempt, useAttempt } from "../app/attempt";
import { useSurface } from "../app/surface";
import { Head } from "../ui/head";
import { Skeleton } from "../ui/skeleton";
import { Reachability } from "../app/reachability";
import { useStartForm } from "./start-form";

interface StartingProps {
  form: PostingForm;
  /** What is shown of any other posting, and where the start fails: it is looked over. */
  otherwise: (failed?: Attempt) => ReactNode;
}

/** A posting that was read for certain starts by itself; whoever changes something in it stays in the same form. */
export function Starting({ form, otherwise }: StartingProps) {
  const { form: forms } = useSurface();
  const t = useTranslations("session");
  const start = useStartForm();
  const attempt = useAttempt();
  const { run } = attempt;
  /** The form that was begun. */
  const begun = useRef<string>(null);
  useEffect(() => {
    if (begun.current === form.key || !form.certain) return;
    begun.current = form.key;
    run(() => start(form));
  }, [form, run, start]);
  if (attempt.failure || !form.certain) return otherwise(attempt.failure ? attempt : undefined);
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
