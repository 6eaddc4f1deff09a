import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { Skeleton } from "../ui/skeleton";
import { useLatest } from "../ui/use-latest";

/** What is on its way when the time is up still counts. */
const GRACE_MS = 2_000;

interface ReadingProps {
  /** When the page must have been read, in ms since the epoch. */
  until: number;
  /** Whether something else is open under it. */
  isLine: boolean;
  onCancel: () => void;
  /** Nothing came: whoever read the page is gone. */
  onLate: () => void;
}

/** The page is being read: it can be cancelled, and ends by itself. */
export function Reading({ until, isLine, onCancel, onLate }: ReadingProps) {
  const t = useTranslations("home");
  const late = useLatest(onLate);
  useEffect(() => {
    const timer = setTimeout(() => late.current(), Math.max(0, until - Date.now()) + GRACE_MS);
    return () => clearTimeout(timer);
  }, [until, late]);
  const cancel = <Button onClick={onCancel}>{t("cancel")}</Button>;
  if (isLine) {
    return (
      <div className="line-over row" data-spread role="status">
        {t("reading")}
        {cancel}
      </div>
    );
  }
  return (
    <main className="panel">
      <Head title={t("reading")} />
      <div className="panel-body stack">
        <Skeleton label={t("reading")} lines={6} />
        {cancel}
      </div>
    </main>
  );
}
