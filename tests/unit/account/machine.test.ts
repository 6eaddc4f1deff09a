import { describe, expect, it } from "vitest";
import {
  type AccountEvent,
  type AccountState,
  type Effect,
  isOpen,
  reduce,
  START,
  type Timer,
} from "../../../lib/account/machine";
import type { AccountPerson, AccountRecords } from "../../../lib/account/records";
import type { AccountReport } from "../../../lib/account/report";

const ADA = { id: "user_ada", name: "Ada", email: "ada@example.com" };
const EVE = { id: "user_eve", name: "Eve" };
const EMPTY: AccountRecords = { current: null, pending: null, ended: null, move: null };

const recordsRead = (change: Partial<AccountRecords> = {}): AccountEvent => ({
  type: "recordsRead",
  records: { ...EMPTY, ...change },
});
const reported = (
  person: AccountPerson | null | undefined,
  accepted: boolean | null = null,
): AccountEvent => ({
  type: "reported",
  report: { person, accepted } as AccountReport,
});
const stored = (id = ADA.id, generation = 0, more: object = {}): AccountEvent => ({
  type: "stored",
  generation,
  id,
  profile: {},
  deletionOpen: false,
  profileIn: undefined,
  ...more,
});
const timeUp = (timer: Timer): AccountEvent => ({ type: "timeUp", timer });
const revoked: AccountEvent = { type: "sessionEnded", reason: "revoked" };

/** The state after events, and the effects of the last of them. */
function after(...events: AccountEvent[]): { state: AccountState; effects: Effect[] } {
  let [state, effects]: [AccountState, Effect[]] = [START, []];
  for (const event of events) [state, effects] = reduce(state, event);
  return { state, effects };
}

const SIGNED_IN = [recordsRead({ current: ADA }), reported(ADA, true), stored()];
const SIGNING_OUT: AccountEvent[] = [
  ...SIGNED_IN,
  { type: "signOutAsked", unsaved: "ask" },
  { type: "draftsCounted", left: 0 },
];

const DELETING: AccountEvent[] = [
  ...SIGNED_IN,
  { type: "deletionAsked" },
  { type: "proved", isProved: true },
  { type: "deletionRequested", account: ADA.id, receipt: "r" },
];
const OPENING: AccountEvent[] = [recordsRead({ current: ADA }), reported(ADA, true)];
const ADA_STORED = { ...ADA, imageUrl: undefined };

interface Row {
  what: string;
  events: AccountEvent[];
  effects: Effect[];
  state?: Partial<Omit<AccountState, "records">> & { records?: Partial<AccountRecords> };
}

const ROWS: Record<string, Row[]> = {
  "signing in": [
    {
      what: "loads the service when it is asked for",
      events: [recordsRead(), { type: "asked" }],
      effects: [],
      state: { needed: true },
    },
    {
      what: "loads the service again for a code on its way",
      events: [recordsRead({ pending: { kind: "signIn", at: 1 } })],
      effects: [],
      state: { needed: true },
    },
    {
      what: "needs nothing where nobody asks",
      events: [recordsRead(), reported(ADA, true)],
      effects: [],
      state: { needed: false, opening: { step: "none" } },
    },
    {
      what: "remembers that a code was sent",
      events: [recordsRead(), { type: "asked" }, { type: "codeSent", pending: { kind: "signUp", at: 5 } }],
      effects: [{ do: "remember", change: { pending: { kind: "signUp", at: 5 } } }],
    },
    {
      what: "makes the user row when service and deployment know the person",
      events: [recordsRead(), { type: "asked" }, reported(ADA, null), reported(ADA, true)],
      effects: [{ do: "store", generation: 0, id: ADA.id }],
    },
    {
      what: "asks once, however often it is reported",
      events: [recordsRead(), { type: "asked" }, reported(ADA, true), reported({ ...ADA }, true)],
      effects: [],
    },
    {
      what: "makes the device theirs",
      events: [
        recordsRead({ ended: { reason: "revoked", unsaved: 1 } }),
        { type: "asked" },
        reported(ADA, true),
        stored(),
      ],
      effects: [
        { do: "remember", change: { current: { ...ADA, imageUrl: undefined }, pending: null, ended: null } },
      ],
      state: { opening: { step: "open", id: ADA.id } },
    },
    {
      what: "fills in what nobody told of the profile, after its time",
      events: [...OPENING, stored(ADA.id, 0, { profileIn: 7 })],
      effects: [
        { do: "wait", timer: "profile", ms: 7 },
        { do: "remember", change: { current: ADA_STORED, pending: null, ended: null } },
        { do: "stopWaiting", timer: "patience" },
      ],
    },
    {
      what: "fills it in with what the service knows",
      events: [...OPENING, stored(ADA.id, 0, { profileIn: 7 }), timeUp("profile")],
      effects: [{ do: "fillProfile", profile: { name: "Ada", email: ADA.email, imageUrl: undefined } }],
    },
    {
      what: "fills nothing in once the person has left",
      events: [...OPENING, stored(ADA.id, 0, { profileIn: 7 }), recordsRead(), timeUp("profile")],
      effects: [],
    },
    {
      what: "gives a refused token a while",
      events: [recordsRead(), { type: "asked" }, reported(ADA, false)],
      effects: [{ do: "wait", timer: "refusal" }],
      state: { refused: false },
    },
    {
      what: "says that it is refused after that",
      events: [recordsRead(), { type: "asked" }, reported(ADA, false), timeUp("refusal")],
      effects: [],
      state: { refused: true },
    },
    {
      what: "goes on when the token is taken after all",
      events: [recordsRead(), { type: "asked" }, reported(ADA, false), reported(ADA, true)],
      effects: [
        { do: "stopWaiting", timer: "refusal" },
        { do: "store", generation: 0, id: ADA.id },
      ],
    },
    {
      what: "opens whoever the service names now, not whom it named before",
      events: [recordsRead(), { type: "asked" }, reported(ADA, true), reported(EVE, true), stored()],
      effects: [],
      state: { records: { current: null } },
    },
    {
      what: "says why when the account was deleted",
      events: [
        recordsRead(),
        { type: "asked" },
        reported(ADA, true),
        { type: "storeRefused", generation: 0, id: ADA.id, deleted: true },
      ],
      effects: [
        { do: "countDrafts", account: ADA.id },
        { do: "remember", change: { current: ADA } },
        { do: "wait", timer: "patience" },
      ],
    },
    {
      what: "loads a service that failed again after a while",
      events: [recordsRead({ current: ADA }), { type: "serviceFailed" }, timeUp("reload")],
      effects: [],
      state: { attempt: 1, report: null },
    },
  ],
  "an outage": [
    {
      what: "is waited for with patience",
      events: [recordsRead({ current: ADA })],
      effects: [{ do: "wait", timer: "patience" }],
      state: { slow: false, needed: true },
    },
    {
      what: "is said when patience ends",
      events: [recordsRead({ current: ADA }), timeUp("patience")],
      effects: [],
      state: { slow: true },
    },
    {
      what: "ends with the account open",
      events: [recordsRead({ current: ADA }), timeUp("patience"), reported(ADA, true), stored()],
      effects: [
        { do: "remember", change: { current: { ...ADA, imageUrl: undefined }, pending: null, ended: null } },
        { do: "stopWaiting", timer: "patience" },
      ],
      state: { slow: false, refused: false },
    },
    {
      what: "takes nobody's session away while the service does not answer",
      events: [
        recordsRead({ current: ADA }),
        reported(undefined),
        timeUp("settle"),
        { type: "lookedAgain", answered: false },
      ],
      effects: [{ do: "wait", timer: "retry" }],
      state: { leaving: { step: "none" } },
    },
    {
      what: "asks again and again",
      events: [
        recordsRead({ current: ADA }),
        reported(null),
        timeUp("settle"),
        { type: "lookedAgain", answered: false },
        timeUp("retry"),
      ],
      effects: [{ do: "lookAgain" }],
    },
    {
      what: "lets practise on the device, signed in all the same",
      events: [recordsRead({ current: ADA }), timeUp("patience"), { type: "deviceChosen", on: true }],
      effects: [],
      state: { onDevice: true, records: { current: ADA } },
    },
    {
      what: "does not end practising on the device by itself",
      events: [
        recordsRead({ current: ADA }),
        { type: "deviceChosen", on: true },
        reported(ADA, true),
        stored(),
      ],
      effects: [
        { do: "remember", change: { current: { ...ADA, imageUrl: undefined }, pending: null, ended: null } },
        { do: "stopWaiting", timer: "patience" },
      ],
      state: { onDevice: true },
    },
    {
      what: "leaves an open account open",
      events: [...SIGNED_IN, reported(ADA, null), reported(ADA, false)],
      effects: [],
      state: { opening: { step: "open", id: ADA.id } },
    },
  ],
  "signing out": [
    {
      what: "saves first",
      events: [...SIGNED_IN, { type: "signOutAsked", unsaved: "ask" }],
      effects: [{ do: "saveDrafts", account: ADA.id }],
    },
    {
      what: "stops at answers that are not saved",
      events: [...SIGNED_IN, { type: "signOutAsked", unsaved: "ask" }, { type: "draftsCounted", left: 2 }],
      effects: [],
      state: { leaving: { step: "blocked", left: 2 }, records: { current: { ...ADA, imageUrl: undefined } } },
    },
    {
      what: "leaves every surface before the service is told",
      events: SIGNING_OUT,
      effects: [
        { do: "remember", change: { current: null, pending: null, move: null, ended: null } },
        { do: "signOut" },
        { do: "wait", timer: "leave" },
      ],
      state: { generation: 1, opening: { step: "none" }, asked: false },
    },
    {
      what: "sweeps when the service has confirmed",
      events: [...SIGNING_OUT, { type: "signedOut", confirmed: true }],
      effects: [
        { do: "stopWaiting", timer: "leave" },
        { do: "sweep", account: ADA.id, leave: "nothing" },
      ],
    },
    {
      what: "keeps unsaved answers when the person says so",
      events: [
        ...SIGNED_IN,
        { type: "signOutAsked", unsaved: "keep" },
        { type: "draftsCounted", left: 2 },
        timeUp("leave"),
      ],
      effects: [
        { do: "stopWaiting", timer: "leave" },
        { do: "sweep", account: ADA.id, leave: "unsaved" },
      ],
    },
    {
      what: "starts the page over when the service never confirmed",
      events: [...SIGNING_OUT, timeUp("leave"), { type: "swept" }],
      effects: [{ do: "startOver" }],
      state: { leaving: { step: "none" } },
    },
    {
      what: "is through after the sweep",
      events: [...SIGNING_OUT, { type: "signedOut", confirmed: true }, { type: "swept" }],
      effects: [],
      state: { leaving: { step: "none" } },
    },
    {
      what: "opens nobody meanwhile",
      events: [...SIGNING_OUT, { type: "asked" }, reported(ADA, true)],
      effects: [],
      state: { opening: { step: "none" } },
    },
    {
      what: "on another surface is followed",
      events: [...SIGNED_IN, recordsRead()],
      effects: [],
      state: { generation: 1, onDevice: false, opening: { step: "none" } },
    },
    {
      what: "on another surface, heard from the service first, is looked into before it counts",
      events: [...SIGNED_IN, reported(null)],
      effects: [{ do: "wait", timer: "settle" }],
      state: { leaving: { step: "none" } },
    },
    {
      what: "on another surface, heard from the records then, ends the doubt",
      events: [...SIGNED_IN, reported(null), recordsRead()],
      effects: [
        { do: "stopWaiting", timer: "settle" },
        { do: "stopWaiting", timer: "retry" },
      ],
      state: { doubt: { step: "none" } },
    },
  ],
  "a session that is revoked": [
    {
      what: "ends when the service says so twice",
      events: [
        ...SIGNED_IN,
        reported(null),
        timeUp("settle"),
        { type: "lookedAgain", answered: true },
        timeUp("settle"),
      ],
      effects: [{ do: "countDrafts", account: ADA.id }],
      state: { leaving: { step: "counting", reason: "revoked" } },
    },
    {
      what: "goes on when the service finds it again",
      events: [
        ...SIGNED_IN,
        reported(null),
        timeUp("settle"),
        reported(ADA, true),
        { type: "lookedAgain", answered: true },
        timeUp("settle"),
      ],
      effects: [],
    },
    {
      what: "leaves its answers and says how many",
      events: [...SIGNED_IN, revoked, { type: "draftsCounted", left: 1 }],
      effects: [
        {
          do: "remember",
          change: {
            current: null,
            pending: null,
            move: null,
            ended: { reason: "revoked", email: ADA.email, unsaved: 1 },
          },
        },
        { do: "signOut" },
        { do: "wait", timer: "leave" },
      ],
    },
    { what: "ends once, however many queries say so", events: [...SIGNED_IN, revoked, revoked], effects: [] },
    {
      what: "ends also while its answers are being saved",
      events: [...SIGNED_IN, { type: "signOutAsked", unsaved: "ask" }, revoked],
      effects: [{ do: "countDrafts", account: ADA.id }],
    },
    {
      what: "is read once",
      events: [recordsRead({ ended: { reason: "revoked", unsaved: 1 } }), { type: "endDismissed" }],
      effects: [{ do: "remember", change: { ended: null } }],
    },
  ],
  "moving sessions": [
    {
      what: "is a wish that every surface sees",
      events: [...SIGNED_IN, { type: "moveWished", move: "moving" }],
      effects: [{ do: "remember", change: { move: "moving" } }],
    },
    {
      what: "that was interrupted is still wished at the next start",
      events: [recordsRead({ current: ADA, move: "moving" }), reported(ADA, true), stored()],
      effects: [
        { do: "remember", change: { current: { ...ADA, imageUrl: undefined }, pending: null, ended: null } },
        { do: "stopWaiting", timer: "patience" },
      ],
      state: { records: { move: "moving" } },
    },
    {
      what: "is forgotten with the account",
      events: [
        ...SIGNED_IN,
        { type: "moveWished", move: "moving" },
        { type: "signOutAsked", unsaved: "discard" },
        { type: "draftsCounted", left: 0 },
      ],
      effects: [
        { do: "remember", change: { current: null, pending: null, move: null, ended: null } },
        { do: "signOut" },
        { do: "wait", timer: "leave" },
      ],
      state: { records: { move: null } },
    },
  ],
  "deleting an account": [
    {
      what: "asks first who it is",
      events: [...SIGNED_IN, { type: "deletionAsked" }],
      effects: [{ do: "prove", afresh: false }],
      state: { leaving: { step: "proving" } },
    },
    {
      what: "does nothing when the person turns back",
      events: [...SIGNED_IN, { type: "deletionAsked" }, { type: "proved", isProved: false }],
      effects: [],
      state: { leaving: { step: "none" }, records: { current: { id: ADA.id } } },
    },
    {
      what: "tells the deployment before the service",
      events: [...SIGNED_IN, { type: "deletionAsked" }, { type: "proved", isProved: true }],
      effects: [{ do: "requestDeletion", account: ADA.id }],
    },
    {
      what: "changes nothing when the deployment refuses",
      events: [
        ...SIGNED_IN,
        { type: "deletionAsked" },
        { type: "proved", isProved: true },
        { type: "deletionRefused" },
      ],
      effects: [],
      state: { leaving: { step: "refused", by: "deployment" }, records: { current: { id: ADA.id } } },
    },
    { what: "goes on with the service", events: DELETING, effects: [{ do: "deleteIdentity" }] },
    {
      what: "takes it back when the service refuses",
      events: [...DELETING, { type: "identityDeleted", outcome: "refused" }],
      effects: [{ do: "keepAccount" }],
      state: {
        leaving: { step: "refused", by: "service" },
        deletionOpen: false,
        records: { current: { id: ADA.id } },
      },
    },
    {
      what: "asks anew who it is when that was too long ago",
      events: [...DELETING, { type: "identityDeleted", outcome: "stale" }],
      effects: [{ do: "keepAccount" }, { do: "prove", afresh: true }],
    },
    {
      what: "leaves it open when the service does not answer",
      events: [...DELETING, { type: "identityDeleted", outcome: "unknown" }],
      effects: [],
      state: { leaving: { step: "refused", by: "nobody" }, deletionOpen: true },
    },
    {
      what: "tells the deployment when the service has done it",
      events: [...DELETING, { type: "identityDeleted", outcome: "gone" }],
      effects: [
        { do: "wait", timer: "leave" },
        { do: "confirmDeletion", account: ADA.id, receipt: "r" },
      ],
    },
    ...[{ type: "deletionConfirmed" } as const, timeUp("leave")].map((end) => ({
      what: `leaves after that: ${end.type}`,
      events: [...DELETING, { type: "identityDeleted", outcome: "gone" } as const, end],
      effects: [
        {
          do: "remember" as const,
          change: { current: null, pending: null, move: null, ended: null },
        },
        { do: "signOut" as const },
        { do: "wait" as const, timer: "leave" as const },
      ],
    })),
    {
      what: "is not taken for somebody else's by its own queries",
      events: [...DELETING, { type: "sessionEnded", reason: "deleted" }],
      effects: [],
      state: { leaving: { step: "deletingIdentity", account: ADA.id, receipt: "r" } },
    },
    {
      what: "goes on when another surface leaves first",
      events: [...DELETING, recordsRead(), { type: "identityDeleted", outcome: "gone" }],
      effects: [
        { do: "wait", timer: "leave" },
        { do: "confirmDeletion", account: ADA.id, receipt: "r" },
      ],
    },
    {
      what: "that was begun elsewhere is asked about",
      events: [...OPENING, stored(ADA.id, 0, { deletionOpen: true })],
      effects: [
        { do: "remember", change: { current: ADA_STORED, pending: null, ended: null } },
        { do: "stopWaiting", timer: "patience" },
      ],
      state: { deletionOpen: true, opening: { step: "open", id: ADA.id } },
    },
    {
      what: "that was begun elsewhere is taken back when the person keeps the account",
      events: [...OPENING, stored(ADA.id, 0, { deletionOpen: true }), { type: "keepAsked" }],
      effects: [{ do: "keepAccount" }],
      state: { deletionOpen: false },
    },
    {
      what: "elsewhere leaves nothing here",
      events: [
        ...SIGNED_IN,
        { type: "sessionEnded", reason: "deleted" },
        { type: "draftsCounted", left: 3 },
        { type: "signedOut", confirmed: false },
      ],
      effects: [
        { do: "stopWaiting", timer: "leave" },
        { do: "sweep", account: ADA.id, leave: "nothing" },
      ],
      state: { records: { ended: { reason: "deleted", email: ADA.email, unsaved: 0 } } },
    },
  ],
};

describe.each(Object.entries(ROWS))("%s", (_name, rows) => {
  it.each(rows.map((row) => [row.what, row] as const))("%s", (_what, { events, effects, state }) => {
    const found = after(...events);
    expect(found.effects).toEqual(effects);
    if (state) expect(found.state).toMatchObject(state);
  });
});

describe("events in odd orders", () => {
  const EVENTS: AccountEvent[] = [
    recordsRead(),
    recordsRead({ current: ADA }),
    recordsRead({ current: EVE, move: "moving" }),
    reported(ADA, true),
    reported(ADA, false),
    reported(EVE, true),
    reported(null),
    reported(undefined),
    { type: "asked" },
    { type: "putOff" },
    { type: "deviceChosen", on: true },
    { type: "serviceFailed" },
    { type: "signOutAsked", unsaved: "ask" },
    { type: "signOutAsked", unsaved: "keep" },
    { type: "deletionAsked" },
    revoked,
    { type: "sessionEnded", reason: "deleted" },
    stored(),
    stored(EVE.id, 1),
    { type: "storeRefused", generation: 0, id: ADA.id, deleted: true },
    { type: "lookedAgain", answered: true },
    { type: "draftsCounted", left: 1 },
    { type: "draftsCounted", left: 0 },
    { type: "keepAsked" },
    { type: "proved", isProved: true },
    { type: "proved", isProved: false },
    { type: "deletionRequested", account: ADA.id, receipt: "r" },
    { type: "deletionRefused" },
    ...(["gone", "stale", "refused", "unknown"] as const).map((outcome): AccountEvent => ({
      type: "identityDeleted",
      outcome,
    })),
    { type: "deletionConfirmed" },
    { type: "signedOut", confirmed: true },
    { type: "swept" },
    ...(["refusal", "patience", "settle", "retry", "reload", "leave", "profile"] as const).map(timeUp),
  ];

  /** A small generator, so that the same stories are told every time. */
  function chance(seed: number): () => number {
    let at = seed;
    return () => (at = (at * 48_271) % 2_147_483_647) / 2_147_483_647;
  }

  it("open nobody whom device and service do not both know, and sweep nobody who is signed in", () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = chance(seed);
      let state = START;
      for (let step = 0; step < 40; step += 1) {
        const event = EVENTS[Math.floor(next() * EVENTS.length)]!;
        const before = JSON.stringify(state);
        const [then, effects] = reduce(state, event);
        expect(JSON.stringify(state)).toBe(before);
        for (const effect of effects) {
          if (effect.do === "store") expect(effect.id).toBe(then.report?.person?.id);
          if (effect.do === "sweep") expect(then.leaving.step).toBe("sweeping");
          if (effect.do === "deleteIdentity") expect(event.type).toBe("deletionRequested");
        }
        expect(effects.filter((effect) => effect.do === "remember").length).toBeLessThanOrEqual(2);
        if (isOpen(then)) expect(then.records?.current).not.toBeNull();
        if (then.records?.current === null) expect(then.leaving.step).not.toBe("blocked");
        state = then;
      }
    }
  });
});
