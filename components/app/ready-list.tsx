import { useMutation } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { Ready } from "../../convex/validators";
import { Failure, useAttempt } from "./attempt";

interface ReadyListProps {
  interview: string;
  ready: Ready[] | undefined;
  /** The language of the posting. */
  lang?: string;
}

/** Licences, papers, hours and the like that the posting asks for: to have, not to talk about. The ticks are the person's. */
export function ReadyList({ interview, ready, lang }: ReadyListProps) {
  const t = useTranslations("ready");
  const tick = useTick();
  const attempt = useAttempt();
  if (!ready?.length) return null;
  const done = ready.filter(({ ticked }) => ticked).length;
  return (
    <details className="fold">
      <summary>
        {t("title")} <span className="hint">{t("count", { done, count: ready.length })}</span>
      </summary>
      <div className="fold-body stack" data-gap="s">
        <p className="hint">{t("how")}</p>
        <ul className="ready">
          {ready.map(({ sentence, kind, ticked = false }) => (
            <li key={sentence}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={() => attempt.run(() => tick({ interview, sentence, ticked: !ticked }))}
                />
                <span>
                  <span className="foreign" lang={lang}>
                    {sentence}
                  </span>{" "}
                  <span className="hint">{t(kind)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <Failure of={attempt} />
      </div>
    </details>
  );
}

/** Ticks at once on the screen, and then where the list is kept. */
function useTick() {
  return useMutation(api.interviews.tickReady).withOptimisticUpdate(
    (store, { interview, sentence, ticked }) => {
      const marked = (ready: Ready[] | undefined) =>
        ready?.map((item) => (item.sentence === sentence ? { ...item, ticked } : item));
      const transcript = store.getQuery(api.interviews.transcript, { interview });
      if (transcript) {
        const ready = marked(transcript.ready);
        store.setQuery(api.interviews.transcript, { interview }, { ...transcript, ready });
      }
      const whole = store.getQuery(api.interviews.get, { interview });
      if (whole) store.setQuery(api.interviews.get, { interview }, { ...whole, ready: marked(whole.ready) });
    },
  );
}
