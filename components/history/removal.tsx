import { useMutation } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Session } from "../../convex/model/sessions";
import { errorWords, type Words } from "../../lib/words/errors";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { WordsOf } from "../ui/words-of";

export interface Removal {
  remove: (row: InterviewRow) => void;
  undo: () => void;
  /** The session that was deleted last, whole, as long as it can be brought back here. */
  removed: Session | null;
  failure: Words | null;
}

/** Deletes sessions and brings the last one back: a removal returns the session whole, an undo imports it. */
export function useRemoval(): Removal {
  const remove = useMutation(api.interviews.remove);
  const bringBack = useMutation(api.interviews.importOne);
  const [removed, setRemoved] = useState<Session | null>(null);
  const [failure, setFailure] = useState<Words | null>(null);
  const attempt = (work: Promise<Session | null>) => {
    setFailure(null);
    work.then(setRemoved, (error: unknown) => setFailure(errorWords(error)));
  };
  return {
    removed,
    failure,
    remove: ({ key }) => attempt(remove({ interview: key })),
    undo: () => {
      if (removed) attempt(bringBack({ session: removed }).then(() => null));
    },
  };
}

/** Says what was deleted, and offers it back. */
export function RemovedNotice({ removal: { removed, failure, undo } }: { removal: Removal }) {
  const t = useTranslations("history");
  if (failure) {
    return (
      <Notice tone="bad" urgent>
        <WordsOf words={failure} />
      </Notice>
    );
  }
  if (!removed) return null;
  return (
    <Notice urgent actions={<Button onClick={undo}>{t("undo")}</Button>}>
      {t("removed", { title: removed.posting.jobTitle })}
    </Notice>
  );
}
