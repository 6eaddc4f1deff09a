import type { ConvexReactClient } from "convex/react";
import { useEffect, useRef } from "react";
import { api } from "../../convex/_generated/api";
import { errorData } from "../../convex/errors";
import type { Hosted } from "./hosted";
import type { AccountPerson } from "./records";
import type { AccountReport } from "./report";

/** How long a deployment may refuse a token before a person is told, in ms: one may be on its way to another surface. */
const REFUSAL_MS = 4_000;
/** How often an unreachable sign-in service is asked again, in ms. */
export const RETRY_MS = 4_000;
/** A sign-out on another surface is heard from the sign-in service and from the records, in any order. */
const SETTLE_MS = 500;

/** The session is over, and nobody has signed out here. */
export type End = (reason: "revoked" | "deleted") => void;

interface OpeningOptions {
  hosted: Hosted;
  client: ConvexReactClient | null;
  report: AccountReport | null;
  opened: string | null;
  setOpened: (id: string) => void;
  setRefused: (refused: boolean) => void;
  end: End;
}

/** When service and deployment both know the person, makes their user row and signs this device in. */
export function useOpening({
  hosted,
  client,
  report,
  opened,
  setOpened,
  setRefused,
  end,
}: OpeningOptions): void {
  const person = report?.person;
  const accepted = report?.accepted;
  const isOpen = Boolean(person) && opened === person?.id;
  useEffect(() => {
    if (!client || !person || isOpen || accepted === null) return;
    if (!accepted) {
      const timer = setTimeout(() => setRefused(true), REFUSAL_MS);
      return () => clearTimeout(timer);
    }
    let gone = false;
    client.mutation(api.users.store, {}).then(
      (stored) => {
        if (gone) return;
        const current = {
          id: person.id,
          name: person.name ?? stored.name,
          email: person.email ?? stored.email,
        };
        hosted.records.change({
          current: { ...current, imageUrl: person.imageUrl ?? stored.imageUrl },
          pending: null,
          ended: null,
        });
        setRefused(false);
        setOpened(person.id);
      },
      (error: unknown) => {
        if (gone) return;
        if (errorData(error)?.code === "account_deleted") {
          // Nobody may be signed in on this device yet, but the reason is worth a word.
          hosted.records.change({ current: person });
          end("deleted");
        } else setRefused(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [client, person, accepted, isOpen, hosted, setOpened, setRefused, end]);
}

/** A name or picture that changed is shown and stored. */
export function useProfile(
  hosted: Hosted,
  current: AccountPerson | null,
  opened: string | null,
  person: AccountPerson | null | undefined,
): void {
  useEffect(() => {
    if (!current || !person || person.id !== current.id || opened !== current.id) return;
    const next = { ...current, ...defined(person) };
    if (JSON.stringify(next) !== JSON.stringify(current)) hosted.records.change({ current: next });
  }, [hosted, current, opened, person]);
}

/** Device and service must agree on who is signed in: asks the service anew where they do not. */
export function useAgreement(
  hosted: Hosted,
  current: AccountPerson | null,
  report: AccountReport | null,
  end: End,
): void {
  const latest = useRef(report);
  useEffect(() => {
    latest.current = report;
  });
  const id = current?.id;
  const isNobody = report !== null && !report.person;
  useEffect(() => {
    if (!id || !isNobody) return;
    let gone = false;
    const ask = async () => {
      await pause(SETTLE_MS);
      while (!gone) {
        const hasAnswered = await latest.current?.lookAgain();
        await pause(hasAnswered ? SETTLE_MS : RETRY_MS);
        if (gone) return;
        if (hasAnswered && latest.current?.person === null && hosted.records.get()?.current?.id === id) {
          return end("revoked");
        }
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [id, isNobody, hosted, end]);
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;
}

/** Resolves after so many ms. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
