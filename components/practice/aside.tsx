import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { useDrafts } from "../panel/surface";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface AsideProps {
  interview: string;
  questionKey: string;
  /** Puts a text back; what stands there now is set aside in turn by the saving rule. */
  onRestore: (text: string) => void;
}

/** Offers back a text of this answer that another window's or device's text replaced. */
export function Aside({ interview, questionKey, onRestore }: AsideProps) {
  const t = useTranslations("aside");
  const drafts = useDrafts();
  const asides = useStore(
    drafts.store,
    useShallow((state) =>
      state.aside.filter((aside) => aside.interview === interview && aside.questionKey === questionKey),
    ),
  );
  return asides.map((aside) => (
    <Notice
      key={aside.id}
      tone="warn"
      urgent
      actions={
        <>
          <Button
            onClick={() => {
              onRestore(aside.text);
              void drafts.dismiss(aside);
            }}
          >
            {t("restore")}
          </Button>
          <Button look="quiet" onClick={() => void drafts.dismiss(aside)}>
            {t("dismiss")}
          </Button>
        </>
      }
    >
      <p>{t(aside.typed)}</p>
      <details>
        <summary>{t("show")}</summary>
        <p className="foreign">{aside.text}</p>
      </details>
    </Notice>
  ));
}
