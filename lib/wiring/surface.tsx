import { type ReactNode, useEffect, useMemo, useState } from "react";
import { api } from "../../convex/_generated/api";
import { useLocale } from "use-intl";
import { type Surface, SurfaceContext } from "../../components/panel/surface";
import { DEVICE_IDENTITY } from "../../convex/model/device";
import { createDraftBuffer, type DraftBuffer, lockedWriters, type SaveResult, type Writers } from "../drafts";
import { type Deployment, type Session, useSession } from "../session/session";
import { isRefusal } from "../shared/errors";
import { createPlace } from "../shared/place";
import { createFormStore } from "../shared/posting-form";
import { prefixed, type WatchedArea } from "../shared/storage";

interface SurfaceProviderProps {
  deployment: Deployment;
  storage: WatchedArea;
  children: ReactNode;
}

const newId = () => crypto.randomUUID();

/** Wires what the panel's screens use. The draft buffer begins once it is known whose drafts they are. */
export function SurfaceProvider({ deployment, storage, children }: SurfaceProviderProps) {
  const { client } = deployment;
  const session = useSession();
  const language = useLocale();
  const account = accountOf(session);
  const [fixed] = useState(() => ({
    client,
    newId,
    place: createPlace(storage),
    form: createFormStore(prefixed(storage)),
    writers: lockedWriters(navigator.locks, newId()),
  }));
  const drafts = useDraftBuffer(client, account, storage, fixed.writers);
  // Without the promise the browser may delete everything when the disk runs full. It need not give it.
  useEffect(() => void navigator.storage.persist(), []);
  const surface: Surface = useMemo(() => ({ ...fixed, drafts, language }), [fixed, drafts, language]);
  return <SurfaceContext value={surface}>{children}</SurfaceContext>;
}

/** Whose drafts they are. Only the deployment of this device can be unavailable; its drafts are there all the same. */
function accountOf(session: Session): string | null {
  if (session.state === "starting") return null;
  return session.state === "ready" ? session.account : DEVICE_IDENTITY.subject;
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
    const made = createDraftBuffer({
      account,
      storage: prefixed(storage),
      writers,
      newId,
      isRefusal,
      save: async (interview, drafts): Promise<SaveResult[]> => {
        const sent = drafts.map(({ questionKey, text, baseRevision, writer, seq, editedAt }) => {
          return { questionKey, text, baseRevision, writer, seq, editedAt };
        });
        return client.mutation(api.answers.save, { interview, drafts: sent });
      },
    });
    const flush = () => void made.flush();
    void made.restore().then(() => setBuffer(made));
    const listener: Parameters<WatchedArea["onChanged"]["addListener"]>[0] = (changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) made.heard(key, newValue);
    };
    storage.onChanged.addListener(listener);
    globalThis.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      storage.onChanged.removeListener(listener);
      globalThis.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      made.dispose();
      setBuffer(null);
    };
  }, [client, account, storage, writers]);
  return buffer;
}
