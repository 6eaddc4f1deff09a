import type { Saw } from "../coach/types";

/** Which answer a text belongs to. Account first: nobody's draft can reach another account. */
export interface Target {
  account: string;
  interview: string;
  questionKey: string;
}

/** A text that the deployment has not acknowledged. Revisions, writer and seq are those of the saving rule. */
export interface Draft extends Target {
  text: string;
  baseRevision: number;
  writer: string;
  seq: number;
  /** ms since the epoch. */
  editedAt: number;
}

/** What the person found of one point or trap in their answer, and the deployment has not acknowledged. */
export interface VerdictDraft extends Target {
  key: string;
  saw: Saw;
  words?: string;
  /** Of the text that was read. */
  textHash: string;
  writer: string;
  seq: number;
  /** ms since the epoch. */
  at: number;
}

/** A text that another surface's text replaced, kept on this device so that the person can have it back. */
export interface SetAside extends Target {
  id: string;
  text: string;
  /** Whose text it is: typed here and replaced from elsewhere, or the other way round. */
  typed: "here" | "elsewhere";
  /** Under which the deployment keeps it, too; missing for a text that never was an answer. */
  revision?: number;
  /** ms since the epoch. */
  setAsideAt: number;
}

/**
 * What a person may know about the text on the screen:
 * keeping -> kept (on this device) -> saving -> saved; or why not.
 */
export type SaveState =
  | "saved"
  | "keeping"
  | "kept"
  | "saving"
  /** The device refused to keep it: it is only on the screen. */
  | "unkept"
  /** The interview was finished; the text stays on this device. */
  | "closed"
  /** The question left its set; the text stays on this device. */
  | "removed"
  /** The deployment refused it, e.g. because it is too long; the text stays on this device. */
  | "refused";

/** What the screens read. Names are `targetName`s. */
export interface DraftState {
  drafts: Record<string, Draft>;
  states: Record<string, SaveState>;
  /** Names are `verdictName`s. */
  verdicts: Record<string, VerdictDraft>;
  aside: SetAside[];
}

/** What the deployment says to one draft of a batch, in the order of the batch. */
export type SaveResult =
  | { outcome: "saved"; revision: number; replaced?: { text: string; revision: number } }
  | { outcome: "late"; revision: number }
  | { outcome: "lost"; winner: { text: string; revision: number } }
  | { outcome: "closed"; reason: "question" | "interview" };

/** Saves a batch of one interview. Resolves when the deployment acknowledged it, however long that takes. */
export type SaveBatch = (interview: string, drafts: Draft[]) => Promise<SaveResult[]>;

/** Records verdicts of one interview. Whatever becomes of each, it need not be sent again. */
export type SaveVerdicts = (interview: string, drafts: VerdictDraft[]) => Promise<unknown>;

/** Who writes, and whether the surface that wrote under another name still lives; see writers.ts. */
export interface Writers {
  /** This surface's own name. */
  readonly own: string;
  /** The next `seq` of this surface: more than `after`, and more than any before, whoever asked for it. */
  next(after: number): number;
  /** Takes over a name whose surface is gone; false when it lives. */
  adopt(name: string): Promise<boolean>;
}
