import { useState } from "react";
import { useTranslations } from "use-intl";
import { arePointsOf, POINT_COUNT, type WordingProblem } from "../../convex/wording";
import type { Sheet } from "../../convex/validators";
import { textLang } from "../app/text-language";
import { Button } from "../ui/button";

interface PointsProps {
  /** What the question has now. */
  sheet: Sheet | undefined;
  isReworded: boolean;
  isAnswered: boolean;
  points: string[];
  problem: WordingProblem | undefined;
  onChange: (points: string[]) => void;
}

/**
 * What should be heard in an answer, as clauses to write. Those that came with a question stay folded away, because
 * they say what to answer; rewording the question asks whether they still fit.
 */
export function Points({ sheet, isReworded, isAnswered, points, problem, onChange }: PointsProps) {
  const t = useTranslations("questionSet");
  const tSheet = useTranslations("sheet");
  const tProblem = useTranslations("problem");
  /** Empty lines that were asked for beyond the least number. */
  const [rows, setRows] = useState<number>(POINT_COUNT.min);
  /** Points of the person's own are no secret to them. */
  const [isOpen, setOpen] = useState(sheet ? sheet.origin === "person" : points.length > 0);
  if (isAnswered) return sheet ? <p className="hint">{t("fixed")}</p> : null;
  const shown = Array.from({ length: Math.max(rows, points.length) }, (_, at) => points[at] ?? "");
  const write = (at: number, text: string) => onChange(shown.with(at, text));
  return (
    <>
      {sheet && isReworded ? (
        <fieldset className="choices">
          <legend>{t("still")}</legend>
          <label className="check">
            <input
              type="radio"
              name="still"
              checked={arePointsOf(points, sheet)}
              onChange={() => onChange(sheet.points.map(({ text }) => text))}
            />
            {t("keep")}
          </label>
          <label className="check">
            <input
              type="radio"
              name="still"
              checked={arePointsOf(points, undefined)}
              onChange={() => onChange([])}
            />
            {t("drop")}
          </label>
        </fieldset>
      ) : null}
      <details
        className="fold"
        open={isOpen || problem !== undefined}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t(sheet ? "points" : "pointsOptional")}</summary>
        <fieldset className="fold-body choices" aria-describedby="points-how">
          <legend>{tSheet("points")}</legend>
          {shown.map((text, at) => (
            <input
              key={at}
              className="input"
              dir="auto"
              lang={textLang(text)}
              aria-label={t("point", { number: at + 1 })}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? "points-problem" : undefined}
              placeholder={at === 0 ? t("pointExample") : undefined}
              value={text}
              onChange={(event) => write(at, event.target.value)}
            />
          ))}
          {problem ? (
            <p className="problem" id="points-problem">
              {problem.problem === "too_long"
                ? tProblem("too_long", {
                    limit: problem.limit ?? 0,
                    length: Math.max(...points.map((point) => point.trim().length)),
                  })
                : t("pointsProblem")}
            </p>
          ) : null}
          <p className="hint" id="points-how">
            {t("pointsHow")}
          </p>
          {shown.length < POINT_COUNT.max ? (
            <div>
              <Button look="quiet" onClick={() => setRows(shown.length + 1)}>
                {t("morePoints")}
              </Button>
            </div>
          ) : null}
        </fieldset>
      </details>
    </>
  );
}
