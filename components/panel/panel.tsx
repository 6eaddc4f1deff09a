import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { PanelMessage } from "../../lib/gesture/messages";
import { capturedForm, type PostingForm, unreadableForm } from "../../lib/storage/posting-form";
import { useSession } from "../../lib/account/session";
import { SessionGate } from "../account/session-gate";
import { useSettings } from "../app/settings";
import { Head } from "../ui/head";
import { Skeleton } from "../ui/skeleton";
import { Arrival } from "./arrival";
import { Home } from "./home";
import { Reading } from "./reading";
import { Rescue } from "./rescue";
import { SessionScreen } from "./session-screen";
import { useSample } from "./use-sample";
import { usePlace, useSurface } from "../app/surface";
import { useLatest } from "../ui/use-latest";

/** Delivers what gestures send to this window; returns a function that stops. */
export type Receive = (deliver: (message: PanelMessage) => void) => () => void;

interface PanelProps {
  receive: Receive;
  /** Nobody waits any more for the page that this gesture has read. */
  onCancel: (gesture: string) => void;
}

/** The whole side panel: takes in what gestures send, and shows the place where the person is. */
export function Panel({ receive, onCancel }: PanelProps) {
  const { place, form, drafts } = useSurface();
  const here = usePlace();
  const isFilling = useStore(
    form.store,
    ({ form }) => here?.screen === "home" && form?.touched === true && here.form === form.key,
  );
  const { accounts } = useSession();
  const t = useTranslations("panel");
  const [settings] = useSettings();
  const choices = useLatest(settings);
  const sample = useLatest(useSample());
  const [reading, setReading] = useState<{ key: string; until: number } | null>(null);
  const [atAccount, setAtAccount] = useState(accounts?.pending ?? false);
  const isSigningIn = useLatest(accounts?.pending ?? false);
  /** What came of the newest gesture, until it is taken in or turned down. */
  const [arrived, setArrived] = useState<PostingForm | null>(null);

  useEffect(
    () =>
      receive((message) => {
        setReading(message.kind === "capturing" ? message : null);
        // Somebody who went to look for a code comes back by whatever gesture.
        setAtAccount((at) => at && isSigningIn.current);
        if (message.kind === "open") {
          setArrived(null);
          const { interview, questionKey } = message;
          place.go({ screen: "session", interview, ...(questionKey && { questionKey }) });
        } else if (message.kind === "sample") {
          setArrived(sample.current(message.key));
        } else if (message.kind === "captured") {
          setArrived(capturedForm(message.key, message.posting, choices.current));
        } else if (message.kind === "unreadable") {
          setArrived(unreadableForm(message.key, choices.current, message.why));
        }
      }),
    [receive, place, choices, sample, isSigningIn],
  );

  const accept = (next: PostingForm) => {
    form.begin(next);
    place.go({ screen: "home", form: next.key });
    setArrived(null);
  };
  const endReading = (gesture: string) => {
    onCancel(gesture);
    setReading(null);
  };
  const screen = () => {
    if (!here || !drafts) {
      return (
        <Frame>
          <Skeleton label={t("starting")} lines={5} />
        </Frame>
      );
    }
    if (atAccount) {
      return (
        <Suspense>
          <AccountScreen onClose={() => setAtAccount(false)} />
        </Suspense>
      );
    }
    const isBusy = here.screen === "session" || isFilling;
    return (
      <>
        {reading ? (
          <Reading
            key={reading.key}
            until={reading.until}
            isLine={isBusy}
            onCancel={() => endReading(reading.key)}
            onLate={() => {
              endReading(reading.key);
              setArrived(unreadableForm(reading.key, choices.current, "slow"));
            }}
          />
        ) : null}
        {arrived ? (
          <Arrival
            key={arrived.key}
            form={arrived}
            isFilling={isFilling}
            onAccept={() => accept(arrived)}
            onStay={() => setArrived(null)}
          />
        ) : null}
        {here.screen === "session" ? (
          <SessionScreen key={here.interview} interview={here.interview} />
        ) : (reading || arrived) && !isBusy ? null : (
          <Home onAccount={() => setAtAccount(true)} />
        )}
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

const AccountScreen = lazy(() =>
  import("../account/account-screen").then((module) => ({ default: module.AccountScreen })),
);

function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations("home");
  return (
    <main className="panel">
      <Head title={t("title")} />
      <div className="panel-body stack">{children}</div>
    </main>
  );
}
