import { useQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { useFinish } from "../practice/finish";
import { HandsFree } from "../speaking/hands-free";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";

interface HandsFreeScreenProps {
  row: InterviewRow;
  questionKey: string | undefined;
}

/** Answering without hands, with the end that typed answering has. */
export default function HandsFreeScreen({ row, questionKey }: HandsFreeScreenProps) {
  const t = useTranslations("practice");
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  const finish = useFinish(row, transcript?.questions ?? []);
  if (!transcript) return <Skeleton label={t("loading")} lines={6} />;
  return (
    <HandsFree
      interview={row.key}
      transcript={transcript}
      questionKey={questionKey}
      end={
        <>
          <Button look="primary" disabled={!finish.isPossible} onClick={finish.press}>
            {finish.words}
          </Button>
          {finish.shown}
        </>
      }
    />
  );
}
