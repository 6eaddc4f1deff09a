import type { FunctionReturnType } from "convex/server";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Question } from "../../convex/validators";
import { PostingSummary } from "../app/posting-summary";
import { ReadyList } from "../app/ready-list";
import { useSettings } from "../app/settings";
import { Keys } from "../app/shortcuts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Longer } from "./longer";
import { SheetFold } from "./sheet-fold";

interface MoreProps {
  row: InterviewRow;
  transcript: FunctionReturnType<typeof api.interviews.transcript>;
  question: Question;
  /** Of the question, and of the posting. */
  lang?: string;
  postingLang?: string;
  changing: ReactNode;
  isFinishable: boolean;
  onFinish: () => void;
  /** Opens the question's sheet beside the answer. */
  onLook: () => void;
  /** Has the questions read aloud and the answers spoken. */
  onHandsFree: () => void;
  onArrange: () => void;
  onClose: () => void;
}

/** What is not needed to answer, and is there all the same. */
export function More(props: MoreProps) {
  const { row, transcript, question, lang, postingLang, changing, isFinishable } = props;
  const t = useTranslations("practice");
  const tSet = useTranslations("questionSet");
  const tFinish = useTranslations("finish");
  const tKeys = useTranslations("options");
  const [{ keys }] = useSettings();
  return (
    <Dialog
      title={t("more")}
      onClose={props.onClose}
      actions={
        <Button look="primary" onClick={props.onClose}>
          {t("close")}
        </Button>
      }
    >
      {question.sheet ? (
        <SheetFold
          sheet={question.sheet}
          lang={lang}
          isAnswered={row.answered.includes(question.key)}
          onLook={props.onLook}
        />
      ) : null}
      <Longer interview={row.key} questionKey={question.key} lang={lang} onRestored={props.onClose} />
      <PostingSummary row={row} description={transcript.jobDescription} sentence={question.why} />
      <ReadyList interview={row.key} ready={transcript.ready} lang={postingLang} />
      {keys ? (
        <details className="fold">
          <summary>{tKeys("shortcuts")}</summary>
          <div className="fold-body">
            <Keys />
          </div>
        </details>
      ) : null}
      <div className="stack" data-gap="s">
        <Button onClick={props.onHandsFree}>{t("handsFree")}</Button>
        <Button onClick={props.onArrange}>{tSet("open")}</Button>
        {changing}
        <Button disabled={!isFinishable} onClick={props.onFinish}>
          {tFinish("early")}
        </Button>
      </div>
    </Dialog>
  );
}
