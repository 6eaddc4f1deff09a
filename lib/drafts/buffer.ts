import { createStore, type StoreApi } from "zustand/vanilla";
import { askedAfter, followUpKeyOf } from "../coach/review/index";
import type { PrefixedStorage } from "../storage/storage";
import { createAsides } from "./asides";
import { type Device, deviceOf } from "./device";
import { targetName } from "./keys";
import { oneAtATime } from "./lanes";
import { createPace } from "./pace";
import { settlement } from "./settlement";
import { createShelf } from "./shelf";
import type {
  Draft,
  DraftState,
  SaveBatch,
  SaveResult,
  SaveVerdicts,
  SetAside,
  Target,
  VerdictDraft,
  Writers,
} from "./types";
import { createVerdicts } from "./verdicts";

export interface DraftBuffer {
  /** The name that this surface writes under. */
  readonly writer: string;
  readonly store: StoreApi<DraftState>;
  /** Reads what earlier surfaces left behind, resolves, and begins to save it. Call it once, before the first edit. */
  restore(): Promise<void>;
  /** A keystroke. `shownRevision` is the revision of the saved answer on the screen, 0 without one. */
  edit(target: Omit<Target, "account">, text: string, shownRevision: number): void;
  /** The newest text of an answer, for whoever adds to it: what is unsaved, else the newer of what was acknowledged and `saved`. */
  read(target: Omit<Target, "account">, saved: { text: string; revision: number } | null): string;
  /** What the person found of one point or trap in a text on the screen. Sent once that text is saved. */
  give(target: Omit<Target, "account">, found: Found): void;
  /**
   * Saves what is unsaved, of one interview or of all; resolves when the deployment has answered. What it did not
   * take is still unsaved then, and is tried again later.
   */
  flush(interview?: string): Promise<void>;
  /**
   * Whether a text of an interview is not acknowledged yet. That of a question that left the set never will be, and is
   * left out; `isAsked` says which stand in it. What was found in an answer is taken at any time.
   */
  hasUnsaved(interview: string, isAsked?: (questionKey: string) => boolean): boolean;
  /** Saves like `flush`, and tries again what the interview did not take while it was finished or did not ask for it. */
  retry(interview: string): Promise<void>;
  /** Another surface wrote this under this key of the device's storage; without a value it was removed. */
  heard(key: string, value: unknown): void;
  /** Forgets a text that was set aside. */
  dismiss(aside: SetAside): Promise<void>;
  /** The interviews that this device holds texts of, unsaved ones and those that are offered back. */
  interviews(): Promise<string[]>;
  /** Drops every text of an interview that was deleted for good. */
  forget(interview: string): Promise<void>;
  /** Drops what this surface holds of a question that the person took out, and of what was asked back after its answer. */
  forgetQuestion(target: Omit<Target, "account">): Promise<void>;
  /** Ends the saving. What is unsaved stays on the device, for the next buffer of its account. */
  dispose(): void;
}

/** What was found of a point (`covered`, `partly`, `missing`) or a trap (`hit`, `clear`). */
type Found = Pick<VerdictDraft, "key" | "saw" | "words" | "textHash">;

export interface DraftOptions {
  account: string;
  storage: PrefixedStorage;
  save: SaveBatch;
  saveVerdicts: SaveVerdicts;
  /** The most verdicts in one call. */
  verdictBatch: number;
  writers: Writers;
  /** The deployment will take no part of this error's batch, however often it is asked. */
  isRefusal: (error: unknown) => boolean;
  newId: () => string;
  now?: () => number;
  pace?: DraftPace;
}

/** ms without an input, and ms of steady input, after which a batch is sent: of texts, and of verdicts alone. */
export interface DraftPace {
  texts: { quiet: number; atLatest: number };
  verdicts: { quiet: number; atLatest: number };
}

const SOON = { quiet: 1_500, atLatest: 10_000 };
/** Where a save costs nothing but itself. */
const PACE: DraftPace = { texts: SOON, verdicts: SOON };

/**
 * Holds every text that the deployment has not acknowledged. An input is written through to the device at once,
 * saved in batches after a pause, and dropped only when its save is acknowledged and nothing was typed since.
 */
export function createDraftBuffer(options: DraftOptions): DraftBuffer {
  const {
    account,
    storage,
    save,
    saveVerdicts,
    verdictBatch,
    writers,
    isRefusal,
    newId,
    now = Date.now,
    pace = PACE,
  } = options;
  const store = createStore<DraftState>(() => ({ drafts: {}, states: {}, verdicts: {}, aside: [] }));
  const shelf = createShelf(store);
  const device = deviceOf(storage, account);
  const asides = createAsides({ account, store, device, newId, now });
  const verdicts = createVerdicts({ store, device, save: saveVerdicts, isRefusal, batch: verdictBatch });
  const timers = createPace(pace.texts, (interview) => void flush(interview));
  const verdictTimers = createPace(pace.verdicts, (interview) => void flush(interview));
  const sendInTurn = oneAtATime(sendAll);
  /** The last acknowledged draft of an answer: what is typed next goes on from there, under the same writer. */
  const last = new Map<string, Pick<Draft, "baseRevision" | "writer" | "seq" | "text">>();
  let disposed = false;

  function edit(target: Omit<Target, "account">, text: string, shownRevision: number): void {
    const { interview, questionKey } = target;
    const name = targetName(target);
    const before = store.getState().drafts[name];
    const nothing = { baseRevision: 0, writer: writers.own, seq: 0 };
    const { writer, seq, baseRevision } = before ?? last.get(name) ?? nothing;
    keep({
      account,
      interview,
      questionKey,
      text,
      baseRevision: before ? baseRevision : Math.max(shownRevision, baseRevision),
      writer,
      seq: writers.next(seq),
      editedAt: now(),
    });
    timers.typed(interview);
  }

  function read(target: Omit<Target, "account">, saved: { text: string; revision: number } | null): string {
    const name = targetName(target);
    const draft = store.getState().drafts[name];
    if (draft) return draft.text;
    const acknowledged = last.get(name);
    const isOlder = acknowledged && (saved?.revision ?? 0) <= acknowledged.baseRevision;
    return (isOlder ? acknowledged.text : saved?.text) ?? "";
  }

  function give({ interview, questionKey }: Omit<Target, "account">, found: Found): void {
    const own = { writer: writers.own, seq: writers.next(0), at: now() };
    verdicts.put({ account, interview, questionKey, ...found, ...own });
    verdictTimers.typed(interview);
  }

  function keep(draft: Draft): void {
    // On its way to the device before any screen draws it.
    const kept = device.keep(draft);
    shelf.put({ draft, onScreen: true, device: "keeping", sending: "waiting" });
    void kept.then((worked) => shelf.advance(draft, { device: worked ? "kept" : "unkept" }));
  }

  async function flush(interview?: string): Promise<void> {
    const drafts = [...shelf.entries(interview).map(({ draft }) => draft), ...verdicts.waiting(interview)];
    const interviews = drafts.map((draft) => draft.interview);
    await Promise.all([...new Set(interviews)].map(flushOne));
  }

  function flushOne(interview: string): Promise<void> {
    timers.cancel(interview);
    verdictTimers.cancel(interview);
    return sendInTurn(interview);
  }

  async function sendAll(interview: string): Promise<void> {
    // Oldest first and each on its own: an answer may have been left behind by several surfaces.
    const behind = waiting(interview, false).sort((a, b) => a.editedAt - b.editedAt);
    for (const draft of behind) await send(interview, [draft]);
    const batch = waiting(interview, true);
    if (batch.length) await send(interview, batch);
    if (disposed) return;
    const isUnsaved = (questionKey: string) =>
      shelf.entries(interview).some(({ draft }) => draft.questionKey === questionKey);
    if (!(await verdicts.send(interview, isUnsaved))) timers.later(interview);
  }

  function waiting(interview: string, onScreen: boolean): Draft[] {
    return shelf
      .entries(interview)
      .filter((entry) => entry.sending === "waiting" && entry.onScreen === onScreen)
      .map(({ draft }) => draft);
  }

  async function send(interview: string, batch: Draft[]): Promise<void> {
    if (disposed) return;
    for (const draft of batch) shelf.advance(draft, { sending: "saving" });
    try {
      const results = await save(interview, batch);
      batch.forEach((draft, index) => settle(draft, results[index]));
    } catch (error) {
      if (!isRefusal(error)) return batch.forEach(again);
      // One bad draft refuses its whole batch.
      if (batch.length > 1) for (const draft of batch) await send(interview, [draft]);
      else for (const draft of batch) shelf.advance(draft, { sending: "refused" });
    }
  }

  function again(draft: Draft): void {
    shelf.advance(draft, { sending: "waiting" });
    timers.later(draft.interview);
  }

  function settle(sent: Draft, result: SaveResult | undefined): void {
    const entry = shelf.find(sent);
    if (!entry) return;
    if (!result) return again(sent);
    if (result.outcome === "closed")
      return shelf.advance(sent, { sending: result.reason === "question" ? "removed" : "closed" });
    const newer = entry.draft === sent ? null : entry.draft;
    const { baseRevision, aside } = settlement(sent, newer, result);
    const safe = aside ? asides.add(sent, aside) : Promise.resolve(true);
    // The next buffer of this account has taken the draft over.
    if (disposed) return;
    if (newer) return keep({ ...newer, baseRevision });
    const { writer, seq, text } = sent;
    if (entry.onScreen) last.set(targetName(sent), { baseRevision, writer, seq, text });
    shelf.remove(sent);
    // A text that could not be set aside stays where it was: it is judged again at the next start.
    void safe.then((kept) => kept && !shelf.find(sent) && device.remove(sent));
  }

  async function restore(): Promise<void> {
    const [drafts] = await Promise.all([leftBehind(device, writers), asides.restore(), verdicts.restore()]);
    // The newest draft of an answer is the one on the screen.
    for (const draft of drafts.sort((a, b) => b.editedAt - a.editedAt)) {
      const onScreen = !store.getState().drafts[targetName(draft)];
      shelf.put({ draft, onScreen, device: "kept", sending: "waiting" });
    }
    void flush();
  }

  function hasUnsaved(interview: string, isAsked: (questionKey: string) => boolean = () => true): boolean {
    const texts = shelf.entries(interview);
    const isGone = (questionKey: string) =>
      !isAsked(questionKey) ||
      texts.some(({ draft, sending }) => draft.questionKey === questionKey && sending === "removed");
    return texts.some(({ draft }) => !isGone(draft.questionKey));
  }

  async function retry(interview: string): Promise<void> {
    for (const { draft, sending } of shelf.entries(interview)) {
      if (sending === "closed" || sending === "removed") shelf.advance(draft, { sending: "waiting" });
    }
    await flushOne(interview);
  }

  async function forget(interview: string): Promise<void> {
    timers.cancel(interview);
    verdictTimers.cancel(interview);
    for (const { draft } of shelf.entries(interview)) shelf.remove(draft);
    asides.forget(interview);
    verdicts.forget(interview);
    await device.removeAll(interview);
  }

  async function forgetQuestion({ interview, questionKey }: Omit<Target, "account">): Promise<void> {
    const isOf = (text: Target) =>
      text.interview === interview && (askedAfter(text.questionKey) ?? text.questionKey) === questionKey;
    for (const draft of verdicts.waiting(interview).filter(isOf)) verdicts.drop(draft);
    for (const key of [questionKey, followUpKeyOf(questionKey)])
      last.delete(targetName({ interview, questionKey: key }));
    const drafts = shelf
      .entries(interview)
      .map(({ draft }) => draft)
      .filter(isOf);
    for (const draft of drafts) shelf.remove(draft);
    await Promise.all([
      ...drafts.map((draft) => device.remove(draft)),
      ...store
        .getState()
        .aside.filter(isOf)
        .map((aside) => asides.dismiss(aside)),
    ]);
  }

  async function interviews(): Promise<string[]> {
    const kept = await Promise.all([device.drafts(), device.asides(), device.verdicts()]);
    return [...new Set(kept.flat().map(({ interview }) => interview))];
  }

  return {
    writer: writers.own,
    store,
    restore,
    edit,
    read,
    give,
    flush,
    hasUnsaved,
    retry,
    heard: (key, value) => asides.heard(key, value),
    dismiss: (aside) => asides.dismiss(aside),
    interviews,
    forget,
    forgetQuestion,
    dispose() {
      disposed = true;
      timers.dispose();
      verdictTimers.dispose();
    },
  };
}

/**
 * The drafts of surfaces that are gone, and of this one's earlier buffers. They are read again once their names are
 * taken over: until then their surface may still have written.
 */
async function leftBehind(device: Device, writers: Writers): Promise<Draft[]> {
  const names = new Set((await device.drafts()).map(({ writer }) => writer));
  const adopted = new Set<string>();
  await Promise.all(
    [...names, writers.own].map(async (name) => (await writers.adopt(name)) && adopted.add(name)),
  );
  if (![...names].some((name) => adopted.has(name))) return [];
  return (await device.drafts()).filter(({ writer }) => adopted.has(writer));
}
