import { useMutation } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { asksOfEvent } from "../../lib/coach/review/index";
import type { Question } from "../../convex/validators";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts } from "../app/surface";
import { Button } from "../ui/button";

interface NeverProps {
  interview: string;
  question: Question;
  /** Whether something of the event was found in the answer: then it happened. */
  isFound: boolean;
}

/** Says of a question about one's past that this never happened; then what one would do is listened for instead. */
export function Never({ interview, question, isFound }: NeverProps) {
  const { key: questionKey, never } = question;
  const t = useTranslations("checklist");
  const drafts = useDrafts();
  const say = useMutation(api.questions.never);
  const attempt = useAttempt();
  if (!never && (isFound || !asksOfEvent(question))) return null;
  const press = () =>
    attempt.run(async () => {
      // What is on its way is about the list that is left.
      await drafts.flush(interview);
      await say({ interview, questionKey, isNever: !never });
    });
  return (
    <div>
      <Button look="quiet" disabled={attempt.pending} onClick={press}>
        {t(never ? "didHappen" : "never")}
      </Button>
      <Failure of={attempt} />
    </div>
  );
}
