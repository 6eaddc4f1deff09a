import type { ConvexReactClient } from "convex/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { api } from "../../convex/_generated/api";
import { type End, pause, RETRY_MS, useAgreement, useOpening, useProfile } from "./account-effects";
import type { Accounts, Unsaved } from "./accounts";
import type { Hosted } from "./hosted";
import type { AccountPerson, AccountRecords, Ended, PendingSignIn } from "./records";
import type { AccountReport, DriverProps } from "./report";

/** How the account of the signed-in person stands on this surface. */
type Standing = "opening" | "open" | "unreachable" | "refused";

export interface AccountState {
  accounts: Accounts;
  standing: Standing;
  /** The client of the account's deployment, while anybody may need it. */
  client: ConvexReactClient | null;
  /** What to load the sign-in service with; null until somebody needs it. Each attempt starts from nothing. */
  driver: { attempt: number; props: Omit<DriverProps, "client"> } | null;
  /** The sign-in service could not even be loaded: tries anew after a while. */
  retry: () => void;
  /** The session is over without anybody having signed out here. */
  end: End;
}

/** How long an account may take to open before a person is told, in ms. */
const PATIENCE_MS = 8_000;

/**
 * Follows the sign-in service, the records of this device and the account's deployment, and keeps them together:
 * an account that both accept becomes the device's, one that the service no longer knows stops being it.
 */
export function useAccount(
  hosted: Hosted,
  records: AccountRecords | null,
  device: ConvexReactClient,
): AccountState {
  const [asked, setAsked] = useState(false);
  const [onDevice, setOnDevice] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const [report, setReport] = useState<AccountReport | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const current = records?.current ?? null;
  const person = report?.person;
  const isWanted = asked || current !== null || Boolean(records?.pending);
  const isNeeded = useSticky(isWanted);
  const client = useClient(hosted, isNeeded, generation);

  /** Forgets everything that this page holds of an account. */
  const reset = useCallback(() => {
    setOpened(null);
    setRefused(false);
    setAsked(false);
    setOnDevice(false);
    setGeneration((last) => last + 1);
  }, []);

  const retry = useCallback(() => {
    setReport(null);
    setTimeout(() => setAttempt((last) => last + 1), RETRY_MS);
  }, []);

  /** For what happens later than it was set up. */
  const latest = useRef(report);
  useEffect(() => {
    latest.current = report;
  }, [report]);

  const leave = useCallback(
    async (account: AccountPerson, ended: Ended | null, leave: "nothing" | "unsaved") => {
      setLeaving(true);
      // First, so that every surface leaves its screens before their queries lose the right to be answered.
      hosted.records.change({ current: null, pending: null, move: null, ended });
      const isOver = latest.current ? await within(LEAVE_MS, latest.current.signOut()) : false;
      await hosted.sweep(account.id, leave);
      setLeaving(false);
      if (isOver) return;
      // The service may believe that the session goes on: without its token, nobody here can take it up again.
      await hosted.forgetSignIn();
      hosted.startOver();
    },
    [hosted],
  );

  const end: End = useCallback(
    (reason) => {
      const account = hosted.records.get()?.current;
      if (!account) return;
      void hosted
        .countDrafts(account.id)
        .then((unsaved) =>
          leave(
            account,
            { reason, email: account.email, unsaved: reason === "deleted" ? 0 : unsaved },
            reason === "deleted" ? "nothing" : "unsaved",
          ),
        );
    },
    [hosted, leave],
  );

  const candidate = isWanted && !isLeaving ? report : null;
  useOpening({ hosted, client, report: candidate, opened, setOpened, setRefused, end });
  useProfile(hosted, current, opened, person);
  useAgreement(hosted, current, report, end);
  // Another surface has signed out.
  const had = useRef<string | null>(null);
  useEffect(() => {
    if (had.current && !current) reset();
    had.current = current?.id ?? null;
  }, [current, reset]);

  const isSlow = useSlow(current !== null && opened !== current.id);
  const accounts: Accounts = useMemo(
    () => ({
      current,
      onDevice: onDevice && current !== null,
      practiseOnDevice: setOnDevice,
      begun: isWanted,
      signIn: report?.signIn ?? null,
      pending: Boolean(records?.pending),
      begin: () => setAsked(true),
      putOff: () => hosted.records.change({ pending: null }),
      ended: records?.ended ?? null,
      dismissEnded: () => hosted.records.change({ ended: null }),
      async signOut(unsaved: Unsaved) {
        if (!current) return 0;
        const left = await hosted.saveDrafts(current.id);
        if (left > 0 && unsaved === "ask") return left;
        await leave(current, null, unsaved === "keep" ? "unsaved" : "nothing");
        return 0;
      },
      async remove() {
        if (!current || !client || !report) throw new Error("Nobody is signed in.");
        await client.mutation(api.users.remove, {});
        const isGone = await report.deleteIdentity();
        await leave(current, isGone ? null : { reason: "identity_left", unsaved: 0 }, "nothing");
      },
      device,
      saveDeviceDrafts: () => hosted.saveDeviceDrafts(device),
      move: records?.move ?? null,
      wishToMove: (move) => hosted.records.change({ move }),
      account: current ? client : null,
    }),
    [
      current,
      onDevice,
      isWanted,
      report,
      records?.pending,
      records?.ended,
      records?.move,
      client,
      device,
      hosted,
      leave,
    ],
  );

  const onPending = useCallback(
    (kind: PendingSignIn["kind"] | null) =>
      hosted.records.change({ pending: kind && { kind, at: Date.now() } }),
    [hosted],
  );
  const pending = records?.pending?.kind ?? null;
  const driver = useMemo(() => {
    const props = { publishableKey: hosted.publishableKey, pending, onPending, onReport: setReport };
    return isNeeded ? { attempt, props } : null;
  }, [isNeeded, attempt, pending, hosted, onPending]);
  const standing: Standing =
    current && opened === current.id ? "open" : refused ? "refused" : isSlow ? "unreachable" : "opening";
  return { accounts, standing, client, driver, retry, end };
}

const LEAVE_MS = 5_000;

/** True from the first time on: the sign-in service is loaded once a page. */
function useSticky(value: boolean): boolean {
  const [was, setWas] = useState(value);
  if (value && !was) setWas(true);
  return value || was;
}

/** One client per person: what one was shown is not in the memory that another is shown from. */
function useClient(hosted: Hosted, isNeeded: boolean, generation: number): ConvexReactClient | null {
  // A client does nothing before it is asked for something.
  const client = useMemo(
    () => (isNeeded && generation >= 0 ? hosted.open() : null),
    [hosted, isNeeded, generation],
  );
  useEffect(() => () => void client?.close(), [client]);
  return client;
}

/** Whether something has been going on for longer than a person should wait without a word. */
function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}

/** False when it takes longer. */
function within(ms: number, work: Promise<boolean>): Promise<boolean> {
  return Promise.race([work, pause(ms).then(() => false)]);
}
