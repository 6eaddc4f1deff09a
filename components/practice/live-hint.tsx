import { useEffect, useState } from "react";
import type { Question } from "../../convex/schema";
import { useSurface } from "../app/surface";

/** A hint that changes with every word would only disturb. */
const QUIET_MS = 1_200;

/** What the rubric still misses in an answer, in one quiet line, once the person pauses. Never a score. */
export function LiveHint({ question, text }: { question: Question; text: string }) {
  const { coachLanguage } = useSurface();
  const [hint, setHint] = useState<string | undefined>();
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      // The rubric and its words are loaded when a person first writes, not with the panel.
      void import("../../convex/coach/rubric").then(({ liveHint }) => {
        if (!gone) setHint(text.trim() ? liveHint(question, text, coachLanguage) : undefined);
      });
    }, QUIET_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [question, text, coachLanguage]);
  return <p className="hint live-hint">{hint}</p>;
}
