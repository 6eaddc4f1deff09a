import { useConvex } from "convex/react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useLocale } from "use-intl";
import { useSettings, useSettingsNow } from "./settings";
import { type Surface, SurfaceContext } from "./surface";
import { DEVICE_IDENTITY } from "../../convex/device";
import { coachLanguageFor } from "../../convex/limits";
import { createUndo, type DraftBuffer, lockedWriters, type Writers } from "../../lib/drafts/index";
import { isAnyKept } from "../../lib/speech/any-kept";
import type { Speech } from "../../lib/speech/browser";
import { type Deployment, type Session, useSession } from "../../lib/account/session";
import { createPlace } from "../../lib/storage/place";
import { createQuestionForms } from "../../lib/storage/question-form";
import { createSpent } from "../../lib/storage/spent";
import { createFormStore } from "../../lib/storage/posting-form";
import { ownArea, prefixed, type WatchedArea } from "../../lib/storage/storage";
import { draftBuffer, newId } from "../../lib/deployments/drafts";
import { SAVE_DRAFTS } from "../../lib/deployments/hosted";
import { forgetRemoved } from "../../lib/deployments/removals";

interface SurfaceProviderProps {
  storage: WatchedArea;
  hosts: Surface["hosts"];
  children: ReactNode;
}

/**
 * Wires what the panel's screens use. The draft buffer begins once it is known whose drafts they are; a session of
 * somebody else mounts a new surface.
 */
export function SurfaceProvider({ storage, hosts, children }: SurfaceProviderProps) {
  const client = useConvex();
  const session = useSession();
  const coachLanguage = coachLanguageFor(useLocale());
  const settings = useSettingsNow();
  const account = accountOf(session);
  const [fixed] = useState(() => {
    const { account: owner } = session;
    const own = owner === DEVICE_IDENTITY.subject ? storage : ownArea(storage, owner);
    return {
      client,
      newId,
      storage,
      hosts,
      place: createPlace(own),
      form: createFormStore(prefixed(own)),
      questionForms: createQuestionForms(own),
      spent: createSpent(own),
      undo: createUndo(() => performance.now()),
      writers: lockedWriters(navigator.locks, newId()),
      ...speechOf(async () => {
        const { openSpeech } = await import("../../lib/speech/browser");
        return openSpeech(settings, { account: owner, storage });
      }),
    };
  });
  // Whoever comes next on this page may go on with what is left behind here.
  useEffect(() => () => fixed.writers.release(), [fixed]);
  useAgreement(fixed.stopSpeaking);
  const drafts = useDraftBuffer(client, account, storage, fixed.writers);
  // Without the promise the browser may delete everything when the disk runs full. It need not give it.
  useEffect(() => void navigator.storage.persist(), []);
  const surface: Surface = useMemo(
    () => ({ ...fixed, drafts, coachLanguage }),
    [fixed, drafts, coachLanguage],
  );
  return <SurfaceContext value={surface}>{children}</SurfaceContext>;
}

/** What one speaks with, loaded when it is first asked for, and how to end it without loading it. */
function speechOf(load: () => Promise<Speech>): Pick<Surface, "speech" | "stopSpeaking"> {
  let loaded: Promise<Speech> | undefined;
  return {
    speech: () =>
      (loaded ??= load().catch((error: unknown) => {
        // What could not be loaded is tried again when it is asked for again.
        loaded = undefined;
        throw error;
      })),
    stopSpeaking: async (why) => (await loaded?.catch(() => null))?.speaking.stop(why),
  };
}

/** A stretch that is being heard where that is not agreed to any more ends. */
function useAgreement(stopSpeaking: Surface["stopSpeaking"]): void {
  const [{ hearing }] = useSettings();
  const agreed = useRef(hearing);
  useEffect(() => {
    const before = agreed.current;
    agreed.current = hearing;
    if (hearing !== before && (hearing === null || before === "service")) void stopSpeaking("not_agreed");
  }, [hearing, stopSpeaking]);
}

/** Whose drafts they are. Those of this device are there before its deployment is, and when it is not. */
function accountOf({ account, state }: Session): string | null {
  return state === "starting" && account !== DEVICE_IDENTITY.subject ? null : account;
}

function useDraftBuffer(
  client: Deployment["client"],
  account: string | null,
  storage: WatchedArea,
  writers: Writers,
): DraftBuffer | null {
  const [buffer, setBuffer] = useState<DraftBuffer | null>(null);
  useEffect(() => {
    if (account === null) return;
    const made = draftBuffer(client, account, storage, writers);
    const flush = () => void made.flush();
    // A deployment that cannot say which sessions were deleted is asked again at the next start.
    const tidy = async () => {
      if (!(await isAnyKept(storage))) return forgetRemoved(client, [made]);
      const { keptOf } = await import("../../lib/speech/kept");
      const kept = keptOf(storage);
      await forgetRemoved(client, [made, { ...kept, interviews: () => kept.interviews(account) }]);
    };
    let isOver = false;
    void made.restore().then(() => {
      // What is typed into a buffer that was disposed of meanwhile would never be sent.
      if (isOver) return;
      setBuffer(made);
      void tidy().catch(() => {});
    });
    const listener: Parameters<WatchedArea["onChanged"]["addListener"]>[0] = (changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) made.heard(key, newValue);
    };
    storage.onChanged.addListener(listener);
    const channel = new BroadcastChannel(SAVE_DRAFTS);
    channel.addEventListener("message", flush);
    globalThis.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      isOver = true;
      storage.onChanged.removeListener(listener);
      globalThis.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      channel.close();
      // The surface may go on for somebody else: what was typed last is saved for whoever typed it.
      flush();
      made.dispose();
      setBuffer(null);
    };
  }, [client, account, storage, writers]);
  return buffer;
}
