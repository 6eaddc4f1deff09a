import { useMutation, useQuery } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { Settings } from "../../lib/storage/settings";
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
  /** What was chosen and is not agreed to yet. */
  const [wanted, setWanted] = useState<ReaderChoice>(null);

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
  const yes = async () => {
    if (wanted === "device" && own) await ownModel.agreeToAnswers(true);
    else if (hosted) await agree({ provider: hosted.provider, answers: true });
    read(wanted);
  };
  const takeBack = () => {
    change({ reader: null });
    if (chosen === "device") void ownModel.agreeToAnswers(false);
    else if (chosen === "hosted" && hosted) void agree({ provider: hosted.agreed ? hosted.provider : null });
  };
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
        <Notice actions={<Button onClick={takeBack}>{t("takeBack")}</Button>}>
          {chosen === "browser" ? tBuiltIn("reads") : t("agreed", { host })}
        </Notice>
      ) : null}
      {wanted ? (
        <Consent
          host={host}
          via={wanted === "hosted" ? "hosted" : "device"}
          of="answers"
          onYes={() => void yes()}
          onNo={() => setWanted(null)}
        />
      ) : null}
    </>
  );
}
