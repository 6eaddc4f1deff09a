import { useSyncExternalStore } from "react";
import { useFormatter, useTranslations } from "use-intl";

const MINUTE_MS = 60_000;

/**
 * How long ago something was, no finer than minutes, so that it stays true until it is said anew; the day and the time are
 * in its title. `at` in ms since the epoch.
 */
export function When({ at }: { at: number }) {
  const t = useTranslations("history");
  const format = useFormatter();
  const now = useSyncExternalStore(everyMinute, thisMinute) * MINUTE_MS;
  const minutes = Math.floor((now - at) / MINUTE_MS);
  const then = new Date(at);
  return (
    <time
      dateTime={then.toISOString()}
      title={format.dateTime(then, { dateStyle: "full", timeStyle: "short" })}
    >
      {minutes < 1 ? t("justNow") : format.relativeTime(now - minutes * MINUTE_MS, now)}
    </time>
  );
}

/** Minutes since the epoch: the same for every time on the screen, whenever each of them came onto it. */
const thisMinute = () => Math.floor(Date.now() / MINUTE_MS);

/** Calls at the beginning of every minute, until what it returns is called. */
function everyMinute(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        call();
        wait();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    );
  };
  wait();
  return () => clearTimeout(timer);
}
