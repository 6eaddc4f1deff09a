import { useTranslations } from "use-intl";
import type { PointRead } from "../../lib/coach/review/index";
import { letterOf, type Sentence, sentenceAt, wordsShown } from "./places";

interface SaidProps {
  text: string;
  sentences: readonly Sentence[];
  points: readonly PointRead[];
  lang?: string;
  /** Words of the answer were pointed at: a whole sentence, or what was selected. */
  onShow: (words: string) => void;
}

/** The answer, sentence by sentence: each can be pointed at, and says which points it shows. */
export function Said({ text, sentences, points, lang, onShow }: SaidProps) {
  const t = useTranslations("checklist");
  const shownBy = (at: number) =>
    points.flatMap(({ verdict }, point) =>
      verdict?.words && sentenceAt(verdict.words, text, sentences) === at ? letterOf(point) : [],
    );
  const pointAt = (sentence: Sentence) => {
    const selected = document.getSelection()?.toString().trim() ?? "";
    onShow(wordsShown(selected, sentence));
  };
  return (
    <section className="said" aria-labelledby="said">
      <h3 id="said">
        {t("answer")} <span className="hint">{t("tap")}</span>
      </h3>
      <ol lang={lang}>
        {sentences.map((sentence, at) => {
          const letters = shownBy(at);
          return (
            <li key={sentence.start} data-shows={letters.length > 0 || undefined}>
              <button
                type="button"
                aria-label={t("show", { number: at + 1 })}
                onClick={() => onShow(sentence.text)}
              >
                {at + 1}
              </button>
              {/* Selecting words needs text that is no button; the number beside it is the one for a keyboard. */}
              <p className="foreign" onClick={() => pointAt(sentence)}>
                {sentence.text}
              </p>
              {letters.length ? (
                <span className="shows">
                  <span className="visually-hidden">{t("shows")} </span>
                  {letters.join(" ")}
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
