import { useSession } from "@clerk/chrome-extension";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Proof, SignInProblem } from "../sign-in";
import { problemOf } from "./problem";

/** Clerk deletes an account only within ten minutes after a code was entered; one is left for the way. */
const FRESH = { level: "first_factor", afterMinutes: 9 } as const;

/**
 * Proves once more that it is the person, with a code by email, as Clerk asks for before what cannot be undone.
 * `prove` resolves to true at once when that was done a moment ago and `afresh` does not ask for it again, and to false
 * when the person turns back.
 */
export function useProof(): { proof: Proof | null; prove: (afresh: boolean) => Promise<boolean> } {
  const { session } = useSession();
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  });
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const settle = useRef((_isProved: boolean) => {});

  const run = useCallback((work: () => Promise<SignInProblem | null>) => {
    setBusy(true);
    setProblem(null);
    void work()
      .catch(problemOf)
      .then(setProblem)
      .finally(() => setBusy(false));
  }, []);
  const send = useCallback(async (): Promise<SignInProblem | null> => {
    const verification = await latest.current?.startVerification({ level: FRESH.level });
    const byEmail = verification?.supportedFirstFactors?.find((factor) => factor.strategy === "email_code");
    if (byEmail?.strategy !== "email_code") return "more_needed";
    const { emailAddressId } = byEmail;
    await latest.current?.prepareFirstFactorVerification({ strategy: "email_code", emailAddressId });
    return null;
  }, []);
  const end = useCallback((isProved: boolean) => {
    setAsking(false);
    settle.current(isProved);
  }, []);
  const verify = useCallback(
    async (code: string): Promise<SignInProblem | null> => {
      const done = await latest.current?.attemptFirstFactorVerification({ strategy: "email_code", code });
      if (done?.status !== "complete") return "more_needed";
      end(true);
      return null;
    },
    [end],
  );
  const prove = useCallback(
    async (afresh: boolean) => {
      if (!latest.current) return false;
      if (!afresh && latest.current.checkAuthorization({ reverification: FRESH })) return true;
      setAsking(true);
      run(send);
      return new Promise<boolean>((resolve) => {
        settle.current(false);
        settle.current = resolve;
      });
    },
    [run, send],
  );
  const email = session?.publicUserData.identifier ?? "";
  const proof: Proof | null = useMemo(() => {
    if (!isAsking) return null;
    const sendAgain = () => run(send);
    return {
      email,
      problem,
      busy,
      sendAgain,
      verify: (code) => run(() => verify(code.trim())),
      cancel: () => end(false),
    };
  }, [isAsking, email, problem, busy, run, send, verify, end]);
  return { proof, prove };
}
