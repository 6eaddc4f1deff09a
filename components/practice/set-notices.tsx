import { useTranslations } from "use-intl";
import type { QuestionNotice } from "../../lib/coach/types";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface SetNoticesProps {
  notices: QuestionNotice[];
  /** Opens the screen where questions are added. */
  onArrange: () => void;
}

/** What a person should know about how the questions were made. */
export function SetNotices({ notices, onArrange }: SetNoticesProps) {
  const t = useTranslations("practice");
  const tSet = useTranslations("questionSet");
  const tTrouble = useTranslations("trouble");
  return notices.map((notice) => {
    switch (notice) {
      case "title_only":
      case "trade":
      case "general":
      case "other_language":
        return <Notice key={notice}>{t(notice)}</Notice>;
      case "few_questions":
        return (
          <Notice
            key={notice}
            actions={
              <Button look="quiet" onClick={onArrange}>
                {tSet("add")}
              </Button>
            }
          >
            {t(notice)}
          </Notice>
        );
      default:
        return <Notice key={notice}>{`${t("byRubric")} ${tTrouble(notice)}`}</Notice>;
    }
  });
}
