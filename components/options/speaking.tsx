import { useCallback, useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { createRecordings } from "../../lib/speech/recordings";
import { RECORDINGS_MB, SILENCES, VOICE_RATES } from "../../lib/storage/settings";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { AskedButton } from "../ui/asked-button";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { Dialog } from "../ui/dialog";

const BYTES = 1_000_000;
const MB = { style: "unit", unit: "megabyte" } as const;
const HEARINGS = [null, "device", "service"] as const;

/** What a person chooses for speaking and listening. */
export function Speaking() {
  const t = useTranslations("speakingOptions");
  const format = useFormatter();
  const [settings, change] = useSettings();
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
          checked={settings.recordings}
          onChange={(event) => change({ recordings: event.target.checked })}
        />
        {t("record")}
      </label>
      <p className="hint">{t("recordWhat")}</p>
      <Kept />
    </>
  );
}

/** How much room the recordings take and may take, and deleting them. */
function Kept() {
  const t = useTranslations("speakingOptions");
  const format = useFormatter();
  const [settings, change] = useSettings();
  const [recordings] = useState(() => createRecordings());
  const [bytes, setBytes] = useState<number | null>(null);
  const [isDeleted, setDeleted] = useState(false);
  /** A limit that was chosen, and the bytes that would have to go for it. */
  const [asked, setAsked] = useState<{ limit: number; surplus: number } | null>(null);
  const attempt = useAttempt();
  const { run } = attempt;
  const load = useCallback(async () => setBytes(await recordings.bytes()), [recordings]);
  useEffect(() => run(load), [run, load]);
  const choose = (limit: number) =>
    run(async () => {
      const surplus = await recordings.surplus(limit * BYTES);
      if (surplus) setAsked({ limit, surplus });
      else change({ recordingsMB: limit });
    });
  const lower = (limit: number) => {
    setAsked(null);
    run(async () => {
      setBytes(await recordings.makeRoom(limit * BYTES));
      change({ recordingsMB: limit });
    });
  };
  const clear = () =>
    run(async () => {
      await recordings.clear();
      setDeleted(true);
      await load();
    });
  const sizeOf = (of: number) => format.number(of / BYTES, { ...MB, maximumFractionDigits: 1 });
  return (
    <>
      {settings.recordings ? (
        <>
          <Choice
            label={t("limit")}
            value={String(settings.recordingsMB)}
            options={RECORDINGS_MB.map((size) => ({ value: String(size), name: format.number(size, MB) }))}
            onChange={(size) => choose(Number(size))}
          />
          <p className="hint">{t("limitWhat")}</p>
        </>
      ) : null}
      {bytes === null ? null : <p data-varies>{bytes ? t("size", { size: sizeOf(bytes) }) : t("none")}</p>}
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
      {asked ? (
        <Dialog
          title={t("lowerTitle")}
          stay={t("keep")}
          onClose={() => setAsked(null)}
          actions={
            <Button look="danger" onClick={() => lower(asked.limit)}>
              {t("deleteYes")}
            </Button>
          }
        >
          <p>{t("lowerWhat", { limit: format.number(asked.limit, MB), size: sizeOf(asked.surplus) })}</p>
        </Dialog>
      ) : null}
      <Failure of={attempt} />
      <div role="status">{isDeleted ? t("deleted") : null}</div>
    </>
  );
}
