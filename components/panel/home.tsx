import { lazy, Suspense, useEffect } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { emptyForm, type PostingForm } from "../../lib/storage/posting-form";
import { AccountButton } from "../account/account-button";
import { History } from "../history/history";
import { useSession } from "../../lib/account/session";
import type { Attempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Head } from "../ui/head";
import { Starting } from "./starting";
import { useSample } from "./use-sample";
import { Reachability } from "../app/reachability";
import { usePlace, useSurface } from "../app/surface";

/** Loaded where a posting cannot start by itself. */
const PostingScreen = lazy(() =>
  import("./posting-screen").then((module) => ({ default: module.PostingScreen })),
);
const AccountNotices = lazy(() =>
  import("../account/account-notices").then((module) => ({ default: module.AccountNotices })),
);

/** The first screen: a posting that is being looked over, or how to begin and what to go on with. */
export function Home({ onAccount }: { onAccount: () => void }) {
  const { form: forms, place, newId } = useSurface();
  const here = usePlace();
  const t = useTranslations("home");
  const tSample = useTranslations("sample");
  const [settings] = useSettings();
  const { accounts } = useSession();
  const sample = useSample();
  const form = useStore(forms.store, (state) => state.form);
  const wanted = here?.screen === "home" ? here.form : undefined;
  useEffect(() => {
    if (wanted) void forms.restore(wanted);
  }, [forms, wanted]);

  if (form && wanted) {
    const look = (failed?: Attempt) => (
      <Suspense>
        <PostingScreen form={form} failed={failed} />
      </Suspense>
    );
    return <Starting form={form} otherwise={look} />;
  }
  const begin = (next: PostingForm) => {
    forms.begin(next);
    place.go({ screen: "home", form: next.key });
  };
  return (
    <main className="panel">
      <Head title={t("title")} isArrival>
        <AccountButton onOpen={onAccount} />
      </Head>
      <div className="panel-body stack">
        {accounts ? (
          <Suspense>
            <AccountNotices />
          </Suspense>
        ) : null}
        <Reachability />
        <Empty title={t("begin")}>
          <p>{t("how")}</p>
          <Button look="primary" onClick={() => begin(emptyForm(newId(), settings))}>
            {t("write")}
          </Button>
          <Button look="quiet" onClick={() => begin(sample(newId()))}>
            {tSample("try")}
          </Button>
          <p className="hint">{tSample("what")}</p>
        </Empty>
        <section className="stack" data-gap="s" aria-labelledby="sessions-title">
          <h2 id="sessions-title">{t("sessions")}</h2>
          <History
            onOpen={({ key }) => place.go({ screen: "session", interview: key })}
            empty={<p className="hint">{t("empty")}</p>}
          />
        </section>
        <nav className="row" aria-label={t("more")}>
          <a className="button" data-look="quiet" href="/progress.html" target="_blank">
            {t("progress")}
          </a>
          <a className="button" data-look="quiet" href="/options.html" target="_blank">
            {t("options")}
          </a>
        </nav>
      </div>
    </main>
  );
}
