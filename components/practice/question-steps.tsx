import { useTranslations } from "use-intl";
import type { Question } from "../../convex/schema";

interface QuestionStepsProps {
  questions: Question[];
  answered: string[];
  current: number;
  onGo: (index: number) => void;
}

/** All questions in a row of numbers: where one is, what has an answer, a press to jump. */
export function QuestionSteps({ questions, answered, current, onGo }: QuestionStepsProps) {
  const t = useTranslations("practice");
  return (
    <nav aria-label={t("questions")}>
      <ol className="steps">
        {questions.map((question, index) => {
          const has = answered.includes(question.key);
          return (
            <li key={question.key}>
              <button
                type="button"
                title={question.text}
                data-answered={has || undefined}
                aria-current={index === current ? "step" : undefined}
                aria-label={t(has ? "stepAnswered" : "stepOpen", { number: index + 1 })}
                onClick={() => onGo(index)}
              >
                {has ? "✓" : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
