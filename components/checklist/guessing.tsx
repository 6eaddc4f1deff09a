import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "../app/settings";
import type { ShownReading } from "../app/reading";
import { textLang } from "../app/text-language";
import { Button } from "../ui/button";

interface GuessingProps {
  question: string;
  /** The question's language. */
  lang?: string;
  shown: ShownReading;
  /** The sheet, with what stands above it: how near the guess came. */
  children: (near: ReactNode) => ReactNode;
}

/**
 * For whoever wishes it: before the sheet of an answer opens that nobody has looked at, one guesses how many of its points
 * are in it, and once all are looked at one sees how near that was. One press, and another opens the sheet without. The
 * guess is kept while the sheet is on the screen and goes nowhere.
 */
export function Guessing({ question, lang, shown: { text, reading }, children }: GuessingProps) {
  const t = useTranslations("checklist");
  const [{ selfCheck }] = useSettings();
  const isUnread = reading.points.every(({ state }) => state === "open");
  const [isAsked] = useState(selfCheck && isUnread && text.trim() !== "" && reading.points.length > 0);
  const [guess, setGuess] = useState<number | "none">();
  const { covered, partly, points, open } = reading.score;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // A model may look meanwhile; what it found is not hidden behind a question.
  if (isAsked && guess === undefined && isUnread) {
    return (
      <div className="stack">
        <h2 className="question-text foreign" lang={lang} ref={title} tabIndex={-1}>
          {question}
        </h2>
        <p className="foreign" lang={textLang(text)}>
          {text}
        </p>
        <fieldset className="choices">
          <legend>{t("guess", { points })}</legend>
          <div className="moves">
            {Array.from({ length: points + 1 }, (_, count) => (
              <Button key={count} onClick={() => setGuess(count)}>
                {count}
              </Button>
            ))}
          </div>
        </fieldset>
        <div>
          <Button look="quiet" onClick={() => setGuess("none")}>
            {t("withoutGuess")}
          </Button>
        </div>
      </div>
    );
  }
  const isTold = typeof guess === "number" && open === 0;
  return children(isTold ? <p className="lead">{t("guessed", { guess, covered, partly, points })}</p> : null);
}
