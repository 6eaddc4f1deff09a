import { useMutation } from "convex/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { api } from "../../convex/_generated/api";
import type { SetAside } from "../../lib/drafts";
import { useDrafts } from "../app/surface";
import type { SavedAnswer } from "../speaking/spoken-answer";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useReplaced } from "./use-replaced";

interface AsideProps {
  interview: string;
  questionKey: string;
  /** Undefined until it is known. */
  saved: SavedAnswer | undefined;
  /** Puts a text back; what stands there now is set aside in turn by the saving rule. */
  onRestore: (text: string) => void;
}

/** Offers back a text of this answer that another window's or device's text replaced. */
export function Aside({ interview, questionKey, saved, onRestore }: AsideProps) {
  const t = useTranslations("aside");
  const { offers, dismiss } = useOffers(interview, questionKey, saved);
  return offers.map((offer) => (
    <Notice
      key={offer.id}
      tone="warn"
      urgent
      actions={
        <>
          <Button
            onClick={() => {
              onRestore(offer.text);
              dismiss(offer);
            }}
          >
            {t("restore")}
          </Button>
          <Button look="quiet" onClick={() => dismiss(offer)}>
            {t("dismiss")}
          </Button>
        </>
      }
    >
      <p>{t(offer.typed)}</p>
      <details>
        <summary>{t("show")}</summary>
        <p className="foreign">{offer.text}</p>
      </details>
    </Notice>
  ));
}

/** What is on the screen: a text that the device keeps, one that the deployment keeps, or both of them as one. */
interface Offer extends Pick<SetAside, "id" | "text" | "typed" | "revision"> {
  kept?: SetAside;
}

/**
 * The deployment keeps every text that was replaced, the device those of its own surfaces and those that never were
 * an answer. A text that is used or not needed goes in both places; one that is the answer again, because another
 * device has used it, is nothing to offer.
 */
function useOffers(
  interview: string,
  questionKey: string,
  saved: SavedAnswer | undefined,
): { offers: Offer[]; dismiss: (offer: Offer) => void } {
  const drafts = useDrafts();
  const replaced = useReplaced(interview, questionKey).filter(({ through }) => through === undefined);
  const forget = useMutation(api.answers.dismissReplaced);
  /** Revisions that were dismissed here; their rows are still there for a moment. */
  const [dismissed, setDismissed] = useState<ReadonlySet<number>>(new Set());
  const asides = useStore(
    drafts.store,
    useShallow((state) =>
      state.aside.filter((aside) => aside.interview === interview && aside.questionKey === questionKey),
    ),
  );
  useEffect(() => {
    for (const aside of asides) if (isAnswerAgain(aside, saved)) void drafts.dismiss(aside);
  }, [asides, saved, drafts]);
  const ofDevice = asides.map((aside): Offer => ({ ...aside, kept: aside }));
  const isOffered = (text: string, revision: number) =>
    asides.some((aside) => aside.revision === revision || aside.text === text);
  const ofDeployment = replaced
    .filter(({ text, revision }) => !dismissed.has(revision) && !isOffered(text, revision))
    .map(({ text, revision, writer }): Offer => {
      const typed = writer === drafts.writer ? "here" : "elsewhere";
      return { id: `revision-${revision}`, text, revision, typed };
    });
  return {
    offers: [...ofDevice, ...ofDeployment].filter((offer) => !isAnswerAgain(offer, saved)),
    dismiss({ kept, text, revision }) {
      if (kept) void drafts.dismiss(kept);
      const rows = replaced.filter((row) => row.text === text);
      const gone = new Set([
        ...rows.map((row) => row.revision),
        ...(revision === undefined ? [] : [revision]),
      ]);
      setDismissed((before) => before.union(gone));
      // When it does not arrive, the text is offered once more: better than not at all.
      for (const each of gone) forget({ interview, questionKey, revision: each }).catch(() => {});
    },
  };
}

/** Whether a replaced text was put back since. The live answer lags: until it is newer, it is the one that was replaced. */
function isAnswerAgain(
  { text, revision }: Pick<Offer, "text" | "revision">,
  saved: SavedAnswer | undefined,
): boolean {
  return revision !== undefined && saved?.text === text && saved.revision > revision;
}
