import { useFormatter, useNow } from "use-intl";

/** How long ago something was; the day and the time are in its title. `at` in ms since the epoch. */
export function When({ at }: { at: number }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const then = new Date(at);
  return (
    <time
      dateTime={then.toISOString()}
      title={format.dateTime(then, { dateStyle: "full", timeStyle: "short" })}
    >
      {format.relativeTime(then, now < then ? then : now)}
    </time>
  );
}
