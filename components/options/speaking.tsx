import { useCallback, useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { createRecordings } from "../../lib/speech/recordings";
import { RECORDINGS_MB, SILENCES, VOICE_RATES } from "../../lib/storage/settings";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { AskedButton } from "../ui/asked-button";
import { Choice } from "../ui/choice";

const MB = { style: "unit", unit: "megabyte" } as const;
const HEARINGS = [null, "device", "service"] as const;

/** What a person chooses for speaking and listening. */
export function Speaking() {
  const t = useTranslations("speakingOptions");
  const format = useFormatter();
  const [settings, change] = useSettings();
  const { recordings, recordingsMB } = settings;
  const chosen = (values: readonly number[], name: (value: number) => string) =>
    values.map((value) => ({ value: String(value), name: name(value) }));
  return (
    <>
      <fieldset className="choices">
        <legend>{t("hearing")}</legend>
        {HEARINGS.map((hearing) => (
          <label className="check" key={hearing}>
            <input
              type="radio"
              name="hearing"
              checked={settings.hearing === hearing}
              onChange={() => change({ hearing })}
            />
            {t(`hearing_${hearing ?? "none"}`)}
          </label>
        ))}
      </fieldset>
      <Choice
        label={t("rate")}
        value={String(settings.voiceRate)}
        options={chosen(VOICE_RATES, (rate) =>
          t("rateOf", { rate: format.number(rate, { style: "percent" }) }),
        )}
        onChange={(rate) => change({ voiceRate: Number(rate) })}
      />
      <Choice
        label={t("silence")}
        value={String(settings.silence)}
        options={chosen(SILENCES, (seconds) => t("silenceOf", { seconds }))}
        onChange={(silence) => change({ silence: Number(silence) })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={recordings}
          onChange={(event) => change({ recordings: event.target.checked })}
        />
        {t("record")}
      </label>
      <p className="hint">{t("recordWhat")}</p>
      <Kept
        limit={recordingsMB}
        choice={
          recordings ? (
            <>
              <Choice
                label={t("limit")}
                value={String(recordingsMB)}
                options={chosen(RECORDINGS_MB, (size) => format.number(size, MB))}
                onChange={(size) => change({ recordingsMB: Number(size) })}
              />
              <p className="hint">{t("limitWhat")}</p>
            </>
          ) : null
        }
      />
    </>
  );
}

/** How much room the recordings take, and deleting them. A smaller limit holds at once. */
function Kept({ limit, choice }: { limit: number; choice: React.ReactNode }) {
  const t = useTranslations("speakingOptions");
  const format = useFormatter();
  const [recordings] = useState(() => createRecordings());
  const [bytes, setBytes] = useState<number | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  const attempt = useAttempt();
  const load = useCallback(() => recordings.makeRoom(limit * 1_000_000).then(setBytes), [recordings, limit]);
  useEffect(() => void load().catch(() => {}), [load]);
  const clear = () =>
    attempt.run(async () => {
      await recordings.clear();
      setDeleted(true);
      await load();
    });
  const size = format.number((bytes ?? 0) / 1_000_000, { ...MB, maximumFractionDigits: 1 });
  return (
    <>
      {choice}
      {bytes === null ? null : <p data-varies>{bytes ? t("size", { size }) : t("none")}</p>}
      {bytes ? (
        <div>
          <AskedButton
            label={t("delete")}
            disabled={attempt.pending}
            title={t("deleteTitle")}
            no={t("keep")}
            yes={t("deleteYes")}
            onYes={clear}
          >
            <p>{t("deleteWhat")}</p>
          </AskedButton>
        </div>
      ) : null}
      <Failure of={attempt} />
      <div role="status">{isDeleted ? t("deleted") : null}</div>
    </>
  );
}
