import type { ConvexReactClient } from "convex/react";
import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Hosts } from "../../lib/own-model/hosts";
import type { WatchedArea } from "../../lib/storage/storage";
import { type InterfaceLanguage, LANGUAGES } from "../../lib/words/words";
import { useSession } from "../../lib/account/session";
import { Account } from "../account/account";
import { SessionGate } from "../account/session-gate";
import { WishFields } from "../app/wish-fields";
import { useSettings } from "../app/settings";
import { Choice } from "../ui/choice";
import { About } from "./about";
import { Coach } from "./coach";
import { CoachReader } from "./coach-reader";
import { Data } from "./data";
import { useOwnModel } from "./own-model";
import { BuiltIn, useBuiltIn } from "./own-model-built-in";
import { Shortcuts } from "./shortcuts";
import { Speaking } from "./speaking";

interface OptionsProps {
  client: ConvexReactClient;
  version: string;
  storage: WatchedArea;
  hosts: Hosts;
  /** The keys that capture, as the browser has them; empty when there are none. */
  captureKeys: () => Promise<string>;
  /** Does to what this device keeps beside the sessions what “Delete everything” says. */
  sweep: () => Promise<void>;
}

/** The options page: what every session begins with, how it looks, where the data is, and what this is. */
export function Options({ client, version, storage, hosts, captureKeys, sweep }: OptionsProps) {
  const t = useTranslations("options");
  const tAccount = useTranslations("account");
  const tCoach = useTranslations("coach");
  const tSpeaking = useTranslations("speakingOptions");
  const tPanel = useTranslations("panel");
  const { accounts } = useSession();
  const ownModel = useOwnModel(storage, hosts);
  const builtIn = useBuiltIn();
  const deleteRest = async () => {
    await ownModel.remove();
    await sweep();
  };
  return (
    <main className="options stack">
      <h1>{t("title")}</h1>
      <Section title={t("practice")}>
        <Practice />
      </Section>
      <Section title={tCoach("title")}>
        <Coach ownModel={ownModel} builtIn={builtIn} />
        <CoachReader ownModel={ownModel} builtIn={builtIn} />
        <BuiltIn {...builtIn} />
      </Section>
      <Section title={tSpeaking("title")}>
        <Speaking />
      </Section>
      <Section title={t("look")}>
        <Look />
      </Section>
      {accounts ? (
        <Section title={tAccount("title")}>
          <Account />
        </Section>
      ) : null}
      {accounts?.current ? null : (
        <Section title={t("data")}>
          <SessionGate loading={tPanel("starting")} lines={1} />
          <Data client={client} deleteRest={deleteRest} />
        </Section>
      )}
      <Section title={t("shortcuts")}>
        <Shortcuts captureKeys={captureKeys} />
      </Section>
      <Section title={t("about")}>
        <About version={version} />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Practice() {
  const t = useTranslations("options");
  const [settings, change] = useSettings();
  return (
    <>
      <WishFields choices={settings} onChange={change} />
      <Switch of="timer" />
      <fieldset className="choices">
        <legend>{t("review")}</legend>
        {REVIEWS.map((review) => (
          <label className="check" key={review}>
            <input
              type="radio"
              name="review"
              checked={settings.review === review}
              onChange={() => change({ review })}
            />
            {t(review === "study" ? "reviewStudy" : "reviewInterview")}
          </label>
        ))}
      </fieldset>
      <Switch of="selfCheck" />
      <Switch of="followUps" />
    </>
  );
}

/** A setting that is on or off. */
function Switch({ of }: { of: "timer" | "selfCheck" | "followUps" }) {
  const t = useTranslations("options");
  const [settings, change] = useSettings();
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={settings[of]}
        onChange={(event) => change({ [of]: event.target.checked })}
      />
      {t(of)}
    </label>
  );
}

const REVIEWS = ["interview", "study"] as const;

const THEMES = ["auto", "light", "dark"] as const;

function Look() {
  const t = useTranslations("options");
  const [settings, change] = useSettings();
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return (
    <>
      <Choice<InterfaceLanguage | "">
        label={t("language")}
        value={LANGUAGES.find((language) => language === settings.language) ?? ""}
        options={[
          { value: "", name: t("languageAuto") },
          ...LANGUAGES.map((value) => ({ value, name: nameOf(value), lang: value })),
        ]}
        onChange={(language) => change({ language: language || null })}
      />
      <Choice
        label={t("theme")}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, name: t(value) }))}
        onChange={(theme) => change({ theme })}
      />
    </>
  );
}
