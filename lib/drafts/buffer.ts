import { createStore, type StoreApi } from "zustand/vanilla";
import { asAside, asDraft, asideKey, asidePrefix, draftKey, draftPrefix, targetName } from "./keys";
import { createPace } from "./pace";
import type {
  Draft,
  DraftStorage,
  SaveBatch,
  SaveResult,
  SaveState,
  SetAside,
  Target,
  Writers,
} from "./types";

/** What the screens read. Names are `targetName`s. */
export interface DraftState {
  drafts: Record<string, Draft>;
  states: Record<string, SaveState>;
  aside: SetAside[];
}

export interface DraftBuffer {
  readonly store: StoreApi<DraftState>;
  /** Reads what earlier surfaces left behind, resolves, and begins to save it. Call it once. */
  restore(): Promise<void>;
  /** A keystroke. `shownRevision` is the revision of the saved answer on the screen, 0 without one. */
  edit(target: Omit<Target, "account">, text: string, shownRevision: number): void;
  /** Saves what is unsaved, of one interview or of all; resolves when the deployment has acknowledged it. */
  flush(interview?: string): Promise<void>;
  /** Whether anything of an interview is not acknowledged yet. */
  hasUnsaved(interview: string): boolean;
  /** Tries again what an interview refused while it was finished. */
  reopened(interview: string): Promise<void>;
  /** Forgets a text that was set aside. */
  dismiss(aside: SetAside): Promise<void>;
  /** Drops the drafts of an interview that was deleted. */
  forget(interview: string): Promise<void>;
  dispose(): void;
}

export interface DraftOptions {
  account: string;
  storage: DraftStorage;
  save: SaveBatch;
  writers: Writers;
  /** The deployment will take no part of this error's batch, however often it is asked. */
  isRefusal: (error: unknown) => boolean;
  newId: () => string;
  now?: () => number;
  /** ms without a keystroke, and ms of steady typing, after which a batch is saved. */
  pace?: { quiet: number; atLatest: number };
}

/** How long a replaced text is offered back. */
export const ASIDE_MS = 7 * 86_400_000;
const PACE = { quiet: 1_500, atLatest: 10_000 };

/**
 * Holds every text that the deployment has not acknowledged. An input is written through to the device at once,
 * saved in batches after a pause, and dropped only when its save is acknowledged and nothing was typed since.
 */
export function createDraftBuffer(options: DraftOptions): DraftBuffer {
  const { account, storage, save, writers, isRefusal, newId, now = Date.now, pace = PACE } = options;
  const store = createStore<DraftState>(() => ({ drafts: {}, states: {}, aside: [] }));
  /** The newest acknowledged revision: it may be ahead of the one on the screen. */
  const acknowledged = new Map<string, number>();
  /** Drafts of ended surfaces that a newer draft of the same answer already stands before. */
  let leftovers: Draft[] = [];
  const running = new Map<string, Promise<void>>();
  const timers = createPace(pace, (interview) => void flush(interview));

  function edit(target: Omit<Target, "account">, text: string, shownRevision: number): void {
    const name = targetName(target);
    const before = store.getState().drafts[name];
    const revision = Math.max(shownRevision, acknowledged.get(name) ?? 0);
    const draft: Draft = before
      ? { ...before, text, seq: nextSeq(before), editedAt: now() }
      : {
          ...target,
          account,
          text,
          baseRevision: revision,
          writer: writers.own,
          seq: nextSeq(),
          editedAt: now(),
        };
    keep(name, draft);
    timers.typed(target.interview);
  }

  let seq = 0;
  /** One counter for everything this surface writes; a draft taken over goes on counting where its writer ended. */
  const nextSeq = (before?: Draft) => (seq = Math.max(seq, before?.seq ?? 0) + 1);

  function keep(name: string, draft: Draft): void {
    set(name, draft, "keeping");
    const isNewest = () => store.getState().drafts[name]?.seq === draft.seq;
    storage.set(draftKey(draft), draft).then(
      () => isNewest() && stateOf(name) === "keeping" && setState(name, "kept"),
      () => isNewest() && setState(name, "unkept"),
    );
  }

  async function flush(interview?: string): Promise<void> {
    const interviews = interview === undefined ? unsavedInterviews() : [interview];
    await Promise.all(interviews.map(flushOne));
  }

  /** One batch of an interview at a time; what was typed meanwhile goes with the next. */
  async function flushOne(interview: string): Promise<void> {
    timers.cancel(interview);
    const before = running.get(interview);
    if (before) {
      await before.catch(() => {});
      if (!hasSavable(interview) || running.has(interview)) return running.get(interview);
    }
    if (!hasSavable(interview)) return;
    const work = sendAll(interview).finally(() => running.delete(interview));
    running.set(interview, work);
    await work;
  }

  async function sendAll(interview: string): Promise<void> {
    const old = leftovers.filter((draft) => draft.interview === interview);
    leftovers = leftovers.filter((draft) => draft.interview !== interview);
    // Oldest first and each on its own: an answer may have been left behind by several surfaces.
    for (const draft of old.sort((a, b) => a.editedAt - b.editedAt)) {
      try {
        const [result] = await save(interview, [draft]);
        if (result) await settleLeftover(draft, result);
      } catch (error) {
        if (!isRefusal(error)) leftovers.push(draft);
        timers.later(interview);
      }
    }
    const batch = savable(interview);
    if (!batch.length) return;
    for (const draft of batch) setState(targetName(draft), "saving");
    try {
      const results = await save(interview, batch);
      await Promise.all(batch.map((draft, index) => settle(draft, results[index])));
    } catch (error) {
      const state = isRefusal(error) ? "refused" : "kept";
      for (const draft of batch)
        if (stateOf(targetName(draft)) === "saving") setState(targetName(draft), state);
      if (!isRefusal(error)) timers.later(interview);
    }
  }

  async function settle(sent: Draft, result: SaveResult | undefined): Promise<void> {
    const name = targetName(sent);
    if (!result) return;
    if (result.outcome === "closed") return setState(name, "closed");
    const revision = result.outcome === "lost" ? result.winner.revision : result.revision;
    acknowledged.set(name, Math.max(revision, acknowledged.get(name) ?? 0));
    if (result.outcome === "saved" && result.replaced)
      await setAside(sent, result.replaced.text, "elsewhere");
    if (result.outcome === "lost" && !typedSince(sent)) await setAside(sent, sent.text, "here");
    const newer = typedSince(sent);
    if (!newer) return drop(name, sent);
    if (result.outcome === "lost") await setAside(sent, result.winner.text, "elsewhere");
    // What was typed since goes on from what is stored now.
    const latest = typedSince(sent) ?? newer;
    keep(name, { ...latest, baseRevision: revision });
    timers.typed(sent.interview);
  }

  function typedSince(sent: Draft): Draft | null {
    const current = store.getState().drafts[targetName(sent)];
    return current && current.seq !== sent.seq ? current : null;
  }

  async function settleLeftover(draft: Draft, result: SaveResult): Promise<void> {
    if (result.outcome === "closed") return;
    if (result.outcome === "lost") await setAside(draft, draft.text, "here");
    if (result.outcome === "saved" && result.replaced)
      await setAside(draft, result.replaced.text, "elsewhere");
    await storage.remove(draftKey(draft)).catch(() => {});
  }

  async function drop(name: string, draft: Draft): Promise<void> {
    store.setState(({ drafts, states }) => {
      const { [name]: _gone, ...rest } = drafts;
      return { drafts: rest, states: { ...states, [name]: "saved" } };
    });
    // Failing to remove costs nothing: the next start sends it again and is told that it is late.
    await storage.remove(draftKey(draft)).catch(() => {});
  }

  async function setAside(target: Target, text: string, typed: SetAside["typed"]): Promise<void> {
    if (!text.trim()) return;
    const { interview, questionKey } = target;
    const aside: SetAside = { account, interview, questionKey, id: newId(), text, typed, setAsideAt: now() };
    store.setState((state) => ({ aside: [...state.aside, aside] }));
    await storage.set(asideKey(aside), aside).catch(() => {});
  }

  async function restore(): Promise<void> {
    const [drafts, asides] = await Promise.all([
      storage.get(draftPrefix(account)),
      storage.get(asidePrefix(account)),
    ]);
    const known = Object.values(asides)
      .map(asAside)
      .filter((aside) => aside !== null);
    const [current, old] = partition(known, (aside) => now() - aside.setAsideAt < ASIDE_MS);
    store.setState((state) => ({ aside: [...current, ...state.aside] }));
    await Promise.all(old.map((aside) => storage.remove(asideKey(aside)).catch(() => {})));
    const found = Object.values(drafts)
      .map(asDraft)
      .filter((draft) => draft !== null);
    for (const draft of found.sort((a, b) => b.editedAt - a.editedAt)) await takeOver(draft);
    void flush();
  }

  /** Newest first: the newest draft of an answer is the one on the screen, older ones are only saved. */
  async function takeOver(draft: Draft): Promise<void> {
    if (draft.writer === writers.own || !(await writers.adopt(draft.writer))) return;
    const name = targetName(draft);
    if (store.getState().drafts[name]) leftovers.push(draft);
    else set(name, draft, "kept");
  }

  async function reopened(interview: string): Promise<void> {
    const closed = all().filter(
      (draft) => draft.interview === interview && stateOf(targetName(draft)) === "closed",
    );
    for (const draft of closed) setState(targetName(draft), "kept");
    await flushOne(interview);
  }

  async function dismiss(aside: SetAside): Promise<void> {
    store.setState((state) => ({ aside: state.aside.filter(({ id }) => id !== aside.id) }));
    await storage.remove(asideKey(aside)).catch(() => {});
  }

  async function forget(interview: string): Promise<void> {
    timers.cancel(interview);
    leftovers = leftovers.filter((draft) => draft.interview !== interview);
    const gone = Object.values(store.getState().drafts).filter((draft) => draft.interview === interview);
    for (const draft of gone) await drop(targetName(draft), draft);
  }

  const stateOf = (name: string): SaveState => store.getState().states[name] ?? "saved";
  const setState = (name: string, to: SaveState) =>
    store.setState(({ states }) => ({ states: { ...states, [name]: to } }));
  const set = (name: string, draft: Draft, to: SaveState) =>
    store.setState(({ drafts, states }) => ({
      drafts: { ...drafts, [name]: draft },
      states: { ...states, [name]: to },
    }));
  const all = () => Object.values(store.getState().drafts);
  const savable = (interview: string) =>
    all().filter((draft) => draft.interview === interview && !isSettled(stateOf(targetName(draft))));
  const hasSavable = (interview: string) =>
    savable(interview).length > 0 || leftovers.some((draft) => draft.interview === interview);
  const unsavedInterviews = () => [...new Set([...all(), ...leftovers].map(({ interview }) => interview))];

  return {
    store,
    restore,
    edit,
    flush,
    hasUnsaved: (interview) => all().some((draft) => draft.interview === interview),
    reopened,
    dismiss,
    forget,
    dispose: () => timers.dispose(),
  };
}

/** Asking again would bring the same answer; a new keystroke makes it worth asking. */
function isSettled(state: SaveState): boolean {
  return state === "closed" || state === "refused";
}

function partition<T>(items: T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
