import { type FormEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Proof, SignInProblem } from "../../lib/account/sign-in";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Problem, useFocus, useProblemWords } from "./sign-in-problem";

const CODE_PROBLEMS: readonly SignInProblem[] = ["code_wrong", "code_expired"];

interface CodeFormProps {
  /** Where the code was sent to, and what for. */
  words: string;
  of: Pick<Proof, "problem" | "busy" | "sendAgain" | "verify">;
  action: string;
  /** The way out. */
  other: string;
  onOther: () => void;
}

/** Asks for a code that was sent by email. */
export function CodeForm({ words, of, action, other, onOther }: CodeFormProps) {
  const t = useTranslations("account");
  const [code, setCode] = useState("");
  const input = useFocus<HTMLInputElement>();
  const problem = useProblemWords(of.problem, CODE_PROBLEMS);
  useEffect(() => {
    if (of.problem) input.current?.select();
  }, [of.problem, input]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) of.verify(code);
    else input.current?.focus();
  };
  const sendAgain = () => {
    setCode("");
    of.sendAgain();
    input.current?.focus();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{words}</p>
      <Field label={t("code")} problem={problem.atField}>
        {(control) => (
          <input
            {...control}
            ref={input}
            className="input code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            maxLength={12}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Problem words={problem.other} />
      <Button look="primary" type="submit" wide disabled={of.busy}>
        {of.busy ? t("verifying") : action}
      </Button>
      <div className="row" data-spread>
        <Button look="quiet" disabled={of.busy} onClick={sendAgain}>
          {t("sendAgain")}
        </Button>
        <Button look="quiet" disabled={of.busy} onClick={onOther}>
          {other}
        </Button>
      </div>
    </form>
  );
}
