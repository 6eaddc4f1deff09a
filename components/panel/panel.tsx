import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Parcel } from "../../lib/gesture/parcels";
import { capturedForm, emptyForm, type PostingForm } from "../../lib/storage/posting-form";
import { useSession } from "../../lib/account/session";
import { AccountScreen } from "../account/account-screen";
import { SessionGate } from "../account/session-gate";
import { useSettings } from "../app/settings";
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
  const { accounts } = useSession();
  const t = useTranslations("panel");
  const [settings] = useSettings();
  const choices = useLatest(settings);
  const [capturing, setCapturing] = useState(false);
  const [atAccount, setAtAccount] = useState(accounts?.pending ?? false);
  const isSigningIn = useLatest(accounts?.pending ?? false);
  /** A capture that arrived in the middle of something: the person decides. */
  const [waiting, setWaiting] = useState<PostingForm | null>(null);

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

  const accept = (next: PostingForm) => {
    form.begin(next);
    place.go({ screen: "home", form: next.key });
    setWaiting(null);
  };
  const screen = () => {
    if (!here || !drafts) {
      return (
        <Frame>
          <Skeleton label={t("starting")} lines={5} />
        </Frame>
      );
    }
    if (atAccount) return <AccountScreen onClose={() => setAtAccount(false)} />;
    return (
      <>
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
      </>
    );
  };
  return (
    <SessionGate
      loading={t("starting")}
      stays
      rescue={drafts ? <Rescue drafts={drafts} /> : null}
      frame={(instead) => <Frame>{instead}</Frame>}
    >
      {screen()}
    </SessionGate>
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
