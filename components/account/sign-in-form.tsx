import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { SignIn, SignInProblem } from "../../lib/account/sign-in";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { CodeForm } from "./code-form";
import { Problem, useFocus, useProblemWords } from "./sign-in-problem";

/** The way into an account: an address, then the code that was sent to it. */
export function SignInForm({ signIn }: { signIn: SignIn }) {
  const { at } = signIn;
  const t = useTranslations("account");
  switch (at.step) {
    case "loading":
      return <LoadingStep problem={signIn.problem} />;
    case "opening":
      return <Skeleton label={t("opening")} lines={4} />;
    case "email":
      return <EmailStep signIn={signIn} />;
    case "unknown":
      return <UnknownStep signIn={signIn} email={at.email} />;
    case "code":
      return <CodeStep key={at.email} signIn={signIn} email={at.email} isNew={at.isNew} />;
  }
}

function LoadingStep({ problem }: { problem: SignInProblem | null }) {
  const t = useTranslations("account");
  const { other } = useProblemWords(problem, []);
  return other ? <Problem words={other} /> : <Skeleton label={t("loading")} lines={4} />;
}

function EmailStep({ signIn }: { signIn: SignIn }) {
  const t = useTranslations("account");
  const [email, setEmail] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const input = useFocus<HTMLInputElement>();
  const problem = useProblemWords(isEmpty ? "email_invalid" : signIn.problem, EMAIL_PROBLEMS);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!email.trim());
    if (email.trim()) signIn.sendCode(email);
    else input.current?.focus();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="hint">{t("why")}</p>
      <Field label={t("email")} problem={problem.atField}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="email"
            name="email"
            autoComplete="email"
            dir="ltr"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Problem words={problem.other} />
      <Button look="primary" type="submit" wide disabled={signIn.busy}>
        {t(signIn.busy ? "sending" : "sendCode")}
      </Button>
    </form>
  );
}

/** A mistyped address should not become an account, so making one is asked for. */
function UnknownStep({ signIn, email }: { signIn: SignIn; email: string }) {
  const t = useTranslations("account");
  const problem = useProblemWords(signIn.problem, []);
  return (
    <div className="stack">
      <Notice urgent>{t("unknownTitle", { email })}</Notice>
      <Problem words={problem.other} />
      <div className="stack" data-gap="s">
        <Button look="primary" wide disabled={signIn.busy} onClick={signIn.createAccount}>
          {t(signIn.busy ? "sending" : "create")}
        </Button>
        <Button wide disabled={signIn.busy} onClick={signIn.startOver}>
          {t("otherEmail")}
        </Button>
      </div>
    </div>
  );
}

function CodeStep({ signIn, email, isNew }: { signIn: SignIn; email: string; isNew: boolean }) {
  const t = useTranslations("account");
  return (
    <CodeForm
      words={t(isNew ? "newCodeSent" : "codeSent", { email })}
      of={signIn}
      action={t("verify")}
      other={t("otherEmail")}
      onOther={signIn.startOver}
    />
  );
}

const EMAIL_PROBLEMS: readonly SignInProblem[] = ["email_invalid"];
