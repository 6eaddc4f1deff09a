import { useSignIn, useSignUp } from "@clerk/chrome-extension";
import { useMemo, useState } from "react";
import type { PendingSignIn } from "../records";
import type { SignIn, SignInProblem, SignInStep } from "../sign-in";
import { clerkCode, problemOf } from "./problem";

interface FlowOptions {
  isSignedIn: boolean;
  /** What an earlier surface had begun. */
  pending: PendingSignIn["kind"] | null;
  onPending: (pending: PendingSignIn["kind"] | null) => void;
  /** Another surface was faster: look at the session that there is already. */
  onSignedIn: () => Promise<unknown>;
}

type SignInResource = ReturnType<typeof useSignIn>["signIn"];
type SignUpResource = ReturnType<typeof useSignUp>["signUp"];

/**
 * Signing in or up with a code by email, on Clerk's resources. They live at Clerk, so a surface that was closed in
 * the middle goes on where it stood.
 */
export function useSignInFlow({ isSignedIn, pending, onPending, onSignedIn }: FlowOptions): SignIn {
  const { signIn } = useSignIn();
  const { signUp } = useSignUp();
  /** Where Clerk's resources do not say it: before there is one, or after the person turned back. */
  const [here, setHere] = useState<SignInStep | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const underWay = codeIsFor(pending, signIn, signUp);
  const at: SignInStep = useMemo(() => {
    if (isSignedIn) return { step: "opening" };
    if (here) return here;
    return underWay ? { step: "code", email: underWay, isNew: pending === "signUp" } : { step: "email" };
  }, [isSignedIn, here, underWay, pending]);
  const email = "email" in at ? at.email : "";
  const isNew = at.step === "code" && at.isNew;

  return useMemo(() => {
    const run = (work: () => Promise<unknown>) => {
      setBusy(true);
      setProblem(null);
      const say = (error: unknown) => error && setProblem(problemOf(error));
      void work()
        .then(say, say)
        .finally(() => setBusy(false));
    };
    const sendCode = async (address: string): Promise<unknown> => {
      const { error } = await signIn.emailCode.sendCode({ emailAddress: address });
      if (clerkCode(error) === "form_identifier_not_found") {
        setHere({ step: "unknown", email: address });
        return null;
      }
      if (isSessionThere(error)) return void (await onSignedIn());
      if (error) return error;
      onPending("signIn");
      setHere({ step: "code", email: address, isNew: false });
      return null;
    };
    const createAccount = async (): Promise<unknown> => {
      const { error } = await signUp.create({ emailAddress: email });
      // Somebody made it meanwhile, most likely the same person in another window.
      if (clerkCode(error) === "form_identifier_exists") return sendCode(email);
      if (error) return error;
      const sent = await signUp.verifications.sendEmailCode();
      if (sent.error) return sent.error;
      onPending("signUp");
      setHere({ step: "code", email, isNew: true });
      return null;
    };
    const verify = async (code: string): Promise<unknown> => {
      const attempt = isNew ? signUp : signIn;
      const { error } = isNew
        ? await signUp.verifications.verifyEmailCode({ code })
        : await signIn.emailCode.verifyCode({ code });
      if (isSessionThere(error)) return void (await onSignedIn());
      if (error) return error;
      if (attempt.status !== "complete") return void setProblem("more_needed");
      const finalized = await attempt.finalize({ navigate: () => {} });
      if (!finalized.error) setHere(null);
      return finalized.error;
    };
    const sendAgain = async (): Promise<unknown> => {
      const { error } = isNew
        ? await signUp.verifications.sendEmailCode()
        : await signIn.emailCode.sendCode({ emailAddress: email });
      return error;
    };
    return {
      at,
      problem,
      busy,
      sendCode: (address) => run(() => sendCode(address.trim())),
      createAccount: () => run(createAccount),
      sendAgain: () => run(sendAgain),
      verify: (code) => run(() => verify(code.trim())),
      startOver: () => {
        onPending(null);
        setProblem(null);
        setHere({ step: "email" });
      },
    };
  }, [at, problem, busy, email, isNew, signIn, signUp, onPending, onSignedIn]);
}

/** The address that a code was sent to, by Clerk's resources; null when none is on its way. */
function codeIsFor(
  pending: PendingSignIn["kind"] | null,
  signIn: SignInResource,
  signUp: SignUpResource,
): string | null {
  if (pending === "signUp") {
    return signUp.unverifiedFields.includes("email_address") ? signUp.emailAddress : null;
  }
  const isSent = signIn.firstFactorVerification?.strategy === "email_code";
  const isOpen = pending === "signIn" && signIn.status === "needs_first_factor";
  return isOpen && isSent ? signIn.identifier : null;
}

function isSessionThere(error: unknown): boolean {
  const code = clerkCode(error);
  return code === "session_exists" || code === "identifier_already_signed_in";
}
