import { useMutation } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Session } from "../../convex/model/sessions";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

type Removal = ReturnType<typeof useRemoval>;

/** Deletes sessions and brings the last one back: a removal returns the session whole, an undo imports it. */
export function useRemoval() {
  const remove = useMutation(api.interviews.remove);
  const bringBack = useMutation(api.interviews.importOne);
  const [removed, setRemoved] = useState<Session | null>(null);
  const attempt = useAttempt();
  return {
    /** The session that was deleted last, whole, as long as it can be brought back here. */
    removed,
    attempt,
    remove: ({ key }: InterviewRow) => attempt.run(() => remove({ interview: key }).then(setRemoved)),
    undo: () => {
      if (removed) attempt.run(() => bringBack({ session: removed }).then(() => setRemoved(null)));
    },
  };
}

/** Says what was deleted, and offers it back, also when bringing it back failed. */
export function RemovedNotice({ removal: { removed, attempt, undo } }: { removal: Removal }) {
  const t = useTranslations("history");
  return (
    <>
      <Failure of={attempt} />
      {removed ? (
        <Notice urgent actions={<Button onClick={undo}>{t("undo")}</Button>}>
          {t("removed", { title: removed.posting.jobTitle })}
        </Notice>
      ) : null}
    </>
  );
}
