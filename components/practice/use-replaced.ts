import { useMutation, useQuery } from "convex/react";
import { useEffect, useMemo, useState } from "react";
import { api } from "../../convex/_generated/api";
import { KEEP_REPLACED_MS } from "../../convex/limits";
import type { ReplacedView } from "../../convex/model/replaced";

/** The texts that the deployment keeps of an answer, and whose days are not over. Opening it clears the others. */
export function useReplaced(interview: string, questionKey: string): ReplacedView[] {
  const [openedAt] = useState(() => Date.now());
  const tidy = useMutation(api.answers.tidy);
  const rows = useQuery(api.answers.replaced, { interview, questionKey });
  const kept = useMemo(
    () => rows?.filter(({ replacedAt }) => replacedAt + KEEP_REPLACED_MS > openedAt) ?? [],
    [rows, openedAt],
  );
  const isUntidy = rows !== undefined && kept.length < rows.length;
  useEffect(() => {
    // What cannot be cleared now is cleared by the next save.
    if (isUntidy) tidy({ interview }).catch(() => {});
  }, [isUntidy, interview, tidy]);
  return kept;
}
