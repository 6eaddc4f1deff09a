import { useQuery } from "convex/react";
import { useMemo, useState } from "react";
import { api } from "../../convex/_generated/api";
import { KEEP_REPLACED_MS } from "../../convex/limits";
import type { ReplacedView } from "../../convex/model/replaced";

/** The texts that the deployment keeps of an answer, and whose days are not over: it deletes the others once a day. */
export function useReplaced(interview: string, questionKey: string): ReplacedView[] {
  const [openedAt] = useState(() => Date.now());
  const rows = useQuery(api.answers.replaced, { interview, questionKey });
  return useMemo(
    () => rows?.filter(({ replacedAt }) => replacedAt + KEEP_REPLACED_MS > openedAt) ?? [],
    [rows, openedAt],
  );
}
