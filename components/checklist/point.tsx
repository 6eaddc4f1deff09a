import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import type { PointRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";
import { letterOf } from "./places";
import { useBy } from "./told-by";

/** The three ways to say it, in the order in which they stand. */
const CHOICES = ["covered", "partly", "missing"] as const;
export type Choice = (typeof CHOICES)[number];

interface PointProps {
  point: PointRead;
  at: number;
  /** From 1; 0 while no words are shown. */
  sentence: number;
  lang?: string;
  /** Whether it is the one that is being looked at. */
  isOpen: boolean;
  /** Whether the focus goes to it: not when it opens by itself at first. */
  takesFocus: boolean;
  onOpen: () => void;
  onChoose: (choice: Choice, by: "pointer" | "keyboard") => void;
  /** A digit: the sentence of that number says it. */
  onDigit: (number: number) => void;
  onNext: () => void;
}

/** One point of the sheet: with its three words while it is looked at, folded to two lines otherwise. */
export function Point(props: PointProps) {
  const { point, at, lang, isOpen, takesFocus, onOpen, onChoose, onDigit, onNext } = props;
  const t = useTranslations("checklist");
  const group = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  const id = useId();
  useEffect(() => {
    if (!isOpen || !takesFocus) return;
    group.current?.scrollIntoView({ block: "nearest" });
    const chosen = group.current?.querySelector<HTMLInputElement>("input:checked");
    (chosen ?? group.current?.querySelector("input"))?.focus();
  }, [isOpen, takesFocus]);
  const told = <ToldOf {...props} />;
  if (!isOpen)
    return (
      <li>
        <button type="button" className="point-row" onClick={onOpen}>
          <Mark state={point.state} />
          <span>
            <span className="foreign" lang={lang}>
              {point.text}
            </span>
            <span className="hint">{told}</span>
          </span>
        </button>
      </li>
    );
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") onNext();
    else if (/^[1-9]$/.test(event.key)) onDigit(Number(event.key));
    else return;
    event.preventDefault();
  };
  return (
    <li className="point-open" aria-current="true">
      <p id={id} className="foreign" lang={lang}>
        {point.text}
      </p>
      <div
        ref={group}
        className="seg"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={`${id}-told`}
        onKeyDown={keys}
        onPointerDown={() => (byPointer.current = true)}
      >
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={point.state === choice}
              onChange={() => {
                onChoose(choice, byPointer.current ? "pointer" : "keyboard");
                byPointer.current = false;
              }}
            />
            <Mark state={choice} />
            {t(choice)}
          </label>
        ))}
      </div>
      <p id={`${id}-told`} className="hint">
        {letterOf(at)} · {told}
      </p>
    </li>
  );
}

/** What is known of a point, in words, and by whom where a model said something of it. */
function ToldOf(props: PointProps) {
  return useBy()(props.point, useTold(props));
}

function useTold({ point: { state, verdict }, sentence, isOpen }: PointProps): string {
  const t = useTranslations("checklist");
  if (state === "open") return t(isOpen ? "how" : "notLookedAt");
  if (state === "missing") return t("missing");
  if (sentence) return t("inSentence", { choice: t(state), number: sentence });
  if (verdict?.words) return t("inWords", { choice: t(state) });
  return isOpen ? t("noWordsYet") : t("noWords", { choice: t(state) });
}
