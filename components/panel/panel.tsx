import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Parcel } from "../../lib/gesture/parcels";
import { capturedForm, emptyForm, type PostingForm } from "../../lib/storage/posting-form";
import { type Session, useSession } from "../../lib/account/session";
import { AccountScreen } from "../account/account-screen";
import { Away } from "../account/away";
import { Renewal } from "../app/renewal";
import { useSettings } from "../app/settings";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { Arrival } from "./arrival";
import { Home } from "./home";
import { Rescue } from "./rescue";
import { SessionScreen } from "./session-screen";
import { usePlace, useSurface } from "../app/surface";
import { useLatest } from "../ui/use-latest";

/** Delivers what gestures send to this window; returns a function that stops. */
export type Receive = (deliver: (parcel: Parcel) => void) => () => void;

/** The whole side panel: takes in what gestures send, and shows the place where the person is. */
export function Panel({ receive }: { receive: Receive }) {
  const { place, form, newId, drafts } = useSurface();
  const here = usePlace();
  const session = useSession();
  const t = useTranslations("panel");
  const [settings] = useSettings();
  const choices = useLatest(settings);
  const [capturing, setCapturing] = useState(false);
  const [atAccount, setAtAccount] = useState(session.accounts?.pending ?? false);
  const isSigningIn = useLatest(session.accounts?.pending ?? false);
  /** A capture that arrived in the middle of something: the person decides. */
  const [waiting, setWaiting] = useState<PostingForm | null>(null);
  /** Once there was something to show it stays, whatever becomes of the deployment: somebody may be typing. */
  const [opened, setOpened] = useState(false);
  if (session.state === "ready" && !opened) setOpened(true);

  useEffect(() => {
    const show = (next: PostingForm) => {
      form.begin(next);
      place.go({ screen: "home", form: next.key });
    };
    return receive((parcel) => {
      setCapturing(parcel.kind === "capturing");
      // Somebody who went to look for a code comes back by whatever gesture.
      setAtAccount((at) => at && isSigningIn.current);
      if (parcel.kind === "capturing") return;
      if (parcel.kind === "open") return place.go({ screen: "session", interview: parcel.interview });
      const next =
        parcel.kind === "captured"
          ? capturedForm(newId(), parcel.posting, choices.current)
          : { ...emptyForm(newId(), choices.current), unreadable: true };
      const busy = place.store.getState().place?.screen === "session" || form.store.getState().form?.touched;
      if (busy) setWaiting(next);
      else show(next);
    });
  }, [receive, place, form, newId, choices, isSigningIn]);

  if (session.state === "unavailable" && !opened) return <Unavailable session={session} />;
  if (session.state === "away") {
    return (
      <Frame>
        <Away session={session} />
      </Frame>
    );
  }
  if (!here || !drafts || session.state === "starting") return <Loading label={t("starting")} />;
  if (atAccount) return <AccountScreen onClose={() => setAtAccount(false)} />;
  const accept = (next: PostingForm) => {
    form.begin(next);
    place.go({ screen: "home", form: next.key });
    setWaiting(null);
  };
  return (
    <Renewal>
      {here.screen === "home" ? (
        <Home capturing={capturing} onAccount={() => setAtAccount(true)} />
      ) : (
        <SessionScreen key={here.interview} interview={here.interview} />
      )}
      {waiting ? (
        <Arrival
          form={waiting}
          over={here.screen === "session" ? "session" : "form"}
          onStart={() => accept(waiting)}
          onStay={() => setWaiting(null)}
        />
      ) : null}
    </Renewal>
  );
}

function Unavailable({ session }: { session: Extract<Session, { state: "unavailable" }> }) {
  const t = useTranslations("unavailable");
  const { drafts } = useSurface();
  return (
    <Frame>
      <Notice tone="bad" urgent>
        {t(session.reason)}
      </Notice>
      {drafts ? <Rescue drafts={drafts} /> : null}
    </Frame>
  );
}

function Loading({ label }: { label: string }) {
  return (
    <Frame>
      <Skeleton label={label} lines={5} />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <main className="panel">
      <div />
      <div className="panel-body stack">{children}</div>
    </main>
  );
}
