import { useId } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useRating } from "../ui/rating";

export interface Point {
  label: string;
  /** ms since the epoch. */
  at: number;
  /** 1 to 5. */
  rating: number;
}

const WIDTH = 320;
const HEIGHT = 120;
const PAD = { left: 22, right: 8, top: 10, bottom: 10 };

/** Ratings over time as a line with a dot each; its table says the same without the picture. */
export function Trend({ title, points }: { title: string; points: Point[] }) {
  const t = useTranslations("progress");
  const format = useFormatter();
  const id = useId();
  const x = (index: number) =>
    PAD.left + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (WIDTH - PAD.left - PAD.right);
  const y = (rating: number) => HEIGHT - PAD.bottom - ((rating - 1) / 4) * (HEIGHT - PAD.top - PAD.bottom);
  const one = useRating();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  return (
    <figure className="stack" data-gap="s" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="trend"
        role="img"
        aria-labelledby={`${id} ${id}-words`}
      >
        <desc id={`${id}-words`}>{t("fromTo", { from: one(first.rating), to: one(last.rating) })}</desc>
        {[1, 2, 3, 4, 5].map((rating) => (
          <g key={rating}>
            <line x1={PAD.left} x2={WIDTH - PAD.right} y1={y(rating)} y2={y(rating)} className="trend-grid" />
            <text x={PAD.left - 8} y={y(rating) + 4} textAnchor="end">
              {rating}
            </text>
          </g>
        ))}
        <polyline points={points.map((point, index) => `${x(index)},${y(point.rating)}`).join(" ")} />
        {points.map((point, index) => (
          <circle key={index} cx={x(index)} cy={y(point.rating)} r="4">
            <title>{`${point.label}: ${one(point.rating)}`}</title>
          </circle>
        ))}
      </svg>
      <details>
        <summary className="hint">{t("asTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("session")}</th>
              <th scope="col">{t("rating")}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={index}>
                <td>{format.dateTime(point.at, { dateStyle: "medium" })}</td>
                <td className="foreign">{point.label}</td>
                <td>{one(point.rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
