import { type CSSProperties, type KeyboardEvent, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Question } from "../../convex/validators";

interface QuestionStepsProps {
  questions: Question[];
  answered: string[];
  current: number;
  onGo: (index: number) => void;
}

/** All questions in a row of numbers: where one is, what has an answer, a press to jump. One stop for Tab, then arrows. */
export function QuestionSteps({ questions, answered, current, onGo }: QuestionStepsProps) {
  const t = useTranslations("practice");
  const list = useRef<HTMLOListElement>(null);
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const columns = { "--count": questions.length, "--half": Math.ceil(questions.length / 2) };
  return (
    <nav aria-label={t("questions")}>
      <ol className="steps" ref={list} style={columns as CSSProperties} onKeyDown={walk}>
        {questions.map((question, index) => {
          const has = answered.includes(question.key);
          return (
            <li key={question.key}>
              <button
                type="button"
                data-answered={has || undefined}
                tabIndex={index === current ? 0 : -1}
                aria-current={index === current ? "step" : undefined}
                aria-label={t(has ? "stepAnswered" : "stepOpen", { number: index + 1 })}
                onClick={() => onGo(index)}
              >
                <span>{index + 1}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
