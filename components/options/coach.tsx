import { useMutation, useQuery } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { CoachVia } from "../../convex/validators";
import type { OwnModel } from "../../lib/own-model/own-model";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings, useSettingsNow } from "../app/settings";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Consent } from "./consent";
import type { OwnModelAccess } from "./own-model";
import type { BuiltInAccess } from "./own-model-built-in";
import { OwnModelForm } from "./own-model-form";

interface CoachProps {
  ownModel: OwnModelAccess;
  builtIn: BuiltInAccess;
}

/** Who asks: the built-in coach, or a language model: the person's own, their browser's, or the deployment's. */
export function Coach({ ownModel, builtIn }: CoachProps) {
  const t = useTranslations("coach");
  const tBuiltIn = useTranslations("builtIn");
  const [settings, change] = useSettings();
  const settingsNow = useSettingsNow();
  const hosted = useQuery(api.modelWork.hosted);
  const agree = useMutation(api.modelWork.agree);
  const { own } = ownModel;
  const attempt = useAttempt();
  /** What was chosen and is not agreed to yet. */
  const [wanted, setWanted] = useState<CoachVia | null>(null);
  const chosen = wanted ?? (settings.coach === "device" && !own ? null : settings.coach);

  const choose = (via: CoachVia | null) => {
    const isAgreed = via === "device" ? own !== null : via === "hosted" ? hosted?.agreed === true : true;
    setWanted(isAgreed ? null : via);
    change({ coach: isAgreed ? via : null });
  };
  const choice = (via: CoachVia | null, label: string, isThere = true) => (
    <label className="check">
      <input
        type="radio"
        name="coach"
        checked={chosen === via}
        disabled={!isThere}
        onChange={() => choose(via)}
      />
      {label}
    </label>
  );
  const keep = async (made: OwnModel) => {
    await ownModel.keep(made);
    setWanted(null);
  };
  const forget = () => {
    setWanted(null);
    attempt.run(() => ownModel.remove());
  };
  const agreeToHosted = (provider: string) => {
    setWanted(null);
    attempt.run(async () => {
      await agree({ provider, answers: hosted?.answersAt !== undefined });
      change({ coach: "hosted" });
    });
  };
  const takeBack = () =>
    attempt.run(async () => {
      await agree({ provider: null });
      const { coach, reader } = settingsNow();
      change({ ...(coach === "hosted" && { coach: null }), ...(reader === "hosted" && { reader: null }) });
    });
  return (
    <>
      <p>{t("intro")}</p>
      <fieldset className="choices">
        <legend>{t("who")}</legend>
        {choice(null, t("packagedCoach"))}
        {choice("device", t("device"))}
        {choice("browser", tBuiltIn("choice"), builtIn.state === "available")}
        {hosted ? choice("hosted", t("hosted", { provider: hosted.provider, model: hosted.model })) : null}
      </fieldset>
      {chosen === "device" ? <OwnModelForm own={own} hosts={ownModel.hosts} keep={keep} /> : null}
      {own ? (
        <Notice actions={<Button onClick={forget}>{t("forget")}</Button>}>
          {t("kept", { model: own.model, host: new URL(own.baseURL).host })}
        </Notice>
      ) : null}
      {hosted?.agreed ? (
        <Notice
          actions={
            <Button disabled={attempt.pending} onClick={takeBack}>
              {t("takeBack")}
            </Button>
          }
        >
          {t(hosted.answersAt === undefined ? "agreed" : "agreedBoth", { provider: hosted.provider })}
        </Notice>
      ) : null}
      <Failure of={attempt} />
      {wanted === "hosted" && hosted ? (
        <Consent
          host={hosted.provider}
          via="hosted"
          of="posting"
          onYes={() => agreeToHosted(hosted.provider)}
          onNo={() => setWanted(null)}
        />
      ) : null}
    </>
  );
}
