import { useMutation, useQuery } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { Settings } from "../../lib/storage/settings";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Consent } from "./consent";
import type { OwnModelAccess } from "./own-model";
import type { BuiltInAccess } from "./own-model-built-in";

type ReaderChoice = Settings["reader"];

interface CoachReaderProps {
  ownModel: OwnModelAccess;
  builtIn: BuiltInAccess;
}

/** Who reads the answers of a finished session: the person, or a language model that they agreed to. */
export function CoachReader({ ownModel, builtIn }: CoachReaderProps) {
  const t = useTranslations("reader");
  const tBuiltIn = useTranslations("builtIn");
  const [{ reader }, change] = useSettings();
  const hosted = useQuery(api.modelWork.hosted);
  const agree = useMutation(api.modelWork.agree);
  const { own } = ownModel;
  const attempt = useAttempt();
  /** What was chosen and is not agreed to yet. */
  const [wanted, setWanted] = useState<ReaderChoice>(null);
  // Removed elsewhere while the question stood here: nobody is left to agree to.
  if ((wanted === "device" && !own) || (wanted === "hosted" && !hosted)) setWanted(null);

  const isAgreed = (choice: ReaderChoice) =>
    choice === "device"
      ? own?.answersAt !== undefined
      : choice === "hosted"
        ? hosted?.answersAt !== undefined
        : true;
  const chosen = wanted ?? (isAgreed(reader) ? reader : null);
  const read = (choice: ReaderChoice) => {
    setWanted(null);
    ownModel.readBy(choice);
  };
  const choose = (choice: ReaderChoice) => (isAgreed(choice) ? read(choice) : setWanted(choice));
  const choice = (value: ReaderChoice, label: string, isThere = true) => (
    <label className="check">
      <input
        type="radio"
        name="reader"
        checked={chosen === value}
        disabled={!isThere}
        onChange={() => choose(value)}
      />
      {label}
    </label>
  );
  const yes = () => {
    setWanted(null);
    attempt.run(async () => {
      if (wanted === "device") await ownModel.agreeToAnswers(true);
      else if (wanted === "hosted" && hosted) await agree({ provider: hosted.provider, answers: true });
      ownModel.readBy(wanted);
    });
  };
  const takeBack = () =>
    attempt.run(async () => {
      if (chosen === "device") await ownModel.agreeToAnswers(false);
      else if (chosen === "hosted" && hosted)
        await agree({ provider: hosted.agreed ? hosted.provider : null });
      change({ reader: null });
    });
  const host =
    (wanted ?? reader) === "hosted" ? (hosted?.provider ?? "") : own ? new URL(own.baseURL).host : "";
  return (
    <>
      <fieldset className="choices">
        <legend>{t("who")}</legend>
        {choice(null, t("myself"))}
        {choice(
          "device",
          own ? t("device", { model: own.model, host: new URL(own.baseURL).host }) : t("noDevice"),
          own !== null,
        )}
        {choice("browser", tBuiltIn("choice"), builtIn.state === "available")}
        {hosted ? choice("hosted", t("hosted", { provider: hosted.provider, model: hosted.model })) : null}
      </fieldset>
      <p className="hint">{t("how")}</p>
      {chosen && chosen === reader && !wanted ? (
        <Notice
          actions={
            <Button disabled={attempt.pending} onClick={takeBack}>
              {t("takeBack")}
            </Button>
          }
        >
          {chosen === "browser" ? tBuiltIn("reads") : t("agreed", { host })}
        </Notice>
      ) : null}
      <Failure of={attempt} />
      {wanted ? (
        <Consent
          host={host}
          via={wanted === "hosted" ? "hosted" : "device"}
          of="answers"
          onYes={yes}
          onNo={() => setWanted(null)}
        />
      ) : null}
    </>
  );
}
