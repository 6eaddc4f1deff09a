import type { ConvexReactClient } from "convex/react";
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { CoachLanguage } from "../../lib/coach/types";
import type { DraftBuffer, Undo } from "../../lib/drafts/index";
import type { FormStore } from "../../lib/storage/posting-form";
import type { QuestionForms } from "../../lib/storage/question-form";
import type { Place, PlaceStore } from "../../lib/storage/place";
import type { Spent } from "../../lib/storage/spent";
import type { Hosts } from "../../lib/own-model/hosts";
import type { Speech } from "../../lib/speech/browser";
import type { SpeechProblem } from "../../lib/speech/types";
import type { StorageArea } from "../../lib/storage/storage";

/** What the panel's entrypoint wires together and its screens use. */
export interface Surface {
  client: ConvexReactClient;
  place: PlaceStore;
  form: FormStore;
  questionForms: QuestionForms;
  /** What can be taken back of the answers that were written here. */
  undo: Undo;
  spent: Spent;
  /** Null until it is known whose drafts they are. */
  drafts: DraftBuffer | null;
  /** The language in which the coach speaks to this person. */
  coachLanguage: CoachLanguage;
  newId: () => string;
  /** What is kept on this device for whoever uses it. */
  storage: StorageArea;
  /** What one speaks and hears with, loaded when somebody first does. */
  speech: () => Promise<Speech>;
  /** Ends the listening, where anything listens, and says why; resolves when the last words are written. */
  stopSpeaking: (why?: SpeechProblem) => Promise<void>;
  /** Whom this extension may call. */
  hosts: Pick<Hosts, "mayCall">;
}

export const SurfaceContext = createContext<Surface | null>(null);

/** What every screen of a surface shares; throws outside of one. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error("A screen of the panel stands outside its surface.");
  return surface;
}

/** The draft buffer, for screens that are only shown once there is one. */
export function useDrafts(): DraftBuffer {
  const { drafts } = useSurface();
  if (!drafts) throw new Error("This screen needs to know whose drafts it shows.");
  return drafts;
}

/** Where the person is; null until it was read. */
export function usePlace(): Place | null {
  return useStore(useSurface().place.store, ({ place }) => place);
}
