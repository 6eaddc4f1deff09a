import { type FormEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { ModelTrouble } from "../../convex/coach/types";
import {
  type EndpointProblem,
  endpointProblem,
  hostPattern,
  keepOwnModel,
  type OwnModel,
  readOwnModel,
} from "../../lib/own-model/own-model";
import type { StorageArea } from "../../lib/storage/storage";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Consent } from "./consent";

interface OwnModelFormProps {
  storage: StorageArea;
  requestHost: (pattern: string) => Promise<boolean>;
  onUse: (own: OwnModel) => void;
}

type Values = Pick<OwnModel, "baseURL" | "model" | "apiKey">;
type Stage = "editing" | "agreeing" | "trying" | "works";
type Failure = { setup: EndpointProblem | "not_granted" | "not_kept" } | { trouble: ModelTrouble };

const NOTHING: Values = { baseURL: "", model: "", apiKey: "" };
/** Where most people's models are; any other endpoint can be written in. */
const PRESETS: readonly { name: string; baseURL: string }[] = [
  { name: "OpenAI", baseURL: "https://api.openai.com/v1" },
  { name: "OpenRouter", baseURL: "https://openrouter.ai/api/v1" },
  { name: "Mistral", baseURL: "https://api.mistral.ai/v1" },
  { name: "Ollama", baseURL: "http://localhost:11434/v1" },
];

/** Sets up a language model of the person's own: granted, agreed to, tried, and only then used. */
export function OwnModelForm({ storage, requestHost, onUse }: OwnModelFormProps) {
  const t = useTranslations("coach");
  const tTrouble = useTranslations("trouble");
  const [values, setValues] = useState(NOTHING);
  const [stage, setStage] = useState<Stage>("editing");
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(
    () =>
      void readOwnModel(storage).then((own) => {
        if (own) setValues({ baseURL: own.baseURL, model: own.model, apiKey: own.apiKey });
      }),
    [storage],
  );
  const change = (part: Partial<Values>) => {
    setValues({ ...values, ...part });
    setStage("editing");
    setFailure(null);
  };
  const fail = (why: Failure) => {
    setFailure(why);
    setStage("editing");
  };
  const grant = async (event: FormEvent) => {
    event.preventDefault();
    const problem = endpointProblem(values);
    if (problem) return fail({ setup: problem });
    setFailure(null);
    const granted = await requestHost(hostPattern(values.baseURL)).catch(() => false);
    if (granted) setStage("agreeing");
    else fail({ setup: "not_granted" });
  };
  const tryIt = async () => {
    setStage("trying");
    const { tryModel } = await import("../../convex/coach/model/write");
    const trouble = await tryModel(values);
    if (trouble) return fail({ trouble });
    const own = { ...values, agreedAt: Date.now() };
    try {
      await keepOwnModel(storage, own);
    } catch {
      return fail({ setup: "not_kept" });
    }
    setStage("works");
    onUse(own);
  };
  const text = (name: keyof Values, label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type={name === "apiKey" ? "password" : "text"}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          value={values[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className="stack" onSubmit={(event) => void grant(event)} noValidate>
      <Field label={t("preset")}>
        {(control) => (
          <select
            {...control}
            value={PRESETS.some(({ baseURL }) => baseURL === values.baseURL) ? values.baseURL : ""}
            onChange={(event) => change({ baseURL: event.target.value })}
          >
            <option value="">{t("other")}</option>
            {PRESETS.map(({ name, baseURL }) => (
              <option key={name} value={baseURL}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text("baseURL", t("address"), t("addressHint"))}
      {text("model", t("model"), t("modelHint"))}
      {text("apiKey", t("key"), t("keyHint"))}
      <p className="hint">{t("grantWhy")}</p>
      <Button look="primary" type="submit" disabled={stage === "trying"}>
        {t("use")}
      </Button>
      <div role="status">
        {stage === "trying" ? <Notice>{t("trying")}</Notice> : null}
        {stage === "works" ? <Notice tone="good">{t("works")}</Notice> : null}
      </div>
      {failure ? (
        <Notice tone="bad" urgent>
          {"trouble" in failure ? tTrouble(failure.trouble) : t(failure.setup)}
        </Notice>
      ) : null}
      {stage === "agreeing" ? (
        <Consent
          host={new URL(values.baseURL).host}
          via="device"
          onYes={() => void tryIt()}
          onNo={() => setStage("editing")}
        />
      ) : null}
    </form>
  );
}
