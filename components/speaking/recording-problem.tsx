import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { Recorder } from "../../lib/speech/recorder";
import { Notice } from "../ui/notice";

/** Why the recording ended by itself, while the speaking goes on. */
export function RecordingProblem({ recorder }: { recorder: Pick<Recorder, "store"> }) {
  const t = useTranslations("recordings");
  const problem = useStore(recorder.store, (state) => state.problem);
  return problem ? (
    <Notice tone="warn" urgent>
      {t(problem)}
    </Notice>
  ) : null;
}
