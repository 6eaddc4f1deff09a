import type { AccountPerson, AccountRecords, Ended, MoveWish } from "./records";
import type { AccountReport, IdentityDeletion, ServiceEvent } from "./report";
import type { Leftovers } from "../storage/sweep";

/** What to do with answers that cannot be saved before signing out. */
export type Unsaved = "ask" | "keep" | "discard";

/** What a page waits for, each at most once at a time; how long in ms. */
export const TIMES = {
  /** A deployment may refuse a token that is on its way to another surface; then a person is told. */
  refusal: 4_000,
  /** An account may take so long to open before a person is told. */
  patience: 8_000,
  /** A sign-out on another surface is heard from the sign-in service and from the records, in any order. */
  settle: 500,
  /** An unreachable sign-in service is asked again after it. */
  retry: 4_000,
  /** A sign-in service that could not be loaded is loaded again after it. */
  reload: 4_000,
  /** The sign-in service may take so long to confirm a sign-out. */
  leave: 5_000,
  /** The sign-in service may tell the deployment of a new profile itself for so long; see `profileIn` of users.store. */
  profile: 60_000,
} as const;
export type Timer = keyof typeof TIMES;

/** How far opening an account is. `id` is the person that both sides must know. */
type Opening = { step: "none" } | { step: "doubted" | "storing" | "failed" | "open"; id: string };

/** Whether the service still knows who is signed in here; `none` while both agree. */
type Doubt = { step: "none" } | { step: "settling" | "asking" } | { step: "pausing"; answered: boolean };

/** How far leaving an account is. */
type Leaving =
  | { step: "none" }
  | { step: "counting"; reason: "revoked" | "deleted" }
  | { step: "saving"; unsaved: Unsaved }
  /** Answers that are not saved stand in the way of signing out. */
  | { step: "blocked"; left: number }
  /** Deleting: the person proves who they are, the deployment notes it, the service deletes, the deployment hears. */
  | { step: "proving" }
  | { step: "requesting" }
  | { step: "deletingIdentity" | "confirming"; account: string; receipt: string }
  | { step: "refused"; by: "deployment" | "service" | "nobody" }
  | { step: "signingOut"; account: string; leave: Leftovers }
  | { step: "sweeping"; confirmed: boolean };

/** What a page knows of accounts. Who is signed in here, every surface reads in the records. */
export interface AccountState {
  /** Null until they were read. */
  records: AccountRecords | null;
  /** What the sign-in service said last; null before it did. */
  report: AccountReport | null;
  /** Whether somebody asked for the way in on this page. */
  asked: boolean;
  /** Whether the sign-in service was ever needed: it is loaded once a page. */
  needed: boolean;
  /** Counts the clients: what one person was shown is not in the memory that another is shown from. */
  generation: number;
  /** Counts the attempts to load the sign-in service. */
  attempt: number;
  onDevice: boolean;
  /** The deployment refused, until it accepts. */
  refused: boolean;
  slow: boolean;
  opening: Opening;
  doubt: Doubt;
  leaving: Leaving;
  /** Whether a deletion of the open account was begun, here or elsewhere, and not brought to an end. */
  deletionOpen: boolean;
}

/** What the deployment says of whoever has just been stored. */
interface Stored {
  profile: Omit<AccountPerson, "id">;
  deletionOpen: boolean;
  /** In how many ms what the sign-in service knows of the person is to be filled in; undefined: not at all. */
  profileIn: number | undefined;
}

export type AccountEvent =
  | { type: "recordsRead"; records: AccountRecords }
  | ServiceEvent
  | { type: "serviceFailed" }
  /** From a person, who may put off a sign-in, too. */
  | { type: "asked" }
  | { type: "endDismissed" }
  | { type: "moveWished"; move: MoveWish | null }
  | { type: "deviceChosen"; on: boolean }
  | { type: "signOutAsked"; unsaved: Unsaved }
  | { type: "deletionAsked" }
  | { type: "keepAsked" }
  /** From the account's deployment: it no longer knows who asks. */
  | { type: "sessionEnded"; reason: "revoked" | "deleted" }
  /** What came of effects. */
  | ({ type: "stored"; generation: number; id: string } & Stored)
  | { type: "storeRefused"; generation: number; id: string; deleted: boolean }
  | { type: "lookedAgain"; answered: boolean }
  | { type: "draftsCounted"; left: number }
  | { type: "proved"; isProved: boolean }
  | { type: "deletionRequested"; account: string; receipt: string }
  | { type: "deletionRefused" }
  | { type: "identityDeleted"; outcome: IdentityDeletion }
  | { type: "deletionConfirmed" }
  | { type: "signedOut"; confirmed: boolean }
  | { type: "swept" }
  | { type: "timeUp"; timer: Timer };

/** What is to be done, as data; runner.ts does it. */
export type Effect =
  | { do: "remember"; change: Partial<AccountRecords> }
  | { do: "wait"; timer: Timer; ms?: number }
  | { do: "stopWaiting"; timer: Timer }
  | { do: "store"; generation: number; id: string }
  | { do: "lookAgain" | "deleteIdentity" | "keepAccount" | "signOut" | "startOver" }
  | { do: "prove"; afresh: boolean }
  | { do: "requestDeletion"; account: string }
  | { do: "confirmDeletion"; account: string; receipt: string }
  | { do: "fillProfile"; profile: Omit<AccountPerson, "id"> }
  | { do: "countDrafts" | "saveDrafts"; account: string }
  | { do: "sweep"; account: string; leave: Leftovers };

export const START: AccountState = {
  records: null,
  report: null,
  asked: false,
  needed: false,
  generation: 0,
  attempt: 0,
  onDevice: false,
  refused: false,
  slow: false,
  opening: { step: "none" },
  doubt: { step: "none" },
  leaving: { step: "none" },
  deletionOpen: false,
};
const NONE = { step: "none" } as const;

/** Whether the sign-in service is wanted now. */
export const isWanted = ({ asked, records }: AccountState): boolean =>
  asked || Boolean(records?.current) || Boolean(records?.pending);

/** Whether the account of whoever is signed in here is open. */
export const isOpen = ({ records, opening }: AccountState): boolean =>
  opening.step === "open" && opening.id === records?.current?.id;

/** Who is signed in, or was until a moment ago, is on the way out: nobody is opened meanwhile. */
const isGoing = ({ leaving: { step } }: AccountState): boolean =>
  step === "signingOut" || step === "sweeping";

/** What comes of an event: a new state, and what is to be done, in this order. Pure; every event may come at any time. */
export function reduce(before: AccountState, event: AccountEvent): [AccountState, Effect[]] {
  const effects: Effect[] = [];
  const told = take(before, event, effects);
  const state = follow(before, told, effects);
  return [state, effects];
}

/** What the event itself says. */
function take(state: AccountState, event: AccountEvent, effects: Effect[]): AccountState {
  const remember = (change: Partial<AccountRecords>, then: AccountState = state): AccountState => {
    if (!then.records) return then;
    effects.push({ do: "remember", change });
    return { ...then, records: { ...then.records, ...change } };
  };
  const go = (leaving: Leaving, ...then: Effect[]): AccountState => {
    effects.push(...then);
    return { ...state, leaving };
  };
  const leave = (account: string, ended: Ended | null, leftovers: Leftovers): AccountState => {
    // First, so that every surface leaves its screens before their queries lose the right to be answered.
    const gone = remember({ current: null, pending: null, move: null, ended });
    effects.push({ do: "signOut" }, { do: "wait", timer: "leave" });
    return { ...gone, leaving: { step: "signingOut", account, leave: leftovers } };
  };
  const current = state.records?.current ?? null;
  const { leaving } = state;
  switch (event.type) {
    case "recordsRead":
      return { ...state, records: event.records };
    case "reported":
      return { ...state, report: event.report };
    case "codeSent":
      return remember({ pending: event.pending });
    case "putOff":
      return remember({ pending: null });
    case "endDismissed":
      return remember({ ended: null });
    case "moveWished":
      return remember({ move: event.move });
    case "asked":
      return { ...state, asked: true };
    case "deviceChosen":
      return { ...state, onDevice: event.on };
    case "serviceFailed":
      effects.push({ do: "wait", timer: "reload" });
      return { ...state, report: null };
    case "signOutAsked":
      if (!current || isBusy(leaving)) return state;
      return go({ step: "saving", unsaved: event.unsaved }, { do: "saveDrafts", account: current.id });
    case "deletionAsked":
      if (!current || !state.report || isBusy(leaving)) return state;
      return go({ step: "proving" }, { do: "prove", afresh: false });
    case "keepAsked":
      if (!current || isBusy(leaving)) return state;
      effects.push({ do: "keepAccount" });
      return { ...state, leaving: NONE, deletionOpen: false };
    case "sessionEnded":
      if (!current || (isBusy(leaving) && leaving.step !== "saving")) return state;
      return go({ step: "counting", reason: event.reason }, { do: "countDrafts", account: current.id });
    case "draftsCounted": {
      if (!current) return go(isGoing(state) ? leaving : NONE);
      if (leaving.step === "saving") {
        const { unsaved } = leaving;
        if (event.left > 0 && unsaved === "ask") return go({ step: "blocked", left: event.left });
        return leave(current.id, null, unsaved === "keep" ? "unsaved" : "nothing");
      }
      if (leaving.step !== "counting") return state;
      const { reason } = leaving;
      const isDeleted = reason === "deleted";
      const ended = { reason, email: current.email, unsaved: isDeleted ? 0 : event.left };
      return leave(current.id, ended, isDeleted ? "nothing" : "unsaved");
    }
    case "proved":
      if (leaving.step !== "proving") return state;
      if (!event.isProved || !current) return go(NONE);
      return go({ step: "requesting" }, { do: "requestDeletion", account: current.id });
    case "deletionRefused":
      return leaving.step === "requesting" ? go({ step: "refused", by: "deployment" }) : state;
    case "deletionRequested": {
      if (leaving.step !== "requesting") return state;
      const { account, receipt } = event;
      return go({ step: "deletingIdentity", account, receipt }, { do: "deleteIdentity" });
    }
    case "identityDeleted": {
      if (leaving.step !== "deletingIdentity") return state;
      const { account, receipt } = leaving;
      if (event.outcome === "gone") {
        effects.push({ do: "wait", timer: "leave" });
        return go({ step: "confirming", account, receipt }, { do: "confirmDeletion", account, receipt });
      }
      if (event.outcome === "stale") {
        return go({ step: "proving" }, { do: "keepAccount" }, { do: "prove", afresh: true });
      }
      const isRefused = event.outcome === "refused";
      if (isRefused) effects.push({ do: "keepAccount" });
      // Without an answer it may be deleted: the deployment finds out.
      return { ...go({ step: "refused", by: isRefused ? "service" : "nobody" }), deletionOpen: !isRefused };
    }
    case "deletionConfirmed":
      if (leaving.step !== "confirming") return state;
      // Another surface has heard of the deletion first and has left.
      return current ? leave(current.id, null, "nothing") : go(NONE, { do: "stopWaiting", timer: "leave" });
    case "signedOut":
      return left(state, event.confirmed, effects);
    case "swept":
      if (leaving.step !== "sweeping") return state;
      // The service may believe that the session goes on: without its token, nobody here can take it up again.
      return leaving.confirmed ? go(NONE) : go(NONE, { do: "startOver" });
    case "stored": {
      const person = beingStored(state, event);
      if (!person) return state;
      const { name, email, imageUrl } = event.profile;
      const opened = {
        id: person.id,
        name: person.name ?? name,
        email: person.email ?? email,
        imageUrl: person.imageUrl ?? imageUrl,
      };
      const { deletionOpen, profileIn } = event;
      if (profileIn !== undefined) effects.push({ do: "wait", timer: "profile", ms: profileIn });
      const opening = { step: "open" as const, id: person.id };
      const open = { ...state, refused: false, deletionOpen, opening };
      return remember({ current: opened, pending: null, ended: null }, open);
    }
    case "storeRefused": {
      const person = beingStored(state, event);
      if (!person) return state;
      const failed = { ...state, opening: { step: "failed" as const, id: person.id } };
      if (!event.deleted) return { ...failed, refused: true };
      if (isBusy(leaving)) return failed;
      effects.push({ do: "countDrafts", account: person.id });
      // Nobody may be signed in on this device yet, but the reason is worth a word.
      return remember({ current: person }, { ...failed, leaving: { step: "counting", reason: "deleted" } });
    }
    case "lookedAgain":
      if (state.doubt.step !== "asking") return state;
      effects.push({ do: "wait", timer: event.answered ? "settle" : "retry" });
      return { ...state, doubt: { step: "pausing", answered: event.answered } };
    case "timeUp":
      // The deployment may not have heard it, and will ask the service itself.
      if (event.timer === "leave" && leaving.step === "confirming") {
        return take(state, { type: "deletionConfirmed" }, effects);
      }
      return timeUp(state, event.timer, effects);
  }
}

/** Whose account is being opened by what this came of; null when that is over. */
function beingStored(state: AccountState, of: { generation: number; id: string }): AccountPerson | null {
  const { report, opening, generation } = state;
  const isAwaited = opening.step === "storing" && of.generation === generation && !isGoing(state);
  return isAwaited && report?.person?.id === of.id ? report.person : null;
}

function timeUp(state: AccountState, timer: Timer, effects: Effect[]): AccountState {
  const { doubt } = state;
  switch (timer) {
    case "refusal":
      return state.opening.step === "doubted" ? { ...state, refused: true } : state;
    case "patience":
      return isOpening(state) ? { ...state, slow: true } : state;
    case "reload":
      return { ...state, attempt: state.attempt + 1 };
    case "leave":
      return left(state, false, effects);
    case "profile": {
      const { person } = state.report ?? {};
      if (!person || !isOpen(state)) return state;
      const { name, email, imageUrl } = person;
      effects.push({ do: "fillProfile", profile: { name, email, imageUrl } });
      return state;
    }
    case "settle":
    case "retry": {
      const current = state.records?.current;
      if (doubt.step === "none" || doubt.step === "asking") return state;
      if (doubt.step === "pausing" && doubt.answered && state.report?.person === null && current) {
        if (isBusy(state.leaving)) return { ...state, doubt: NONE };
        effects.push({ do: "countDrafts", account: current.id });
        return { ...state, doubt: NONE, leaving: { step: "counting", reason: "revoked" } };
      }
      effects.push({ do: "lookAgain" });
      return { ...state, doubt: { step: "asking" } };
    }
  }
}

/** The sign-in service knows, or had its time. */
function left(state: AccountState, confirmed: boolean, effects: Effect[]): AccountState {
  const { leaving } = state;
  if (leaving.step !== "signingOut") return state;
  effects.push({ do: "stopWaiting", timer: "leave" });
  effects.push({ do: "sweep", account: leaving.account, leave: leaving.leave });
  return { ...state, leaving: { step: "sweeping", confirmed } };
}

/** What goes on although somebody else has signed out already. */
const isLasting = ({ step }: Leaving): boolean =>
  step === "signingOut" ||
  step === "sweeping" ||
  step === "requesting" ||
  step === "deletingIdentity" ||
  step === "confirming";
/** A departure is under way, which nothing else interrupts. */
const isBusy = ({ step }: Leaving): boolean => step !== "none" && step !== "blocked" && step !== "refused";
/** Somebody is signed in here, and their account is not open yet. */
const isOpening = (state: AccountState): boolean => Boolean(state.records?.current) && !isOpen(state);
/** Somebody is signed in here whom the service does not know, or not yet. */
const isDoubtful = ({ records, report }: AccountState): boolean =>
  Boolean(records?.current) && report !== null && !report.person;

/** What follows from a state whichever event led to it: where device, service and deployment differ, and who waits. */
function follow(before: AccountState, told: AccountState, effects: Effect[]): AccountState {
  let state = told;
  // Somebody was signed in and is not: what this page holds of the account is forgotten.
  if (before.records?.current && !state.records?.current) {
    const forgotten = { asked: false, onDevice: false, refused: false, deletionOpen: false, opening: NONE };
    state = { ...state, ...forgotten, generation: state.generation + 1 };
    if (!isLasting(state.leaving)) state = { ...state, leaving: NONE };
  }
  if (isWanted(state) && !state.needed) state = { ...state, needed: true };
  state = open(before, state, effects);
  // A name or picture that changed is shown and kept.
  const { records, report } = state;
  if (records?.current && report?.person && report.person.id === records.current.id && isOpen(state)) {
    const current = { ...records.current, ...defined(report.person) };
    if (JSON.stringify(current) !== JSON.stringify(records.current)) {
      effects.push({ do: "remember", change: { current } });
      state = { ...state, records: { ...records, current } };
    }
  }
  if (isOpening(state) !== isOpening(before)) {
    effects.push({ do: isOpening(state) ? "wait" : "stopWaiting", timer: "patience" });
    state = { ...state, slow: false };
  }
  if (isDoubtful(state) && state.doubt.step === "none" && !isBusy(state.leaving)) {
    effects.push({ do: "wait", timer: "settle" });
    state = { ...state, doubt: { step: "settling" } };
  }
  if (!isDoubtful(state) && state.doubt.step !== "none") {
    effects.push({ do: "stopWaiting", timer: "settle" }, { do: "stopWaiting", timer: "retry" });
    state = { ...state, doubt: NONE };
  }
  return state;
}

/** When service and deployment both know a person, their user row is made and this device is theirs. */
function open(before: AccountState, state: AccountState, effects: Effect[]): AccountState {
  const { report, opening, generation } = state;
  const { person, accepted } = report ?? {};
  if (opening.step === "doubted" && (accepted !== false || person?.id !== opening.id)) {
    effects.push({ do: "stopWaiting", timer: "refusal" });
    return open(before, { ...state, opening: NONE }, effects);
  }
  if (!person || accepted === null || accepted === undefined || !isWanted(state) || isGoing(state))
    return state;
  const isSame = opening.step !== "none" && opening.id === person.id;
  // One that failed is tried again when the deployment has changed its mind.
  const isRetried = opening.step === "failed" && before.report?.accepted !== accepted;
  if (isSame && !isRetried) return state;
  if (!accepted) {
    effects.push({ do: "wait", timer: "refusal" });
    return { ...state, opening: { step: "doubted", id: person.id } };
  }
  effects.push({ do: "store", generation, id: person.id });
  return { ...state, opening: { step: "storing", id: person.id } };
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;
}
