import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { emptyForm, type PostingForm } from "../../lib/storage/posting-form";
import { AccountButton } from "../account/account-button";
import { AccountNotices } from "../account/account-notices";
import { History } from "../history/history";
import { useSettings } from "../app/settings";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Head } from "../ui/head";
import { PostingScreen } from "./posting-screen";
import { Starting } from "./starting";
import { Reachability } from "../app/reachability";
import { usePlace, useSurface } from "../app/surface";

/** The first screen: a posting that is being looked over, or how to begin and what to go on with. */
export function Home({ onAccount }: { onAccount: () => void }) {
  const { form: forms, place, newId } = useSurface();
  const here = usePlace();
  const t = useTranslations("home");
  const tSample = useTranslations("sample");
  const [settings] = useSettings();
  const form = useStore(forms.store, (state) => state.form);
  const wanted = here?.screen === "home" ? here.form : undefined;
  useEffect(() => {
    if (wanted) void forms.restore(wanted);
  }, [forms, wanted]);

  if (form && wanted && form.certain) return <Starting key={form.key} form={form} />;
  if (form && wanted) return <PostingScreen form={form} />;
  const begin = (next: PostingForm) => {
    forms.begin(next);
    place.go({ screen: "home", form: next.key });
  };
  const trySample = () => {
    const sample = {
      jobTitle: tSample("jobTitle"),
      company: tSample("company"),
      location: tSample("location"),
      jobDescription: tSample("jobDescription"),
    };
    const empty = emptyForm(newId(), settings);
    begin({ ...empty, values: { ...empty.values, ...sample }, certain: true });
  };
  return (
    <main className="panel">
      <Head title={t("title")}>
        <AccountButton onOpen={onAccount} />
      </Head>
      <div className="panel-body stack">
        <AccountNotices />
        <Reachability />
        <Empty title={t("begin")}>
          <p>{t("how")}</p>
          <Button look="primary" onClick={() => begin(emptyForm(newId(), settings))}>
            {t("write")}
          </Button>
          <Button look="quiet" onClick={trySample}>
            {t("sample")}
          </Button>
        </Empty>
        <section className="stack" data-gap="s" aria-labelledby="sessions-title">
          <h2 id="sessions-title">{t("sessions")}</h2>
          <History onOpen={({ key }) => place.go({ screen: "session", interview: key })} />
        </section>
      </div>
    </main>
  );
}
