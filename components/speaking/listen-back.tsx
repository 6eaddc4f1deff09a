import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { askedAfter } from "../../lib/coach/review/index";
import { keptOf } from "../../lib/speech/kept";
import type { Part } from "../../lib/speech/recordings";
import type { Sounded } from "../../lib/speech/sounded";
import { useSession } from "../../lib/account/session";
import { Failure, useAttempt } from "../app/attempt";
import { useSurface } from "../app/surface";
import { AskedButton } from "../ui/asked-button";
import { Player } from "./player";
import { SoundedFacts } from "./sounded-facts";

interface ListenBackProps {
  interview: string;
  questionKey: string;
  /** In which it was spoken, as a BCP 47 tag, as far as that is known. */
  language: string | undefined;
}

/** How a spoken answer sounded, and its recording; nothing where it was not spoken. */
export default function ListenBack({ interview, questionKey, language }: ListenBackProps) {
  const t = useTranslations("recordings");
  const { storage } = useSurface();
  const { account } = useSession();
  const kept = useMemo(() => keptOf(storage), [storage]);
  const [found, setFound] = useState<{ parts: Part[]; sounded: Sounded | null } | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  const attempt = useAttempt();
  const answer = useMemo(() => ({ account, interview, questionKey }), [account, interview, questionKey]);
  const load = useCallback(
    () =>
      Promise.all([kept.recordings.parts(answer), kept.soundings.of(answer)]).then(([parts, sounded]) =>
        // A part that ended before its first second has no sound.
        setFound({ parts: parts.filter(({ bytes }) => bytes > 0), sounded }),
      ),
    [kept, answer],
  );
  useEffect(() => void load().catch(() => {}), [load]);
  if (!found?.parts.length && !found?.sounded) return null;
  const { parts, sounded } = found;
  const remove = () =>
    attempt.run(async () => {
      await kept.recordings.remove(answer);
      await load();
      setDeleted(true);
    });
  return (
    <details className="fold">
      <summary>{t(askedAfter(questionKey) ? "titleBack" : "title")}</summary>
      <div className="fold-body stack">
        {sounded ? <SoundedFacts sounded={sounded} language={language} /> : null}
        {parts.length ? (
          <>
            <Player parts={parts} soundOf={kept.recordings.sound} language={language} />
            <div>
              <AskedButton
                label={t("delete")}
                disabled={attempt.pending}
                title={t("deleteTitle")}
                no={t("keep")}
                yes={t("deleteYes")}
                onYes={remove}
              >
                <p>{t("deleteWhat")}</p>
              </AskedButton>
            </div>
          </>
        ) : null}
        <div>
          <Failure of={attempt} />
          <p role="status">{isDeleted ? t("deleted") : null}</p>
        </div>
      </div>
    </details>
  );
}
