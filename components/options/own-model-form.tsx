import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { ModelTrouble } from "../../lib/coach/types";
import type { Hosts } from "../../lib/own-model/hosts";
import { type EndpointProblem, endpointProblem, knownOf, type OwnModel } from "../../lib/own-model/own-model";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Consent } from "./consent";

interface OwnModelFormProps {
  /** The one that is set up. */
  own: OwnModel | null;
  hosts: Hosts;
  /** Rejects where it cannot be kept. */
  keep: (own: OwnModel) => Promise<void>;
}

type Values = Pick<OwnModel, "baseURL" | "model" | "apiKey">;
type Stage = "editing" | "agreeing" | "trying" | "works";
type Failure =
  { setup: EndpointProblem | "not_granted" | "not_loaded" | "not_kept" } | { trouble: ModelTrouble };

const NOTHING: Values = { baseURL: "", model: "", apiKey: "" };
/** Where most people's models are; any other endpoint can be written in. */
const PRESETS = [
  { name: "OpenAI", value: "https://api.openai.com/v1" },
  { name: "OpenRouter", value: "https://openrouter.ai/api/v1" },
  { name: "Mistral", value: "https://api.mistral.ai/v1" },
  { name: "Ollama", value: "http://localhost:11434/v1" },
];

/** Sets up a language model of the person's own: granted, agreed to, tried, and only then used. */
export function OwnModelForm({ own, hosts, keep }: OwnModelFormProps) {
  const t = useTranslations("coach");
  const tTrouble = useTranslations("trouble");
  const [typed, setTyped] = useState<Values | null>(null);
  const values = typed ?? own ?? NOTHING;
  const [stage, setStage] = useState<Stage>("editing");
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Ends what was begun with these values: nothing comes of it once they are other ones, or the form is gone. */
  const trial = useRef(new AbortController());
  useEffect(() => () => trial.current.abort(), []);
  const change = (part: Partial<Values>) => {
    trial.current.abort();
    trial.current = new AbortController();
    const { baseURL, model, apiKey } = values;
    setTyped({ baseURL, model, apiKey, ...part });
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
    const { signal } = trial.current;
    const granted = await hosts.request(values).catch(() => false);
    if (signal.aborted) return;
    if (granted) setStage("agreeing");
    else fail({ setup: "not_granted" });
  };
  const tryIt = async () => {
    setStage("trying");
    const { signal } = trial.current;
    const { baseURL, model, apiKey } = values;
    const known = knownOf(own, values);
    const tried = await import("../../lib/coach/model/endpoint").then(
      ({ tryModel }) => tryModel({ baseURL, model, apiKey, ...known }),
      () => ({ setup: "not_loaded" }) as const,
    );
    if (signal.aborted) return;
    if (typeof tried !== "string") return fail(tried);
    try {
      await keep({ ...known, baseURL, model, apiKey, format: tried, agreedAt: Date.now() });
    } catch {
      if (!signal.aborted) fail({ setup: "not_kept" });
      return;
    }
    if (!signal.aborted) setStage("works");
  };
  const decline = () => {
    setStage("editing");
    // What stays granted is called by nobody, and is given back with the next change.
    hosts.giveBack(own).catch(() => {});
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
      <Choice
        label={t("preset")}
        value={PRESETS.some(({ value }) => value === values.baseURL) ? values.baseURL : ""}
        options={[{ value: "", name: t("other") }, ...PRESETS]}
        onChange={(baseURL) => change({ baseURL })}
      />
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
          of="posting"
          onYes={() => void tryIt()}
          onNo={decline}
        />
      ) : null}
    </form>
  );
}
